pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import kiosk.shell
import kiosk.shell.access_panel
import kiosk.shell.attract
import kiosk.shell.deck
import kiosk.shell.fault
import kiosk.shell.glossary_card
import kiosk.shell.home
import kiosk.shell.idle_warning
import kiosk.shell.notice
import kiosk.shell.rail
import kiosk.shell.sources_panel
import kiosk.ui.theme

// The glass: a stage, the rail under it, and what may open over both. The program puts it into its window.
Item {
    id: root

    required property ShellViewModel shell
    required property AttractViewModel attract
    required property HomeViewModel home
    required property RailViewModel rail
    required property SourcesPanelViewModel sources
    required property GlossaryViewModel glossary
    required property AccessViewModel access
    required property WarningViewModel warning
    required property NoticeCardViewModel notice
    required property DeckViewModel deck

    objectName: "glass"
    anchors.fill: parent

    // By its address, so that a kiosk in which nothing has played yet loads no player.
    Loader {
        id: player

        readonly property bool needed: root.deck.needed

        onNeededChanged: setSource("deck/MediaDeck.qml", { viewModel: root.deck })
    }

    FocusScope {
        id: keys

        objectName: "layers"

        anchors.fill: parent
        focus: true
        Keys.onLeftPressed: root.shell.sweep(-1)
        Keys.onRightPressed: root.shell.sweep(1)
        Keys.onUpPressed: root.Window.activeFocusItem.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onDownPressed: root.Window.activeFocusItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onEscapePressed: root.shell.close()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home)
                root.shell.home();
        }

        Item {
            id: under

            anchors.fill: parent
            enabled: root.shell.panel === "" && !root.shell.warning && !root.shell.faulted

            Attract {
                objectName: "attract"
                anchors.fill: parent
                visible: opacity > 0
                opacity: root.shell.stage === "attract" ? 1 : 0
                enabled: root.shell.stage === "attract"
                live: root.shell.stage === "attract"
                viewModel: root.attract
                onChosen: language => root.shell.begin(language)
                onDisplayAsked: root.shell.open("access")

                Behavior on opacity { NumberAnimation { duration: Theme.fade; easing.type: Easing.InOutQuad } }
            }

            Item {
                id: stage

                width: parent.width
                height: bar.y

                Home {
                    objectName: "home"
                    anchors.fill: parent
                    visible: opacity > 0
                    opacity: root.shell.stage === "home" ? 1 : 0
                    enabled: root.shell.stage === "home"
                    viewModel: root.home

                    Behavior on opacity { NumberAnimation { duration: Theme.fade; easing.type: Easing.InOutQuad } }
                }

                Notice {
                    objectName: "notice-card"
                    anchors.fill: parent
                    visible: opacity > 0
                    opacity: root.shell.stage === "notice" ? 1 : 0
                    enabled: root.shell.stage === "notice"
                    viewModel: root.notice

                    Behavior on opacity { NumberAnimation { duration: Theme.fade; easing.type: Easing.InOutQuad } }
                }

                ScreenStage {
                    objectName: "screen-stage"
                    anchors.fill: parent
                    shell: root.shell
                }
            }

            Rail {
                objectName: "rail"
                id: bar

                width: parent.width
                height: implicitHeight
                y: parent.height - height
                visible: opacity > 0
                opacity: root.shell.stage === "attract" ? 0 : 1
                enabled: root.shell.stage !== "attract"
                viewModel: root.rail

                Behavior on opacity { NumberAnimation { duration: Theme.fade; easing.type: Easing.InOutQuad } }
            }
        }

        SourcesPanel {
            objectName: "sources-panel"
            open: root.shell.panel === "sources"
            viewModel: root.sources
            onClosed: root.shell.close()
        }

        GlossaryCard {
            objectName: "glossary-card"
            open: root.shell.panel === "term"
            viewModel: root.glossary
            onClosed: root.shell.close()
        }

        AccessPanel {
            objectName: "access-panel"
            open: root.shell.panel === "access"
            viewModel: root.access
            onClosed: root.shell.close()
        }

        IdleWarning {
            anchors.fill: parent
            open: root.shell.warning
            viewModel: root.warning
        }

        FaultCard {
            anchors.fill: parent
            visible: root.shell.faulted
            heading: root.warning.faultTitle
            label: root.warning.faultHint
            onActivated: root.shell.beginAgain()
        }
    }
}
