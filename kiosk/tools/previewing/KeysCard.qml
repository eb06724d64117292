pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The keys of a preview.
Rectangle {
    id: root

    required property QtObject keys
    required property int size

    objectName: "preview-keys"
    width: rows.width + 16 * Theme.mm
    height: rows.height + 14 * Theme.mm
    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.outline
    border.color: Theme.paperSoftInk

    Column {
        id: rows

        x: 8 * Theme.mm
        y: 7 * Theme.mm
        spacing: 2.5 * Theme.mm

        Repeater {
            model: root.keys

            delegate: Row {
                id: row

                required property string key
                required property string does

                spacing: 5 * Theme.mm

                Text {
                    width: 4 * root.size
                    text: row.key
                    textFormat: Text.PlainText
                    font.family: Theme.sans
                    font.pixelSize: root.size
                    font.weight: Font.DemiBold
                    color: Theme.paperAccent
                }

                Text {
                    text: row.does
                    textFormat: Text.PlainText
                    font.family: Theme.sans
                    font.pixelSize: root.size
                    color: Theme.paperInk
                }
            }
        }
    }
}
