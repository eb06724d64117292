import QtQuick
import kiosk.ui.theme

// What a screen is called, under the chapter it belongs to.
Column {
    id: root

    required property string kicker
    required property string title
    property int size: Theme.title

    spacing: 2 * Theme.mm

    Text {
        width: root.width
        text: root.kicker
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.sans
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
        font.letterSpacing: Theme.mm * 0.3
        color: Theme.accent
    }

    Text {
        objectName: "title"
        width: root.width
        text: root.title
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.readingFamily
        font.pixelSize: root.size
        font.weight: Theme.titleWeight
        lineHeight: 1.06
        color: Theme.ink
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
