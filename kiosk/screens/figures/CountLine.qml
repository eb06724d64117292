import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// One count: who, how many, and a line as long. A dot is exact, an arrow means at least, a ring about, a bar between.
Item {
    id: root

    required property string words
    required property string value
    required property real low
    required property real high
    required property string kind
    required property bool picked
    required property real nameWidth
    required property real valueWidth
    required property real plotX
    required property real plotWidth

    readonly property real dot: (picked ? 4.6 : 3.4) * Theme.mm

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -2 * Theme.mm
        visible: root.picked
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.ink
    }

    Caption {
        width: root.nameWidth
        anchors.verticalCenter: parent.verticalCenter
        text: root.words
        lineHeight: 1.1
        color: root.picked ? Theme.ink : Theme.softInk
    }

    Text {
        x: root.nameWidth
        width: root.valueWidth
        anchors.verticalCenter: parent.verticalCenter
        text: root.value
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignRight
        font.family: Theme.readingFamily
        font.pixelSize: Theme.caption * 1.15
        font.weight: Font.DemiBold
        color: Theme.ink
    }

    Rectangle {
        x: root.plotX
        width: root.low * root.plotWidth
        height: Theme.lineWeight
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mark
    }

    Rectangle {
        x: root.plotX + root.low * root.plotWidth - (root.kind === "between" ? 0 : root.dot / 2)
        width: root.kind === "between" ? (root.high - root.low) * root.plotWidth : root.dot
        height: root.dot
        radius: root.kind === "at_least" || root.kind === "between" ? Theme.hairline : root.dot / 2
        rotation: root.kind === "at_least" ? 45 : 0
        anchors.verticalCenter: parent.verticalCenter
        color: root.kind === "about" ? Theme.ground : Theme.mark
        border.width: 2 * Theme.hairline
        border.color: Theme.mark
    }
}
