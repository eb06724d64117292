"""The keys of a preview: each does what the card says, in any layout, and in `kiosk run` there are none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.tools.previewing.keys import ACTIONS, ROWS, action_of
from tests.tools.previewing.author import Author

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def pressed(key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, again: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, again)


@pytest.mark.parametrize(
    ("event", "action"),
    [
        (pressed(Qt.Key.Key_L, "l"), "language"),
        (pressed(0x0414, "д"), "language"),
        (pressed(0x0419, "Й", Qt.KeyboardModifier.ShiftModifier), "end"),
        (pressed(Qt.Key.Key_Q, "\x11", CONTROL), "end"),
        (pressed(Qt.Key.Key_L, "\x0c", CONTROL), ""),
        (pressed(Qt.Key.Key_Question, "?", Qt.KeyboardModifier.ShiftModifier), "keys"),
        (pressed(Qt.Key.Key_X, "x"), ""),
        (pressed(0, ""), ""),
        (pressed(0xFFFFFFF, ""), ""),
        (pressed(Qt.Key.Key_L, "l", again=True), ""),
        (pressed(Qt.Key.Key_Right, again=True), "later"),
    ],
)
def test_a_key_asks_for(event: QKeyEvent, action: str) -> None:
    assert action_of(event) == action


def test_the_card_names_every_key() -> None:
    named = {name for row in ROWS for name in row.key.split()}
    short = {"Left": "←", "Right": "→", "Question": "?", "Escape": "Esc"}
    keys = {key.name.removeprefix("Key_") for key in ACTIONS}
    assert {short.get(key, key) for key in keys} == named


def test_language_text_size_and_contrast_go_round(author: Author) -> None:
    author.key(Qt.Key.Key_L, Qt.Key.Key_T, Qt.Key.Key_C)
    wishes = author.kiosk.visit.access.wishes
    assert (author.kiosk.visit.languages.current, wishes.text_size, wishes.high_contrast) == ("az", 1, True)
    author.key(Qt.Key.Key_L, Qt.Key.Key_L, Qt.Key.Key_T, Qt.Key.Key_T, Qt.Key.Key_C)
    wishes = author.kiosk.visit.access.wishes
    assert (author.kiosk.visit.languages.current, wishes.text_size, wishes.high_contrast) == ("en", 0, False)


def test_arrows_lead_through_everything_a_visitor_sees(author: Author) -> None:
    author.kiosk.visit.reset()
    seen = []
    for _ in range(5):
        seen.append((author.standing.place, author.kiosk.shell.stage))
        author.key(Qt.Key.Key_Right)
    assert seen == [
        ("attract", "attract"),
        ("home", "home"),
        ("pier", "notice"),
        ("pier", "screen"),
        ("first-day", "screen"),
    ]
    author.key(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert author.standing.place == "attract"


def test_panel_and_orientation_change_what_it_is_measured_by_and_nothing_else(author: Author) -> None:
    mm = author.preview.showcase.theme.property("mm")
    author.key(Qt.Key.Key_P)
    assert author.kiosk.station.panel.diagonal_in == 43
    assert author.preview.showcase.theme.property("mm") < mm
    author.key(Qt.Key.Key_O)
    author.until(lambda: author.preview.showcase.theme.property("portrait"))
    assert (author.preview.window.width(), author.preview.window.height()) == (720, 1280)
    author.key(Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_O)
    author.until(lambda: author.preview.showcase.theme.property("mm") == pytest.approx(mm))
    assert author.standing.bookmarks == {"first-day": 1} and author.sees("The ship leaves.")


def test_the_card_of_keys_opens_and_closes_and_escape_is_then_for_the_exhibit(author: Author) -> None:
    author.key(Qt.Key.Key_F1)
    assert author.named("preview-keys") and author.sees("these keys")
    author.kiosk.visit.navigation.open("sources")
    author.key(Qt.Key.Key_Escape)
    assert not author.named("preview-keys") and author.standing.panel == "sources"
    author.key(Qt.Key.Key_Escape)
    assert author.standing.panel == ""


def test_r_reads_the_files_anew(author: Author) -> None:
    before = author.kiosk
    author.key(Qt.Key.Key_R)
    author.until(lambda: author.kiosk is not before)


def test_a_kiosk_in_its_hall_has_none_of_them(kiosk: Kiosk) -> None:
    before = kiosk.visit.snapshot()
    for key in set(ACTIONS) - {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape}:
        QTest.keyClick(kiosk.window, key)
    assert kiosk.visit.snapshot() == before
    assert kiosk.window.isVisible()
