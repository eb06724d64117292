pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.hotspots
import kiosk.ui.components
import kiosk.ui.theme

// A drawing whose parts can be touched, beside what is told of one of them.
Item {
    id: root

    required property HotspotsViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property real textWidth: tall ? width - 2 * Theme.margin : Math.max(Theme.measure * 0.86, Theme.large ? width * 0.5 : 0)

    SpotsDrawing {
        id: drawing

        objectName: "drawing"
        x: root.tall ? 0 : root.textWidth + Theme.margin + 8 * Theme.mm
        y: root.tall ? 0 : Theme.edge * 0.6
        width: root.width - x - (root.tall ? 0 : Theme.edge * 0.6)
        height: root.tall ? Math.min(width / root.viewModel.aspect, parent.height * (Theme.textSize > 1 ? 0.24 : Theme.large ? 0.32 : 0.52)) : root.height - y - note.height - 3 * Theme.mm - Theme.edge * 0.6
        viewModel: root.viewModel
    }

    Caption {
        id: note

        x: root.tall ? Theme.margin : drawing.x + Math.min(drawing.paintedX, drawing.width - width)
        width: root.tall ? root.textWidth : Math.min(implicitWidth, drawing.width)
        text: root.viewModel.caption
        y: drawing.y + drawing.paintedY + drawing.paintedHeight + 2 * Theme.mm
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
        id: spot

        objectName: "spot"
        x: Theme.margin
        width: root.textWidth
        anchors.top: heading.bottom
        anchors.topMargin: (Theme.large ? 3 : 6) * Theme.mm
        text: root.viewModel.spot
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
        anchors.top: spot.bottom
        anchors.topMargin: 3 * Theme.mm
        anchors.bottom: stepper.top
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

    Stepper {
        id: stepper

        x: Theme.margin
        width: root.textWidth
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        earlier: root.viewModel.earlier
        later: root.viewModel.later
        position: ""
        onStepped: by => root.viewModel.step(by)
    }
}
