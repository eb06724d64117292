import QtQuick
import kiosk.ui.theme

// A text with what belongs to it beneath, so that whatever is touched lies low.
Item {
    id: root

    required property list<string> paragraphs
    property alias sourcesLabel: support.sourcesLabel
    property alias terms: support.terms
    property alias seeLabel: support.seeLabel
    property alias earlierPage: support.earlierPage
    property alias laterPage: support.laterPage
    property alias text: reading
    property int size: Theme.body
    property bool ownPages: true

    signal sourcesAsked
    signal termAsked(string term)
    signal seeAsked

    PagedText {
        id: reading

        width: Math.min(parent.width, Theme.measure * root.size / Theme.body)
        anchors.top: parent.top
        anchors.bottom: support.top
        anchors.bottomMargin: 4 * Theme.mm
        paragraphs: root.paragraphs
        size: root.size
        onTermAsked: term => root.termAsked(term)

        SwipeArea {
            anchors.fill: parent
            enabled: reading.pageCount > 1
            onSwiped: by => reading.turn(by)
        }
    }

    SupportRow {
        id: support

        width: parent.width
        anchors.bottom: parent.bottom
        text: root.ownPages ? reading : null
        onSourcesAsked: root.sourcesAsked()
        onTermAsked: term => root.termAsked(term)
        onSeeAsked: root.seeAsked()
    }
}
