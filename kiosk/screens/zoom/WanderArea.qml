pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.zoom
import kiosk.ui.theme

// The picture through a window: pulled by one finger, spread by two, touched twice to come nearer.
Item {
    id: root

    required property ZoomViewModel viewModel

    property bool labelled: true
    property real way: 1
    property real span: 1
    property string equivalent: "zoom-nearer zoom-farther zoom-whole look-left look-right look-up look-down"

    readonly property bool settled: !trip.running

    function halt(): void {
        trip.stop();
        viewModel.stay();
    }

    clip: true
    objectName: "picture"
    Accessible.role: Accessible.Graphic
    Accessible.name: viewModel.alt
    onWidthChanged: viewModel.fit(width, height)
    onHeightChanged: viewModel.fit(width, height)
    Component.onCompleted: viewModel.fit(width, height)
    onWayChanged: viewModel.travel(way)

    Connections {
        target: root.viewModel

        function onDeparted(span: real): void {
            trip.stop();
            root.way = 0;
            root.span = span;
            if (Theme.still || Theme.calm)
                root.way = 1;
            else
                trip.start();
        }
    }

    NumberAnimation {
        id: trip

        target: root
        property: "way"
        from: 0
        to: 1
        duration: Theme.fade * 2.4 * root.span
        easing.type: root.span < 1 ? Easing.OutCubic : Easing.InOutQuad
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.raised
    }

    Item {
        x: root.viewModel.sheetX
        y: root.viewModel.sheetY
        width: root.viewModel.pictureWidth
        height: root.viewModel.pictureHeight
        scale: root.viewModel.sheetScale
        transformOrigin: Item.TopLeft

        Repeater {
            model: root.viewModel.under

            delegate: Tile { asynchronous: false }
        }

        Repeater {
            model: root.viewModel.tiles

            delegate: Tile {}
        }
    }

    Repeater {
        model: root.labelled ? root.viewModel.labels : null

        delegate: Lettering {
            id: lettering

            required property int index
            required property real across
            required property real down
            required property string words
            required property string kind
            required property bool shown

            function tell(): void {
                root.viewModel.measure(index, width, height, foot.x, foot.y);
            }

            text: words
            look: kind
            x: Math.round(root.viewModel.sheetX + across * root.viewModel.sheetScale - foot.x)
            y: Math.round(root.viewModel.sheetY + down * root.viewModel.sheetScale - foot.y)
            visible: shown
            onWidthChanged: tell()
            onHeightChanged: tell()
            Component.onCompleted: tell()
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: Theme.highContrast
        color: "transparent"
        border.width: Theme.outline
        border.color: Theme.ink
    }

    TapHandler {
        longPressThreshold: 0
        onDoubleTapped: point => root.viewModel.tapTwice(point.position.x, point.position.y)
    }

    DragHandler {
        id: pull

        target: null
        onActiveChanged: {
            if (active)
                root.halt();
            else
                root.viewModel.coast(centroid.velocity.x, centroid.velocity.y);
        }
        onTranslationChanged: delta => {
            if (active)
                root.viewModel.pan(delta.x, delta.y);
        }
    }

    PinchHandler {
        id: pinch

        target: null
        rotationAxis.enabled: false
        onActiveChanged: if (active) root.halt()
        onTranslationChanged: delta => {
            if (active)
                root.viewModel.pan(delta.x, delta.y);
        }
        onScaleChanged: delta => {
            if (active)
                root.viewModel.pinch(delta, centroid.position.x, centroid.position.y);
        }
    }
}
