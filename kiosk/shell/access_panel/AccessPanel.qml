import QtQuick
import kiosk.shell.access_panel
import kiosk.ui.components
import kiosk.ui.theme

// Text size, contrast, motion: each change shows at once, in place.
Paper {
    id: root

    required property AccessViewModel viewModel

    closeLabel: viewModel.close

    Text {
        id: heading

        width: parent.width
        text: root.viewModel.title
        textFormat: Text.PlainText
        font.family: Theme.readingFamily
        font.pixelSize: Theme.heading
        font.weight: Theme.titleWeight
        color: Theme.paperInk
        Accessible.role: Accessible.Heading
    }

    Column {
        width: parent.width
        anchors.bottom: parent.bottom
        spacing: (Theme.large && !Theme.portrait ? 3 : 7) * Theme.mm

        ChoiceGroup {
            width: parent.width
            heading: root.viewModel.textSizeHeading
            choices: root.viewModel.textSizes
            onChosen: (wish, choice) => root.viewModel.choose(wish, choice)
        }

        ChoiceGroup {
            width: parent.width
            heading: root.viewModel.contrastHeading
            choices: root.viewModel.contrasts
            onChosen: (wish, choice) => root.viewModel.choose(wish, choice)
        }

        ChoiceGroup {
            width: parent.width
            heading: root.viewModel.motionHeading
            choices: root.viewModel.motions
            onChosen: (wish, choice) => root.viewModel.choose(wish, choice)
        }
    }
}
