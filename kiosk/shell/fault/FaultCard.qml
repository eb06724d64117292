import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// Something broke. The hall sees a calm card; a touch begins again.
TouchTarget {
    id: root

    required property string heading

    objectName: "fault"

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.margin, Theme.measure)
        spacing: 6 * Theme.mm

        Text {
            width: parent.width
            text: root.heading
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            font.family: Theme.readingFamily
            font.pixelSize: Theme.title
            font.weight: Theme.titleWeight
            color: Theme.ink
        }

        Text {
            width: parent.width
            text: root.label
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
            font.family: Theme.readingFamily
            font.pixelSize: Theme.body
            color: Theme.softInk
        }
    }
}
