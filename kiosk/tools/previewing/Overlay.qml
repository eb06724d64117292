import QtQuick
import kiosk.tools.previewing
import kiosk.ui.theme

// Over the exhibit, in a preview only: a page while there is nothing to show, the mistakes, the keys.
Item {
    id: root

    required property OverlayViewModel viewModel

    // For who sits at the screen with the files: whatever the panel, whatever text size is looked at.
    readonly property int size: Math.max(14, Math.ceil(4.85 * Theme.mm / Theme.sansCap))

    objectName: "preview-overlay"
    anchors.fill: parent
    z: 1

    Rectangle {
        objectName: "preview-waiting"
        anchors.fill: parent
        visible: root.viewModel.waiting !== ""
        color: Theme.ground

        Column {
            x: (parent.width - width) / 2
            y: parent.height * 0.55
            width: Math.min(parent.width - 2 * Theme.margin, 30 * root.size)
            spacing: 4 * Theme.mm

            Text {
                width: parent.width
                text: root.viewModel.waiting
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                font.family: Theme.readingFamily
                font.pixelSize: Math.round(1.3 * root.size)
                color: Theme.ink
            }

            Text {
                width: parent.width
                text: root.viewModel.hint
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignHCenter
                font.family: Theme.sans
                font.pixelSize: root.size
                color: Theme.softInk
            }
        }
    }

    Strip {
        width: parent.width
        visible: root.viewModel.heading !== ""
        heading: root.viewModel.heading
        more: root.viewModel.more
        told: root.viewModel.told
        size: root.size
    }

    KeysCard {
        anchors.centerIn: parent
        visible: root.viewModel.keysOpen
        keys: root.viewModel.keys
        size: root.size
    }
}
