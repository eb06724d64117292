pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Things to choose from, in columns: what does not fit goes on to a next page, and the chosen one's page is shown.
Item {
    id: root

    required property QtObject choices
    property int columns: 1
    property int place: -1
    property int size: Theme.caption
    property bool even: false
    property bool low: false
    property string equivalent: ""
    property string earlierPage: ""
    property string laterPage: ""
    property int page: 0

    readonly property real gutter: 3 * Theme.mm
    readonly property real seam: 1.5 * Theme.mm
    readonly property real columnWidth: (width - (columns - 1) * gutter) / columns
    readonly property list<real> heights: measured(items.count)
    readonly property real pagerHeight: pager.implicitHeight + 4 * Theme.mm
    readonly property bool paged: pagesAt(height) > 1
    readonly property real room: paged ? height - pagerHeight : height
    readonly property int pageCount: paged ? pagesAt(room) : 1
    readonly property list<real> spots: packed(evened(room, pageCount))

    // Where the first of them stands, seen from above this item.
    readonly property real offset: low ? height - implicitHeight : 0

    signal chosen(int index)

    // How high each of them wants to be; even ones as high as the highest.
    function measured(count: int): list<real> {
        let found = [];
        for (let i = 0; i < count; i++) {
            const item = items.itemAt(i) as ChoicePlate;
            found.push(item === null ? 0 : item.implicitHeight);
        }
        return even ? found.map(() => Math.max(...found)) : found;
    }

    // Page, column and height of each, where a column may be so high.
    function packed(most: real): list<real> {
        let found = [];
        let column = 0;
        let y = 0;
        for (const height of heights) {
            if (y > 0 && y + height > most + 1) {
                column += 1;
                y = 0;
            }
            found.push(Math.floor(column / columns), column % columns, y);
            y += height + seam;
        }
        return found;
    }

    function pagesAt(most: real): int {
        const found = packed(most);
        return found.length < 3 ? 1 : found[found.length - 3] + 1;
    }

    // The least height at which there are no more pages: columns of a like length.
    function evened(most: real, pages: int): real {
        let low = 0;
        let high = most;
        for (let i = 0; i < 12; i++) {
            const middle = (low + high) / 2;
            if (pagesAt(middle) > pages)
                low = middle;
            else
                high = middle;
        }
        return high;
    }

    function turn(by: int): void {
        page = Math.max(0, Math.min(pageCount - 1, page + by));
    }

    function settle(): void {
        page = place >= 0 && place * 3 < spots.length ? spots[place * 3] : Math.min(page, pageCount - 1);
    }

    implicitHeight: {
        let most = 0;
        for (let i = 0; i < heights.length; i++)
            most = Math.max(most, spots[3 * i + 2] + heights[i]);
        return most + (paged ? pagerHeight : 0);
    }
    onPlaceChanged: settle()
    onSpotsChanged: settle()

    Repeater {
        id: items

        model: root.choices

        delegate: ChoicePlate {
            required property int index
            required property bool picked

            objectName: "choice-" + index
            visible: root.spots[3 * index] === root.page
            x: root.spots[3 * index + 1] * (root.columnWidth + root.gutter)
            y: root.spots[3 * index + 2] + root.offset
            width: root.columnWidth
            height: root.heights[index]
            size: root.size
            selected: picked
            equivalent: root.equivalent
            onActivated: root.chosen(index)
        }
    }

    Stepper {
        id: pager

        visible: root.paged
        width: parent.width
        anchors.bottom: parent.bottom
        earlier: root.page > 0 ? root.earlierPage : ""
        later: root.page < root.pageCount - 1 ? root.laterPage : ""
        position: (root.page + 1) + " / " + root.pageCount
        earlierName: "choices-earlier"
        laterName: "choices-later"
        onStepped: by => root.turn(by)
    }
}
