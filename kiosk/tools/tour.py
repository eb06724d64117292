"""An automatic visitor: reaches every screen in every language by real touches, and saves a picture of each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from kiosk.app import Kiosk
from kiosk.services.media import Kind, Phase
from kiosk.services.navigation import ATTRACT, HOME
from kiosk.services.session import Event
from kiosk.tools.glass import touchable
from kiosk.tools.hand import Hand, NotThere

PLAYING = "-playing"
PLAYED_SECONDS = 1.0


@dataclass(frozen=True, slots=True, order=True)
class Stop:
    """A place to be seen in a language."""

    language: str
    place: str

    def __str__(self) -> str:
        return f"{self.place} ({self.language})"


@dataclass
class Tour:
    """What was seen, and what could not be reached."""

    seen: list[Stop] = field(default_factory=list)
    missed: list[Stop] = field(default_factory=list)
    frames: int = 0
    """How many frames of films were on the glass."""


def places(kiosk: Kiosk) -> list[str]:
    """Every place of an exhibit, in the order in which it is read."""
    return [ATTRACT, HOME, *(placed.screen.id for placed in kiosk.bundle.screens)]


def _ways(kiosk: Kiosk) -> Iterator[str]:
    """Every place, and every film and sound once more, while it plays."""
    films = {placed.screen.id for placed in kiosk.bundle.screens if placed.screen.type == "media"}
    for place in places(kiosk):
        yield place
        if place in films:
            yield place + PLAYING


def take(kiosk: Kiosk, out: Path) -> Tour:
    """Visit every screen in every language; pictures go to `out/LANGUAGE`, one a place."""
    wanted = [Stop(language, place) for language in kiosk.visit.languages.codes for place in _ways(kiosk)]
    hand, tour = Hand(kiosk), Tour()
    with tqdm(total=len(wanted), unit="screen", file=sys.stderr, disable=None, leave=False) as bar:
        for language in kiosk.visit.languages.codes:
            for number, stop in enumerate(_visit(kiosk, hand, language)):
                _picture(kiosk, out / stop.language / f"{number:02}-{stop.place}.png")
                tour.seen.append(stop)
                bar.update()
    tour.missed = [stop for stop in wanted if stop not in tour.seen]
    tour.frames = kiosk.frames.count
    return tour


def _visit(kiosk: Kiosk, hand: Hand, language: str) -> Iterator[Stop]:
    """Begin as a new visitor, and touch one's way through; ends where the way is blocked."""
    try:
        kiosk.shell.beginAgain()
        hand.settle()
        yield Stop(language, kiosk.visit.navigation.standing.place)
        _touch(kiosk, hand, f"attract-language-{language}")
        yield _here(kiosk)
        _touch(kiosk, hand, f"home-chapter-{kiosk.bundle.chapters[0].id}")
        for _ in kiosk.bundle.screens:
            if kiosk.shell.property("stage") == "notice":
                _touch(kiosk, hand, "notice-go-on")
            yield _here(kiosk)
            if _plays(kiosk, hand):
                yield Stop(kiosk.visit.languages.current, kiosk.visit.navigation.standing.place + PLAYING)
            _touch(kiosk, hand, "rail-next")
    except (NotThere, TimeoutError) as problem:
        print(f"kiosk: the way ends at {_here(kiosk)}: {problem}", file=sys.stderr)


def _plays(kiosk: Kiosk, hand: Hand) -> bool:
    """Play what there is to play here for a moment; whether it really did."""
    if "media-play" not in touchable(kiosk.window):
        return False
    before = kiosk.frames.count
    hand.tap("media-play")
    hand.wait_for(lambda: kiosk.media.seconds >= PLAYED_SECONDS or kiosk.media.playing.phase is Phase.FAILED)
    playing = kiosk.media.playing
    return playing.phase is Phase.PLAYING and (playing.track.kind is not Kind.FILM or kiosk.frames.count > before)


def _here(kiosk: Kiosk) -> Stop:
    """Where the visitor stands, in the language that really speaks."""
    return Stop(kiosk.visit.languages.current, kiosk.visit.navigation.standing.place)


def _touch(kiosk: Kiosk, hand: Hand, name: str) -> None:
    before = kiosk.visit.navigation.standing
    kiosk.session.happen(Event.TOUCH)
    hand.wait_for(kiosk.visit.navigation.ready)
    hand.tap(name)
    hand.wait_for(lambda: kiosk.visit.navigation.standing != before)
    hand.settle()


def _picture(kiosk: Kiosk, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    image = kiosk.window.grabWindow()
    if image.isNull() or not image.save(str(file)):
        raise OSError(f"{file}: the picture could not be written")
