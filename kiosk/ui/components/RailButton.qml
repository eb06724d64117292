import QtQuick
import kiosk.ui.theme

// A control of the rail: an icon with its word beneath, or a word alone.
TouchTarget {
    id: root

    property string icon: ""
    property string word: label

    implicitHeight: Theme.railTarget
    implicitWidth: Math.max(Theme.railTarget, words.implicitWidth + 4 * Theme.mm)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.ink : "transparent"
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.ink
    }

    Column {
        anchors.centerIn: parent
        spacing: 1.2 * Theme.mm

        Icon {
            name: root.icon
            onDark: root.pressed ? !Theme.dark : Theme.dark
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Text {
            id: words

            text: root.word
            textFormat: Text.PlainText
            font.family: Theme.sans
            font.pixelSize: root.icon === "" ? Theme.control : Theme.caption
            font.weight: root.selected ? Font.DemiBold : Font.Normal
            color: root.pressed ? Theme.ground : root.selected ? Theme.ink : Theme.softInk
            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.ignored: true
        }

        Rectangle {
            visible: root.icon === ""
            width: words.width
            height: Theme.lineWeight
            color: root.selected ? Theme.mark : "transparent"
        }
    }
}
