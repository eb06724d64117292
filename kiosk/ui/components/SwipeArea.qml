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
        // When the finger is lifted, activeTranslation is nothing already.
        onActiveChanged: {
            if (active)
                return;
            const way = persistentTranslation.x;
            persistentTranslation = Qt.vector2d(0, 0);
            if (Math.abs(way) > 15 * Theme.mm)
                root.swiped(way < 0 ? 1 : -1);
        }
    }
}
