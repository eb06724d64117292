"""`kiosk guide`: everything that an exhibit tells as a large-print guide, a PDF in one language."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QCollator, QLocale

from kiosk.bundle.bundle import Bundle
from kiosk.paths import default_exhibit
from kiosk.tools.folder import chosen_languages, opened
from kiosk.tools.guide_book import gathered
from kiosk.tools.guide_print import printed
from kiosk.tools.guide_setting import load_faces, set_blocks
from kiosk.tools.whole_files import write_whole
from kiosk.tools.window import application, paint_unseen

DESCRIPTION = """\
Makes a large-print guide of an exhibit, a PDF in one language, for visitors who cannot read
the screen: to be printed and lent at the desk, or sent for a screen reader to read out.

It holds all that the screens tell, in their order: Inter in 18 points and more, one column
on A4, pictures in words, a page for every name in the contents, numbered sources at the end.
Headings, language and reading order are marked, and the headings are bookmarks.

Words on pictures and maps are left out; the descriptions stand for them.
"""

EPILOG = """\
exit status:
  0  the guide is made
  1  the exhibit has mistakes, or the file could not be written; what was there before is untouched
  2  wrong usage

examples:
  kiosk guide exhibits/demo --language en
  kiosk guide exhibits/black-january --language ru --out guide-ru.pdf
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="the exhibit (default: the shipped one)")
    parser.add_argument("--language", metavar="CODE", help="the language to tell it in (default: the exhibit's first)")
    parser.add_argument("--out", metavar="FILE.pdf", type=_pdf, help="where to (default: NAME-guide-CODE.pdf, here)")


def run(arguments: argparse.Namespace) -> int:
    folder: Path = arguments.folder or default_exhibit()
    bundle = opened(folder)
    if bundle is None:
        return 1
    languages = chosen_languages(bundle, [arguments.language] if arguments.language else None)
    if languages is None:
        return 2
    language = languages[0]
    out: Path = arguments.out or Path(f"{folder.resolve().name}-guide-{language}.pdf")
    try:
        print(_made(bundle, language, out))
    except OSError as problem:
        print(f"kiosk guide: {out} was not written: {problem.strerror or problem}", file=sys.stderr)
        return 1
    return 0


def _made(bundle: Bundle, language: str, out: Path) -> str:
    """Make the guide; returns what was done, in a line."""
    if not out.parent.is_dir():
        raise FileNotFoundError(f"there is no folder {out.parent}")
    paint_unseen()
    application()
    load_faces()
    guide = gathered(bundle, language, QCollator(QLocale(language)).sortKey)
    setting = set_blocks(guide.blocks)
    pdf = printed(guide, setting)
    write_whole(out, pdf)
    return f"{out}: {len(setting.pages)} pages, {len(pdf) / 1e6:.1f} MB"


def _pdf(text: str) -> Path:
    if not text.lower().endswith(".pdf"):
        raise argparse.ArgumentTypeError(f'"{text}" is no PDF; let its name end in .pdf')
    return Path(text)
