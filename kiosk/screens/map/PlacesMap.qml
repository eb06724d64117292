pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.map
import kiosk.ui.components
import kiosk.ui.theme

// The map with its places; touched as one, the nearest place is chosen.
PickArea {
    id: root

    required property MapViewModel viewModel

    readonly property alias paintedX: plate.paintedX
    readonly property alias paintedWidth: plate.paintedWidth

    label: viewModel.alt
    equivalent: "step-earlier step-later"
    onPicked: (x, y) => viewModel.pick((x - plate.paintedX) / plate.paintedWidth, (y - plate.paintedY) / plate.paintedHeight)
    onSwiped: by => viewModel.step(by)

    Plate {
        id: plate

        anchors.fill: parent
        source: root.viewModel.picture
        alt: root.viewModel.alt
        aspect: root.viewModel.aspect
        labels: Theme.textSize > 1 ? null : root.viewModel.labels
    }

    Item {
        x: plate.paintedX
        y: plate.paintedY
        width: plate.paintedWidth
        height: plate.paintedHeight

        Repeater {
            model: root.viewModel.places

            delegate: PlaceMark {
                required property real across
                required property real down

                x: across * parent.width
                y: down * parent.height
                mapWidth: parent.width
            }
        }
    }
}
