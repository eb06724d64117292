pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A picture with the words that lie on it: drawn whole, never cropped, its labels in the visitor's language.
Item {
    id: root

    required property url source
    required property string alt
    property QtObject labels: null
    property real aspect: 1.2
    property string align: "centre"

    readonly property real paintedWidth: Math.min(width, height * aspect)
    readonly property real paintedHeight: paintedWidth / aspect
    readonly property real paintedX: align === "left" ? 0 : align === "right" ? width - paintedWidth : (width - paintedWidth) / 2
    readonly property real paintedY: (height - paintedHeight) / 2

    DecodedImage {
        id: picture

        objectName: "picture"
        x: root.paintedX
        y: root.paintedY
        width: root.paintedWidth
        height: root.paintedHeight
        wanted: root.source
        shape: root.aspect
        Accessible.role: Accessible.Graphic
        Accessible.name: root.alt

        Rectangle {
            anchors.fill: parent
            visible: Theme.highContrast
            color: "transparent"
            border.width: Theme.outline
            border.color: Theme.ink
        }

        Repeater {
            model: root.labels

            delegate: PlateLabel {
                required property real across
                required property real down
                required property string words
                required property string kind

                text: words
                look: kind
                x: Math.max(0, Math.min(picture.width - width, across * picture.width - foot.x))
                y: Math.max(0, Math.min(picture.height - height, down * picture.height - foot.y))
            }
        }
    }
}
