import QtQuick

// A drawing of many small things, touched as one: a tap picks the nearest, a sweep the next. The stepper does the same.
TouchTarget {
    id: root

    signal picked(real x, real y)
    signal swiped(int by)

    activeFocusOnTab: false
    Accessible.role: Accessible.Graphic

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: point => root.picked(point.position.x, point.position.y)
    }

    SwipeArea {
        anchors.fill: parent
        onSwiped: by => root.swiped(by)
    }
}
