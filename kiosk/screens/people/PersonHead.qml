import QtQuick
import kiosk.ui.theme

// Who it is: a name, large, what they were, and when they lived.
Column {
    id: root

    required property string name
    required property string role
    required property string years

    spacing: 1.5 * Theme.mm

    Rectangle {
        width: root.width
        height: Theme.lineWeight
        color: Theme.mark
    }

    Item {
        width: 1
        height: 1.5 * Theme.mm
    }

    Text {
        objectName: "name"
        width: parent.width
        text: root.name
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.readingFamily
        font.pixelSize: Theme.large ? Theme.heading : Theme.title
        font.weight: Theme.titleWeight
        lineHeight: 1.06
        color: Theme.ink
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Text {
        objectName: "role"
        width: parent.width
        text: root.role
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.sans
        font.pixelSize: Theme.control
        lineHeight: 1.15
        color: Theme.ink
    }

    Text {
        objectName: "years"
        visible: text !== ""
        width: parent.width
        text: root.years
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.sans
        font.pixelSize: Theme.caption
        lineHeight: 1.2
        color: Theme.softInk
    }
}
