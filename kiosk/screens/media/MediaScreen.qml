pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.media
import kiosk.ui.components
import kiosk.ui.theme

// A poster beside a text; while the film plays it has the whole stage.
Item {
    id: root

    required property MediaViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property bool watching: viewModel.stage === "watching"
    readonly property real textWidth: tall ? width - 2 * Theme.margin : Math.max(Theme.measure * 0.86, Theme.large ? width * 0.46 : 0)
    readonly property real besideX: Theme.margin + textWidth + 8 * Theme.mm
    readonly property real stageBottom: controls.y - 4 * Theme.mm

    FilmStage {
        id: stage

        x: root.watching ? 0 : root.tall ? 0 : root.besideX
        y: root.watching ? (root.tall ? (root.stageBottom - height) * 0.4 : 0) : root.tall ? 0 : Theme.edge * 0.6
        width: root.watching || root.tall ? root.width - x : root.width - x - Theme.edge * 0.6
        height: root.watching ? (root.tall ? Math.min(root.stageBottom, width * 9 / 16) : root.stageBottom)
              : root.tall ? root.height * (Theme.textSize > 1 ? 0.2 : Theme.large ? 0.26 : 0.34) : note.y - y - 2 * Theme.mm
        viewModel: root.viewModel
    }

    Caption {
        id: note

        visible: !root.watching
        x: root.tall ? Theme.margin : root.besideX
        width: root.width - x - Theme.edge
        text: root.viewModel.caption
        y: root.tall ? stage.height + 2 * Theme.mm : controls.y - 4 * Theme.mm - height
    }

    Heading {
        id: heading

        visible: !root.watching
        x: Theme.margin
        y: root.tall ? note.y + note.height + 4 * Theme.mm : 13 * Theme.mm
        width: root.textWidth
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: Theme.large || root.viewModel.title.length > 22 ? Theme.heading : Theme.title
    }

    PagedText {
        id: reading

        visible: !root.watching
        x: Theme.margin
        width: Math.min(root.textWidth, Theme.measure)
        anchors.top: heading.bottom
        anchors.topMargin: 4.5 * Theme.mm
        anchors.bottom: support.top
        anchors.bottomMargin: 4 * Theme.mm
        paragraphs: root.viewModel.paragraphs
        onTermAsked: term => root.viewModel.openTerm(term)

        SwipeArea {
            anchors.fill: parent
            enabled: reading.pageCount > 1
            onSwiped: by => reading.turn(by)
        }
    }

    SupportRow {
        id: support

        visible: !root.watching
        x: Theme.margin
        width: root.textWidth
        anchors.bottom: controls.top
        anchors.bottomMargin: 4 * Theme.mm
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

    MediaControls {
        id: controls

        x: Theme.margin
        width: root.width - 2 * Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        viewModel: root.viewModel
    }
}
