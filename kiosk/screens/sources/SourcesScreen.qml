import QtQuick
import kiosk.screens.sources
import kiosk.ui.components
import kiosk.ui.theme

// What the exhibit rests on: beside its sections, or a kind's sources, the one thing that is chosen.
Item {
    id: root

    required property SourcesViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property bool coded: viewModel.code !== ""
    readonly property real wide: width - 2 * Theme.margin
    readonly property real gutter: 14 * Theme.mm
    readonly property real textWidth: tall ? wide : (wide - gutter) * (Theme.large ? 0.56 : 0.48)
    readonly property real listWidth: tall ? wide : wide - gutter - textWidth
    readonly property real textBottom: (tall ? listTop : support.y) - 5 * Theme.mm
    readonly property real listTop: tall ? height * (Theme.large ? 0.5 : 0.56) : 13 * Theme.mm
    readonly property real listBottom: (tall ? support.y : height) - 6 * Theme.mm

    Heading {
        id: heading

        x: Theme.margin
        y: 13 * Theme.mm
        width: root.textWidth
        kicker: root.viewModel.within
        title: root.viewModel.name
        size: Theme.large ? (root.viewModel.name.length > 70 ? Theme.control : Theme.body) : !root.viewModel.record ? Theme.title : root.viewModel.name.length > 60 ? Theme.lead : Theme.heading
    }

    Caption {
        id: origin

        objectName: "origin"
        visible: text !== ""
        x: Theme.margin
        width: Math.min(root.textWidth, 36 * Theme.caption)
        anchors.top: heading.bottom
        anchors.topMargin: 3 * Theme.mm
        text: root.viewModel.origin
    }

    PagedText {
        id: reading

        x: Theme.margin
        width: Math.min(root.textWidth, size * 23)
        y: (origin.visible ? origin.y + origin.height : heading.y + heading.height) + (Theme.large ? 3 : 5) * Theme.mm
        height: root.textBottom - y - (root.coded ? code.height + 5 * Theme.mm : 0)
        size: Theme.large || (root.viewModel.statement && !root.tall) ? Theme.body : Theme.lead
        paragraphs: root.viewModel.paragraphs
        onTermAsked: term => root.viewModel.openTerm(term)
    }

    SwipeArea {
        x: Theme.margin
        y: heading.y
        width: root.textWidth
        height: reading.y + reading.height - y
        onSwiped: by => root.viewModel.step(by)
    }

    TakeAwayCode {
        id: code

        objectName: "code"
        visible: root.coded
        x: Theme.margin
        width: (root.tall ? 52 : 38) * Theme.mm
        y: Math.min(root.textBottom - height, reading.y + reading.implicitHeight + 7 * Theme.mm)
        code: root.viewModel.code
    }

    Caption {
        visible: root.coded
        x: code.x + code.width + 5 * Theme.mm
        width: Math.min(root.textWidth - code.width - 5 * Theme.mm, 24 * Theme.caption)
        anchors.verticalCenter: code.verticalCenter
        text: root.viewModel.codeHint
    }

    PagedChoices {
        id: list

        x: root.tall ? Theme.margin : root.width - Theme.margin - width
        y: root.listTop
        width: root.listWidth
        height: root.listBottom - y - (up.visible ? up.height + 4 * Theme.mm : 0)
        low: true
        columns: Theme.large && !root.tall ? 1 : 2
        choices: root.viewModel.choices
        place: root.viewModel.place
        equivalent: "step-earlier step-later"
        earlierPage: root.viewModel.earlierChoices
        laterPage: root.viewModel.laterChoices
        onChosen: index => root.viewModel.pick(index)
    }

    LabelButton {
        id: up

        objectName: "up"
        visible: label !== ""
        x: list.x
        y: root.listBottom - height
        widest: list.width
        label: root.viewModel.upward
        icon: "list"
        onActivated: root.viewModel.goUp()
    }

    SupportRow {
        id: support

        x: Theme.margin
        width: root.textWidth
        anchors.bottom: stepper.top
        anchors.bottomMargin: 4 * Theme.mm
        text: reading
        sourcesLabel: root.viewModel.statement ? root.viewModel.sourcesLabel : ""
        terms: root.viewModel.terms
        seeLabel: root.viewModel.statement ? root.viewModel.seeLabel : ""
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
        position: root.viewModel.position
        onStepped: by => root.viewModel.step(by)
    }
}
