import QtQuick
import kiosk.screens.zoom
import kiosk.ui.theme

// All that fingers do on the picture, as buttons: nearer and farther, four ways to look, and the whole.
Flow {
    id: root

    required property ZoomViewModel viewModel

    spacing: 2 * Theme.mm

    PadButton {
        objectName: "zoom-farther"
        icon: "minus"
        label: root.viewModel.words[0]
        enabled: root.viewModel.canFar
        onActivated: root.viewModel.zoom(-1)
    }

    PadButton {
        objectName: "zoom-nearer"
        icon: "plus"
        label: root.viewModel.words[1]
        enabled: root.viewModel.canNear
        onActivated: root.viewModel.zoom(1)
    }

    PadButton {
        objectName: "zoom-whole"
        icon: "maximize"
        label: root.viewModel.words[6]
        enabled: root.viewModel.canFar
        onActivated: root.viewModel.seeWhole()
    }

    PadButton {
        objectName: "look-left"
        icon: "arrow-left"
        label: root.viewModel.words[2]
        enabled: root.viewModel.canLeft
        onActivated: root.viewModel.look(-1, 0)
    }

    PadButton {
        objectName: "look-up"
        icon: "arrow-up"
        label: root.viewModel.words[3]
        enabled: root.viewModel.canUp
        onActivated: root.viewModel.look(0, -1)
    }

    PadButton {
        objectName: "look-down"
        icon: "arrow-down"
        label: root.viewModel.words[4]
        enabled: root.viewModel.canDown
        onActivated: root.viewModel.look(0, 1)
    }

    PadButton {
        objectName: "look-right"
        icon: "arrow-right"
        label: root.viewModel.words[5]
        enabled: root.viewModel.canRight
        onActivated: root.viewModel.look(1, 0)
    }
}
