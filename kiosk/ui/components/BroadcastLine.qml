pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The line: a voice as upright strokes, silence as a flat one. Heights are fractions of half the item's height.
Item {
    id: root

    required property list<real> heights
    property real silenceFrom: 1
    property real silenceTo: 1
    property real drawn: 1
    property color ink: Theme.ink
    property color mark: Theme.mark
    property bool dot: true

    readonly property real step: width / Math.max(1, heights.length)

    Accessible.ignored: true

    Item {
        width: root.width * root.drawn
        height: root.height
        clip: root.drawn < 1

        Repeater {
            model: root.heights.length

            delegate: Rectangle {
                required property int index

                x: index * root.step
                width: Theme.hairline * 1.6
                height: Math.max(Theme.hairline * 1.6, root.heights[index] * root.height)
                y: (root.height - height) / 2
                visible: index < root.silenceFrom * root.heights.length || index > root.silenceTo * root.heights.length
                color: root.ink
            }
        }

        Rectangle {
            visible: root.silenceFrom < root.silenceTo
            x: root.silenceFrom * root.width
            width: (root.silenceTo - root.silenceFrom) * root.width
            height: Theme.lineWeight
            y: (root.height - height) / 2
            color: root.mark
        }

        Rectangle {
            visible: root.dot && root.silenceFrom > 0 && root.silenceFrom < root.silenceTo
            width: 3 * Theme.mm
            height: width
            radius: width / 2
            x: root.silenceFrom * root.width - width / 2
            y: (root.height - height) / 2
            color: root.mark
        }
    }
}
