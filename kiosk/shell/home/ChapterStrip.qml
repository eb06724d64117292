import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// A chapter as a strip across the panel.
TouchTarget {
    id: root

    required property string chapterId
    required property string title
    required property string dates
    required property string summary
    required property string ground
    required property string raised
    required property string ink
    required property string softInk
    required property string mark
    required property list<real> strokes
    required property real silenceFrom
    required property real silenceTo
    required property bool dot

    readonly property real split: width * 0.42
    readonly property bool airy: height > 40 * Theme.mm

    label: title
    description: dates + ". " + summary
    objectName: "home-chapter-" + chapterId

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? root.raised : root.ground
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: root.ink
    }

    Column {
        x: Theme.margin
        width: root.split - Theme.margin - 4 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.5 * Theme.mm

        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Theme.portrait ? Theme.lead : Theme.body
            font.weight: Font.DemiBold
            lineHeight: 1.1
            color: root.ink
            Accessible.ignored: true
        }

        Caption {
            visible: root.airy || Theme.portrait
            width: parent.width
            text: root.dates
            color: root.softInk
        }
    }

    Caption {
        x: root.split
        width: root.width - x - Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: root.summary
        color: root.softInk
        Accessible.ignored: true
    }
}
