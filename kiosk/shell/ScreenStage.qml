import QtQuick
import kiosk.shell
import kiosk.ui.theme

// Two places for screens: the new one fades in over the old one, which is then let go.
Item {
    id: root

    required property ShellViewModel shell

    property bool firstIsFront: true

    readonly property Loader front: firstIsFront ? one : two
    readonly property Loader rear: firstIsFront ? two : one
    readonly property bool settled: !leave.running && !arrive.running

    function show(): void {
        leave.stop();
        arrive.stop();
        rear.source = "";
        firstIsFront = !firstIsFront;
        rear.enabled = false;
        rear.z = 0;
        front.z = 1;
        front.opacity = 0;
        front.enabled = true;
        if (root.shell.screen !== null)
            front.setSource(root.shell.screenUrl, { viewModel: root.shell.screen });
        else
            front.source = "";
        arrive.target = front;
        leave.target = rear;
        arrive.start();
        leave.start();
    }

    Connections {
        target: root.shell

        function onScreenChanged(): void {
            root.show();
        }
    }

    Loader {
        id: one

        anchors.fill: parent
    }

    Loader {
        id: two

        anchors.fill: parent
    }

    NumberAnimation {
        id: arrive

        property: "opacity"
        to: 1
        duration: Theme.fade
        easing.type: Easing.InOutQuad
    }

    NumberAnimation {
        id: leave

        property: "opacity"
        to: 0
        duration: Theme.fade
        easing.type: Easing.InOutQuad
        onFinished: root.rear.source = ""
    }
}
