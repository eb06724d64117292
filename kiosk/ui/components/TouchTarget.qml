import QtQuick

// Something that can be touched: it acts on release, can be slid off, is named aloud and reached by the keypad.
Item {
    id: root

    required property string label
    property string description: ""
    property bool selected: false
    property string equivalent: ""   // the objectNames of controls within reach that together do the same

    readonly property bool pressed: tap.pressed

    signal activated

    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.description: root.description
    Accessible.focusable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onEnterPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.activated()
    }

    FocusRing {
        anchors.fill: parent
        visible: root.activeFocus
    }
}
