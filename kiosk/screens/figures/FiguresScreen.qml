pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.figures
import kiosk.ui.components
import kiosk.ui.theme

// Counts side by side, each with who counted; next to them, how the chosen one was counted.
Item {
    id: root

    required property FiguresViewModel viewModel

    readonly property bool tall: Theme.portrait || Theme.large
    readonly property real cardWidth: tall ? width - 2 * Theme.margin : width * 0.4

    Heading {
        id: heading

        x: Theme.margin
        y: 12 * Theme.mm
        width: root.width - 2 * Theme.margin
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: root.tall ? Theme.heading : Theme.title
    }

    CountPlot {
        id: plot

        objectName: "plot"
        visible: !(Theme.large && !Theme.portrait)
        x: Theme.margin
        y: heading.y + heading.height + 3 * Theme.mm
        width: root.tall ? root.width - 2 * Theme.margin : root.width - 2 * Theme.margin - root.cardWidth - 12 * Theme.mm
        height: !visible ? 0 : root.tall ? root.height * 0.46
                                         : root.height - y - 6 * Theme.mm
        viewModel: root.viewModel
    }

    Column {
        id: card

        x: root.tall ? Theme.margin : root.width - Theme.margin - root.cardWidth
        y: root.tall ? plot.y + plot.height + 4 * Theme.mm : plot.y
        width: root.cardWidth
        spacing: 1 * Theme.mm

        Text {
            objectName: "value"
            width: parent.width
            text: root.viewModel.value
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            color: Theme.accent
        }

        Text {
            objectName: "who"
            width: parent.width
            text: root.viewModel.who
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: root.tall ? Theme.body : Theme.control
            lineHeight: 1.1
            font.weight: Font.DemiBold
            color: Theme.ink
        }
    }

    ReadingColumn {
        x: card.x
        width: card.width
        anchors.top: card.bottom
        anchors.topMargin: 3 * Theme.mm
        anchors.bottom: stepper.top
        anchors.bottomMargin: 4 * Theme.mm
        paragraphs: root.viewModel.paragraphs
        size: Theme.portrait && !Theme.large ? Theme.lead : Theme.body
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

        x: card.x
        width: card.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        earlier: root.viewModel.earlier
        later: root.viewModel.later
        position: ""
        onStepped: by => root.viewModel.step(by)
    }
}
