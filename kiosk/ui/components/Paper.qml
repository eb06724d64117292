import QtQuick
import kiosk.ui.theme

// A sheet of paper over the screen: from the right, or from below where the screen is tall. Its close button lies low.
Item {
    id: root

    property bool open: false
    property bool whole: false
    property string closeLabel: ""
    default property alias contents: body.data

    readonly property bool fromBelow: Theme.portrait

    signal closed

    anchors.fill: parent
    visible: opacity > 0
    enabled: open
    opacity: open ? 1 : 0

    Behavior on opacity { NumberAnimation { duration: Theme.slide } }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.closed()
        }
    }

    Rectangle {
        id: sheet

        property real way: root.open ? 0 : Theme.slideWay

        width: root.fromBelow ? root.width : Math.min(root.width, Theme.large ? root.width * 0.72 : root.width * 0.52)
        height: root.fromBelow ? root.height * 0.62 : root.height
        x: root.fromBelow ? 0 : root.width - width + way
        y: root.fromBelow ? root.height - height + way : 0
        color: Theme.paper
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.ink

        Behavior on way { NumberAnimation { duration: Theme.slide; easing.type: Easing.OutCubic } }

        TapHandler {}

        Item {
            id: body

            anchors.fill: parent
            anchors.margins: Theme.margin * 0.7
            anchors.bottomMargin: Theme.target + 8 * Theme.mm
        }

        LabelButton {
            objectName: "close"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.rightMargin: Theme.margin * 0.7
            anchors.bottomMargin: 5 * Theme.mm
            label: root.closeLabel
            icon: "x"
            onPaper: true
            filled: true
            onActivated: root.closed()
        }
    }
}
