import QtQuick

// A picture that is decoded as large as it is shown, once for each size, and not before its size is known.
Image {
    id: root

    required property url wanted

    // Width by height. The height follows from it: of a change of both, one is heard of.
    required property real shape

    readonly property size shown: Qt.size(Math.round(width), Math.round(width / shape))

    function decode(): void {
        if (shown.width < 2 || shown.height < 2)
            return;
        sourceSize = shown;
        source = wanted;
    }

    onShownChanged: decode()
    onWantedChanged: decode()
}
