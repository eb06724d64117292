import QtQuick
import kiosk.ui.theme

// One of many: the one before and the one after, each by its name, and where one stands between them.
Item {
    id: root

    required property string earlier
    required property string later
    required property string position
    property bool stacked: Theme.portrait || Theme.large

    readonly property real half: stacked ? (width - 3 * Theme.mm) / 2 : Math.min(110 * Theme.mm, (width - count.width - 8 * Theme.mm) / 2)

    signal stepped(int by)

    implicitHeight: (stacked ? count.height + 2 * Theme.mm : 0) + Math.max(before.implicitHeight, after.implicitHeight)

    Caption {
        id: count

        text: root.position
        wrapMode: Text.NoWrap
        x: root.stacked ? 0 : (root.width - width) / 2
        y: root.stacked ? 0 : (root.height - height) / 2
    }

    LabelButton {
        id: before

        objectName: "step-earlier"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.half
        height: root.height - (root.stacked ? count.height + 2 * Theme.mm : 0)
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
