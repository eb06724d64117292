import QtQuick
import kiosk.shell.notice
import kiosk.ui.components
import kiosk.ui.theme

// What comes next, in one calm sentence, and two ways of equal weight.
Item {
    id: root

    required property NoticeCardViewModel viewModel

    readonly property real half: Theme.portrait || Theme.large ? width - 2 * Theme.margin : (width - 2 * Theme.margin - 6 * Theme.mm) / 2

    Column {
        x: Theme.margin
        width: Math.min(root.width - 2 * Theme.margin, Theme.measure * 1.2)
        y: root.height * (Theme.large ? 0.08 : 0.22)
        spacing: 7 * Theme.mm

        Heading {
            width: parent.width
            kicker: ""
            title: root.viewModel.title
        }

        Text {
            objectName: "notice"
            width: parent.width
            text: root.viewModel.text
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Theme.body
            lineHeight: 1.4
            color: Theme.ink
        }
    }

    Flow {
        x: Theme.margin
        width: root.width - 2 * Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 9 * Theme.mm
        spacing: 5 * Theme.mm

        LabelButton {
            objectName: "notice-go-on"
            width: root.half
            height: Math.max(implicitHeight, skip.implicitHeight)
            side: Theme.railTarget
            label: root.viewModel.goOnLabel
            icon: "book-open"
            onActivated: root.viewModel.goOn()
        }

        LabelButton {
            id: skip

            objectName: "notice-skip"
            width: root.half
            height: Math.max(implicitHeight, side)
            side: Theme.railTarget
            label: root.viewModel.skipLabel
            icon: "arrow-right"
            iconAfter: true
            onActivated: root.viewModel.skip()
        }
    }
}
