pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.gallery
import kiosk.ui.components
import kiosk.ui.theme

// One picture large, with what is told of it; the others small beneath.
Item {
    id: root

    required property GalleryViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property real textWidth: tall ? width - 2 * Theme.margin : Math.max(Theme.measure * 0.82, Theme.large ? width * 0.48 : 0)

    GalleryStage {
        id: stage

        x: root.tall ? 0 : root.textWidth + Theme.margin + 8 * Theme.mm
        y: root.tall ? 0 : Theme.edge * 0.6
        width: root.width - x - (root.tall ? 0 : Theme.edge * 0.6)
        height: root.tall ? parent.height * (Theme.textSize > 1 ? 0.22 : Theme.large ? 0.28 : 0.52) : thumbs.y - y - note.height - 5 * Theme.mm
        viewModel: root.viewModel
    }

    Caption {
        id: note

        x: root.tall ? Theme.margin : stage.x + Math.min(stage.paintedX, stage.width - width)
        width: root.tall ? root.textWidth : Math.min(implicitWidth, stage.width)
        text: root.viewModel.caption
        y: stage.y + stage.paintedY + stage.paintedHeight + 2 * Theme.mm
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
        id: name

        objectName: "name"
        x: Theme.margin
        width: root.textWidth
        anchors.top: heading.bottom
        anchors.topMargin: (Theme.large ? 3 : 6) * Theme.mm
        text: root.viewModel.name
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
        anchors.top: name.bottom
        anchors.topMargin: 3 * Theme.mm
        anchors.bottom: root.tall ? thumbs.top : stepper.top
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

    Thumbs {
        id: thumbs

        x: root.tall ? Theme.margin : stage.x
        width: root.tall ? root.textWidth : stage.width
        y: (root.tall ? stepper.y - 4 * Theme.mm : root.height - 6 * Theme.mm) - height
        viewModel: root.viewModel
    }

    Stepper {
        id: stepper

        x: Theme.margin
        width: root.textWidth
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        earlier: root.viewModel.earlier
        later: root.viewModel.later
        position: root.tall ? root.viewModel.position : ""
        onStepped: by => root.viewModel.step(by)
    }
}
