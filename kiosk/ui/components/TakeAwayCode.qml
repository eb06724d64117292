import QtQuick
import kiosk.ui.theme

// An address as a code for a phone's camera, on its white square.
Rectangle {
    id: root

    required property string code

    height: width
    color: Theme.quietZone

    Image {
        anchors.fill: parent
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        source: root.code
        smooth: false
        Accessible.ignored: true
    }
}
