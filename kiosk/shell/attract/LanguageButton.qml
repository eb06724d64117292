import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// A language by its own name, and an invitation in it.
TouchTarget {
    id: root

    required property string code
    required property string name
    required property string invitation

    label: name
    description: invitation
    objectName: "attract-language-" + code
    implicitHeight: Theme.portrait ? Math.max(30 * Theme.mm, words.height + 6 * Theme.mm) : (Theme.large ? 54 : 30) * Theme.mm

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.ink : Theme.ground
        border.width: Theme.outline
        border.color: Theme.softInk
    }

    Column {
        id: words

        x: 7 * Theme.mm
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1 * Theme.mm

        Text {
            text: root.name
            textFormat: Text.PlainText
            font.family: Theme.sans
            font.pixelSize: Theme.control * 1.2
            font.weight: Font.DemiBold
            color: root.pressed ? Theme.ground : Theme.ink
            Accessible.ignored: true
        }

        Caption {
            width: parent.width
            text: root.invitation
            color: root.pressed ? Theme.ground : Theme.softInk
            Accessible.ignored: true
        }
    }
}
