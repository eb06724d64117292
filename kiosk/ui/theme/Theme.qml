pragma Singleton

import QtQuick

// Every size, colour, duration and font a visitor sees. Sizes are written in millimetres of a 24-inch panel and
// grow with larger ones; `mm` is how many pixels one of them takes here.
QtObject {
    id: root

    // What the program tells the theme (kiosk/services/appearance.py).
    property real mm: 3.61
    property real width: 1920
    property real height: 1080
    property real reachTop: 540
    property int textSize: 0
    property bool highContrast: false
    property bool calm: false
    property bool memorial: false
    property bool still: false
    property bool dark: true
    property color ground: "#0B0D12"
    property color raised: "#141A24"
    property color ink: "#EFEBE3"
    property color softInk: "#B4B1AC"
    property color mark: "#D4284A"
    property color accent: "#F7667D"
    property string serif: "Source Serif 4"
    property string sans: "Inter"
    property real serifCap: 0.67
    property real sansCap: 0.727
    property url icons

    readonly property bool portrait: height > width
    readonly property bool large: textSize > 0

    // Film: white on black, whatever the light.
    readonly property color film: "#000000"
    readonly property color filmInk: "#FFFFFF"

    // Paper: the panels that open over a screen.
    readonly property color paper: highContrast ? ground : "#F1EADF"
    readonly property color paperInk: highContrast ? ink : "#1B1714"
    readonly property color paperSoftInk: highContrast ? ink : "#463E36"
    readonly property color paperAccent: highContrast ? ink : "#93091F"
    readonly property color veil: "#B8000000"
    readonly property color quietZone: "#FFFFFF"

    // Type. Reading text turns to the sans in large text and in high contrast.
    readonly property bool plain: large || highContrast
    readonly property string readingFamily: plain ? sans : serif
    readonly property real readingCap: plain ? sansCap : serifCap
    readonly property int titleWeight: plain ? Font.DemiBold : Font.Light
    readonly property real readingScale: [1, 1.5, 2][textSize]
    readonly property real controlScale: large ? 1.55 : 1
    readonly property real titleScale: [1, 1.05, 1.1][textSize]
    readonly property int body: Math.ceil(6.45 * mm * readingScale / readingCap)
    readonly property int bodyLine: Math.round(body * 1.45)
    readonly property int lead: Math.ceil(7.7 * mm * readingScale / readingCap)
    readonly property int caption: Math.ceil(4.85 * mm * controlScale / sansCap)
    readonly property int control: Math.ceil(5.3 * mm * (large ? 1.5 : 1) / sansCap)
    readonly property int heading: Math.round(10.5 * mm * titleScale / readingCap)
    readonly property int title: Math.round(13.2 * mm * titleScale / readingCap)
    readonly property int attract: Math.round(24 * mm / serifCap)
    readonly property real measure: body * (plain ? 24 : 23.5)

    // Space.
    readonly property real gap: 4 * mm
    readonly property real margin: portrait ? 18 * mm : 26 * mm
    readonly property real edge: portrait ? 10 * mm : 13 * mm
    readonly property real target: 20.5 * mm
    readonly property real railTarget: 25.5 * mm
    readonly property real seam: 1.05 * mm   // between neighbouring targets, dead
    readonly property real radius: 2.4 * mm
    readonly property real hairline: Math.max(1, 0.3 * mm)
    readonly property real outline: highContrast ? 2 * hairline : hairline
    readonly property real ring: Math.max(3, 1 * mm)
    readonly property real lineWeight: Math.max(2, 0.55 * mm)

    // Motion.
    readonly property int fade: still ? 0 : calm ? 80 : memorial ? 500 : 400
    readonly property int dwelling: still ? 0 : calm ? 80 : 2400   // a memorial comes out of its ground
    readonly property int slide: still || calm ? 0 : 250
    readonly property real slideWay: still || calm ? 0 : 6 * mm
    readonly property int drawing: still || calm ? 0 : 8000
    readonly property int breath: 6000
    readonly property int wander: 60000

    Behavior on ground { ColorAnimation { duration: root.fade } }
    Behavior on raised { ColorAnimation { duration: root.fade } }
    Behavior on ink { ColorAnimation { duration: root.fade } }
    Behavior on softInk { ColorAnimation { duration: root.fade } }
    Behavior on mark { ColorAnimation { duration: root.fade } }
    Behavior on accent { ColorAnimation { duration: root.fade } }
}
