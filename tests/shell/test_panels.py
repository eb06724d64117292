"""What opens over a screen: sources with their codes, terms, the notice, the display."""

from __future__ import annotations

import pytest
import segno
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.tools.glass import rect_of, walk
from tests.visitor import Visitor

BORDER = 2  # light modules around a code


def texts(hand: Visitor, panel: str) -> list[str]:
    return [str(i.property("text")) for i in walk(hand.find(panel)) if is_text(i)]


def is_text(item: QQuickItem) -> bool:
    return item.metaObject().indexOfProperty("textFormat") >= 0


def code_in(picture: QImage, item: QQuickItem, modules: int) -> list[list[bool]]:
    """The modules of a code as they stand on the glass, dark ones true."""
    rect, side = rect_of(item), modules + 2 * BORDER
    steps = [(BORDER + n + 0.5) / side for n in range(modules)]
    return [
        [
            picture.pixelColor(int(rect.x() + x * rect.width()), int(rect.y() + y * rect.height())).lightness() < 128
            for x in steps
        ]
        for y in steps
    ]


def test_the_sources_of_a_screen_are_numbered_as_in_its_text(hand: Visitor) -> None:
    hand.begin("home-chapter-quay", "notice-go-on", "sources")
    hand.wait_for(lambda: hand.can_touch("close"))
    shown = texts(hand, "sources-panel")
    assert shown.index("1") < shown.index("Harbour log") < shown.index("2") < shown.index("The Gazette")
    assert "Written on the spot." in shown and "From hearsay." in shown
    assert any("The harbour master" in text and "1900" in text for text in shown)


def test_the_code_of_a_source_leads_to_its_address(hand: Visitor, kiosk: Kiosk) -> None:
    hand.begin("home-chapter-quay", "notice-go-on", "sources")
    hand.wait_for(lambda: hand.can_touch("close"))
    panel = hand.find("sources-panel")
    [code] = [i for i in walk(panel) if "data:image/svg" in _source(i)]
    hand.wait_for(lambda: code.property("progress") == 1.0)
    expected = segno.make("https://example.org/gazette", error="l", micro=False).matrix
    shown = code_in(kiosk.window.grabWindow(), code, len(expected))
    assert shown == [[bool(module) for module in row] for row in expected]


def _source(item: QQuickItem) -> str:
    source = item.property("source")
    return source.toString() if hasattr(source, "toString") else ""


@pytest.mark.parametrize("close", ["button", "beside", "key"])
def test_a_panel_closes_by_its_button_by_a_touch_beside_it_and_by_a_key(hand: Visitor, close: str) -> None:
    hand.begin("home-chapter-sea", "sources")
    hand.wait_for(lambda: hand.can_touch("close"))
    if close == "button":
        hand.tap("close")
    elif close == "beside":
        hand.tap_at(QPointF(40, 400))
    else:
        hand.key(Qt.Key.Key_Escape)
    hand.wait_for(lambda: not hand.sees("sources-panel"))
    assert (hand.standing.panel, hand.standing.place) == ("", "where")


def test_a_touch_on_the_paper_does_not_reach_the_screen_beneath(hand: Visitor, kiosk: Kiosk) -> None:
    hand.begin("home-chapter-sea")
    under = [hand.middle(name) for name in ("rail-next", "map", "step-later")]
    hand.tap("sources")
    hand.wait_for(lambda: hand.can_touch("close"))
    before = kiosk.visit.snapshot()
    paper = rect_of(hand.find("sources-panel"))
    for at in under:
        hand.clock.push(1)
        hand.tap_at(at)
        hand.settle()
        after = kiosk.visit.snapshot()
        assert (after.standing.place, after.standing.bookmarks, after.language) == (
            before.standing.place,
            before.standing.bookmarks,
            before.language,
        )
        kiosk.visit.navigation.open("sources")
    assert paper.width() > 0


def test_a_term_opens_by_its_button(hand: Visitor) -> None:
    hand.begin("home-chapter-quay", "notice-go-on", "term-pier")
    hand.wait_for(lambda: hand.sees("term-title"))
    assert (hand.standing.panel, hand.text("term-title")) == ("term:pier", "pier")
    assert any("A walk into the sea." in text for text in texts(hand, "glossary-card"))
    hand.tap("close")
    assert hand.standing.panel == ""


def test_a_term_opens_by_a_touch_on_the_word_itself(hand: Visitor) -> None:
    hand.begin("home-chapter-quay", "notice-go-on")
    [first, *_] = hand.items(lambda item: item.objectName() == "paragraph")
    hand.clock.push(1)
    hand.tap_at(first.mapToScene(place_of_link(first)))
    hand.wait_for(lambda: hand.standing.panel == "term:pier")


def place_of_link(text: QQuickItem) -> QPointF:
    """Where a link lies in a text."""
    for y in range(5, int(text.height()), 5):
        for x in range(5, int(text.width()), 5):
            link = QMetaObject.invokeMethod(
                text, "linkAt", Q_RETURN_ARG(str), Q_ARG(float, float(x)), Q_ARG(float, float(y))
            )
            if link:
                return QPointF(x + 5, y)
    raise LookupError("no link in this text")


def test_the_notice_offers_two_ways_of_equal_weight(hand: Visitor) -> None:
    hand.begin("home-chapter-quay")
    assert hand.text("notice") == "About an accident."
    on, past = hand.find("notice-go-on"), hand.find("notice-skip")
    assert (on.width(), on.height(), on.y()) == (past.width(), past.height(), past.y())
    assert on.property("filled") == past.property("filled")
    assert "The first day" in past.property("label")


def test_one_can_pass_a_screen_with_a_notice_by(hand: Visitor) -> None:
    hand.begin("home-chapter-quay", "notice-skip")
    assert (hand.stage, hand.standing.place) == ("screen", "first-day")


def test_a_screen_that_was_opened_is_not_asked_about_again(hand: Visitor) -> None:
    hand.begin("home-chapter-quay", "notice-go-on", "rail-next", "rail-back")
    assert (hand.stage, hand.standing.place) == ("screen", "pier")


def test_a_wish_applies_at_once_and_in_place(hand: Visitor, kiosk: Kiosk) -> None:
    hand.begin("home-chapter-sea", "step-later", "rail-display")
    body = kiosk.theme.property("body")
    hand.tap("wish-size_largest", "wish-contrast_high")
    assert kiosk.theme.property("body") == pytest.approx(2 * body, rel=0.1)
    assert kiosk.theme.property("ground").name() == "#000000"
    assert hand.standing.panel == "access"
    hand.tap("close")
    assert (hand.standing.place, kiosk.visit.navigation.kept("where")) == ("where", 1)


def test_the_display_can_be_changed_before_a_language_is_chosen(hand: Visitor, kiosk: Kiosk) -> None:
    hand.settle()
    hand.tap("attract-display", "wish-size_large", "close")
    assert (hand.stage, kiosk.visit.access.wishes.text_size) == ("attract", 1)
