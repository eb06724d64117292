pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.media
import kiosk.ui.components
import kiosk.ui.theme

// The poster, the film in its place, and what is said in it. All of it is the button that plays.
Item {
    id: root

    required property MediaViewModel viewModel

    readonly property bool watching: viewModel.stage === "watching"
    readonly property real captionSize: Math.max(Theme.body, height * 0.045)

    Rectangle {
        anchors.fill: parent
        visible: root.watching && !root.viewModel.sound
        color: Theme.film
    }

    Plate {
        anchors.fill: parent
        align: root.watching || Theme.portrait ? "centre" : "left"
        visible: !root.viewModel.filled
        source: root.viewModel.poster
        alt: root.viewModel.alt
        aspect: root.viewModel.aspect
    }

    Item {
        anchors.fill: parent
        visible: root.watching && !root.viewModel.sound
        Component.onCompleted: root.viewModel.showFilm(this)
    }

    TouchTarget {
        objectName: "media-play-picture"
        anchors.fill: parent
        visible: root.viewModel.playLabel !== ""
        label: root.viewModel.playLabel
        equivalent: "media-play"
        onActivated: root.viewModel.play()
    }

    Rectangle {
        visible: !root.viewModel.running && root.viewModel.playLabel !== ""
        anchors.centerIn: parent
        width: 30 * Theme.mm
        height: width
        radius: width / 2
        color: Theme.film
        border.width: Theme.outline
        border.color: Theme.filmInk

        Icon {
            anchors.centerIn: parent
            name: "play"
            onDark: true
            size: 13 * Theme.mm
        }
    }

    Column {
        objectName: "said"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm

        Repeater {
            model: root.viewModel.said

            delegate: Rectangle {
                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                width: line.width + 4 * Theme.mm
                height: line.height
                color: Theme.film

                Text {
                    id: line

                    objectName: "caption-line"
                    anchors.centerIn: parent
                    text: parent.modelData
                    textFormat: Text.PlainText
                    font.family: Theme.sans
                    font.pixelSize: root.captionSize
                    font.weight: Font.Medium
                    color: Theme.filmInk
                }
            }
        }
    }
}
