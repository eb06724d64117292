pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.components
import kiosk.ui.theme

// One wish and its options, the present one filled.
Column {
    id: root

    required property string heading
    required property QtObject choices

    signal chosen(string wish, string choice)

    spacing: 2 * Theme.mm

    Caption {
        text: root.heading
        font.weight: Font.DemiBold
        color: Theme.paperInk
    }

    Row {
        spacing: 3 * Theme.mm

        Repeater {
            id: options

            model: root.choices

            delegate: LabelButton {
                required property string wish
                required property string choice
                required property string words
                required property bool picked

                objectName: "wish-" + choice
                width: (root.width - (options.count - 1) * 3 * Theme.mm) / options.count
                padding: 3 * Theme.mm
                label: words
                filled: picked
                selected: picked
                onPaper: true
                onActivated: root.chosen(wish, choice)
            }
        }
    }
}
