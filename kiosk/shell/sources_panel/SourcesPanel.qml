pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell.sources_panel
import kiosk.ui.components
import kiosk.ui.theme

// Where a screen's statements come from, a few sources to a page, each with a code to take away.
Paper {
    id: root

    required property SourcesPanelViewModel viewModel
    property int first: 0

    readonly property real room: list.height
    readonly property real rowHeight: (Theme.large ? 94 : 56) * Theme.mm
    readonly property int across: Math.max(1, Math.floor(room / rowHeight))

    closeLabel: viewModel.close
    onOpenChanged: first = 0

    Text {
        id: heading

        width: parent.width
        text: root.viewModel.title
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.readingFamily
        font.pixelSize: Theme.heading
        font.weight: Theme.titleWeight
        color: Theme.paperInk
        Accessible.role: Accessible.Heading
    }

    Item {
        id: list

        width: parent.width
        anchors.top: heading.bottom
        anchors.topMargin: 5 * Theme.mm
        anchors.bottom: hint.top
        anchors.bottomMargin: 3 * Theme.mm

        Column {
            width: parent.width

            Repeater {
                id: sources

                model: root.viewModel.sources

                delegate: SourceLine {
                    required property int index

                    visible: index >= root.first && index < root.first + root.across
                    width: list.width
                    height: root.rowHeight
                }
            }
        }
    }

    Caption {
        id: hint

        width: Math.min(parent.width, 36 * Theme.caption)
        text: root.viewModel.hint
        color: Theme.paperSoftInk
        anchors.bottom: parent.bottom
    }

    Row {
        id: pages

        visible: sources.count > root.across
        spacing: 3 * Theme.mm
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.target - 3 * Theme.mm

        LabelButton {
            objectName: "sources-earlier"
            label: root.viewModel.earlier
            icon: "chevron-left"
            onPaper: true
            opacity: root.first > 0 ? 1 : 0.35
            onActivated: root.first = Math.max(0, root.first - root.across)
        }

        Caption {
            text: Math.floor(root.first / root.across + 1) + " / " + Math.ceil(sources.count / root.across)
            color: Theme.paperInk
            anchors.verticalCenter: parent.verticalCenter
        }

        LabelButton {
            objectName: "sources-later"
            label: root.viewModel.later
            icon: "chevron-right"
            iconAfter: true
            onPaper: true
            opacity: root.first + root.across < sources.count ? 1 : 0.35
            onActivated: {
                if (root.first + root.across < sources.count)
                    root.first += root.across;
            }
        }
    }
}
