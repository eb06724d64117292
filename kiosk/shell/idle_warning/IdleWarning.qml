import QtQuick
import kiosk.shell.idle_warning
import kiosk.ui.theme

// Asks whether anyone is still there. Any touch answers; the touch itself does nothing else.
Item {
    id: root

    required property WarningViewModel viewModel
    property bool open: false

    visible: opacity > 0
    opacity: open ? 1 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: open ? viewModel.question + " " + viewModel.hint : ""

    Behavior on opacity { NumberAnimation { duration: Theme.slide } }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    Rectangle {
        objectName: "idle-warning"
        width: root.width
        height: words.height + 20 * Theme.mm
        anchors.bottom: parent.bottom
        color: Theme.paper
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.ink

        Column {
            id: words

            x: Theme.margin
            y: 9 * Theme.mm
            width: root.width - 2 * Theme.margin
            spacing: 3 * Theme.mm

            Text {
                width: parent.width
                text: root.viewModel.question
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                font.family: Theme.readingFamily
                font.pixelSize: Theme.heading
                font.weight: Theme.titleWeight
                color: Theme.paperInk
            }

            Text {
                width: parent.width
                text: root.viewModel.hint
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                font.family: Theme.readingFamily
                font.pixelSize: Theme.body
                lineHeight: 1.3
                color: Theme.paperInk
            }
        }

        Rectangle {
            id: left

            property real part: 1

            width: parent.width * part
            height: 2 * Theme.lineWeight
            color: Theme.paperAccent

            NumberAnimation on part {
                from: 1
                to: 0
                duration: root.viewModel.seconds * 1000
                running: root.open
            }
        }
    }
}
