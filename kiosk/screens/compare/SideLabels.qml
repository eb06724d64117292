pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.components

// The words that lie on one of the two pictures; each shows while the whole of it lies on its side of the line.
Item {
    id: root

    required property QtObject labels
    required property real from
    required property real to

    Repeater {
        model: root.labels

        delegate: PlateLabel {
            required property real across
            required property real down
            required property string words
            required property string kind

            text: words
            look: kind
            x: Math.max(0, Math.min(root.width - width, across * root.width - foot.x))
            y: Math.max(0, Math.min(root.height - height, down * root.height - foot.y))
            visible: x >= root.from && x + width <= root.to
        }
    }
}
