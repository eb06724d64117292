import QtQuick
import kiosk.screens.quote
import kiosk.ui.components
import kiosk.ui.theme

// Somebody's words, large; under them who said them and when. In large text all of it is one text.
Item {
    id: root

    required property QuoteViewModel viewModel

    readonly property bool tall: Theme.portrait
    readonly property bool pictured: viewModel.picture !== ""
    readonly property bool together: Theme.large || !fits(Theme.lead)
    readonly property bool told: !Theme.large && viewModel.body.length > 0
    readonly property bool beneath: tall || pictured   // where the body stands; else beside
    readonly property bool beside: !tall && (pictured || told)
    readonly property real textWidth: (width - 2 * Theme.margin - (beside ? 16 * Theme.mm : 0)) * (beside ? 0.6 : 1)
    readonly property int wordSize: Theme.large ? Theme.body : viewModel.spoken.length < 120 && fits(Theme.title) ? Theme.title : fits(Theme.heading) ? Theme.heading : Theme.lead
    readonly property real otherX: tall ? Theme.margin : Theme.margin + textWidth + 16 * Theme.mm
    readonly property real otherWidth: width - Theme.margin - otherX
    readonly property real leading: together ? 1.45 : leadingOf(wordSize)
    readonly property real plateHeight: tall ? height * (Theme.large ? 0.22 : 0.34) : height * 0.84

    function leadingOf(size: int): real {
        return size > Theme.lead ? 1.24 : 1.38;
    }

    // Whether the words in a size leave room for who said them and some lines of the text beneath; guessed with care,
    // for their real height would change with the size.
    function fits(size: int): bool {
        const lines = 1 + Math.ceil(viewModel.spoken.length * size * 0.56 / Math.min(textWidth, size * 23.5));
        const others = 46 * Theme.mm + (beneath && told ? 8 * Theme.mm + 3 * Theme.bodyLine : 0);
        return heading.y + heading.height + lines * size * leadingOf(size) + others < height - Theme.target - 6 * Theme.mm;
    }

    Plate {
        id: plate

        visible: root.pictured
        x: root.tall ? 0 : root.otherX
        y: root.tall ? 0 : Theme.edge * 0.6
        width: root.tall ? root.width : root.width - x - Theme.edge * 0.6
        height: visible ? root.plateHeight : 0
        source: root.viewModel.picture
        alt: root.viewModel.alt
        aspect: root.viewModel.aspect
        labels: root.viewModel.labels
    }

    Caption {
        id: note

        visible: root.pictured
        x: root.tall ? Theme.margin : plate.x + plate.paintedX
        y: plate.y + (root.tall ? plate.height : plate.paintedY + plate.paintedHeight) + 2 * Theme.mm
        width: root.tall ? root.width - 2 * Theme.margin : plate.paintedWidth
        text: root.viewModel.caption
    }

    Heading {
        id: heading

        x: Theme.margin
        y: root.tall ? root.pictured ? note.y + note.height + 7 * Theme.mm : (Theme.large ? 13 : 60) * Theme.mm : 13 * Theme.mm
        width: root.textWidth
        kicker: root.viewModel.kicker
        title: root.viewModel.title
        size: Theme.large ? Theme.heading : Theme.lead
    }

    Text {
        objectName: "opening"
        visible: !root.together && spoken.page === 0
        x: Theme.margin - width - 0.6 * Theme.mm
        y: spoken.y
        text: root.viewModel.opening
        textFormat: Text.PlainText
        font.family: Theme.readingFamily
        font.pixelSize: root.wordSize
        font.weight: spoken.weight
        lineHeight: spoken.line
        lineHeightMode: Text.FixedHeight
        color: Theme.ink
    }

    PagedText {
        id: spoken

        objectName: "spoken"
        x: Theme.margin
        width: Math.min(root.textWidth, root.wordSize * (Theme.plain ? 24 : 23.5))
        anchors.top: heading.bottom
        anchors.topMargin: (root.together ? 4 : 9) * Theme.mm
        height: root.together ? support.y - 4 * Theme.mm - y : implicitHeight
        paragraphs: root.together ? root.viewModel.whole : [root.viewModel.spoken]
        size: root.wordSize
        weight: Theme.plain || root.together ? Font.Normal : Font.Light
        leading: root.leading
        onTermAsked: term => root.viewModel.openTerm(term)
    }

    Column {
        id: sayer

        visible: !root.together
        x: Theme.margin
        y: spoken.y + spoken.height + 6 * Theme.mm
        width: root.textWidth
        spacing: 1.5 * Theme.mm

        Rectangle {
            width: 16 * Theme.mm
            height: Theme.lineWeight
            color: Theme.mark
        }

        Item {
            width: 1
            height: 1.5 * Theme.mm
        }

        Text {
            objectName: "who"
            width: parent.width
            text: root.viewModel.who
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            font.family: Theme.readingFamily
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            lineHeight: 1.15
            color: Theme.ink
        }

        Caption {
            objectName: "date"
            visible: root.viewModel.date !== ""
            width: parent.width
            text: root.viewModel.date
        }
    }

    PagedText {
        id: reading

        visible: root.told && !root.together
        x: root.beneath ? Theme.margin : root.otherX
        width: Math.min(root.beneath ? root.textWidth : root.otherWidth, size * 23)
        y: root.beneath ? sayer.y + sayer.height + 8 * Theme.mm : spoken.y
        height: support.y - 4 * Theme.mm - y
        size: root.tall ? Theme.lead : Theme.body
        paragraphs: root.told ? root.viewModel.body : []
        onTermAsked: term => root.viewModel.openTerm(term)
    }

    SwipeArea {
        anchors.fill: reading
        enabled: reading.visible && reading.pageCount > 1
        onSwiped: by => reading.turn(by)
    }

    SwipeArea {
        anchors.fill: spoken
        enabled: spoken.pageCount > 1
        onSwiped: by => spoken.turn(by)
    }

    SupportRow {
        id: support

        x: Theme.margin
        width: root.width - 2 * Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.mm
        text: reading.visible && reading.pageCount > 1 ? reading : spoken
        sourcesLabel: root.viewModel.sourcesLabel
        terms: root.viewModel.terms
        seeLabel: root.viewModel.seeLabel
        earlierPage: root.viewModel.earlierPage
        laterPage: root.viewModel.laterPage
        onSourcesAsked: root.viewModel.openSources()
        onTermAsked: term => root.viewModel.openTerm(term)
        onSeeAsked: root.viewModel.openSee()
    }
}
