pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Things to choose from, in columns: what does not fit goes on to a next page, and the chosen one's page is shown.
Item {
    id: root

    required property QtObject choices
    property int columns: 1
    property real side: Theme.target
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
    readonly property int across: even ? columns : spread(items.count)
    readonly property real columnWidth: (width - (across - 1) * gutter) / across
    readonly property real headingHeight: highestHeading(items.count)
    readonly property list<real> heights: measured(items.count)
    readonly property real pagerHeight: before.implicitHeight + 4 * Theme.mm
    readonly property bool paged: !grouped && pagesAt(height) > 1
    readonly property real room: paged ? height - pagerHeight : height
    readonly property int pageCount: paged ? pagesAt(room) : 1
    readonly property list<real> spots: grouped ? packed(room, true) : packed(evened(room, pageCount), false)
    readonly property bool grouped: groups(items.count).length > 1 && packed(height, true).every((spot, i) => i % 3 !== 0 || spot === 0)

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

    // Words over groups stand on one line, also where one of them takes two.
    function highestHeading(count: int): real {
        let most = 0;
        for (let i = 0; i < count; i++) {
            const item = items.itemAt(i) as ChoicePlate;
            most = Math.max(most, item === null ? 0 : item.groupHeight);
        }
        return most;
    }

    function heads(i: int): bool {
        const item = items.itemAt(i) as ChoicePlate;
        return item !== null && item.heading !== "";
    }

    // Where groups begin, the first of them at the beginning.
    function groups(count: int): list<int> {
        let found = count > 0 ? [0] : [];
        for (let i = 1; i < count; i++) {
            if (heads(i))
                found.push(i);
        }
        return found;
    }

    // How many columns it takes: one to a group where groups are few and short, else no more than there is need for.
    function spread(count: int): int {
        const begins = groups(count);
        const longest = Math.max(0, ...begins.map((begin, n) => (n + 1 < begins.length ? begins[n + 1] : count) - begin));
        const rows = Math.max(1, Math.floor(height / (side + seam)) - (begins.length > 1 ? 1 : 0));
        if (begins.length > 1 && begins.length <= columns && longest <= rows)
            return begins.length;
        return Math.max(1, Math.min(columns, Math.ceil(count / rows)));
    }

    // Page, column and height of each, where a column may be so high, and each group may have columns of its own.
    function packed(most: real, apart: bool): list<real> {
        let found = [];
        let column = 0;
        let y = 0;
        for (const [i, height] of heights.entries()) {
            if (y > 0 && (y + height > most + 1 || (apart && heads(i)))) {
                column += 1;
                y = 0;
            }
            found.push(Math.floor(column / across), column % across, y);
            y += height + seam;
        }
        return found;
    }

    function pagesAt(most: real): int {
        const found = packed(most, false);
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
            side: root.side
            headingHeight: root.headingHeight
            equivalent: root.equivalent
            onActivated: root.chosen(index)
        }
    }

    LabelButton {
        id: before

        objectName: "choices-earlier"
        visible: root.paged && root.page > 0
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        widest: (root.width - 3 * Theme.mm) / 2
        label: root.earlierPage
        icon: "chevron-left"
        onActivated: root.turn(-1)
    }

    Caption {
        visible: root.paged && root.width > before.implicitWidth + after.implicitWidth + implicitWidth + 8 * Theme.mm
        x: (root.width - width) / 2
        anchors.verticalCenter: before.verticalCenter
        text: (root.page + 1) + " / " + root.pageCount
    }

    LabelButton {
        id: after

        objectName: "choices-later"
        visible: root.paged && root.page < root.pageCount - 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        widest: before.widest
        label: root.laterPage
        icon: "chevron-right"
        iconAfter: true
        onActivated: root.turn(1)
    }
}
