import QtQuick
import kiosk.ui.theme

// A word on the picture, always of one size, on a plate, with a point on what it names unless it names a stretch of it.
Item {
    id: root

    required property string text
    required property string look

    readonly property bool pointed: look === "city" || look === "note"
    readonly property point foot: pointed ? Qt.point(dot.width / 2, height / 2) : Qt.point(width / 2, height / 2)

    width: plate.x + plate.width
    height: plate.height

    Rectangle {
        id: plate

        x: root.pointed ? dot.width + 0.8 * Theme.mm : 0
        width: name.width + 4 * Theme.mm
        height: name.height + 1.6 * Theme.mm
        radius: Theme.radius
        color: Theme.ground
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.ink
    }

    Rectangle {
        id: dot

        visible: root.pointed
        width: 4 * Theme.mm
        height: width
        radius: width / 2
        y: (root.height - height) / 2
        color: Theme.mark
        border.width: 2.5 * Theme.hairline
        border.color: Theme.ground
    }

    Text {
        id: name

        objectName: "map-label"
        x: plate.x + 2 * Theme.mm
        y: 0.8 * Theme.mm
        text: root.text
        textFormat: Text.PlainText
        font.family: Theme.readingFamily
        font.italic: root.look === "water" && !Theme.plain
        font.pixelSize: Math.max(Theme.caption, 5 * Theme.mm / Theme.readingCap)
        color: Theme.ink
    }
}
