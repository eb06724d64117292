import QtQuick
import kiosk.ui.theme

// The smallest text there is: captions, credits, labels.
Text {
    id: root

    font.family: Theme.sans
    font.pixelSize: Theme.caption
    lineHeight: 1.25
    color: Theme.softInk
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
}
