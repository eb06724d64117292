import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// The line between the two pictures, and the knob on it; the knob stays on the picture, whole.
Item {
    id: root

    required property real along
    property bool held: false

    readonly property real knob: 26 * Theme.mm

    Rectangle {
        x: root.along - width / 2
        width: 1.6 * Theme.mm
        height: parent.height
        color: Theme.ground
    }

    Rectangle {
        x: root.along - width / 2
        width: Theme.lineWeight
        height: parent.height
        color: Theme.ink
    }

    Rectangle {
        x: Math.max(0, Math.min(root.width - width, root.along - width / 2))
        y: (parent.height - height) / 2
        width: root.knob
        height: width
        radius: width / 2
        color: root.held ? Theme.ink : Theme.ground
        border.width: 2 * Theme.hairline
        border.color: Theme.ink

        Row {
            anchors.centerIn: parent
            spacing: 0.5 * Theme.mm

            Icon {
                name: "chevron-left"
                onDark: root.held ? !Theme.dark : Theme.dark
            }

            Icon {
                name: "chevron-right"
                onDark: root.held ? !Theme.dark : Theme.dark
            }
        }
    }
}
