pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.story
import kiosk.ui.components
import kiosk.ui.theme

// A title, a text, one picture: side by side, or the picture above where the panel is tall.
Item {
    id: root

    required property StoryViewModel viewModel

    readonly property bool pictured: viewModel.picture !== ""
    readonly property bool counted: viewModel.figureCount > 0
    readonly property bool tall: Theme.portrait
    readonly property bool across: tall || pictured || Theme.large
    readonly property real textWidth: tall ? width - 2 * Theme.margin
                                    : Math.min(pictured ? width * 0.62 : width - 2 * Theme.margin, Math.max(Theme.measure, Theme.large ? width * 0.58 : 0))
    readonly property real plateTop: tall && pictured ? height * (Theme.textSize > 1 ? 0.2 : Theme.large ? 0.28 : 0.38) : 0

    Item {
        id: stage

        visible: root.pictured
        x: root.tall ? 0 : Theme.margin + root.textWidth + 8 * Theme.mm
        width: root.tall ? root.width : root.width - x
        height: root.tall ? root.plateTop : support.y

        Plate {
            id: plate

            anchors.fill: parent
            anchors.margins: root.tall ? 0 : Theme.edge * 0.6
            anchors.leftMargin: 0
            anchors.bottomMargin: root.tall ? 0 : note.height + 5 * Theme.mm
            source: root.viewModel.picture
            alt: root.viewModel.alt
            aspect: root.viewModel.aspect
            labels: plate.paintedWidth < (Theme.large ? 260 : 150) * Theme.mm ? null : root.viewModel.labels
        }

        Caption {
            id: note

            visible: !root.tall
            text: root.viewModel.caption
            width: Math.min(parent.width - Theme.edge, Theme.measure * 0.92)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 3 * Theme.mm
        }
    }

    Heading {
        id: heading

        x: Theme.margin
        y: root.tall ? root.plateTop + (root.pictured ? 6 * Theme.mm : Theme.margin) : 13 * Theme.mm
        width: root.textWidth
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: root.viewModel.title.length > 22 ? Theme.title * 0.8 : Theme.title
    }

    Flow {
        id: counts

        visible: root.counted
        x: root.across ? Theme.margin : Theme.margin + root.textWidth + 16 * Theme.mm
        y: root.across ? heading.y + heading.height + 4 * Theme.mm : heading.y + 12 * Theme.mm
        width: root.pictured && !root.tall ? root.textWidth : root.width - x - Theme.margin
        spacing: 5 * Theme.mm

        Repeater {
            model: root.viewModel.figures

            delegate: Column {
                required property string value
                required property string label

                width: !root.across ? counts.width : root.tall && Theme.large ? (counts.width - counts.spacing) / 2 : (counts.width - 3 * counts.spacing) / 4
                spacing: 1 * Theme.mm

                Text {
                    text: parent.value
                    textFormat: Text.PlainText
                    font.family: Theme.readingFamily
                    font.pixelSize: Theme.heading
                    font.weight: Font.DemiBold
                    color: Theme.ink
                }

                Caption {
                    width: parent.width
                    text: parent.label
                }
            }
        }
    }

    PagedText {
        id: reading

        x: Theme.margin
        width: Math.min(root.textWidth, Theme.measure)
        anchors.top: root.counted && root.across ? counts.bottom : heading.bottom
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

        x: Theme.margin
        width: root.width - 2 * Theme.margin
        anchors.bottom: tallNote.top
        anchors.bottomMargin: tallNote.visible ? 3 * Theme.mm : 6 * Theme.mm
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

    Caption {
        id: tallNote

        visible: root.tall && root.pictured
        height: visible ? implicitHeight : 0
        x: Theme.margin
        width: Math.min(root.textWidth, Theme.measure * 0.92)
        text: root.viewModel.caption
        anchors.bottom: parent.bottom
        anchors.bottomMargin: visible ? 4 * Theme.mm : 0
    }
}
