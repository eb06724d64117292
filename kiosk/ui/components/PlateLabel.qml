import QtQuick
import kiosk.ui.theme

// A name on a map: land upright, water in italics, a city with its dot, on a plate where contrast is asked for.
Item {
    id: root

    required property string text
    required property string look

    // A city's name stands beside its dot; any other in the middle of what it names.
    readonly property bool city: look === "city"
    readonly property point foot: city ? Qt.point(dot.width / 2, height / 2) : Qt.point(width / 2, height / 2)

    width: name.width + (city ? dot.width + 1.5 * Theme.mm : 3 * Theme.mm)
    height: name.height

    Rectangle {
        anchors.fill: parent
        visible: Theme.highContrast
        color: Theme.ground
    }

    Rectangle {
        id: dot

        visible: root.city
        width: 3.2 * Theme.mm
        height: width
        radius: width / 2
        y: (root.height - height) / 2
        color: Theme.mark
        border.width: 2 * Theme.hairline
        border.color: Theme.ink
    }

    Text {
        id: name

        objectName: "map-label"
        x: root.city ? dot.width + 1 * Theme.mm : 1.5 * Theme.mm
        text: root.text
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        font.family: Theme.readingFamily
        font.italic: root.look === "water" && !Theme.plain
        font.pixelSize: root.look === "land" ? Math.max(Theme.caption, 5.4 * Theme.mm / Theme.readingCap) : Math.max(Theme.caption, 4.9 * Theme.mm / Theme.readingCap)
        color: Theme.ink
        style: Theme.highContrast ? Text.Normal : Text.Outline
        styleColor: Theme.ground
    }
}
