import QtQuick
import kiosk.ui.theme

// A place: a dot, and a ring about it where it is only known to lie within; the chosen one carries its number.
Item {
    id: root

    required property real radius
    required property string number
    required property bool picked
    required property real mapWidth

    readonly property real size: picked ? Math.max(9 * Theme.mm, words.height + 1.5 * Theme.mm) : 5 * Theme.mm

    z: picked ? 2 : 1

    Rectangle {
        visible: root.radius > 0
        width: Math.max(root.size * 1.25, 2 * root.radius * root.mapWidth)
        height: width
        radius: width / 2
        x: -width / 2
        y: -width / 2
        color: "transparent"
        border.width: 2 * Theme.hairline
        border.color: root.picked ? Theme.mark : Theme.softInk
        opacity: 0.8
    }

    Rectangle {
        width: root.size
        height: width
        radius: width / 2
        x: -width / 2
        y: -width / 2
        color: root.picked ? Theme.ink : Theme.ground
        border.width: (root.picked ? 4 : 2) * Theme.hairline
        border.color: root.picked ? Theme.mark : Theme.ink

        Text {
            id: words

            objectName: "pin-number"
            visible: root.picked
            anchors.centerIn: parent
            text: root.number
            textFormat: Text.PlainText
            font.family: Theme.sans
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            color: root.picked ? Theme.ground : Theme.ink
        }
    }
}
