"""The audit finds each fault that it is there for: each is planted in a small scene that is otherwise sound."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import load_fonts
from kiosk.station.model import Panel
from kiosk.tools.audit import faults_on
from kiosk.tools.scene import Glass

MakeGlass = Callable[..., Glass]

# A panel of 24 inches has 3.6 pixels to a millimetre: 20 mm are 72.3, and capitals of 4.8 mm stand in 24 px of Inter.
SCENE = """
import QtQuick

Window {
    width: 1920; height: 1080; visible: true; color: "black"

    component Words: Text {
        x: 100; y: 800; color: "white"; textFormat: Text.PlainText
        font.family: "Inter"; font.pixelSize: 26
    }
    component Reading: Words { objectName: "paragraph"; font.pixelSize: 34 }
    component Tile: Item {
        property string label: "tile"
        property string equivalent: ""
        x: 100; y: 800; width: 100; height: 100
        TapHandler {}
    }

    %s
}
"""
LONG = "Ships came and went while the keeper wrote down the weather, the hour, and every light she saw at sea."
RAIL = 'Item { objectName: "rail"; y: 980; width: 1920; height: 100 }'

SOUND = {
    "words and a button": 'Words { text: "Read" } Tile { x: 300; Words { x: 10; y: 10; text: "Go" } }',
    "two buttons apart": "Tile {} Tile { x: 210 }",
    "a button on a veil": 'Item { anchors.fill: parent; TapHandler {} } Tile { label: "close" }',
    "a button on a drawing": """Tile { y: 0; width: 900; height: 1000; equivalent: "later" }
        Tile { objectName: "later" }""",
    "a high button with a low one": 'Tile { y: 9; equivalent: "later" } Tile { objectName: "later" }',
    "a tall button that ends low": "Tile { y: 0; height: 700 }",
    "a whole page": """Item { x: 100; y: 600; width: 900; height: 100; clip: true
        Reading { x: 0; y: 0; width: 800; text: "One<br>two<br>three"; textFormat: Text.StyledText
                  lineHeight: 50; lineHeightMode: Text.FixedHeight } }""",
    "words with a halo on a light spot": """Rectangle { x: 130; y: 790; width: 16; height: 50; color: "#909090" }
        Words { text: "Read"; style: Text.Outline; styleColor: "black" }""",
    "words under an invisible item": 'Words { text: "Read" } Words { text: "Reads"; opacity: 0.01 }',
}

PLANTED = {
    "an ellipsis": ("text-truncated", 'Words { width: 80; text: "A name too long"; elide: Text.ElideRight }'),
    "a narrow place": ("text-clipped", 'Words { width: 80; text: "A name too long" }'),
    "a low place": ("text-clipped", 'Words { width: 80; height: 30; text: "A name too long"; wrapMode: Text.Wrap }'),
    "a clipping item": (
        "text-clipped",
        'Item { y: 800; width: 60; height: 60; clip: true; Words { y: 0; text: "A name" } }',
    ),
    "a small button": ("text-clipped", 'Tile { Words { x: 50; y: 10; text: "A name too long" } }'),
    "a divided line": (
        "text-clipped",
        """Item { x: 100; y: 600; width: 900; height: 75; clip: true
        Reading { x: 0; y: 0; width: 800; text: "One<br>two<br>three"; textFormat: Text.StyledText
                  lineHeight: 50; lineHeightMode: Text.FixedHeight } }""",
    ),
    "an overflowing page": (
        "text-clipped",
        """Item { property int pageCount: 1; x: 100; y: 600; width: 900; height: 75
        Reading { x: 0; y: 0; width: 800; text: "One<br>two<br>three"; textFormat: Text.StyledText } }""",
    ),
    "the edge": ("text-outside", 'Words { x: 1880; text: "Read" }'),
    "the rail": ("text-outside", f'Words {{ y: 975; text: "Read" }} {RAIL}'),
    "words on words": ("text-overlap", 'Words { text: "Read" } Words { x: 120; y: 810; text: "this" }'),
    "words on a button": ("text-overlap", 'Words { text: "Read" } Tile { x: 130 }'),
    "words on a picture": (
        "text-overlap",
        """Rectangle { objectName: "picture"; x: 100; y: 780; width: 90; height: 90; color: "#202020" }
        Words { text: "Read" }""",
    ),
    "a label on a pin": (
        "text-overlap",
        """Words { x: 130; text: "Baku" }
        Item { x: 100; y: 790; width: 40; height: 40; Words { objectName: "pin-number"; x: 12; y: 4; text: "1" } }""",
    ),
    "small type": ("text-small", 'Words { text: "Read"; font.pixelSize: 22 }'),
    "small reading type": ("text-small", 'Reading { text: "Read"; font.pixelSize: 30 }'),
    "a long line": ("line-long", f'Words {{ text: "{LONG}" }}'),
    "a long line to read": ("line-long", f'Reading {{ text: "{LONG[:60]}" }}'),
    "a small target": ("target-small", "Tile { width: 60 }"),
    "a small area for the mouse": ("target-small", "MouseArea { y: 800; width: 60; height: 90 }"),
    "a rail's target of 22 mm": ("target-small", 'Item { objectName: "rail"; y: 900; Tile { y: 0; width: 80 } }'),
    "a target off the glass": ("target-outside", "Tile { x: -10 }"),
    "a target under the rail": ("target-outside", f"Tile {{ y: 890 }} {RAIL}"),
    "touching targets": ("targets-overlap", "Tile {} Tile { x: 202 }"),
    "a button in a button": ("targets-overlap", "Tile { width: 400 } Tile { x: 150 }"),
    "a high target": ("target-out-of-reach", "Tile { y: 100 }"),
    "a high target whose low one hides": (
        "target-out-of-reach",
        'Tile { y: 100; equivalent: "later" } Tile { objectName: "later"; visible: false }',
    ),
    "a high target whose low one rests": (
        "target-out-of-reach",
        'Tile { y: 100; equivalent: "later" } Tile { objectName: "later"; enabled: false }',
    ),
    "grey on black": ("contrast", 'Words { text: "Read"; color: "#808080" }'),
    "a ground that is light under a few letters": (
        "contrast",
        'Rectangle { x: 130; y: 790; width: 16; height: 50; color: "#909090" } Words { text: "Read" }',
    ),
    "a faint citation": (
        "contrast",
        'Words { text: "Read<font color=\\"#505050\\">¹²</font>"; textFormat: Text.StyledText }',
    ),
    "a halo that is as light as the letters": (
        "contrast",
        'Words { text: "Read"; style: Text.Outline; styleColor: "#909090" }',
    ),
    "ink that nobody sees": (
        "contrast",
        'Words { text: "Read" } Rectangle { width: 1920; height: 1080; color: "#101010" }',
    ),
}


@pytest.fixture()
def make_glass(qapp: QGuiApplication, complaints: list[str]) -> Iterator[MakeGlass]:
    """`make_glass(qml, text_size)`: a window on a panel of 24 inches, with these things in it."""
    load_fonts()
    engines: list[QQmlApplicationEngine] = []

    def make(qml: str, text_size: int = 0) -> Glass:
        engine = QQmlApplicationEngine()
        engine.loadData(QByteArray((SCENE % qml).encode()))
        engines.append(engine)
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        qapp.processEvents()
        return Glass(window, Panel(), text_size)

    yield make
    for engine in engines:
        engine.rootObjects()[0].close()


def rules_broken(glass: Glass) -> set[str]:
    return {fault.rule for fault in faults_on(glass, glass.window.grabWindow())}


@pytest.mark.parametrize("qml", SOUND.values(), ids=SOUND)
def test_a_sound_scene_has_no_faults(make_glass: MakeGlass, qml: str) -> None:
    glass = make_glass(qml)
    assert [str(fault) for fault in faults_on(glass, glass.window.grabWindow())] == []


@pytest.mark.parametrize(("rule", "qml"), PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_is_found_and_nothing_else(make_glass: MakeGlass, rule: str, qml: str) -> None:
    assert rules_broken(make_glass(qml)) == {rule}


def test_large_text_wants_larger_capitals(make_glass: MakeGlass) -> None:
    assert rules_broken(make_glass('Words { text: "Read"; font.pixelSize: 34 }')) == set()
    assert rules_broken(make_glass('Words { text: "Read"; font.pixelSize: 34 }', 1)) == {"text-small"}
    assert rules_broken(make_glass('Words { text: "Read"; font.pixelSize: 38 }', 1)) == set()


def test_large_ink_may_stand_out_less(make_glass: MakeGlass) -> None:
    assert rules_broken(make_glass('Words { text: "Read"; color: "#808080"; font.pixelSize: 60 }')) == set()
    assert rules_broken(make_glass('Words { text: "Read"; color: "#606060"; font.pixelSize: 60 }')) == {"contrast"}


def test_what_lies_under_an_open_panel_is_not_judged(make_glass: MakeGlass) -> None:
    qml = """Item { objectName: "layers"; anchors.fill: parent
        Item { anchors.fill: parent; Tile { width: 20 } }
        Item { anchors.fill: parent; visible: %s; Words { text: "Read" } } }"""
    assert rules_broken(make_glass(qml % "true")) == set()
    assert rules_broken(make_glass(qml % "false")) == {"target-small"}


def test_a_fault_says_where_and_how_much(make_glass: MakeGlass) -> None:
    found = faults_on(make_glass('Tile { objectName: "close"; width: 60 }'))
    assert [str(fault) for fault in found] == ["target-small: close: is 16.6 × 27.7 mm, not 20"]
