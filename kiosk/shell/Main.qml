import QtQuick
import QtQuick.Window
import kiosk.ui.theme

// The window: empty, until the program puts a glass into it.
Window {
    id: root

    color: Theme.ground
    visible: false
}
