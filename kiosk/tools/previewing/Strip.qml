pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// What is wrong with the files, along the upper edge: the way onward below stays free.
Rectangle {
    id: root

    required property string heading
    required property string more
    required property QtObject told
    required property int size

    readonly property real side: Theme.portrait ? Theme.edge : Theme.margin

    // A place, and beside it, where there is room, what is wrong there.
    readonly property bool beside: words.width > 50 * size
    readonly property real placeWidth: 12 * size

    objectName: "preview-strip"
    height: words.height + 9 * Theme.mm
    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading

    Column {
        id: words

        x: root.side
        y: 4 * Theme.mm
        width: root.width - 2 * root.side
        spacing: 2 * Theme.mm

        Text {
            objectName: "preview-heading"
            width: parent.width
            text: root.heading
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.sans
            font.pixelSize: root.size
            font.weight: Font.DemiBold
            color: Theme.paperAccent
        }

        Repeater {
            model: root.told

            delegate: Flow {
                id: row

                required property string place
                required property string message
                required property string advice

                width: words.width

                Text {
                    objectName: "preview-place"
                    width: root.beside ? root.placeWidth : row.width
                    text: row.place
                    textFormat: Text.PlainText
                    rightPadding: root.size
                    elide: Text.ElideLeft
                    font.family: Theme.sans
                    font.pixelSize: root.size
                    color: Theme.paperSoftInk
                }

                Text {
                    objectName: "preview-mistake"
                    width: root.beside ? row.width - root.placeWidth : row.width
                    text: row.message + "; " + row.advice
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    font.family: Theme.sans
                    font.pixelSize: root.size
                    color: Theme.paperInk
                }
            }
        }

        Text {
            width: parent.width
            visible: root.more !== ""
            text: root.more
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.sans
            font.pixelSize: root.size
            color: Theme.paperSoftInk
        }
    }

    Rectangle {
        width: root.width
        height: 2 * Theme.lineWeight
        anchors.bottom: parent.bottom
        color: Theme.paperAccent
    }
}
