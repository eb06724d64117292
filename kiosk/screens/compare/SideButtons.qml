import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// The two times, by name: each shows its picture whole. The one that is told of is filled.
Item {
    id: root

    required property string earlier
    required property string later
    required property int side

    readonly property real half: (width - 3 * Theme.mm) / 2

    signal chosen(int side)

    implicitHeight: Math.max(first.implicitHeight, second.implicitHeight)

    LabelButton {
        id: first

        objectName: "side-earlier"
        width: root.half
        height: root.height
        label: root.earlier
        filled: root.side === 0
        selected: root.side === 0
        onActivated: root.chosen(0)
    }

    LabelButton {
        id: second

        objectName: "side-later"
        anchors.right: parent.right
        width: root.half
        height: root.height
        label: root.later
        filled: root.side === 1
        selected: root.side === 1
        onActivated: root.chosen(1)
    }
}
