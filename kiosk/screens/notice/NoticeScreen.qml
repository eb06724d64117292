import QtQuick
import kiosk.screens.notice
import kiosk.ui.components
import kiosk.ui.theme

// What comes next, in one calm sentence, and two ways of equal weight.
Item {
    id: root

    required property NoticeViewModel viewModel

    readonly property bool stacked: Theme.portrait
    readonly property real wide: width - 2 * Theme.margin
    readonly property real half: stacked ? wide : (wide - 6 * Theme.mm) / 2
    readonly property bool brief: viewModel.paragraphs.join(" ").length < 240
    readonly property real side: Math.max(goOn.implicitHeight, goAround.implicitHeight)

    Heading {
        id: heading

        x: Theme.margin
        y: Theme.large ? 15 * Theme.mm : root.height * (root.stacked ? 0.24 : 0.16)
        width: root.wide
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: Theme.large ? Theme.heading : Theme.lead
    }

    PagedText {
        id: reading

        x: Theme.margin
        width: Math.min(root.wide, size * 22)
        anchors.top: heading.bottom
        anchors.topMargin: (Theme.large ? 5 : 9) * Theme.mm
        anchors.bottom: support.top
        anchors.bottomMargin: 4 * Theme.mm
        paragraphs: root.viewModel.paragraphs
        size: Theme.large ? Theme.body : root.brief ? Theme.heading : Theme.lead
        weight: Theme.plain || !root.brief ? Font.Normal : Font.Light
        leading: root.brief && !Theme.large ? 1.28 : 1.45
        onTermAsked: term => root.viewModel.openTerm(term)

        SwipeArea {
            anchors.fill: parent
            enabled: reading.pageCount > 1
            onSwiped: by => reading.turn(by)
        }
    }

    SupportRow {
        id: support

        x: Theme.margin
        width: root.wide
        anchors.bottom: ways.top
        anchors.bottomMargin: 6 * Theme.mm
        text: reading
        sourcesLabel: root.viewModel.sourcesLabel
        terms: root.viewModel.terms
        seeLabel: root.viewModel.seeLabel
        earlierPage: root.viewModel.earlierPage
        laterPage: root.viewModel.laterPage
        onSourcesAsked: root.viewModel.openSources()
        onTermAsked: term => root.viewModel.openTerm(term)
        onSeeAsked: root.viewModel.openSee()
    }

    Item {
        id: ways

        x: Theme.margin
        width: root.wide
        height: root.stacked ? 2 * root.side + 5 * Theme.mm : root.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Theme.large ? 6 : 12) * Theme.mm

        LabelButton {
            id: goOn

            objectName: "notice-on"
            width: root.half
            height: root.side
            side: Theme.railTarget
            label: root.viewModel.goOnLabel
            icon: "arrow-right"
            iconAfter: true
            onActivated: root.viewModel.goOn()
        }

        LabelButton {
            id: goAround

            objectName: "notice-around"
            x: root.stacked ? 0 : root.half + 6 * Theme.mm
            y: root.stacked ? root.side + 5 * Theme.mm : 0
            width: root.half
            height: root.side
            side: Theme.railTarget
            label: root.viewModel.goAroundLabel
            icon: "arrow-right"
            iconAfter: true
            onActivated: root.viewModel.goAround()
        }
    }
}
