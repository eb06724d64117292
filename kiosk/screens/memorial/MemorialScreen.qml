import QtQuick
import kiosk.screens.memorial
import kiosk.ui.components
import kiosk.ui.theme

// A place to be quiet in: one picture, a few words. They come out of the ground together, slowly, and then stand.
Item {
    id: root

    required property MemorialViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property real textWidth: tall ? width - 2 * Theme.margin : Math.min(width * 0.46, Theme.measure * (Theme.large ? 0.8 : 0.72))

    Item {
        id: whole

        objectName: "arriving"
        anchors.fill: parent
        opacity: Theme.dwelling > 0 ? 0 : 1

        NumberAnimation on opacity {
            running: Theme.dwelling > 0
            to: 1
            duration: Theme.dwelling
            easing.type: Easing.InOutSine
        }

        Plate {
            id: plate

            x: root.tall ? 0 : Theme.edge
            y: root.tall ? 0 : Theme.edge
            width: root.tall ? root.width : root.width - root.textWidth - Theme.margin - 14 * Theme.mm - x
            height: root.tall ? root.height * (Theme.large ? 0.4 : 0.58) : root.height - note.height - 3 * Theme.mm - 2 * y
            source: root.viewModel.picture
            alt: root.viewModel.alt
            aspect: root.viewModel.aspect
            labels: root.viewModel.labels
        }

        Caption {
            id: note

            x: root.tall ? Theme.margin : plate.x + plate.paintedX
            y: plate.y + (root.tall ? plate.height : plate.paintedY + plate.paintedHeight) + 3 * Theme.mm
            width: root.tall ? root.textWidth : plate.paintedWidth
            text: root.viewModel.caption
        }

        Heading {
            id: heading

            x: root.tall ? Theme.margin : root.width - Theme.margin - root.textWidth
            y: root.tall ? note.y + note.height + 9 * Theme.mm : Math.max(15 * Theme.mm, (root.height - Theme.target - height - reading.text.implicitHeight) / 2 - 8 * Theme.mm)
            width: root.textWidth
            kicker: ""
            title: root.viewModel.title
            size: Theme.large ? Theme.heading : Theme.title
        }

        ReadingColumn {
            id: reading

            x: heading.x
            width: root.textWidth
            anchors.top: heading.bottom
            anchors.topMargin: 6 * Theme.mm
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 6 * Theme.mm
            paragraphs: root.viewModel.paragraphs
            size: Theme.large ? Theme.body : Theme.lead
            sourcesLabel: root.viewModel.sourcesLabel
            terms: root.viewModel.terms
            seeLabel: root.viewModel.seeLabel
            earlierPage: root.viewModel.earlierPage
            laterPage: root.viewModel.laterPage
            onSourcesAsked: root.viewModel.openSources()
            onTermAsked: term => root.viewModel.openTerm(term)
            onSeeAsked: root.viewModel.openSee()
        }
    }
}
