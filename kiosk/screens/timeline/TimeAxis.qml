pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.timeline
import kiosk.ui.components
import kiosk.ui.theme

// The axis itself: its marks, its moments, uncertain ones as stretches; touched as one.
PickArea {
    id: root

    required property TimelineViewModel viewModel
    property real inset: 0

    readonly property real span: width - 2 * inset
    readonly property real middle: height * (Theme.large ? 0.36 : 0.48)
    readonly property int every: Math.max(1, Math.ceil(ticks.count * widest.width * 1.8 / span))

    label: viewModel.title
    description: viewModel.position
    equivalent: "step-earlier step-later"
    onPicked: x => viewModel.pick((x - inset) / span)
    onSwiped: by => viewModel.step(by)

    TextMetrics {
        id: widest

        font.family: Theme.sans
        font.pixelSize: Theme.caption
        text: ticks.count > 0 ? ticks.longest : ""
    }

    Rectangle {
        x: root.inset
        width: root.span
        height: Theme.hairline * 1.5
        y: root.middle - height / 2
        color: Theme.softInk
    }

    BroadcastLine {
        x: root.inset
        width: root.span
        height: root.height * 0.5
        y: root.middle - height / 2
        heights: root.viewModel.strokes
        silenceFrom: root.viewModel.silenceFrom
        silenceTo: root.viewModel.silenceTo
        ink: Theme.softInk
        dot: false
    }

    Repeater {
        id: ticks

        property string longest: "00:00 0000"

        model: root.viewModel.ticks

        delegate: Item {
            required property int index
            required property real along
            required property string words

            readonly property bool named: index % root.every === 0

            x: root.inset + along * root.span
            y: root.middle

            Rectangle {
                x: -width / 2
                y: -height / 2
                width: Theme.hairline
                height: (parent.named ? 5 : 2.5) * Theme.mm
                color: Theme.softInk
            }

            // Centred on its mark; at the axis' ends it ends with it.
            Caption {
                visible: parent.named
                text: parent.words
                wrapMode: Text.NoWrap
                x: Math.max(-parent.along * root.span, Math.min(-width / 2, (1 - parent.along) * root.span - width))
                y: (Theme.large ? 5 : 9) * Theme.mm
            }
        }
    }

    Repeater {
        model: root.viewModel.moments

        delegate: Item {
            id: moment

            required property real along
            required property real until
            required property bool picked

            readonly property real dot: (picked ? 7 : 4.4) * Theme.mm

            x: root.inset + along * root.span
            y: root.middle
            z: picked ? 2 : 1

            Rectangle {
                visible: moment.until > moment.along
                width: (moment.until - moment.along) * root.span
                height: (moment.picked ? 3 : 1.4) * Theme.mm
                radius: height / 2
                y: -height / 2
                color: moment.picked ? Theme.mark : Theme.softInk
                opacity: moment.picked ? 1 : 0.45
            }

            Rectangle {
                x: -width / 2
                y: -height / 2
                width: moment.dot
                height: width
                radius: width / 2
                color: moment.picked ? Theme.mark : Theme.ground
                border.width: 2 * Theme.hairline
                border.color: Theme.ink
            }
        }
    }
}
