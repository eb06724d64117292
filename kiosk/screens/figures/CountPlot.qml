pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.figures
import kiosk.ui.components
import kiosk.ui.theme

// Lines from zero, one to a count, on one axis; touched as one, the nearest line is chosen.
PickArea {
    id: root

    required property FiguresViewModel viewModel

    readonly property real nameWidth: width * (Theme.large ? 0.54 : 0.48)
    readonly property real valueWidth: (Theme.large ? 36 : 24) * Theme.mm
    readonly property real plotX: nameWidth + valueWidth + 4 * Theme.mm
    readonly property real plotWidth: width - plotX - (Theme.large ? 14 : 8) * Theme.mm
    readonly property real rowHeight: (height - axis.height) / Math.max(1, viewModel.rowCount)

    label: viewModel.title
    equivalent: "step-earlier step-later"
    onPicked: (x, y) => viewModel.pick(y / (height - axis.height))
    onSwiped: by => viewModel.step(by)

    Repeater {
        model: root.viewModel.marks

        delegate: Rectangle {
            required property real along

            x: root.plotX + along * root.plotWidth
            width: Theme.hairline
            height: root.height - axis.height
            color: Theme.softInk
            opacity: 0.35
        }
    }

    Column {
        Repeater {
            model: root.viewModel.counts

            delegate: CountLine {
                width: root.width
                height: root.rowHeight
                nameWidth: root.nameWidth
                valueWidth: root.valueWidth
                plotX: root.plotX
                plotWidth: root.plotWidth
            }
        }
    }

    Item {
        id: axis

        width: root.width
        height: Theme.caption * 1.6
        anchors.bottom: parent.bottom

        Repeater {
            model: root.viewModel.marks

            delegate: Caption {
                required property real along
                required property string words

                text: words
                wrapMode: Text.NoWrap
                x: root.plotX + along * root.plotWidth - width / 2
                anchors.bottom: parent.bottom
            }
        }
    }
}
