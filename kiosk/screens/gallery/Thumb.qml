import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// A small picture, whole; touched, it becomes the large one.
TouchTarget {
    id: root

    required property url small

    selected: false
    implicitWidth: 27 * Theme.mm
    implicitHeight: Theme.target + 1.5 * Theme.mm

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.ink : Theme.raised
        border.width: root.selected ? 5 * Theme.hairline : Theme.outline
        border.color: root.selected ? Theme.mark : Theme.softInk
    }

    Image {
        anchors.fill: parent
        anchors.margins: 2 * Theme.mm
        source: root.small
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }
}
