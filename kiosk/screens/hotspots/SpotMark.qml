import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A part of the drawing: a dot in its middle; chosen, its outline, or its number where it is only a point.
Item {
    id: root

    required property real across
    required property real down
    required property string drawn
    required property string number
    required property bool picked

    readonly property bool outlined: drawn !== ""
    readonly property real dot: picked ? Math.max(9 * Theme.mm, words.height + 1.5 * Theme.mm) : 5 * Theme.mm
    readonly property size thousandths: Qt.size(width / 1000, height / 1000)

    z: picked ? 2 : 1

    Shape {
        anchors.fill: parent
        visible: root.picked && root.outlined

        ShapePath {
            scale: root.thousandths
            strokeColor: Theme.ground
            strokeWidth: 10 * Theme.hairline
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"

            PathSvg { path: root.drawn }
        }

        ShapePath {
            scale: root.thousandths
            strokeColor: Theme.mark
            strokeWidth: 5 * Theme.hairline
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"

            PathSvg { path: root.drawn }
        }
    }

    Rectangle {
        visible: !root.picked || !root.outlined
        x: root.across * root.width - width / 2
        y: root.down * root.height - height / 2
        width: root.dot
        height: width
        radius: width / 2
        color: root.picked ? Theme.ink : Theme.ground
        border.width: (root.picked ? 4 : 2.5) * Theme.hairline
        border.color: root.picked ? Theme.mark : Theme.ink

        Text {
            id: words

            objectName: "pin-number"
            visible: root.picked
            anchors.centerIn: parent
            text: root.number
            textFormat: Text.PlainText
            font.family: Theme.sans
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            color: Theme.ground
        }
    }
}
