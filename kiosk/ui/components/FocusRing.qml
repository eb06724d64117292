import QtQuick
import kiosk.ui.theme

// Where the keypad stands.
Rectangle {
    id: root

    z: 10
    color: "transparent"
    radius: Theme.radius
    border.width: Theme.ring
    border.color: Theme.accent
}
