import QtQuick
import kiosk.screens.gallery
import kiosk.ui.components
import kiosk.ui.theme

// The large picture; another one fades in over it. A sweep goes on to the next.
Item {
    id: root

    required property GalleryViewModel viewModel

    readonly property string shown: viewModel.picture
    readonly property alias paintedX: plate.paintedX
    readonly property alias paintedWidth: plate.paintedWidth
    readonly property alias paintedY: plate.paintedY
    readonly property alias paintedHeight: plate.paintedHeight

    property url before
    property real beforeAspect: 1
    property url last
    property real lastAspect: 1

    onShownChanged: {
        before = last;
        beforeAspect = lastAspect;
        last = shown;
        lastAspect = viewModel.aspect;
        arrive.restart();
    }

    Plate {
        id: rear

        anchors.fill: parent
        visible: opacity > 0
        opacity: 1 - plate.opacity
        source: root.before
        alt: ""
        aspect: root.beforeAspect
        Accessible.ignored: true
    }

    Plate {
        id: plate

        anchors.fill: parent
        source: root.viewModel.picture
        alt: root.viewModel.alt
        aspect: root.viewModel.aspect
        labels: Theme.textSize > 1 ? null : root.viewModel.labels
    }

    NumberAnimation {
        id: arrive

        target: plate
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.slide
        easing.type: Easing.OutQuad
        onFinished: root.before = ""
    }

    SwipeArea {
        anchors.fill: parent
        onSwiped: by => root.viewModel.step(by)
    }
}
