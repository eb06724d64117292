"""The sheet of a proof as an HTML page: every screen, all languages side by side, the text below the picture. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape

from kiosk.tools.proof_record import Kind, Proof, Section, Shot
from kiosk.tools.proof_style import style
from kiosk.tools.proof_words import (
    counted,
    faults_told,
    measures_told,
    path_in,
    reading_told,
    rich,
    way,
)

FILE = "proof.html"
WHOLE = "The exhibit itself"
OTHERS: dict[str, Callable[[Shot], bool]] = {
    "What opens": lambda shot: shot.is_further,
    "Lying": lambda shot: not shot.is_further and shot.width > shot.height,
    "Upright": lambda shot: not shot.is_further and shot.width <= shot.height,
}


def as_page(proof: Proof) -> str:
    """The whole page; it needs the folder that it lies in, and nothing else."""
    title = escape(next(iter(proof.title.values())))
    body = "\n".join([*_head(proof), *_contents(proof), *_chapters(proof), *_signing(proof)])
    return page(f"{title} · proof", body, next(iter(proof.languages)))


def page(title: str, body: str, language: str) -> str:
    head = '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n{head}<title>{title}</title>\n'
        f"<style>\n{style()}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def heading(proof: Proof, what: str, facts: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The title in the first language, below it in the others; then some figures."""
    first, *others = proof.title.items()
    yield f'<h1 lang="{first[0]}">{escape(first[1])}</h1>'
    yield "<p>" + " · ".join(f'<span lang="{code}">{escape(text)}</span>' for code, text in others) + "</p>"
    rows = [("what", what), *facts, ("made", f"{proof.made}, kiosk {proof.kiosk}")]
    yield '<div class="facts">' + "".join(f"<p>{name}<b>{escape(fact)}</b></p>" for name, fact in rows) + "</div>"


def _head(proof: Proof) -> Iterator[str]:
    screens = sum(bool(section.type) for section in proof.sections)
    faults = sum(len(shot.faults) for shot in proof.shots)
    facts = [
        ("screens", str(screens)),
        ("languages", ", ".join(proof.languages.values())),
        ("pictures", str(len(proof.shots))),
        ("faults", str(faults)),
    ]
    yield from heading(proof, "Proof", facts)


def grouped(proof: Proof) -> Iterator[tuple[str, list[Section]]]:
    """The sections under the heading of their chapter, in their order; those of no chapter by themselves."""
    held: list[Section] = []
    for number, section in enumerate(proof.sections):
        held.append(section)
        following = proof.sections[number + 1] if number + 1 < len(proof.sections) else None
        if following is None or following.chapter != section.chapter:
            names = proof.chapters.get(section.chapter, {})
            yield next(iter(names.values()), WHOLE), held
            held = []


def _contents(proof: Proof) -> Iterator[str]:
    yield "<nav>"
    for title, sections in grouped(proof):
        yield f"<div><h4>{escape(title)}</h4><ul>"
        for section in sections:
            faults = sum(len(proof.faults_of(section.id, code)) for code in proof.languages)
            told = f"<span>{counted(faults, 'fault')}</span>" if faults else ""
            yield f'<li><a href="#{section.id}">{_title(section)}</a>{told}</li>'
        yield "</ul></div>"
    yield '<div><ul><li><a href="#sign">Read and signed</a></li></ul></div></nav>'


def _chapters(proof: Proof) -> Iterator[str]:
    for title, sections in grouped(proof):
        yield f"<h2>{escape(title)}</h2>"
        for section in sections:
            yield from _section(proof, section)


def _section(proof: Proof, section: Section) -> Iterator[str]:
    what = f"{section.type} · {section.file}:{section.line}" if section.type else section.file
    yield f'<section id="{section.id}">\n<header><h3>{_title(section)}</h3>'
    yield f'<p class="where"><b>{escape(section.id)}</b> {escape(what)}</p></header>'
    columns = '<col class="id">' + "<col>" * len(proof.columns)
    names = "".join(f'<th lang="{code}">{escape(name)}</th>' for code, name in proof.columns.items())
    yield f"<table><colgroup>{columns}</colgroup><thead><tr><th></th>{names}</tr></thead>"
    yield from _seen(proof, section)
    yield from _texts(proof, section, "seen")
    yield from _texts(proof, section, "heard")
    yield from _cited(proof, section)
    yield "</table></section>"


def _seen(proof: Proof, section: Section) -> Iterator[str]:
    """The pictures, and what was measured on them."""
    if not any(shot.place == section.id for shot in proof.shots):
        return
    cells = {code: proof.shots_of(section.id, code) for code in proof.languages}
    yield "<tbody>"
    yield _row("On the glass", {code: picture(shots[0]) for code, shots in cells.items() if shots})
    for name, is_meant in OTHERS.items():
        others = {code: "".join(_other(one) for one in shots[1:] if is_meant(one)) for code, shots in cells.items()}
        if any(others.values()):
            yield _row(name, {code: f'<div class="others">{each}</div>' for code, each in others.items()})
    yield _row("Measured", {code: _measured(proof, section, code) for code in proof.languages})
    faults = {code: faults_told(proof.faults_of(section.id, code)) for code in proof.languages}
    if any(faults.values()):
        yield _row("Faults", {code: _faults(found) for code, found in faults.items()})
    yield "</tbody>"


def _row(name: str, cells: dict[str, str], attributes: str = "") -> str:
    data = "".join(f'<td lang="{code}">{cell}</td>' for code, cell in cells.items())
    return f"<tr{attributes}><th>{name}</th>{data}</tr>"


def picture(shot: Shot) -> str:
    """A picture as large as its column; touched, the whole of it."""
    alt = escape(f"{shot.place}, {shot.language}, {way(shot)}")
    size = f'width="{shot.width}" height="{shot.height}"'
    return f'<a href="{shot.file}"><img src="{shot.small}" alt="{alt}" {size} loading="lazy"></a>'


def _other(shot: Shot) -> str:
    kind = "lying" if shot.width > shot.height else "standing"
    name = f"{shot.item + 1}" if shot.is_further else shot.mode.replace("-", " ")
    return f'<figure class="{kind}">{picture(shot)}<figcaption>{name}</figcaption></figure>'


def _measured(proof: Proof, section: Section, language: str) -> str:
    rows = [
        f"<dt>{name}</dt><dd><b>{figure}</b><span>{escape(where)}</span></dd>"
        for name, figure, where in measures_told(proof, section, language)
    ]
    reading = section.reading.get(language)
    told = [f"<dt>Reading time</dt><dd>{reading_told(reading)}</dd>"] if reading else []
    count = len(proof.faults_of(section.id, language))
    return f"<dl>{''.join([*told, *rows])}<dt>Faults</dt><dd>{count or 'none'}</dd></dl>"


def _faults(found: Sequence[tuple[str, str]]) -> str:
    rows = (f"<li>{escape(fault)}<small>{escape(ways)}</small></li>" for fault, ways in found)
    return f'<ul class="faults">{"".join(rows)}</ul>'


def _texts(proof: Proof, section: Section, kind: Kind) -> Iterator[str]:
    found = [wording for wording in section.wordings if wording.kind == kind]
    if not found:
        return
    yield f'<tbody class="{"words" if kind == "seen" else "heard"}">'
    if kind == "heard":
        span = len(proof.columns) + 1
        told = "<span>alternative texts, transcripts and captions</span>"
        yield f'<tr class="apart"><th colspan="{span}">Heard, not seen {told}</th></tr>'
    for wording in found:
        name = f"{escape(path_in(section, wording))}<small>{escape(wording.where(next(iter(proof.languages))))}</small>"
        cells = {code: rich(wording, code) for code in proof.columns}
        yield _row(name, cells, f' title="{escape(wording.id)}"')
    yield "</tbody>"


def _cited(proof: Proof, section: Section) -> Iterator[str]:
    if any(section.cited.values()):
        cells = {code: _sources(proof, section, code) for code in proof.languages}
        yield f'<tbody class="cited">{_row("Sources", cells)}</tbody>'


def _sources(proof: Proof, section: Section, language: str) -> str:
    cited = section.cited.get(language, ())
    return "<br>".join(f"<b>{escape(name)}</b> {escape(proof.sources[name][language])}" for name in cited)


def _signing(proof: Proof) -> Iterator[str]:
    yield '<section class="sign" id="sign"><h3>Read and signed</h3>'
    yield '<table><colgroup><col class="id"><col></colgroup>'
    for code, name in proof.languages.items():
        blanks = "<span>read by</span><span>date</span>" + '<span class="wide">remarks</span>'
        more = '<span class="wide"></span>' * 3
        yield f'<tr><th lang="{code}">{escape(name)}</th><td><div class="lines">{blanks}{more}</div></td></tr>'
    yield "</table></section>"


def _title(section: Section) -> str:
    return escape(next(iter(section.title.values())))
