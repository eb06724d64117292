import QtQuick
import kiosk.ui.theme

// One tile, in pixels of the picture; decoded beside the drawing, and gone from memory with its place.
Image {
    id: root

    required source
    required property real fromLeft
    required property real fromTop
    required property real across
    required property real down
    required property int wide
    required property int high
    required property bool over

    x: fromLeft
    y: fromTop
    width: across
    height: down
    z: over ? 1 : 0
    sourceSize: Qt.size(wide, high)
    asynchronous: !Theme.still
    cache: false
    smooth: true
    Accessible.ignored: true
}
