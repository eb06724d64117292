pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell.rail
import kiosk.ui.components
import kiosk.ui.theme

// Always the same, at the bottom: back, home, where one is, the display, the languages, and the one way on.
// One row where there is room for all that may stand there; else the way on has a row of its own, then the languages.
Rectangle {
    id: root

    required property RailViewModel viewModel

    readonly property real pad: 3 * Theme.mm
    readonly property real gap: 6 * Theme.mm
    readonly property real room: width - 2 * Theme.edge
    readonly property real sides: leftButtons.widest + gap + languages.oneRow
    readonly property bool twoRows: Theme.portrait || room < sides + gap + 60 * Theme.mm
    readonly property bool threeRows: twoRows && room < sides
    readonly property bool onward: viewModel.next !== ""

    implicitHeight: twoRows ? upper.height + controls.height + (threeRows ? languages.height + pad : 0) + 3 * pad : Math.max(Theme.railTarget, next.implicitHeight) + 2 * pad
    color: Theme.ground

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.softInk
        opacity: 0.5
    }

    Item {
        id: upper

        y: root.pad
        x: Theme.edge
        width: root.room
        height: root.twoRows && root.onward ? Math.max(Theme.railTarget, next.implicitHeight) : 0
    }

    WayLine {
        visible: !root.viewModel.atHome && width > 42 * Theme.mm
        width: root.twoRows ? upper.width - next.width - 8 * Theme.mm : languages.x - x - Theme.edge
        x: root.twoRows ? Theme.edge : controls.x + leftButtons.width + Theme.edge
        y: root.twoRows ? upper.y + (upper.height - height) / 2 : (root.height - height) / 2
        way: root.viewModel.way
        here: root.viewModel.here
    }

    Text {
        visible: root.viewModel.atHome && !root.twoRows
        x: controls.x + leftButtons.width + Theme.edge
        y: (root.height - height) / 2
        text: root.viewModel.title
        textFormat: Text.PlainText
        font.family: Theme.readingFamily
        font.pixelSize: Theme.lead
        font.weight: Theme.titleWeight
        color: Theme.ink
    }

    Row {
        id: controls

        x: Theme.edge
        y: root.twoRows ? upper.y + upper.height + root.pad : (root.height - height) / 2
        spacing: 3 * Theme.mm

        Row {
            id: leftButtons

            // With every button, so that the rail is the same on every screen.
            readonly property real widest: back.implicitWidth + home.implicitWidth + listen.implicitWidth + display.implicitWidth + 3 * spacing

            spacing: parent.spacing

            RailButton {
                id: back

                objectName: "rail-back"
                icon: "arrow-left"
                label: root.viewModel.back
                description: root.viewModel.backLeads
                onActivated: root.viewModel.goBack()
            }

            RailButton {
                id: home

                objectName: "rail-home"
                visible: !root.viewModel.atHome
                icon: "house"
                label: root.viewModel.home
                onActivated: root.viewModel.goHome()
            }

            RailButton {
                id: listen

                objectName: "rail-listen"
                visible: root.viewModel.listen !== ""
                icon: root.viewModel.speaking ? "square" : "headphones"
                label: root.viewModel.listen
                onActivated: root.viewModel.listenTo()
            }

            RailButton {
                id: display

                objectName: "rail-display"
                icon: "accessibility"
                label: root.viewModel.display
                onActivated: root.viewModel.openDisplay()
            }
        }
    }

    Flow {
        id: languages

        readonly property real oneRow: {
            let sum = -spacing;
            for (let i = 0; i < names.count; i++)
                sum += names.itemAt(i).implicitWidth + spacing;
            return sum;
        }

        spacing: 1.2 * Theme.mm
        width: Math.min(oneRow, root.room)
        x: root.twoRows ? root.width - width - Theme.edge : (root.onward ? next.x : root.width - Theme.edge) - width - root.gap
        y: root.threeRows ? controls.y + controls.height + root.pad : controls.y

        Repeater {
            id: names

            model: root.viewModel.languages

            delegate: RailButton {
                required property string code
                required property string name
                required property bool current

                objectName: "rail-language-" + code
                label: name
                selected: current
                onActivated: root.viewModel.speak(code)
            }
        }
    }

    LabelButton {
        id: next

        objectName: "rail-next"
        visible: root.onward
        side: Theme.railTarget
        widest: root.twoRows ? root.width * 0.56 : Math.min((Theme.large ? 150 : 108) * Theme.mm, root.room - root.sides - root.gap)
        width: root.onward ? Math.min(implicitWidth, widest) : 0
        height: Math.max(Theme.railTarget, implicitHeight)
        x: root.width - width - Theme.edge
        y: root.twoRows ? upper.y + (upper.height - height) / 2 : (root.height - height) / 2
        label: root.viewModel.next
        icon: "arrow-right"
        iconAfter: true
        filled: root.viewModel.loud
        onActivated: root.viewModel.goOn()
    }
}
