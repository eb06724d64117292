import QtQuick
import kiosk.ui.theme

// One of several to choose from: words on a plate, and over the first of a group the group's word.
TouchTarget {
    id: root

    required property string heading
    property int size: Theme.caption
    property real side: Theme.target
    property real headingHeight: groupHeight

    readonly property real groupHeight: heading === "" ? 0 : group.height
    readonly property real over: heading === "" ? 0 : headingHeight + 3 * Theme.mm

    readonly property bool inverted: selected !== pressed

    implicitHeight: over + Math.max(side, words.contentHeight + 5 * Theme.mm)

    Rectangle {
        y: root.over
        width: parent.width
        height: parent.height - y
        radius: Theme.radius
        color: root.inverted ? Theme.ink : Theme.raised
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.ink
    }

    Caption {
        id: group

        objectName: "group"
        y: root.over - 1.5 * Theme.mm - height
        width: parent.width
        visible: root.heading !== ""
        text: root.heading
        font.weight: Font.DemiBold
        color: Theme.accent
    }

    Text {
        id: words

        objectName: "words"
        x: 4 * Theme.mm
        y: root.over + (root.height - root.over - height) / 2
        width: Math.min(root.width - 2 * x, 36 * root.size)
        text: root.label
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.sans
        font.pixelSize: root.size
        lineHeight: 1.12
        color: root.inverted ? Theme.ground : Theme.ink
        Accessible.ignored: true
    }
}
