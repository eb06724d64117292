"""Without a finger and without sight: the keypad reaches everything, and everything says what it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from tests.visitor import Visitor

LONGEST_WALK = 60


def kinds(item: QQuickItem) -> Iterator[str]:
    """The QML types an item is of."""
    meta = item.metaObject()
    while meta is not None:
        yield meta.className().split("_QML")[0]
        meta = meta.superClass()


def targets(hand: Visitor) -> list[QQuickItem]:
    """What can be touched now."""
    return hand.items(lambda item: item.isEnabled() and "TouchTarget" in kinds(item))


def walked(hand: Visitor, key: Qt.Key) -> list[str]:
    """Where the keypad's focus goes until it comes round."""
    seen: list[str] = []
    for _ in range(LONGEST_WALK):
        hand.key(key)
        focus = hand.window.activeFocusItem()
        assert focus is not None
        if focus.objectName() in seen:
            return seen
        seen.append(focus.objectName())
    raise AssertionError("the focus never comes round")


def walk_to(hand: Visitor, name: str) -> None:
    for _ in range(LONGEST_WALK):
        focus = hand.window.activeFocusItem()
        if focus is not None and focus.objectName() == name:
            return
        hand.key(Qt.Key.Key_Tab)
    raise AssertionError(f"the keypad does not reach {name}")


STAGES = {
    "attract": (),
    "home": ("attract-language-en",),
    "notice": ("attract-language-en", "home-chapter-quay"),
    "story": ("attract-language-en", "home-chapter-quay", "notice-go-on"),
    "timeline": ("attract-language-en", "home-chapter-quay", "notice-skip"),
    "map": ("attract-language-en", "home-chapter-sea"),
    "figures": ("attract-language-en", "home-chapter-sea", "rail-next"),
    "accounts": ("attract-language-en", "home-chapter-sea", "rail-next", "rail-next"),
    "sources": ("attract-language-en", "home-chapter-sea", "sources"),
    "term": ("attract-language-en", "home-chapter-quay", "notice-go-on", "term-pier"),
    "display": ("attract-language-en", "rail-display"),
}


@pytest.fixture(params=STAGES)
def at_stage(request: pytest.FixtureRequest, hand: Visitor) -> Visitor:
    """A visitor who has come as far as each of the stages."""
    hand.settle()
    hand.window.requestActivate()
    hand.tap(*STAGES[request.param])
    if request.param in ("sources", "term", "display"):
        hand.wait_for(lambda: hand.can_touch("close"))
    return hand


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_keypad_goes_round_everything_that_can_be_touched(at_stage: Visitor, key: Qt.Key) -> None:
    wanted = {item.objectName() for item in targets(at_stage) if not item.property("equivalent")}
    assert "" not in wanted
    assert set(walked(at_stage, key)) == wanted


def test_what_has_the_focus_shows_it(at_stage: Visitor) -> None:
    at_stage.key(Qt.Key.Key_Tab)
    focus = at_stage.window.activeFocusItem()
    assert any("FocusRing" in kinds(child) and child.isVisible() for child in focus.childItems())


def test_whatever_can_be_touched_has_a_role_a_name_and_an_act(at_stage: Visitor) -> None:
    QAccessible.setActive(True)
    known = {place(each): each for each in tree(QAccessible.queryAccessibleInterface(at_stage.window))}
    wanted = targets(at_stage)
    assert wanted
    for item in wanted:
        interface = QAccessible.queryAccessibleInterface(item)
        assert place(interface) in known, item.objectName()
        assert interface.role() in (QAccessible.Role.Button, QAccessible.Role.Graphic), item.objectName()
        assert interface.text(QAccessible.Text.Name), item.objectName()
        assert "Press" in interface.actionInterface().actionNames(), item.objectName()


def place(interface: QAccessibleInterface) -> tuple[object, ...]:
    rect = interface.rect()
    return interface.text(QAccessible.Text.Name), rect.x(), rect.y(), rect.width(), rect.height()


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for i in range(interface.childCount()):
        child = interface.child(i)
        if child is not None and child.isValid():
            yield from tree(child)


def test_a_reader_aloud_can_press_what_a_finger_can(hand: Visitor) -> None:
    QAccessible.setActive(True)
    hand.begin("home-chapter-sea")
    hand.clock.push(1)
    button = QAccessible.queryAccessibleInterface(hand.find("rail-next"))
    button.actionInterface().doAction("Press")
    hand.wait_for(lambda: hand.standing.place == "how-many")


def test_every_screen_is_reached_with_the_keypad_alone(hand: Visitor, kiosk: Kiosk) -> None:
    hand.settle()
    hand.window.requestActivate()
    seen = []
    for name in ("attract-language-en", "home-chapter-quay", "notice-go-on", *["rail-next"] * 5):
        walk_to(hand, name)
        hand.key(Qt.Key.Key_Return)
        seen.append(hand.standing.place)
    assert seen[2:] == [*(placed.screen.id for placed in kiosk.bundle.screens), "home"]


def test_arrows_lead_on_and_back_and_the_home_key_home(hand: Visitor) -> None:
    hand.begin("home-chapter-sea")
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        hand.key(key)
        seen.append(hand.standing.place)
    assert seen == ["how-many", "who-saw", "how-many", "home"]


def test_every_word_of_a_screen_can_be_read_aloud(hand: Visitor) -> None:
    QAccessible.setActive(True)
    hand.begin("home-chapter-sea")
    spoken = {each.text(QAccessible.Text.Name) for each in tree(QAccessible.queryAccessibleInterface(hand.window))}
    assert {"Where", "A bay."} <= spoken
