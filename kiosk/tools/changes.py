"""What differs between two proofs: texts word by word, pictures where they differ, screens that came or went. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from kiosk.tools.proof_record import Proof, Section, Shot, Wording

Box = tuple[int, int, int, int]
"""left, top, width, height in pixels"""
Differ = Callable[[Shot, Shot], Sequence[Box] | None]
"""Where two pictures differ; None where one of them cannot be read."""


@dataclass(frozen=True)
class Piece:
    """Some words, and whether they stand on this side only."""

    words: str
    changed: bool = False


@dataclass(frozen=True)
class TextChange:
    """A text before and now; without pieces where it was not, or is no longer."""

    wording: Wording
    before: tuple[Piece, ...]
    now: tuple[Piece, ...]


@dataclass(frozen=True)
class PictureChange:
    """A picture before and now; None where there was none, or is none any more."""

    before: Shot | None
    now: Shot | None
    boxes: tuple[Box, ...] = ()

    @property
    def shot(self) -> Shot:
        """The picture that is there, the new one before the earlier."""
        found = self.now or self.before
        assert found is not None, "a change has a picture on one side at least"
        return found


@dataclass(frozen=True)
class Change:
    """A screen in a language that is not what it was."""

    section: Section
    language: str
    texts: tuple[TextChange, ...]
    pictures: tuple[PictureChange, ...]


@dataclass(frozen=True)
class Changes:
    """All of them. remarks: what could not be compared, and why."""

    before: Proof
    now: Proof
    changed: tuple[Change, ...]
    appeared: tuple[Section, ...]
    vanished: tuple[Section, ...]
    remarks: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.changed or self.appeared or self.vanished)

    @property
    def earlier_shots(self) -> list[Shot]:
        """The pictures of the earlier proof that are to be shown again."""
        changed = [one.before for change in self.changed for one in change.pictures if one.before is not None]
        gone = {section.id for section in self.vanished}
        return [*changed, *(shot for shot in self.before.shots if shot.place in gone and shot.is_first)]


def compared(before: Proof, now: Proof, differ: Differ) -> Changes:
    """Everything that the two proofs hold in common, held against each other."""
    comparing = _Comparing(before, now, differ)
    old, new = ({section.id: section for section in proof.sections} for proof in (before, now))
    both = [(old[name], section) for name, section in new.items() if name in old]
    changed = [change for pair in both for code in comparing.languages for change in comparing.screen(*pair, code)]
    return Changes(
        before,
        now,
        tuple(changed),
        appeared=() if before.chosen else tuple(section for name, section in new.items() if name not in old),
        vanished=() if now.chosen else tuple(section for name, section in old.items() if name not in new),
        remarks=tuple(comparing.remarks()),
    )


def words_compared(before: str, now: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Two texts as pieces, the words of one side only marked."""
    old, new = before.split(), now.split()
    left: list[Piece] = []
    right: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        differs = kind != "equal"
        left += [Piece(" ".join(old[a:b]), differs)] if b > a else []
        right += [Piece(" ".join(new[c:d]), differs)] if d > c else []
    return tuple(left), tuple(right)


class _Comparing:
    """One comparison; remembers what could not be compared."""

    def __init__(self, before: Proof, now: Proof, differ: Differ) -> None:
        self._before, self._now, self._differ = before, now, differ
        self.languages = [code for code in now.languages if code in before.languages]
        self._unread = 0
        self._sizes: set[tuple[str, str, str]] = set()

    def screen(self, before: Section, now: Section, language: str) -> Iterator[Change]:
        texts = tuple(self._texts(before, now, language))
        pictures = tuple(self._pictures(now.id, language))
        if texts or pictures:
            yield Change(now, language, texts, pictures)

    def _texts(self, before: Section, now: Section, language: str) -> Iterator[TextChange]:
        old, new = ({(one.place, one.path): one for one in section.wordings} for section in (before, now))
        for key in dict.fromkeys((*new, *old)):
            was, reads = (found[key].texts[language] if key in found else "" for found in (old, new))
            if was != reads:
                yield TextChange(new.get(key) or old[key], *words_compared(was, reads))

    def _pictures(self, place: str, language: str) -> Iterator[PictureChange]:
        both = (proof.shots_of(place, language) for proof in (self._before, self._now))
        old, new = ({shot.file: shot for shot in shots} for shots in both)
        for name in dict.fromkeys((*new, *old)):
            was, shows = old.get(name), new.get(name)
            if was is None or shows is None:
                shot = was or shows
                if shot is not None and shot.is_further:  # a thing to choose came or went
                    yield PictureChange(was, shows)
            elif (was.width, was.height) != (shows.width, shows.height):
                self._sizes.add((shows.orientation, _size(was), _size(shows)))
            else:
                yield from self._differing(was, shows)

    def _differing(self, before: Shot, now: Shot) -> Iterator[PictureChange]:
        boxes = self._differ(before, now)
        if boxes is None:
            self._unread += 1
        elif boxes:
            yield PictureChange(before, now, tuple(boxes))

    def remarks(self) -> Iterator[str]:
        """What a reader must know before trusting the comparison."""
        before, now = self._before, self._now
        if before.kiosk != now.kiosk:
            yield (
                f"The earlier proof was made by kiosk {before.kiosk}, this one by {now.kiosk}: "
                "what the program itself draws may differ, too."
            )
        for orientation, was, shows in sorted(self._sizes):
            yield f"The earlier {orientation} pictures are {was} pixels, these {shows}: only their texts are compared."
        if self._unread:
            yield f"{self._unread} of the earlier pictures cannot be read, and are not compared."
        yield from self._uncompared()

    def _uncompared(self) -> Iterator[str]:
        before, now = self._before, self._now
        for name, one, other in (("earlier", before, now), ("new", now, before)):
            own = [spoken for code, spoken in one.languages.items() if code not in other.languages]
            if own:
                yield f"Only the {name} proof has {', '.join(own)}: this is not compared."
        if before.chosen:
            yield "The earlier proof holds some screens only: no other is compared."
        if before.quick != now.quick:
            yield f"The {'earlier' if before.quick else 'new'} proof is a quick one: only standard text is compared."


def _size(shot: Shot) -> str:
    return f"{shot.width} × {shot.height}"
