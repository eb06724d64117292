"""How a proof says what it found, on the page and on paper alike. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape

from kiosk.exhibit.markup import Citation, Inline, TermLink, parse
from kiosk.tools.proof_record import Finding, Measure, Proof, Reading, Section, Shot, Wording

Pick = Callable[[Shot], Measure | None]


def rich(wording: Wording, language: str) -> str:
    """A text in a language as HTML: emphasis, terms underlined with their ids, citations as ids."""
    text = wording.texts[language]
    if not wording.marked:
        return escape(text)
    return " ".join("".join(map(_span, paragraph.spans)) for paragraph in parse(text)[0])


def _span(span: Inline) -> str:
    if isinstance(span, Citation):
        return f' <span class="cite">[{escape(", ".join(span.sources))}]</span>'
    if isinstance(span, TermLink):
        return f'<u>{escape(span.words)}</u><span class="term">&nbsp;{escape(span.term)}</span>'
    words = escape(span.text)
    return f"<i>{words}</i>" if span.emphasised else words


def path_in(section: Section, wording: Wording) -> str:
    """The path of a text as it stands on the page of a screen; elsewhere with whose text it is."""
    own = not wording.place or wording.place == section.id
    return wording.path if own else f"{wording.place} · {wording.path}"


def duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def reading_told(reading: Reading) -> str:
    aloud = f"read aloud in {duration(reading.aloud)}" if reading.aloud is not None else "not read aloud"
    return f"{reading.words} words, read in {duration(reading.seconds)}; {aloud}"


def measures_told(proof: Proof, section: Section, language: str) -> Iterator[tuple[str, str, str]]:
    """What was measured least over all pictures of a screen: a name, a figure, where it was found."""
    shots = proof.shots_of(section.id, language)
    wanted: list[tuple[str, Pick, str]] = [
        ("Least contrast", lambda shot: shot.contrast, "{:.1f} : 1"),
        ("Smallest target", lambda shot: shot.target, "{:.1f} mm"),
        ("Smallest capitals", lambda shot: shot.text, "{:.1f} mm"),
    ]
    for name, pick, form in wanted:
        found = [(measure.value, measure.item, shot) for shot in shots if (measure := pick(shot)) is not None]
        if found:
            value, item, shot = min(found, key=lambda one: one[0])
            yield name, form.format(value), f"{item}, {way(shot)}"


def way(shot: Shot) -> str:
    """In which way a picture shows its screen."""
    number = f", {shot.item + 1}" if shot.item else ""
    return f"{shot.orientation}, {shot.mode.replace('-', ' ')}{number}"


def faults_told(found: Sequence[tuple[Shot, Finding]]) -> list[tuple[str, str]]:
    """Each fault once, with all the ways in which it was seen."""
    ways: dict[str, list[str]] = {}
    for shot, fault in found:
        ways.setdefault(str(fault), []).append(way(shot))
    return [(fault, "; ".join(seen)) for fault, seen in ways.items()]


def counted(number: int, one: str, many: str = "") -> str:
    """`1 fault`, `2 faults`."""
    return f"{number} {one if number == 1 else many or one + 's'}"
