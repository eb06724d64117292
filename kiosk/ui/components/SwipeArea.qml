import QtQuick
import kiosk.ui.theme

// A sideways sweep: forward to the left, back to the right. It never is the only way.
Item {
    id: root

    signal swiped(int by)

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        onActiveChanged: {
            if (!active && Math.abs(activeTranslation.x) > 15 * Theme.mm)
                root.swiped(activeTranslation.x < 0 ? 1 : -1);
        }
    }
}
