import QtQuick
import kiosk.ui.theme

// One of many: the one before and the one after, each by its name, and where one stands between them.
Item {
    id: root

    required property string earlier
    required property string later
    required property string position

    readonly property real half: Math.min((Theme.large ? 190 : 140) * Theme.mm, (width - (position === "" ? 3 * Theme.mm : count.width + 8 * Theme.mm)) / 2)

    signal stepped(int by)

    implicitHeight: Math.max(before.implicitHeight, after.implicitHeight)

    Caption {
        id: count

        text: root.position
        wrapMode: Text.NoWrap
        x: (root.width - width) / 2
        y: (root.height - height) / 2
    }

    LabelButton {
        id: before

        objectName: "step-earlier"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.half
        height: root.height
        visible: root.earlier !== ""
        label: root.earlier
        icon: "chevron-left"
        onActivated: root.stepped(-1)
    }

    LabelButton {
        id: after

        objectName: "step-later"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.half
        height: before.height
        visible: root.later !== ""
        label: root.later
        icon: "chevron-right"
        iconAfter: true
        onActivated: root.stepped(1)
    }
}
