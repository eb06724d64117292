"""How the pages of a proof are set: the exhibit's own typefaces, on white, for a screen and for A4 lying. No Qt."""

from __future__ import annotations

FONTS = {
    "SourceSerif4-Light.ttf": ("Source Serif 4", 300, "normal"),
    "SourceSerif4-Regular.ttf": ("Source Serif 4", 400, "normal"),
    "SourceSerif4-Italic.ttf": ("Source Serif 4", 400, "italic"),
    "SourceSerif4-SemiBold.ttf": ("Source Serif 4", 600, "normal"),
    "Inter-Regular.ttf": ("Inter", 400, "normal"),
    "Inter-Medium.ttf": ("Inter", 500, "normal"),
    "Inter-SemiBold.ttf": ("Inter", 600, "normal"),
}
LICENCES = ("OFL-Inter.txt", "OFL-SourceSerif4.txt")
FOLDER = "fonts"

_FACE = """\
@font-face {{ font-family: "{}"; font-weight: {}; font-style: {}; src: url("{}/{}"); }}
"""

_RULES = """\
:root { --ink: #1b1714; --soft: #5c534a; --rule: #d9d0c3; --tint: #f6f2eb; --mark: #93091f; --new: #dcebd8; }
* { box-sizing: border-box; }
html { font: 400 16px/1.5 "Source Serif 4", Georgia, serif; color: var(--ink); background: #fff;
       font-variant-numeric: lining-nums tabular-nums; hanging-punctuation: first; }
body { max-width: 1680px; margin: 0 auto; padding: 56px 48px 96px; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .2em; }
h1, h2, h3, p, dl, dd, ul, ol, figure { margin: 0; padding: 0; font-weight: 400; }
ul, ol { list-style: none; }
h1 { font-weight: 300; font-size: 52px; line-height: 1.08; letter-spacing: -.01em; max-width: 22em; }
h1 + p { font-size: 22px; color: var(--soft); margin-top: 10px; }
h2 { font-weight: 300; font-size: 38px; line-height: 1.1; margin: 96px 0 0; padding-bottom: 14px;
     border-bottom: 2px solid var(--ink); }
h3 { font-weight: 400; font-size: 27px; line-height: 1.2; }
.label, th, dt, .facts, nav, .where, small, .cite, .term, figcaption, .lines { font-family: Inter, Arial, sans-serif; }
.facts { display: flex; flex-wrap: wrap; gap: 10px 44px; margin: 34px 0 0; font-size: 14px; color: var(--soft); }
.facts b { display: block; font: 400 26px/1.2 "Source Serif 4", serif; color: var(--ink); }
nav { columns: 3 300px; column-gap: 48px; margin-top: 52px; font-size: 14px; }
nav div { break-inside: avoid; margin-bottom: 22px; }
nav h4 { margin: 0 0 6px; font-size: 14px; font-weight: 600; }
nav li { display: flex; gap: 10px; padding: 3px 0; }
nav li span { margin-left: auto; color: var(--mark); white-space: nowrap; }
nav a { text-decoration: none; }
section { padding-top: 64px; }
section > header { display: flex; align-items: baseline; flex-wrap: wrap; gap: 6px 20px; margin-bottom: 16px; }
.where { font-size: 14px; color: var(--soft); }
.where b { color: var(--ink); font-weight: 600; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 9px 24px 9px 0; overflow-wrap: anywhere; }
tr { border-top: 1px solid var(--rule); }
th { font-size: 13px; line-height: 1.45; font-weight: 500; }
th small { display: block; font-weight: 400; color: var(--soft); font-size: 12px; }
col.id { width: 190px; }
thead tr { border-top: 2px solid var(--ink); }
thead th { font-weight: 600; font-size: 14px; padding: 8px 24px 8px 0; }
.words td { font-size: 17px; line-height: 1.5; }
.heard td { font-size: 16px; color: #39322c; }
.apart { border-top: 0; }
.apart th { padding-top: 30px; font-weight: 600; font-size: 14px; }
.apart th span { font-weight: 400; color: var(--soft); }
u { text-decoration-thickness: 1px; text-underline-offset: .18em; text-decoration-color: var(--mark); }
.term, .cite { font-size: .7em; color: var(--mark); font-weight: 500; }
.cite { white-space: nowrap; }
img { display: block; width: 100%; height: auto; background: #8a8580; }
.others { display: flex; flex-wrap: wrap; gap: 10px 12px; }
.others figcaption { font-size: 11.5px; line-height: 1.3; color: var(--soft); padding-top: 4px; }
.others a { text-decoration: none; display: block; }
.lying { width: 124px; } .standing { width: 76px; }
dl { display: grid; grid-template-columns: 9.6em 1fr; gap: 3px 10px; font-family: Inter, Arial, sans-serif;
     font-size: 13px; line-height: 1.45; }
dt { color: var(--soft); } dd b { font-weight: 600; margin-right: 6px; } dd span { color: var(--soft); }
.faults li { font: 500 13px/1.45 Inter, sans-serif; color: var(--mark); padding: 3px 0 3px 14px; position: relative; }
.faults li::before { content: ""; position: absolute; left: 0; top: 9px; width: 6px; height: 6px;
     background: var(--mark); border-radius: 50%; }
.faults small { display: block; font-weight: 400; color: var(--soft); }
.cited td { font: 400 13px/1.5 Inter, sans-serif; }
.cited td b { font-weight: 600; color: var(--mark); }
.none { color: var(--soft); font-style: italic; }
.sign { break-before: page; }
.sign table { margin-top: 28px; }
.lines { display: grid; grid-template-columns: 2fr 1fr; gap: 0 36px; padding: 6px 0 22px; font-size: 12px;
     color: var(--soft); }
.lines span { border-bottom: 1px solid var(--ink); height: 54px; display: flex; align-items: end; padding-bottom: 5px; }
.lines .wide { grid-column: 1 / -1; height: 42px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; margin-top: 14px; }
.pair figcaption { font-size: 13px; color: var(--soft); padding-bottom: 6px; }
.pair figcaption b { color: var(--ink); font-weight: 600; }
.glass { position: relative; display: block; }
.glass i { position: absolute; border: 3px solid #d4284a; outline: 1px solid #fff; }
.below { margin: 22px 0 10px; }
.pairs i { border-width: 2px; }
.pairs { display: grid; grid-template-columns: repeat(auto-fill, minmax(400px, 1fr)); gap: 8px 32px; }
.standing-pair .pair { max-width: 640px; }
del { text-decoration-color: var(--mark); background: #f7dcd9; } ins { text-decoration: none; background: var(--new); }
.told { margin-top: 28px; max-width: 46em; font-size: 18px; }
@page { size: A4 landscape; margin: 13mm 13mm 15mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter, sans-serif; color: #5c534a; } }
@media print {
  html { font-size: 10.5pt; } body { max-width: none; padding: 0; }
  h1 { font-size: 34pt; } h2 { font-size: 24pt; margin: 0; break-before: page; break-after: avoid; }
  h3 { font-size: 17pt; } section { padding-top: 9mm; break-before: page; } h2 + section { break-before: avoid; }
  section > header, thead, .apart { break-after: avoid; } tr, figure, nav div { break-inside: avoid; }
  .words td { font-size: 10.5pt; } .heard td { font-size: 10pt; } col.id { width: 31mm; }
  th, dl, .faults li, .cited td { font-size: 8pt; } th small { font-size: 7.5pt; } .where { font-size: 9pt; }
  td, th { padding-top: 5px; padding-bottom: 5px; }
  .lying { width: 21mm; } .standing { width: 14mm; } .others { gap: 6px; } .others figcaption { font-size: 6.5pt; }
}
"""


def style() -> str:
    """The whole style sheet; the typefaces lie beside the page."""
    faces = (_FACE.format(family, weight, slope, FOLDER, file) for file, (family, weight, slope) in FONTS.items())
    return "".join(faces) + _RULES
