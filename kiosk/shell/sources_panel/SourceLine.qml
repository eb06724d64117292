import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// One source: its number in the text, what it is, how far to trust it, and its code.
Item {
    id: root

    required property string number
    required property string title
    required property string origin
    required property string trust
    required property string code

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.paperSoftInk
        opacity: 0.4
    }

    Text {
        id: mark

        y: 3 * Theme.mm
        width: 9 * Theme.mm
        text: root.number
        textFormat: Text.PlainText
        font.family: Theme.sans
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
        color: Theme.paperAccent
    }

    Column {
        y: 3 * Theme.mm
        x: mark.width
        width: Math.min(36 * Theme.caption, root.width - x - (root.code === "" ? 0 : qr.width + 5 * Theme.mm))
        spacing: 0.5 * Theme.mm

        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            font.family: Theme.readingFamily
            font.pixelSize: Theme.caption * 1.1
            color: Theme.paperInk
        }

        Caption {
            width: parent.width
            text: root.origin
            color: Theme.paperSoftInk
        }

        Caption {
            width: parent.width
            text: root.trust
            color: Theme.paperSoftInk
        }
    }

    TakeAwayCode {
        id: qr

        visible: root.code !== ""
        width: Math.min(root.height - 6 * Theme.mm, 36 * Theme.mm)
        y: 3 * Theme.mm
        anchors.right: parent.right
        code: root.code
    }
}
