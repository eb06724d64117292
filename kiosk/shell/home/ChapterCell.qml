import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// A chapter as one of four fields, where the panel is tall.
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

    property int longest: 12

    label: title
    description: dates + ". " + summary
    objectName: "home-chapter-" + chapterId

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: -Theme.seam
        anchors.bottomMargin: -Theme.seam
        color: root.pressed ? root.raised : root.ground
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: root.ink
    }

    Column {
        x: Theme.margin
        y: 11 * Theme.mm
        width: root.width - Theme.margin - 6 * Theme.mm
        spacing: 2.5 * Theme.mm

        Caption {
            width: parent.width
            text: root.dates
            color: root.softInk
        }

        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Math.min(Theme.heading, Math.floor(width / (root.longest * (Theme.plain ? 0.68 : 0.63))))
            font.weight: Theme.titleWeight
            color: root.ink
            Accessible.ignored: true
        }

        Caption {
            width: parent.width
            text: root.summary
            color: root.softInk
            Accessible.ignored: true
        }
    }
}
