import QtQuick
import kiosk.ui.theme

// A name on a map: land upright, water in italics, a city with its dot, on a plate where contrast is asked for.
Item {
    id: root

    required property string text
    required property string look

    width: name.width + 3 * Theme.mm
    height: name.height

    Rectangle {
        anchors.fill: parent
        visible: Theme.highContrast
        color: Theme.ground
    }

    Text {
        id: name

        objectName: "map-label"
        anchors.centerIn: parent
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
