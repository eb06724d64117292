pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell.attract
import kiosk.ui.components
import kiosk.ui.theme

// The name, the line that draws itself once and then breathes, and a language at a touch.
Item {
    id: root

    required property AttractViewModel viewModel
    property bool live: true
    property real drift: 0

    readonly property real cutAt: viewModel.cut ? 0.52 : 1
    readonly property bool stackedButtons: Theme.portrait

    signal chosen(string language)
    signal displayAsked

    // A still picture burns in: everything but the buttons wanders by a few pixels.
    Timer {
        interval: Theme.wander
        repeat: true
        running: root.live
        onTriggered: root.drift = root.drift >= 1 ? -1 : root.drift + 0.25
    }

    Item {
        id: picture

        x: root.drift * 2 * Theme.mm
        y: root.drift * 1 * Theme.mm
        width: root.width
        height: deck.y

        Item {
            id: lineField

            width: parent.width
            height: Math.min(name.y, Theme.portrait ? parent.height * 0.5 : name.y)
            y: (name.y - height) * 0.6

            BroadcastLine {
                id: broadcast

                width: root.cutAt * parent.width
                height: Math.min(parent.height * 0.5, 60 * Theme.mm)
                anchors.verticalCenter: parent.verticalCenter
                heights: root.viewModel.strokes
                ink: Theme.ink
                drawn: 1

                SequentialAnimation on opacity {
                    loops: Animation.Infinite
                    running: root.live && Theme.drawing > 0
                    PauseAnimation { duration: 3 * Theme.drawing }
                    NumberAnimation { from: 1; to: 0.78; duration: Theme.breath; easing.type: Easing.InOutSine }
                    NumberAnimation { from: 0.78; to: 1; duration: Theme.breath; easing.type: Easing.InOutSine }
                }

                NumberAnimation {
                    target: broadcast
                    property: "drawn"
                    from: 0
                    to: 1
                    duration: Theme.drawing * 0.7
                    running: root.live && Theme.drawing > 0
                    onRunningChanged: {
                        if (!running)
                            broadcast.drawn = 1;
                    }
                }
            }

            Rectangle {
                visible: root.viewModel.cut
                x: root.cutAt * parent.width
                width: (1 - root.cutAt) * parent.width + 4 * Theme.mm
                height: Theme.lineWeight
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.mark
            }

            Rectangle {
                visible: root.viewModel.cut
                x: root.cutAt * parent.width
                width: Theme.hairline
                height: (Theme.portrait ? 45 : 38) * Theme.mm
                anchors.bottom: parent.verticalCenter
                anchors.bottomMargin: -8 * Theme.mm
                color: Theme.softInk
            }

            Caption {
                visible: root.viewModel.cut
                x: root.cutAt * parent.width + 4 * Theme.mm
                width: parent.width * (Theme.portrait || Theme.large ? 0.42 : 0.25)
                anchors.bottom: parent.verticalCenter
                anchors.bottomMargin: (Theme.portrait ? 22 : 15) * Theme.mm
                text: root.viewModel.caption
            }

            Image {
                readonly property real side: Math.min(parent.height * 0.8, (Theme.portrait ? 40 : 56) * Theme.mm)

                x: (Theme.portrait ? 0.76 : 0.845) * parent.width - side / 2
                width: side
                height: side
                anchors.verticalCenter: parent.verticalCenter
                sourceSize: Qt.size(Math.round(side), Math.round(side))
                source: side > 1 ? root.viewModel.emblem : ""
                fillMode: Image.PreserveAspectFit
                Accessible.ignored: true
            }
        }

        Text {
            id: name

            objectName: "exhibit-title"
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            y: parent.height - height - others.height - 12 * Theme.mm
            text: root.viewModel.title
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.plain ? Theme.sans : Theme.serif
            font.pixelSize: Theme.attract
            font.weight: Theme.titleWeight
            lineHeight: 1.05
            color: Theme.ink
        }

        Text {
            id: others

            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.top: name.bottom
            anchors.topMargin: 2 * Theme.mm
            text: root.viewModel.others
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.plain ? Theme.sans : Theme.serif
            font.pixelSize: Theme.heading
            font.weight: Theme.titleWeight
            color: Theme.softInk
        }
    }

    Grid {
        id: deck

        // Up to four languages stand in one row with the display's button; more of them in two rows.
        readonly property bool oneRow: languages.count <= 4
        readonly property int across: oneRow ? languages.count + 1 : Math.ceil((languages.count + 1) / 2)
        readonly property real room: root.width - 2 * Theme.margin - (across - 1) * spacing
        readonly property real share: root.stackedButtons ? root.width - 2 * Theme.margin
                                                          : oneRow ? (room - display.width) / languages.count : room / across

        x: Theme.margin
        y: root.height - height - 14 * Theme.mm
        columns: root.stackedButtons ? 1 : across
        spacing: 5 * Theme.mm

        Repeater {
            id: languages

            model: root.viewModel.languages

            delegate: LanguageButton {
                width: deck.share
                onActivated: root.chosen(code)
            }
        }

        LabelButton {
            id: display

            objectName: "attract-display"
            side: Theme.railTarget
            height: root.stackedButtons ? implicitHeight : (Theme.large ? 54 : 30) * Theme.mm
            label: root.viewModel.displayLabel
            icon: "accessibility"
            onActivated: root.displayAsked()
        }
    }
}
