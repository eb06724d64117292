pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.zoom
import kiosk.ui.components
import kiosk.ui.theme

// A picture of any size to wander in, its buttons beneath it, and beside it what is told of where one stands.
Item {
    id: root

    required property ZoomViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property real textWidth: tall ? width - 2 * Theme.margin : Math.max(Theme.measure * 0.8, Theme.large ? width * 0.44 : 0)

    WanderArea {
        id: area

        x: root.tall ? 0 : root.textWidth + Theme.margin + 8 * Theme.mm
        y: root.tall ? 0 : Theme.edge * 0.6
        width: root.width - x - (root.tall ? 0 : Theme.edge * 0.6)
        height: root.tall ? parent.height * (Theme.textSize > 1 ? 0.24 : Theme.large ? 0.3 : 0.5) : note.y - y - 2 * Theme.mm
        labelled: Theme.textSize < 2
        viewModel: root.viewModel
    }

    Caption {
        id: note

        x: root.tall ? Theme.margin : area.x
        width: root.tall ? root.textWidth : area.width
        text: root.viewModel.caption
        y: root.tall ? area.y + area.height + 2 * Theme.mm : pad.y - height - 3 * Theme.mm
    }

    Heading {
        id: heading

        x: Theme.margin
        y: root.tall ? note.y + note.height + 5 * Theme.mm : 15 * Theme.mm
        width: root.textWidth
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: Theme.large || root.tall ? Theme.heading : Theme.title
    }

    Text {
        id: view

        objectName: "view"
        x: Theme.margin
        width: root.textWidth
        height: text === "" ? 0 : implicitHeight
        anchors.top: heading.bottom
        anchors.topMargin: text === "" ? 0 : (Theme.large ? 3 : 6) * Theme.mm
        text: root.viewModel.view
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.readingFamily
        font.pixelSize: Theme.large ? Theme.body : Theme.lead
        font.weight: Font.DemiBold
        color: Theme.ink
    }

    ReadingColumn {
        x: Theme.margin
        width: root.textWidth
        anchors.top: view.bottom
        anchors.topMargin: 3 * Theme.mm
        anchors.bottom: root.tall ? pad.top : stepper.top
        anchors.bottomMargin: 4 * Theme.mm
        paragraphs: root.viewModel.paragraphs
        size: root.tall && !Theme.large ? Theme.lead : Theme.body
        sourcesLabel: root.viewModel.sourcesLabel
        terms: root.viewModel.terms
        seeLabel: root.viewModel.seeLabel
        earlierPage: root.viewModel.earlierPage
        laterPage: root.viewModel.laterPage
        onSourcesAsked: root.viewModel.openSources()
        onTermAsked: term => root.viewModel.openTerm(term)
        onSeeAsked: root.viewModel.openSee()
    }

    WanderPad {
        id: pad

        x: root.tall ? Theme.margin : area.x
        width: root.tall ? root.textWidth : area.width
        y: (root.tall ? stepper.y - 4 * Theme.mm : root.height - 6 * Theme.mm) - height
        viewModel: root.viewModel
    }

    Stepper {
        id: stepper

        x: Theme.margin
        width: root.textWidth
        height: root.viewModel.position === "" ? 0 : implicitHeight
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        earlier: root.viewModel.earlier
        later: root.viewModel.later
        position: root.tall ? root.viewModel.position : ""
        onStepped: by => root.viewModel.step(by)
    }
}
