import QtQuick
import kiosk.shell.glossary_card
import kiosk.ui.components
import kiosk.ui.theme

// What a word means, on paper.
Paper {
    id: root

    required property GlossaryViewModel viewModel

    closeLabel: viewModel.close

    Caption {
        id: kicker

        width: parent.width
        text: root.viewModel.kicker
        font.weight: Font.DemiBold
        color: Theme.paperAccent
    }

    Text {
        id: heading

        objectName: "term-title"
        width: parent.width
        anchors.top: kicker.bottom
        anchors.topMargin: 3 * Theme.mm
        text: root.viewModel.title
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.family: Theme.readingFamily
        font.pixelSize: Theme.heading
        font.weight: Theme.titleWeight
        color: Theme.paperInk
        Accessible.role: Accessible.Heading
    }

    PagedText {
        width: Math.min(parent.width, Theme.measure)
        anchors.top: heading.bottom
        anchors.topMargin: 5 * Theme.mm
        anchors.bottom: parent.bottom
        paragraphs: root.viewModel.paragraphs
        color: Theme.paperInk
        accent: Theme.paperAccent
    }
}
