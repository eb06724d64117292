pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell.home
import kiosk.ui.components
import kiosk.ui.theme

// The chapters: panels side by side, or strips within reach where the panel is tall or the text large.
Item {
    id: root

    required property HomeViewModel viewModel

    readonly property bool stacked: Theme.portrait
    readonly property real cellHeight: Math.min(height * (Theme.large ? 0.3 : 0.24), height - Theme.reachTop - 26 * Theme.mm)
    readonly property real stripsTop: height - Math.ceil(viewModel.count / 2) * cellHeight

    Row {
        visible: !root.stacked
        anchors.fill: parent
        spacing: Theme.seam

        Repeater {
            model: root.stacked ? null : root.viewModel.chapters

            delegate: ChapterPanel {
                width: (root.width - (root.viewModel.count - 1) * Theme.seam) / root.viewModel.count
                height: root.height
                longest: root.viewModel.longest
                onActivated: root.viewModel.open(chapterId)
            }
        }
    }

    Column {
        id: introduction

        visible: root.stacked
        x: Theme.margin
        y: Theme.portrait ? Theme.margin : 9 * Theme.mm
        width: root.width - 2 * Theme.margin
        spacing: 4 * Theme.mm

        Text {
            objectName: "home-title"
            width: parent.width
            text: root.viewModel.title
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Theme.title
            font.weight: Theme.titleWeight
            color: Theme.ink
        }

        Text {
            width: parent.width
            text: root.viewModel.bigIdea
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Theme.large ? Theme.control : Theme.lead
            lineHeight: 1.3
            color: Theme.softInk
        }
    }

    Row {
        visible: root.stacked
        y: (introduction.y + introduction.height + root.stripsTop - height) / 2
        height: 44 * Theme.mm

        Repeater {
            model: root.stacked ? root.viewModel.chapters : null

            delegate: BroadcastLine {
                required property list<real> strokes
                required silenceFrom
                required silenceTo
                required dot

                width: root.width / root.viewModel.count
                height: parent.height
                heights: strokes
                ink: Theme.softInk
            }
        }
    }

    Grid {
        visible: root.stacked
        y: root.stripsTop
        width: root.width
        columns: 2
        spacing: Theme.seam

        Repeater {
            model: root.stacked ? root.viewModel.chapters : null

            delegate: ChapterCell {
                width: (root.width - Theme.seam) / 2
                height: root.cellHeight - Theme.seam
                longest: root.viewModel.longest
                onActivated: root.viewModel.open(chapterId)
            }
        }
    }
}
