pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Reading text that never scrolls and is never cut: what does not fit goes on, by whole lines, to a next page.
Item {
    id: root

    required property list<string> paragraphs
    property color color: Theme.ink
    property color accent: Theme.accent
    property int size: Theme.body
    property int weight: Font.Normal
    property real leading: 1.45
    property int page: 0

    readonly property int line: Math.round(size * leading)
    readonly property real space: Math.round(line * 0.5)
    readonly property int pageCount: Math.max(1, starts.length)
    readonly property list<real> starts: cut(column.height, height, placed)
    readonly property real pageTop: starts.length > 0 ? starts[Math.min(page, starts.length - 1)] : 0
    readonly property real pageEnd: page + 1 < starts.length ? starts[page + 1] : column.height

    // What opens the page, as paragraph and part of it: another language goes on from the same place.
    property real anchor: 0

    // How often the paragraphs were placed: another text as high as the last one has pages of its own, too.
    property int placed: 0

    signal termAsked(string term)

    // Where pages begin: no line is ever divided, and a page takes what its height allows.
    function cut(whole: real, room: real, placings: int): list<real> {
        let found = [0];
        let top = 0;
        for (let i = 0; i < repeater.count; i++) {
            const item = repeater.itemAt(i) as Text;
            if (item === null)
                continue;
            for (let n = 0; n < item.lineCount; n++) {
                const y = item.y + n * line;
                if (y + line - top > room + 1 && y > top) {
                    top = y;
                    found.push(y);
                }
            }
        }
        return found;
    }

    function placeAt(y: real): real {
        for (let i = repeater.count - 1; i >= 0; i--) {
            const item = repeater.itemAt(i);
            if (item !== null && item.y <= y + 1)
                return i + Math.min(0.99, Math.max(0, (y - item.y) / item.height));
        }
        return 0;
    }

    function turn(by: int): void {
        page = Math.max(0, Math.min(pageCount - 1, page + by));
        anchor = placeAt(pageTop);
    }

    function settle(): void {
        let kept = 0;
        for (let i = 0; i < starts.length; i++) {
            if (placeAt(starts[i]) <= anchor + 0.01)
                kept = i;
        }
        page = kept;
    }

    implicitHeight: column.height
    onStartsChanged: settle()

    Item {
        id: viewport

        width: parent.width
        height: Math.min(root.height, Math.max(0, root.pageEnd - root.pageTop))
        clip: root.pageCount > 1

        Column {
            id: column

            y: -root.pageTop
            width: parent.width
            spacing: root.space
            onPositioningComplete: {
                root.placed += 1;
                root.settle();
            }

            Repeater {
                id: repeater

                model: root.paragraphs

                delegate: Text {
                    id: paragraph

                    required property string modelData

                    objectName: "paragraph"
                    width: column.width
                    text: modelData.replace(/@accent@/g, root.accent.toString())
                    textFormat: Text.StyledText
                    wrapMode: Text.WordWrap
                    horizontalAlignment: Text.AlignLeft
                    font.family: Theme.readingFamily
                    font.pixelSize: root.size
                    font.weight: root.weight
                    lineHeight: root.line
                    lineHeightMode: Text.FixedHeight
                    color: root.color
                    linkColor: root.color
                    onLinkActivated: link => root.termAsked(link.replace("term:", ""))
                }
            }
        }
    }
}
