"""What differs from an earlier proof as an HTML page: the earlier beside the new, differences framed. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from kiosk.tools.changes import Box, Change, Changes, PictureChange, Piece, TextChange
from kiosk.tools.proof_page import heading, page
from kiosk.tools.proof_record import Section, Shot
from kiosk.tools.proof_words import counted, path_in, way

FILE = "changes.html"
BEFORE = "before"
"""The folder into which the earlier pictures are copied."""


def as_page(changes: Changes) -> str:
    title = escape(next(iter(changes.now.title.values())))
    facts = [
        ("since", changes.before.made),
        ("changed", counted(len({change.section.id for change in changes.changed}), "page")),
        ("new", str(len(changes.appeared))),
        ("gone", str(len(changes.vanished))),
    ]
    parts = [*heading(changes.now, "Changes", facts), *_told(changes)]
    for section in dict.fromkeys(change.section.id for change in changes.changed):
        parts += _section([change for change in changes.changed if change.section.id == section], changes)
    return page(f"{title} · changes", "\n".join(parts), next(iter(changes.now.languages)))


def marked(pieces: Sequence[Piece], tag: str) -> str:
    """Words as HTML; those that stand on this side only in a tag."""
    return " ".join(f"<{tag}>{escape(p.words)}</{tag}>" if p.changed else escape(p.words) for p in pieces)


def told(changes: Changes) -> Iterator[str]:
    """What came, what went, what was not compared, and that nothing differs: in sentences."""
    if changes.is_empty:
        yield "Nothing differs from the earlier proof."
    for what, sections in (("New", changes.appeared), ("Gone", changes.vanished)):
        for section in sections:
            yield f"{what}: {_title(section)} ({section.id})."
    yield from changes.remarks


def _told(changes: Changes) -> Iterator[str]:
    yield '<div class="told">' + "".join(f"<p>{escape(sentence)}</p>" for sentence in told(changes)) + "</div>"
    for what, sections, folder, proof in (
        ("New", changes.appeared, "", changes.now),
        ("Gone", changes.vanished, f"{BEFORE}/", changes.before),
    ):
        for section in sections:
            yield f"<section>{_head(section, what)}"
            for code, name in proof.languages.items():
                first = [shot for shot in proof.shots_of(section.id, code) if shot.is_first]
                yield from (f'<figure class="pair">{_glass(shot, folder, name, ())}</figure>' for shot in first)
            yield "</section>"


def _head(section: Section, what: str) -> str:
    kind = f"{section.type} · {section.file}:{section.line}" if section.type else section.file
    where = f'<p class="where"><b>{escape(section.id)}</b> {escape(kind)}</p>'
    name = f"{what}: {_title(section)}" if what else _title(section)
    return f"<header><h3>{escape(name)}</h3>{where}</header>"


def _section(found: Sequence[Change], changes: Changes) -> Iterator[str]:
    """A screen, language by language: what a visitor meets first, the words, all other ways smaller."""
    section = found[0].section
    yield f'<section id="{section.id}">{_head(section, "")}'
    for change in found:
        name = escape(changes.now.languages[change.language])
        yield f'<table><thead><tr><th lang="{change.language}">{name}</th></tr></thead></table>'
        large = [one for one in change.pictures if one.shot.is_first]
        others = [one for one in change.pictures if not one.shot.is_first]
        yield from map(_pair, large)
        yield from _texts(section, change)
        if others:
            yield f'<div class="pairs">{"".join(map(_pair, others))}</div>'
    yield "</section>"


def _texts(section: Section, change: Change) -> Iterator[str]:
    if change.texts:
        yield '<table class="below"><colgroup><col class="id"><col><col></colgroup><tbody class="words">'
        yield from (_text(section, text, change.language) for text in change.texts)
        yield "</tbody></table>"


def _pair(change: PictureChange) -> str:
    sides = [
        _glass(shot, folder, f"<b>{name}</b> {way(shot)}", change.boxes) if shot else f"<p>{name}: not there</p>"
        for shot, folder, name in ((change.before, f"{BEFORE}/", "before"), (change.now, "", "now"))
    ]
    return f'<figure class="pair">{"".join(sides)}</figure>'


def _glass(shot: Shot, folder: str, caption: str, boxes: Sequence[Box]) -> str:
    size = f'width="{shot.width}" height="{shot.height}"'
    image = f'<img src="{folder}{shot.small}" alt="{escape(way(shot))}" {size} loading="lazy">'
    frames = "".join(_frame(box, shot) for box in boxes)
    glass = f'<a class="glass" href="{folder}{shot.file}">{image}{frames}</a>'
    return f"<div><figcaption>{caption}</figcaption>{glass}</div>"


def _frame(box: Box, shot: Shot) -> str:
    whole = (shot.width, shot.height, shot.width, shot.height)
    left, top, width, height = (100 * side / of for side, of in zip(box, whole, strict=True))
    return f'<i style="left:{left:.2f}%;top:{top:.2f}%;width:{width:.2f}%;height:{height:.2f}%"></i>'


def _text(section: Section, change: TextChange, language: str) -> str:
    wording = change.wording
    place = f"{escape(path_in(section, wording))}<small>{escape(wording.where(language))}</small>"
    before = marked(change.before, "del") or '<span class="none">not there</span>'
    now = marked(change.now, "ins") or '<span class="none">not there</span>'
    cells = f'<td lang="{language}">{before}</td><td lang="{language}">{now}</td>'
    return f'<tr title="{escape(wording.id)}"><th>{place}</th>{cells}</tr>'


def _title(section: Section) -> str:
    return next(iter(section.title.values()))
