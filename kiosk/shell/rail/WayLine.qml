pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// Where one is: a short line for each chapter, and the present one by name.
Column {
    id: root

    required property QtObject way
    required property string here

    spacing: 3 * Theme.mm

    Row {
        spacing: 2.4 * Theme.mm

        Repeater {
            id: stretches

            model: root.way

            delegate: Rectangle {
                required property real done
                required property bool here

                width: (root.width - 2.4 * Theme.mm * (stretches.count - 1)) / stretches.count
                height: Theme.lineWeight
                color: Theme.softInk

                Rectangle {
                    width: parent.width * parent.done
                    height: 2 * Theme.lineWeight
                    y: -Theme.lineWeight / 2
                    color: Theme.mark
                }

                Rectangle {
                    visible: parent.here
                    width: 3.4 * Theme.mm
                    height: width
                    radius: width / 2
                    x: parent.width * parent.done - width / 2
                    y: (parent.height - height) / 2
                    color: Theme.mark
                }
            }
        }
    }

    Caption {
        visible: implicitWidth <= root.width
        wrapMode: Text.NoWrap
        text: root.here
        color: Theme.ink
    }
}
