"""kiosk proof: every screen in every language and mode, and the sheet that curator and translator sign."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from tqdm import tqdm

from kiosk.bundle.bundle import Bundle
from kiosk.bundle.contents import read_contents
from kiosk.paths import default_exhibit
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.services.journal import journal_file, open_journal
from kiosk.services.session import READING_WORDS_A_MINUTE
from kiosk.tools.folder import chosen_languages, opened
from kiosk.tools.proof_files import SHEET, files_of, write_sheet
from kiosk.tools.proof_record import ATTRACT, HOME, Proof, RecordUnreadable, Shot, read_record
from kiosk.tools.proof_sections import Sheet, in_languages, sections
from kiosk.tools.shots import PANELS, Wanted, shot, shown, views
from kiosk.tools.staging import staged, take_over
from kiosk.tools.window import application, paint_unseen

DESCRIPTION = """\
Makes the sheet that curator and translator sign: every screen in every language, its picture
beside its text with ids, and what was measured on it.

Pictures are taken in standard, large and largest text and in high contrast, on a landscape and
on a portrait panel, and of whatever a visitor can open on a screen. Each is measured while it
is made: text that is cut, that overlaps, that is too small or too faint, and buttons too small
or out of reach are told.

A proof that is broken off leaves OUT as it was.
"""
EPILOG = """\
output, in OUT:
  proof.html         the sheet for a screen: all languages side by side
  proof.pdf          the sheet for paper: a part for each language, to be read and signed
  changes.html, .pdf with --changed-since: only what differs, the earlier beside the new
  contact-sheet.png  all pictures at a glance
  audit.json         texts, measures and faults, for other programs and for --changed-since
  landscape/, portrait/, small/, fonts/  what the sheets show

exit status:
  0  every picture is saved and nothing is cut, overlaps or lies out of reach
  1  the exhibit has mistakes, or a picture has faults
  2  wrong usage

examples:
  kiosk proof exhibits/demo --out proof
  kiosk proof exhibits/black-january --out proof --language ru
  kiosk proof exhibits/demo --out proof --screen the-light --quick
  kiosk proof exhibits/demo --out proof-2 --changed-since proof
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="the exhibit (default: the shipped one)")
    parser.add_argument("--out", metavar="OUT", type=Path, required=True, help="the folder for sheet and pictures")
    parser.add_argument("--language", metavar="CODE", action="append", help="only this language; may be given again")
    parser.add_argument("--screen", metavar="ID", action="append", help="only this screen; may be given again")
    parser.add_argument("--quick", action="store_true", help="only standard text on a landscape panel")
    parser.add_argument("--changed-since", metavar="OLD", type=Path, help="the folder of an earlier proof")


def run(arguments: argparse.Namespace) -> int:
    bundle = opened(arguments.folder or default_exhibit())
    if bundle is None:
        return 1
    languages = chosen_languages(bundle, arguments.language)
    if languages is None or not _can_be_shown(bundle, arguments.screen or ()):
        return 2
    out, since = arguments.out, arguments.changed_since
    if since is not None and since.resolve() == out.resolve():
        print(
            "kiosk: --out and --changed-since name one folder; give the new proof a folder of its own", file=sys.stderr
        )
        return 2
    wanted = Wanted(languages, tuple(arguments.screen or ()), arguments.quick)
    try:
        earlier = None if since is None else read_record(since)
        return _proved(bundle, wanted, out, None if earlier is None else (since, earlier))
    except RecordUnreadable as problem:
        print(f"kiosk: {problem}", file=sys.stderr)
    except OSError as problem:
        print(f"kiosk: the proof could not be written: {problem}; make room, or name another folder", file=sys.stderr)
    return 1


def _can_be_shown(bundle: Bundle, screens: list[str]) -> bool:
    known = [ATTRACT, HOME, *(placed.screen.id for placed in bundle.screens)]
    unknown = [name for name in screens if name not in known]
    if unknown:
        advice = "write a screen's id as it stands in its chapter's file"
        print(f"kiosk: the exhibit has no screen {', '.join(unknown)}; {advice}", file=sys.stderr)
    return not unknown


def _proved(bundle: Bundle, wanted: Wanted, out: Path, earlier: tuple[Path, Proof] | None) -> int:
    paint_unseen()
    application()
    open_journal(journal_file())
    before = files_of(out)
    with staged(out) as scratch:
        proof = _proof(bundle, wanted, _shots(bundle, wanted, scratch))
        told = write_sheet(proof, scratch, earlier)
        take_over(scratch, out, SHEET, before)
    faults = [f"{shot.file}: {fault}" for shot in proof.shots for fault in shot.faults]
    for line in faults:
        print(line, file=sys.stderr)
    for line in [*told, f"{len(proof.shots)} pictures, proof.html and proof.pdf in {out}; {len(faults)} faults"]:
        print(line)
    return 1 if faults else 0


def _shots(bundle: Bundle, wanted: Wanted, folder: Path) -> list[Shot]:
    taken: list[Shot] = []
    for orientation in PANELS:
        kiosk = shown(bundle, orientation)
        every = views(kiosk, wanted, orientation)
        for view in tqdm(every, desc=orientation, unit="picture", file=sys.stderr, disable=None, leave=False):
            taken.append(shot(kiosk, view, folder))
        kiosk.close()
    return taken


def _proof(bundle: Bundle, wanted: Wanted, shots: list[Shot]) -> Proof:
    languages, source = wanted.languages, bundle.exhibit.languages[0]
    contents, _ = read_contents(bundle.folder, bundle.folder.as_posix(), SCREEN_TYPES)
    texts = list(dict.fromkeys([*languages, source]))
    every = sections(Sheet(bundle, contents, texts, READING_WORDS_A_MINUTE))
    return Proof(
        made=date.today().isoformat(),
        title=in_languages(bundle.exhibit.title, languages),
        languages={code: bundle.words.get("language_name", code) for code in languages},
        source={source: bundle.words.get("language_name", source)},
        chosen=bool(wanted.screens),
        quick=wanted.quick,
        chapters={chapter.id: in_languages(chapter.title, languages) for chapter in bundle.chapters},
        sections=tuple(section for section in every if wanted.shows(section.id)),
        shots=tuple(shots),
        sources={name: in_languages(found.title, texts) for name, found in bundle.sources.items()},
    )
