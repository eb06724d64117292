import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// A button of the pad: an icon alone, its name for those who hear it.
TouchTarget {
    id: root

    required property string icon

    width: Theme.target * 1.04
    height: width
    opacity: enabled ? 1 : 0.35

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.ink : Theme.ground
        border.width: Theme.outline
        border.color: Theme.ink
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        onDark: root.pressed ? !Theme.dark : Theme.dark
    }
}
