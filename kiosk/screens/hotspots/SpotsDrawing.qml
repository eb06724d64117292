pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.screens.hotspots
import kiosk.ui.components
import kiosk.ui.theme

// The drawing with its parts, touched as one; what is not chosen steps back a little.
PickArea {
    id: root

    required property HotspotsViewModel viewModel

    readonly property alias paintedX: plate.paintedX
    readonly property alias paintedY: plate.paintedY
    readonly property alias paintedWidth: plate.paintedWidth
    readonly property alias paintedHeight: plate.paintedHeight
    readonly property real reach: 10 * Theme.mm / plate.paintedHeight

    label: viewModel.alt
    equivalent: "step-earlier step-later"
    onPicked: (x, y) => viewModel.pick((x - plate.paintedX) / plate.paintedWidth, (y - plate.paintedY) / plate.paintedHeight, reach)
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

        Shape {
            anchors.fill: parent
            visible: root.viewModel.lit !== ""
            opacity: 0.35

            ShapePath {
                scale: Qt.size(plate.paintedWidth / 1000, plate.paintedHeight / 1000)
                strokeColor: "transparent"
                strokeWidth: -1
                fillColor: Theme.ground
                fillRule: ShapePath.OddEvenFill

                PathSvg { path: "M0 0H1000V1000H0Z" + root.viewModel.lit }
            }
        }

        Repeater {
            model: root.viewModel.spots

            delegate: SpotMark {
                width: plate.paintedWidth
                height: plate.paintedHeight
            }
        }
    }
}
