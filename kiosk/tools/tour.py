"""An automatic visitor: reaches every screen by real touches, and saves a picture of each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from kiosk.app import Kiosk
from kiosk.services.navigation import ATTRACT, HOME
from kiosk.services.session import Event
from kiosk.tools.hand import Hand, NotThere


@dataclass
class Tour:
    """What was seen, and what could not be reached."""

    seen: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def places(kiosk: Kiosk) -> list[str]:
    """Every place of an exhibit, in the order in which it is read."""
    return [ATTRACT, HOME, *(placed.screen.id for placed in kiosk.bundle.screens)]


def take(kiosk: Kiosk, out: Path) -> Tour:
    """Visit every screen in the exhibit's first language; pictures go to `out`, one a place."""
    out.mkdir(parents=True, exist_ok=True)
    hand, tour = Hand(kiosk), Tour()
    wanted = places(kiosk)
    hand.settle()
    with tqdm(total=len(wanted), unit="screen", file=sys.stderr, disable=None, leave=False) as bar:
        for place in _visit(kiosk, hand, wanted):
            _picture(kiosk, out / f"{len(tour.seen):02}-{place}.png")
            tour.seen.append(place)
            bar.update()
    tour.missed = [place for place in wanted if place not in tour.seen]
    return tour


def _visit(kiosk: Kiosk, hand: Hand, wanted: list[str]) -> Iterator[str]:
    """Touch one's way through, one place after another; ends where the way is blocked."""
    language = kiosk.visit.languages.codes[0]
    yield kiosk.visit.navigation.standing.place
    try:
        _touch(kiosk, hand, f"attract-language-{language}")
        yield kiosk.visit.navigation.standing.place
        _touch(kiosk, hand, f"home-chapter-{kiosk.bundle.chapters[0].id}")
        for _ in wanted[2:]:
            if kiosk.shell.property("stage") == "notice":
                _touch(kiosk, hand, "notice-go-on")
            yield kiosk.visit.navigation.standing.place
            _touch(kiosk, hand, "rail-next")
    except (NotThere, TimeoutError) as problem:
        print(f"kiosk: the way ends at {kiosk.visit.navigation.standing.place}: {problem}", file=sys.stderr)


def _touch(kiosk: Kiosk, hand: Hand, name: str) -> None:
    before = kiosk.visit.navigation.standing
    kiosk.session.happen(Event.TOUCH)
    hand.wait_for(kiosk.visit.navigation.ready)
    hand.tap(name)
    hand.wait_for(lambda: kiosk.visit.navigation.standing != before)
    hand.settle()


def _picture(kiosk: Kiosk, file: Path) -> None:
    image = kiosk.window.grabWindow()
    if image.isNull() or not image.save(str(file)):
        raise OSError(f"{file}: the picture could not be written")
