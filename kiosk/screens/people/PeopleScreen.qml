import QtQuick
import kiosk.screens.people
import kiosk.ui.components
import kiosk.ui.theme

// Everyone by name; beside the names the one who is chosen.
Item {
    id: root

    required property PeopleViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property real wide: width - 2 * Theme.margin
    readonly property real gutter: 14 * Theme.mm
    readonly property real namesWidth: tall ? wide : (wide - gutter) * (Theme.large ? 0.42 : 0.46)
    readonly property real personWidth: tall ? wide : wide - gutter - namesWidth
    readonly property bool pictured: viewModel.picture !== ""
    readonly property real likenessWidth: personWidth * (Theme.large ? 0.3 : 0.38)
    readonly property real textWidth: pictured ? personWidth - likenessWidth - 8 * Theme.mm : personWidth
    readonly property real personX: tall ? Theme.margin : Theme.margin + namesWidth + gutter

    Heading {
        id: heading

        x: Theme.margin
        y: 13 * Theme.mm
        width: root.namesWidth
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: Theme.heading
    }

    PagedText {
        id: intro

        visible: !Theme.large && root.viewModel.intro.length > 0
        x: Theme.margin
        width: Math.min(root.namesWidth, Theme.measure)
        anchors.top: heading.bottom
        anchors.topMargin: visible ? 3 * Theme.mm : 0
        height: visible ? implicitHeight : 0
        paragraphs: Theme.large ? [] : root.viewModel.intro
        onTermAsked: term => root.viewModel.openTerm(term)
    }

    PersonHead {
        id: head

        x: root.personX
        y: root.tall ? intro.y + intro.height + (Theme.large ? 6 : 12) * Theme.mm : 13 * Theme.mm
        width: root.textWidth
        name: root.viewModel.name
        role: root.viewModel.role
        years: root.viewModel.years
    }

    Plate {
        id: likeness

        visible: root.pictured
        x: root.personX + root.personWidth - width
        y: head.y
        width: root.pictured ? root.likenessWidth : 0
        height: Math.min(width / root.viewModel.aspect, (Theme.large ? 70 : 120) * Theme.mm)
        align: "right"
        source: root.viewModel.picture
        alt: root.viewModel.alt
        aspect: root.viewModel.aspect
        labels: root.viewModel.labels
    }

    Caption {
        visible: root.pictured
        x: likeness.x + likeness.paintedX
        y: likeness.y + likeness.height + 2 * Theme.mm
        width: likeness.paintedWidth
        text: root.viewModel.caption
    }

    PagedText {
        id: reading

        x: root.personX
        width: Math.min(root.textWidth, size * 23)
        anchors.top: head.bottom
        anchors.topMargin: (Theme.large ? 3 : 6) * Theme.mm
        height: (root.tall ? names.y + names.offset : support.y) - y - 5 * Theme.mm
        size: Theme.large || root.pictured ? Theme.body : Theme.lead
        paragraphs: Theme.large && root.viewModel.place === 0 ? root.viewModel.intro.concat(root.viewModel.paragraphs) : root.viewModel.paragraphs
        onTermAsked: term => root.viewModel.openTerm(term)
    }

    SwipeArea {
        x: root.personX
        y: head.y
        width: root.personWidth
        height: reading.y + reading.height - y
        onSwiped: by => root.viewModel.step(by)
    }

    PagedChoices {
        id: names

        x: Theme.margin
        width: root.namesWidth
        y: root.tall ? support.y - height - 6 * Theme.mm : intro.y + intro.height + 6 * Theme.mm
        height: root.tall ? root.height * 0.3 : root.height - 6 * Theme.mm - y
        low: true
        columns: root.tall ? (Theme.large ? 2 : 4) : Theme.large ? 1 : 3
        choices: root.viewModel.names
        place: root.viewModel.place
        equivalent: "step-earlier step-later"
        earlierPage: root.viewModel.earlierNames
        laterPage: root.viewModel.laterNames
        onChosen: index => root.viewModel.meet(index)
    }

    SupportRow {
        id: support

        x: root.personX
        width: root.personWidth
        anchors.bottom: stepper.top
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

    Stepper {
        id: stepper

        x: root.personX
        width: root.personWidth
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        // In large text the names beside it say who comes; here they would push the text's own buttons out of reach.
        earlier: Theme.large ? root.viewModel.oneEarlier : root.viewModel.earlier
        later: Theme.large ? root.viewModel.oneLater : root.viewModel.later
        position: ""
        onStepped: by => root.viewModel.step(by)
    }
}
