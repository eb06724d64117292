import QtQuick
import kiosk.ui.theme

// A line icon in the ink of its ground.
Image {
    id: root

    required property string name
    property bool onDark: Theme.dark
    property real size: 8.5 * Theme.mm

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : Theme.icons + (onDark ? "light/" : "dark/") + name + ".svg"
    visible: name !== ""
    fillMode: Image.PreserveAspectFit
}
