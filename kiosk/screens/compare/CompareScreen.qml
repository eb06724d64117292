pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.compare
import kiosk.ui.components
import kiosk.ui.theme

// Then and now: one frame, two pictures, a line to draw across them, and what is told of each.
Item {
    id: root

    required property CompareViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property real textWidth: tall ? width - 2 * Theme.margin : Math.max(Theme.measure * 0.86, Theme.large ? width * 0.5 : 0)

    CompareSlider {
        id: slider

        objectName: "slider"
        x: root.tall ? 0 : root.textWidth + Theme.margin + 8 * Theme.mm
        y: root.tall ? 0 : Theme.edge * 0.6
        width: root.width - x - (root.tall ? 0 : Theme.edge * 0.6)
        height: root.tall ? Math.min(width / root.viewModel.aspect, parent.height * (Theme.textSize > 1 ? 0.24 : Theme.large ? 0.32 : 0.52)) : root.height - y - note.height - 3 * Theme.mm - Theme.edge * 0.6
        labelled: Theme.textSize < 2 && paintedWidth > (Theme.large ? 220 : 130) * Theme.mm
        viewModel: root.viewModel
    }

    Caption {
        id: note

        x: root.tall ? Theme.margin : slider.x + Math.min(slider.paintedX, slider.width - width)
        width: root.tall ? root.textWidth : Math.min(implicitWidth, slider.width)
        text: root.viewModel.caption
        y: slider.y + slider.paintedY + slider.paintedHeight + 2 * Theme.mm
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
        id: dated

        objectName: "dated"
        x: Theme.margin
        width: root.textWidth
        anchors.top: heading.bottom
        anchors.topMargin: (Theme.large ? 3 : 6) * Theme.mm
        text: root.viewModel.dated
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
        anchors.top: dated.bottom
        anchors.topMargin: 3 * Theme.mm
        anchors.bottom: buttons.top
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

    SideButtons {
        id: buttons

        x: Theme.margin
        width: root.textWidth
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        earlier: root.viewModel.earlier
        later: root.viewModel.later
        side: root.viewModel.side
        onChosen: side => slider.slide(side === 0 ? 1 : 0)
    }
}
