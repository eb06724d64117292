pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.question
import kiosk.ui.components
import kiosk.ui.theme

// A question, large; the thoughts one may have as plates to touch; what there is to say to the one chosen.
Item {
    id: root

    required property QuestionViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property bool stepped: Theme.large && tall
    readonly property real wide: width - 2 * Theme.margin
    readonly property int many: viewModel.many
    readonly property real low: height - 6 * Theme.mm

    Heading {
        id: heading

        x: Theme.margin
        y: root.tall && !Theme.large ? 34 * Theme.mm : 13 * Theme.mm
        width: root.wide
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: Theme.large ? Theme.heading : Theme.title
    }

    Text {
        id: thought

        objectName: "thought"
        visible: text !== ""
        x: Theme.margin
        width: root.wide
        anchors.top: heading.bottom
        anchors.topMargin: (Theme.large ? 5 : 10) * Theme.mm
        text: root.viewModel.thought
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.readingFamily
        font.pixelSize: Theme.large ? Theme.body : Theme.lead
        font.weight: Font.DemiBold
        lineHeight: 1.15
        color: Theme.ink
    }

    PagedText {
        id: reading

        x: Theme.margin
        width: Math.min(root.wide, size * 23)
        y: thought.y + (thought.visible ? thought.height + 3 * Theme.mm : 0)
        height: (root.tall ? plates.y + plates.offset : support.y) - 5 * Theme.mm - y
        paragraphs: root.viewModel.paragraphs
        size: Theme.large ? Theme.body : Theme.lead
        onTermAsked: term => root.viewModel.openTerm(term)

        SwipeArea {
            anchors.fill: parent
            onSwiped: by => root.viewModel.step(by)
        }
    }

    PagedChoices {
        id: plates

        x: Theme.margin
        y: (root.tall ? support.y - 6 * Theme.mm : root.low) - height
        width: root.wide
        height: root.height * (root.tall ? 0.34 : 0.4)
        columns: root.tall ? 1 : root.many < 5 && !(Theme.large && root.many === 4) ? root.many : Math.ceil(root.many / 2)
        side: (root.tall ? 25 : 34) * Theme.mm
        low: true
        even: true
        size: Theme.control
        choices: root.viewModel.thoughts
        place: root.viewModel.place
        equivalent: root.stepped ? "step-earlier step-later" : ""
        earlierPage: root.viewModel.earlierThoughts
        laterPage: root.viewModel.laterThoughts
        onChosen: index => root.viewModel.think(index)
    }

    SupportRow {
        id: support

        x: Theme.margin
        width: root.wide
        y: (root.tall ? (root.stepped ? stepper.y - 4 * Theme.mm : root.low) : plates.y + plates.offset - 5 * Theme.mm) - height
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

        visible: root.stepped
        x: Theme.margin
        width: root.wide
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        earlier: root.viewModel.earlier
        later: root.viewModel.later
        position: ""
        onStepped: by => root.viewModel.step(by)
    }
}
