import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// One voice: who speaks, when, and what they say.
Item {
    id: root

    required property string who
    required property string date
    required property list<string> says
    property bool ownPages: true
    property alias text: reading.text
    property string earlierPage: ""
    property string laterPage: ""

    signal termAsked(string term)

    Rectangle {
        id: rule

        width: parent.width
        height: Theme.lineWeight
        color: Theme.mark
    }

    Column {
        id: speaker

        y: 4 * Theme.mm
        width: parent.width
        spacing: 1 * Theme.mm
        visible: root.who !== ""

        Text {
            objectName: "who"
            width: parent.width
            text: root.who
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Theme.body
            lineHeight: 1.15
            font.weight: Font.DemiBold
            color: Theme.ink
        }

        Caption {
            width: parent.width
            visible: root.date !== ""
            text: root.date
        }
    }

    ReadingColumn {
        id: reading

        ownPages: root.ownPages
        width: parent.width
        anchors.top: speaker.visible ? speaker.bottom : rule.bottom
        anchors.topMargin: 4 * Theme.mm
        anchors.bottom: parent.bottom
        paragraphs: root.says
        earlierPage: root.earlierPage
        laterPage: root.laterPage
        onTermAsked: term => root.termAsked(term)
    }
}
