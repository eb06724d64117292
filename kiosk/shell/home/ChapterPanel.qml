import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// A chapter as a tall panel in its own light, with its stretch of the line.
TouchTarget {
    id: root

    required property string chapterId
    required property string title
    required property string dates
    required property string summary
    required property string count
    required property string ground
    required property string raised
    required property string ink
    required property string softInk
    required property string mark
    required property bool dark
    required property list<real> strokes
    required property real silenceFrom
    required property real silenceTo
    required property bool dot
    property int longest: 12

    readonly property real inset: 13 * Theme.mm

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

    Caption {
        x: root.inset
        y: 15 * Theme.mm
        width: root.width - 2 * root.inset
        text: root.dates
        color: root.softInk
    }

    BroadcastLine {
        width: root.width + Theme.seam
        height: 40 * Theme.mm
        y: root.height * 0.29 - height / 2
        heights: root.strokes
        silenceFrom: root.silenceFrom
        silenceTo: root.silenceTo
        dot: root.dot
        ink: root.ink
        mark: root.mark
    }

    Text {
        id: name

        x: root.inset
        y: root.height * 0.42
        width: root.width - 2 * root.inset + 6 * Theme.mm
        text: root.title
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.readingFamily
        font.pixelSize: Math.min(Theme.title, Math.floor(width / (root.longest * (Theme.plain ? 0.68 : 0.63))))
        font.weight: Theme.titleWeight
        lineHeight: 1.05
        color: root.ink
        Accessible.ignored: true
    }

    Text {
        id: told

        x: root.inset
        width: root.width - 2 * root.inset
        anchors.top: name.bottom
        anchors.topMargin: 5 * Theme.mm
        text: root.summary
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.readingFamily
        font.pixelSize: Theme.large ? Theme.caption : Theme.body
        lineHeight: Theme.large ? 1.2 : 1.27
        color: root.softInk
        Accessible.ignored: true
    }

    Row {
        x: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 9 * Theme.mm
        spacing: 4 * Theme.mm
        visible: told.y + told.height + 2 * Theme.mm < y

        Caption {
            text: root.count
            color: root.softInk
            anchors.verticalCenter: parent.verticalCenter
        }

        Icon {
            name: "arrow-right"
            onDark: root.dark
        }
    }
}
