pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.timeline
import kiosk.ui.components
import kiosk.ui.theme

// One axis, one moment large, the ones before and after it by name.
Item {
    id: root

    required property TimelineViewModel viewModel

    readonly property bool tall: Theme.portrait || Theme.large
    readonly property real half: (width - 2 * Theme.margin - 10 * Theme.mm) / 2

    Heading {
        id: heading

        x: Theme.margin
        y: 15 * Theme.mm
        width: root.tall ? root.width - 2 * Theme.margin : root.half * 0.86
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: Theme.large ? Theme.heading : Theme.title
    }

    TimeAxis {
        id: axis

        objectName: "axis"
        x: 0
        width: root.width
        height: (Theme.large ? 38 : 44) * Theme.mm
        y: root.tall ? heading.y + heading.height + (Theme.large ? 0 : 22 * Theme.mm) : parent.height - stepper.height - height - 9 * Theme.mm
        viewModel: root.viewModel
        inset: Theme.margin
    }

    Column {
        id: moment

        x: root.tall ? Theme.margin : Theme.margin + root.half + 10 * Theme.mm
        y: root.tall ? axis.y + axis.height + (Theme.portrait && !Theme.large ? 16 : 1) * Theme.mm : 15 * Theme.mm
        width: root.tall ? root.width - 2 * Theme.margin : root.half
        spacing: 2 * Theme.mm

        Text {
            objectName: "moment-when"
            width: parent.width
            text: root.viewModel.when
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Theme.large ? Theme.body : root.viewModel.when.length < 18 ? Theme.title : Theme.heading
            font.weight: Theme.titleWeight
            color: Theme.accent
        }

        Text {
            objectName: "moment-title"
            width: parent.width
            text: root.viewModel.momentTitle
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Theme.large ? Theme.body : Theme.lead
            font.weight: Font.DemiBold
            color: Theme.ink
        }
    }

    ReadingColumn {
        x: moment.x
        width: moment.width
        anchors.top: moment.bottom
        anchors.topMargin: 4 * Theme.mm
        anchors.bottom: root.tall ? stepper.top : axis.top
        anchors.bottomMargin: root.tall ? 5 * Theme.mm : 2 * Theme.mm
        paragraphs: root.viewModel.paragraphs
        size: Theme.large ? Theme.body : Theme.lead
        sourcesLabel: root.tall ? root.viewModel.sourcesLabel : ""
        terms: root.tall ? root.viewModel.terms : null
        seeLabel: root.tall ? root.viewModel.seeLabel : ""
        earlierPage: root.viewModel.earlierPage
        laterPage: root.viewModel.laterPage
        onSourcesAsked: root.viewModel.openSources()
        onTermAsked: term => root.viewModel.openTerm(term)
        onSeeAsked: root.viewModel.openSee()
    }

    SupportRow {
        visible: !root.tall
        x: Theme.margin
        width: root.half * 0.9
        anchors.bottom: axis.top
        anchors.bottomMargin: 2 * Theme.mm
        sourcesLabel: root.viewModel.sourcesLabel
        terms: root.viewModel.terms
        seeLabel: root.viewModel.seeLabel
        onSourcesAsked: root.viewModel.openSources()
        onTermAsked: term => root.viewModel.openTerm(term)
        onSeeAsked: root.viewModel.openSee()
    }

    Stepper {
        id: stepper

        x: Theme.margin
        width: root.width - 2 * Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        earlier: root.viewModel.earlier
        later: root.viewModel.later
        position: root.viewModel.position
        onStepped: by => root.viewModel.step(by)
    }
}
