pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// What stands under a text, all of it large enough to touch: its pages, its sources, its terms, where else to look.
Flow {
    id: root

    property PagedText text: null
    property string sourcesLabel: ""
    property QtObject terms: null
    property string seeLabel: ""
    property string earlierPage: ""
    property string laterPage: ""
    property bool onPaper: false

    signal sourcesAsked
    signal termAsked(string term)
    signal seeAsked

    spacing: 3 * Theme.mm

    LabelButton {
        objectName: "page-earlier"
        visible: root.text !== null && root.text.pageCount > 1
        enabled: root.text !== null && root.text.page > 0
        opacity: enabled ? 1 : 0.35
        label: root.earlierPage
        icon: "chevron-left"
        onPaper: root.onPaper
        onActivated: root.text.turn(-1)
    }

    LabelButton {
        objectName: "page-later"
        visible: root.text !== null && root.text.pageCount > 1
        enabled: root.text !== null && root.text.page < root.text.pageCount - 1
        opacity: enabled ? 1 : 0.35
        label: root.laterPage
        icon: "chevron-right"
        iconAfter: true
        onPaper: root.onPaper
        onActivated: root.text.turn(1)
    }

    LabelButton {
        objectName: "sources"
        visible: root.sourcesLabel !== ""
        label: root.sourcesLabel
        icon: "book-open"
        onPaper: root.onPaper
        widest: root.width
        onActivated: root.sourcesAsked()
    }

    Repeater {
        model: root.terms

        delegate: LabelButton {
            required property string termId
            required property string title

            objectName: "term-" + termId
            label: title
            icon: "info"
            onPaper: root.onPaper
            widest: root.width
            onActivated: root.termAsked(termId)
        }
    }

    LabelButton {
        objectName: "see"
        visible: root.seeLabel !== ""
        label: root.seeLabel
        icon: "arrow-right"
        iconAfter: true
        onPaper: root.onPaper
        widest: root.width
        onActivated: root.seeAsked()
    }
}
