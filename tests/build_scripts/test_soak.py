"""The visitor who does not tire, for a short while: real touches, real sound, and samples that lie level."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import islice

import pytest
import soak
from PySide6.QtCore import QSize
from soak_visit import Visitor

from kiosk.app import Kiosk
from kiosk.services.media import Phase
from kiosk.station.model import Station
from tests.conftest import MakeBundle
from tests.filming import FILES, another

STORY = """
- id: pier
  type: story
  title: {az: Körpü, ru: Пирс, en: The pier}
  notice: {az: Bir qəza., ru: Об аварии., en: About an accident.}
  body: {az: "Mətn. [^S1]", ru: "Текст. [^S1]", en: "A text. [^S1]"}
"""


@pytest.fixture()
def visitor(qapp: object, complaints: list[str], make_bundle: MakeBundle) -> Iterator[Visitor]:
    sounds = f"{another('one', 'sound.opus', 'sound')}\n{another('two', 'sound.opus', 'sound')}".replace("\n    ", "\n")
    bundle = make_bundle(f"{sounds.removeprefix('    ')}\n{STORY.strip()}", FILES)
    kiosk = Kiosk(bundle, Station(), time.monotonic)
    kiosk.theme.setProperty("still", True)
    kiosk.show(QSize(1280, 720))
    yield Visitor(kiosk)
    kiosk.close()


def test_it_goes_round_through_every_screen_and_begins_again_in_the_next_language(visitor: Visitor) -> None:
    order = [placed.screen.id for placed in visitor.kiosk.bundle.screens]
    seen = [(visitor.kiosk.visit.languages.current, place) for place in islice(visitor.pages(), len(order) + 1)]
    assert seen == [*(("az", place) for place in order), ("ru", order[0])]


def test_sounds_are_found_begun_left_and_begun_again(visitor: Visitor) -> None:
    films = soak.find_films(visitor, islice(visitor.pages(), 3))
    assert films == ["one", "two"]
    switching = soak.switches(visitor, films, 4)
    began: list[Phase] = []
    samples = soak.watched("media switches", 4, lambda: began.append(next(switching)), visitor.rest)
    assert [each.steps for each in samples] == [0, 1, 2, 3, 4]
    assert began == [Phase.PLAYING] * 4
    assert visitor.kiosk.media.playing.phase is Phase.IDLE
    assert max(each.descriptors for each in samples) - min(each.descriptors for each in samples) < 8


def test_the_journal_is_heard_but_for_a_machine_without_sound() -> None:
    journal = "WARNING qt: No audio device detected\nERROR something broke\n"
    assert soak.complaints(journal) == ["the journal says: ERROR something broke"]
