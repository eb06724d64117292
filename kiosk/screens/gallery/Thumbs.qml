pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.gallery
import kiosk.ui.theme

// The small pictures side by side; where there are more than have room, those about the chosen one.
Row {
    id: root

    required property GalleryViewModel viewModel

    readonly property real cell: 27 * Theme.mm
    readonly property int fitting: Math.max(1, Math.floor((width + spacing) / (cell + spacing)))

    spacing: 2 * Theme.mm
    onFittingChanged: viewModel.fit(fitting)

    Repeater {
        model: root.viewModel.thumbs

        delegate: Thumb {
            required property int number
            required property string name
            required property bool picked

            objectName: "thumb-" + (number + 1)
            width: root.cell
            label: name
            selected: picked
            onActivated: root.viewModel.choose(number)
        }
    }
}
