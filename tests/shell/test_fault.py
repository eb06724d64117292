"""What breaks goes to the journal; the hall sees a calm card, and a touch begins again."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QUrl
from PySide6.QtQml import QQmlComponent

from kiosk.app import Kiosk
from kiosk.services.journal import log, open_journal
from kiosk.services.session import Phase
from tests.visitor import Visitor


@pytest.fixture()
def journal(tmp_path: Path) -> Iterator[Path]:
    """The operator's journal, open for one test."""
    before = list(log.handlers)
    open_journal(tmp_path / "state" / "journal.log")
    yield tmp_path / "state" / "journal.log"
    for handler in [handler for handler in log.handlers if handler not in before]:
        log.removeHandler(handler)
        handler.close()
    log.propagate = True
    logging.raiseExceptions = True


def break_a_slot(kiosk: Kiosk) -> None:
    """Ask for a term that nobody wrote, as a mistake in QML might."""
    QMetaObject.invokeMethod(kiosk.shell, "open", Q_ARG(str, "term:nowhere"))


def test_when_a_slot_breaks_a_card_shows_and_a_touch_begins_again(kiosk: Kiosk, hand: Visitor, journal: Path) -> None:
    kiosk.guard()
    boot = kiosk.visit.snapshot()
    hand.begin("home-chapter-sea", "rail-display", "wish-contrast_high", "close", language="ru")
    hand.clock.push(1)
    break_a_slot(kiosk)
    hand.wait_for(lambda: hand.sees("fault"))
    assert "KeyError: 'nowhere'" in journal.read_text(encoding="utf-8")
    hand.tap("fault")
    assert (hand.stage, hand.phase, kiosk.visit.snapshot()) == ("attract", Phase.ATTRACT, boot)
    assert not hand.sees("fault")


def test_after_a_fault_a_visit_is_as_good_as_any(kiosk: Kiosk, hand: Visitor, journal: Path) -> None:
    kiosk.guard()
    hand.begin("home-chapter-sea")
    hand.clock.push(1)
    break_a_slot(kiosk)
    hand.tap("fault")
    hand.begin("home-chapter-quay", "notice-go-on", "term-pier")
    hand.wait_for(lambda: hand.sees("term-title"))


def test_a_mistake_in_qml_is_written_to_the_journal_and_not_on_the_glass(
    kiosk: Kiosk, hand: Visitor, journal: Path
) -> None:
    kiosk.guard()
    hand.begin()
    component = QQmlComponent(kiosk.engine)
    component.setData(b"import QtQuick\nItem { width: nowhere.width }", QUrl("file:///broken.qml"))
    component.create()
    assert "ReferenceError: nowhere is not defined" in journal.read_text(encoding="utf-8")
    assert not hand.sees("fault")


def test_a_journal_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be", encoding="utf-8")
    before = list(log.handlers)
    open_journal(tmp_path / "state" / "journal.log")
    log.error("nobody reads this")
    [handler] = [handler for handler in log.handlers if handler not in before]
    log.removeHandler(handler)
    log.propagate = True
    logging.raiseExceptions = True
