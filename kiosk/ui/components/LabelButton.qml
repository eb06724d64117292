import QtQuick
import kiosk.ui.theme

// A button with words, and an icon where one helps: outlined, or filled for the one that leads on.
TouchTarget {
    id: root

    property string icon: ""
    property bool iconAfter: false
    property bool filled: false
    property bool onPaper: false
    property real side: Theme.target
    property real padding: 5 * Theme.mm
    property real widest: 1e6

    readonly property color fore: onPaper ? Theme.paperInk : Theme.ink
    readonly property color back: onPaper ? Theme.paper : Theme.ground
    readonly property bool inverted: filled !== pressed
    readonly property bool backIsDark: onPaper && !Theme.highContrast ? false : Theme.dark

    implicitHeight: Math.max(side, words.contentHeight + 3 * Theme.mm)
    implicitWidth: Math.min(widest, Math.max(side, 2 * padding + Math.ceil(words.implicitWidth) + 2
                                                   + (icon === "" ? 0 : glyph.size + 3 * Theme.mm)))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.inverted ? root.fore : root.back
        border.width: Theme.outline
        border.color: root.selected || Theme.highContrast ? root.fore : Theme.dark && !root.onPaper ? Theme.softInk : root.fore
    }

    Icon {
        id: glyph

        name: root.icon
        onDark: root.inverted ? !root.backIsDark : root.backIsDark
        anchors.verticalCenter: parent.verticalCenter
        x: root.label === "" ? (root.width - width) / 2 : root.iconAfter ? root.width - width - root.padding : root.padding
    }

    Text {
        id: words

        objectName: "words"
        anchors.verticalCenter: parent.verticalCenter
        x: root.padding + (root.icon === "" || root.iconAfter ? 0 : glyph.size + 3 * Theme.mm)
        width: root.width - 2 * root.padding - (root.icon === "" ? 0 : glyph.size + 3 * Theme.mm)
        text: root.label
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.sans
        font.pixelSize: Theme.control
        font.weight: Font.Medium
        lineHeight: 1.1
        color: root.inverted ? root.back : root.fore
        Accessible.ignored: true
    }
}
