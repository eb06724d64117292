import QtQuick
import kiosk.screens.media
import kiosk.ui.components
import kiosk.ui.theme

// What can be done with a film: always there, always by name, each saying how it stands.
Flow {
    id: root

    required property MediaViewModel viewModel

    spacing: 3 * Theme.mm

    LabelButton {
        objectName: "media-play"
        visible: root.viewModel.playLabel !== ""
        filled: true
        label: root.viewModel.playLabel
        icon: root.viewModel.playIcon
        onActivated: root.viewModel.play()
    }

    LabelButton {
        objectName: "media-stop"
        visible: root.viewModel.stopLabel !== ""
        label: root.viewModel.stopLabel
        icon: "square"
        onActivated: root.viewModel.stop()
    }

    LabelButton {
        objectName: "media-captions"
        label: root.viewModel.captionsLabel
        icon: "captions"
        onActivated: root.viewModel.toggleCaptions()
    }

    LabelButton {
        objectName: "media-described"
        visible: label !== ""
        label: root.viewModel.describedLabel
        icon: "audio-lines"
        onActivated: root.viewModel.toggleDescribed()
    }

    LabelButton {
        objectName: "media-sign"
        visible: label !== ""
        label: root.viewModel.signLabel
        icon: "hand"
        onActivated: root.viewModel.toggleSign()
    }

    LabelButton {
        objectName: "media-quieter"
        label: root.viewModel.quieter
        icon: "volume-1"
        enabled: root.viewModel.canQuieter
        opacity: enabled ? 1 : 0.35
        onActivated: root.viewModel.changeVolume(-1)
    }

    LabelButton {
        objectName: "media-louder"
        label: root.viewModel.louder
        icon: "volume-2"
        enabled: root.viewModel.canLouder
        opacity: enabled ? 1 : 0.35
        onActivated: root.viewModel.changeVolume(1)
    }

    Item {
        visible: root.viewModel.time !== ""
        width: clock.width
        height: Theme.target

        Caption {
            id: clock

            objectName: "media-time"
            anchors.verticalCenter: parent.verticalCenter
            text: root.viewModel.time
            wrapMode: Text.NoWrap
        }
    }

    LabelButton {
        objectName: "media-transcript"
        visible: label !== ""
        label: root.viewModel.transcriptLabel
        icon: "file-text"
        onActivated: root.viewModel.toggleTranscript()
    }
}
