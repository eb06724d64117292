pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.accounts
import kiosk.ui.components
import kiosk.ui.theme

// What each side says, side by side and of one weight.
Item {
    id: root

    required property AccountsViewModel viewModel

    readonly property int across: Theme.portrait || Theme.large ? 1 : Math.max(1, Math.min(3, Math.floor((width - 2 * Theme.margin) / (20 * Theme.body))))
    readonly property int down: Theme.portrait ? Math.max(1, Math.min(3, Math.floor((height - 130 * Theme.mm) / (Theme.body * 15)))) : 1
    readonly property int fitting: across * down
    readonly property bool low: Theme.large || Theme.portrait
    readonly property real gutter: 9 * Theme.mm

    onFittingChanged: viewModel.fit(fitting)
    Component.onCompleted: viewModel.fit(fitting)

    Heading {
        id: heading

        x: Theme.margin
        y: 15 * Theme.mm
        width: root.width - 2 * Theme.margin
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: root.low ? Theme.heading : Theme.title
    }

    PagedText {
        id: intro

        x: Theme.margin
        width: Math.min(root.width - 2 * Theme.margin, Theme.measure)
        anchors.top: heading.bottom
        anchors.topMargin: visible ? 3 * Theme.mm : 0
        height: visible ? implicitHeight : 0
        visible: root.viewModel.intro.length > 0
        paragraphs: root.viewModel.intro
        onTermAsked: term => root.viewModel.openTerm(term)
    }

    Item {
        id: voices

        x: Theme.margin
        width: root.width - 2 * Theme.margin
        anchors.top: intro.bottom
        anchors.topMargin: (root.low ? 4 : 6) * Theme.mm
        anchors.bottom: support.top
        anchors.bottomMargin: 4 * Theme.mm

        SwipeArea {
            anchors.fill: parent
            onSwiped: by => root.viewModel.step(by)
        }

        Grid {
            anchors.fill: parent
            columns: root.across
            spacing: root.gutter

            Repeater {
                id: shown

                model: root.viewModel.accounts

                delegate: AccountVoice {
                    ownPages: root.fitting > 1
                    width: (voices.width - (root.across - 1) * root.gutter) / root.across
                    height: (voices.height - (root.down - 1) * root.gutter) / root.down
                    earlierPage: root.viewModel.earlierPage
                    laterPage: root.viewModel.laterPage
                    onTermAsked: term => root.viewModel.openTerm(term)
                }
            }
        }
    }

    SupportRow {
        id: support

        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        anchors.bottom: stepper.top
        anchors.bottomMargin: 4 * Theme.mm
        text: root.fitting === 1 && shown.count > 0 ? (shown.itemAt(0) as AccountVoice).text : null
        earlierPage: root.viewModel.earlierPage
        laterPage: root.viewModel.laterPage
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
        height: visible ? implicitHeight : 0
        visible: root.viewModel.earlier !== "" || root.viewModel.later !== ""
        earlier: root.viewModel.earlier
        later: root.viewModel.later
        position: root.viewModel.position
        onStepped: by => root.viewModel.step(by)
    }
}
