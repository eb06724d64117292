import QtQuick
import kiosk.screens.compare
import kiosk.ui.components
import kiosk.ui.theme

// Two pictures laid over each other, and a line between them that follows a finger anywhere on them.
TouchTarget {
    id: root

    required property CompareViewModel viewModel
    property bool labelled: true

    // How much of the earlier picture shows, from the left.
    property real share: 0.5

    // What a screen reader asks a slider for.
    readonly property int value: Math.round(share * 100)
    readonly property int minimumValue: 0
    readonly property int maximumValue: 100
    readonly property int stepSize: 10

    readonly property real paintedWidth: Math.min(width, height * viewModel.aspect)
    readonly property alias paintedX: frame.x
    readonly property alias paintedY: frame.y
    readonly property real paintedHeight: paintedWidth / viewModel.aspect

    function slide(to: real): void {
        glide.stop();
        glide.to = Math.max(0, Math.min(1, to));
        glide.start();
    }

    function follow(x: real): void {
        glide.stop();
        share = Math.max(0, Math.min(1, (x - frame.x) / frame.width));
    }

    label: viewModel.slider
    equivalent: "side-earlier side-later"
    Accessible.role: Accessible.Slider
    Accessible.onIncreaseAction: root.slide(root.share + 0.1)
    Accessible.onDecreaseAction: root.slide(root.share - 0.1)
    Keys.onLeftPressed: root.slide(root.share - 0.1)
    Keys.onRightPressed: root.slide(root.share + 0.1)
    onShareChanged: viewModel.lean(share)
    Component.onCompleted: if (viewModel.side === 1) share = 0.49

    Connections {
        target: root.viewModel

        // Chosen from elsewhere: the line goes where the side shows whole.
        function onPropsChanged(): void {
            if (!glide.running && (root.viewModel.side === 0) !== (root.share >= 0.5))
                root.slide(root.viewModel.side === 0 ? 1 : 0);
        }
    }

    NumberAnimation {
        id: glide

        target: root
        property: "share"
        duration: Theme.slide * 1.6
        easing.type: Easing.InOutQuad
    }

    Item {
        id: frame

        objectName: "picture"
        x: (root.width - width) / 2
        y: (root.height - height) / 2
        width: root.paintedWidth
        height: root.paintedHeight

        DecodedImage {
            anchors.fill: parent
            wanted: root.viewModel.second
            shape: root.viewModel.aspect
            Accessible.role: Accessible.Graphic
            Accessible.name: root.viewModel.secondAlt
        }

        Item {
            width: parent.width * root.share
            height: parent.height
            clip: true

            DecodedImage {
                width: frame.width
                height: frame.height
                wanted: root.viewModel.first
                shape: root.viewModel.aspect
                Accessible.role: Accessible.Graphic
                Accessible.name: root.viewModel.firstAlt
            }
        }

        SideLabels {
            anchors.fill: parent
            visible: root.labelled
            labels: root.viewModel.laterLabels
            from: handle.along + handle.knob * 0.6
            to: width
        }

        SideLabels {
            anchors.fill: parent
            visible: root.labelled
            labels: root.viewModel.earlierLabels
            from: 0
            to: handle.along - handle.knob * 0.6
        }

        SliderHandle {
            id: handle

            anchors.fill: parent
            along: root.share * width
            held: drag.active
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: point => root.slide((point.position.x - frame.x) / frame.width)
    }

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        onCentroidChanged: if (active) root.follow(centroid.position.x)
    }
}
