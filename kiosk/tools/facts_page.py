"""The list of statements as one HTML page that needs nothing else, to be read in a browser or printed. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kiosk.tools.claims import Cited, Claim, Claims, Group

STYLE = """\
body { font: 16px/1.45 Georgia, "Times New Roman", serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h2 { border-bottom: 2px solid; margin-top: 2em; }
h3 span, li p span { font: 13px monospace; }
ol { padding: 0; list-style: none; }
li { margin: 0 0 1em; padding-left: 3em; position: relative; }
li > b { position: absolute; left: 0; font-weight: normal; }
li p { margin: 0 0 .2em; }
li p + p { font-size: 14px; }
input { position: absolute; left: 0; top: 1.6em; }
@media print {
  body { font-size: 10.5pt; max-width: none; margin: 0; padding: 0; }
  li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
@page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); } }
"""


def as_page(claims: Claims) -> str:
    """The whole page; each statement has a box to tick, which nothing keeps."""
    title = escape(claims.title)
    head = f'<!doctype html>\n<html lang="{claims.language}">\n<meta charset="utf-8">\n<title>{title}</title>\n'
    body = "\n".join([*_sourced(claims), *_unsourced(claims)])
    return f"{head}<style>\n{STYLE}</style>\n<h1>{title}</h1>\n<p>{claims.count} statements</p>\n{body}\n</html>\n"


def _sourced(claims: Claims) -> Iterator[str]:
    chapter = ""
    for group in claims.groups:
        if group.chapter not in ("", chapter):
            yield f"<h2>{escape(group.chapter)}</h2>"
        yield from _group(group)
        chapter = group.chapter


def _unsourced(claims: Claims) -> Iterator[str]:
    if claims.unsourced:
        yield "<h2>Without a source</h2>"
        yield "<p>What is said here and names no source: intended, or to be mended.</p>"
    for group in claims.unsourced:
        yield from _group(group)


def _group(group: Group) -> Iterator[str]:
    yield f"<h3>{escape(group.title)} <span>{escape(group.place)}</span></h3>"
    yield "<ol>"
    yield from (_claim(claim) for claim in group.claims)
    yield "</ol>"


def _claim(claim: Claim) -> str:
    about = f"<i>{escape(claim.statement.about.rstrip('.'))}:</i> " if claim.statement.about else ""
    cited = "".join(_cited(cited) for cited in claim.cited)
    number = f'<b>{claim.number}</b><input type="checkbox" aria-label="{claim.number}">'
    return f"<li>{number}<p>{about}{escape(claim.statement.words)}</p>{cited}</li>"


def _cited(cited: Cited) -> str:
    title, *others = (escape(line) for line in cited.lines)
    more = "" if cited.again else "".join(f"<br>{line}" for line in others)
    return f"<p><span>[{escape(cited.id)}]</span> {title}{more}</p>"
