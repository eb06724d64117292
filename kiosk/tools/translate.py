"""`kiosk translate`: texts to translators and back, and which translations are still those of the text. No Qt."""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

from kiosk.bundle.load import load
from kiosk.bundle.translations import RECORD, as_text
from kiosk.diagnostics import Diagnostic, has_errors
from kiosk.exhibit.fields import is_language
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.folder import opened, tell
from kiosk.tools.translate_confirm import with_confirmed
from kiosk.tools.translate_export import exported
from kiosk.tools.translate_import import Rewritten, Sorted, languages_of, record_after, rewritten, sorted_out
from kiosk.tools.translate_po import NoTranslations, read_po
from kiosk.tools.translate_pseudo import Wish, whole_copy
from kiosk.tools.translating import Translating, counted, languages_told, opened_to_translate
from kiosk.tools.whole_files import write_all

DESCRIPTION = """\
Gives an exhibit's texts to those who translate them, as a gettext PO file, and puts what comes
back into the YAML files: the texts that have changed, and not a letter of anything else.

What was put in is on record, in DIR/translations.json. When a text changes after that,
`kiosk check` tells that its translations are stale, until they are mended or confirmed.
"""
EPILOG = """\
in the PO file:
  [^S1] is a citation and has to stay; in [words](term:id) the words are translated, and the id stays.
  An entry marked fuzzy is not put in: take the mark away when the translation is right.

exit status:
  0  done
  1  the exhibit or the PO file has mistakes, or some of its source texts have changed since; all told
  2  wrong usage

examples:
  kiosk translate export exhibits/demo --to ru --out demo.ru.po
  kiosk translate import exhibits/demo demo.ru.po --dry-run
  kiosk translate confirm exhibits/demo --to ru --screen the-light
  kiosk translate pseudo exhibits/demo --out pseudo --longer 40
"""
PSEUDO = "qps"
LEAST_LONGER, MOST_LONGER = 10, 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = _action(actions, "export", "write a PO file for whoever translates")
    export.add_argument("--to", metavar="CODE", type=_code, required=True, help="the language to translate into")
    export.add_argument("--out", metavar="FILE.po", type=Path, help="where to (default: DIR.CODE.po, here)")
    back = _action(actions, "import", "put a PO file into the exhibit")
    back.add_argument("file", metavar="FILE.po", type=Path, help="the file that came back")
    back.add_argument("--dry-run", action="store_true", help="print what would change, and write nothing")
    confirm = _action(actions, "confirm", "say that translations are right as they stand")
    confirm.add_argument("--to", metavar="CODE", action="append", help="only this language; may be given again")
    confirm.add_argument("--screen", metavar="ID", action="append", default=[], help="only this screen; the same")
    longer = _action(actions, "pseudo", "make a copy with a language that is longer than any other")
    longer.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder for the copy; a new one")
    longer.add_argument("--to", metavar="CODE", type=_code, default=PSEUDO, help=f"its code (default: {PSEUDO})")
    longer.add_argument(
        "--longer",
        metavar="N",
        type=_percent,
        default=40,
        help=f"by how many percent, from {LEAST_LONGER} to {MOST_LONGER} (default: 40)",
    )


def _action(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], name: str, told: str
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=told, description=f"{told[0].upper()}{told[1:]}.")
    parser.add_argument("folder", metavar="DIR", type=Path, help="the exhibit")
    parser.add_argument(
        "--from", dest="source", metavar="CODE", help="the language to translate from (default: the exhibit's first)"
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    exhibit = opened_to_translate(arguments.folder)
    if exhibit is None:
        return 1
    if arguments.source and not languages_told(exhibit, [arguments.source]):
        return 2
    actions = {"export": _export, "import": _import, "confirm": _confirm, "pseudo": _pseudo}
    try:
        return actions[arguments.action](exhibit, arguments)
    except OSError as problem:
        return _failed(f"{problem.filename or arguments.folder}: {problem.strerror}")


def _failed(told: str, status: int = 1) -> int:
    print(f"kiosk translate: {told}", file=sys.stderr)
    return status


def _export(exhibit: Translating, arguments: argparse.Namespace) -> int:
    source, language = exhibit.source(arguments.source), arguments.to
    if source == language:
        return _failed(f'"{language}" is the language to translate from; name another with --from', 2)
    out: Path = arguments.out or Path(f"{exhibit.folder.resolve().name}.{language}.po")
    po = exported(exhibit, source, language)
    text = f"{str(po).rstrip()}\n".encode()
    if out.exists() and out.read_bytes() != text:
        return _failed(f"{out} is there already, and may hold somebody's work; name another file")
    write_all({out: text})
    empty, fuzzy = len(po.untranslated_entries()), len(po.fuzzy_entries())
    texts = f"{counted(len(po), 'text')} from {source} to {language}"
    print(f"{out}: {texts}; {empty} to be translated, {fuzzy} to be looked at")
    if language not in exhibit.exhibit.languages:
        _failed(f'before the import, add "{language}" to the languages in exhibit.yaml')
    return 0


def _import(exhibit: Translating, arguments: argparse.Namespace) -> int:
    try:
        returned = read_po(arguments.file)
    except NoTranslations as problem:
        return _refused([problem.diagnostic])
    languages = languages_of(returned, exhibit, arguments.source)
    if isinstance(languages, Diagnostic):
        return _refused([languages])
    found = sorted_out(returned, exhibit, *languages)
    files = [*rewritten(exhibit, found.put, languages[1])]
    wrong = [*found.refused, *(each for each in files if isinstance(each, Diagnostic))]
    if wrong:
        return _refused([*wrong, *found.outdated])
    tell(found.outdated)
    changed = [each for each in files if isinstance(each, Rewritten)]
    if arguments.dry_run:
        sys.stdout.writelines(line for each in changed for line in _difference(each))
    else:
        record = record_after(exhibit, languages, found.put | found.kept)
        write_all({**{each.path: each.data for each in changed}, **record})
    print(_summary(found, len(changed), dry=arguments.dry_run))
    return 1 if found.outdated else 0


def _refused(told: list[Diagnostic]) -> int:
    tell(told)
    return _failed("nothing was written")


def _difference(file: Rewritten) -> list[str]:
    lines = difflib.unified_diff(
        file.before.splitlines(), file.after.splitlines(), file.shown, file.shown, n=0, lineterm=""
    )
    return [f"{line}\n" for line in lines]


def _summary(found: Sorted, files: int, *, dry: bool) -> str:
    put, where = counted(len(found.put), "text"), counted(files, "file")
    told = f"{put} {'would be ' if dry else ''}put into {where}, {len(found.kept)} as they were"
    left = [(found.empty, "empty"), (found.fuzzy, "fuzzy"), (len(found.outdated), "outdated")]
    counts = ", ".join(f"{count} {what}" for count, what in left if count)
    return f"{told}; left out: {counts}" if counts else told


def _confirm(exhibit: Translating, arguments: argparse.Namespace) -> int:
    source = exhibit.source(arguments.source)
    languages = arguments.to or [code for code in exhibit.exhibit.languages if code != source]
    if not languages_told(exhibit, languages):
        return 2
    if source in languages:
        return _failed(f'"{source}" is the language to translate from; name another with --from', 2)
    unknown = [each for each in arguments.screen if f"screen/{each}" not in {e.unit for e in exhibit.entries.values()}]
    if unknown:
        return _failed(f"there is no screen {', '.join(unknown)}", 2)
    confirming = with_confirmed(exhibit, source, languages, arguments.screen)
    write_all({exhibit.folder / RECORD: as_text(confirming.rows).encode("utf-8")})
    print(f"{counted(confirming.count, 'translation')} from {source} to {', '.join(languages)} confirmed")
    return 0


def _pseudo(exhibit: Translating, arguments: argparse.Namespace) -> int:
    out: Path = arguments.out
    if out.exists():
        return _failed(f"{out} is there already; name a new folder")
    if out.resolve().is_relative_to(exhibit.folder.resolve()) or not out.parent.is_dir():
        return _failed(f"there can be no copy in {out.parent}; name a folder beside the exhibit")
    if arguments.to in exhibit.exhibit.languages:
        return _failed(f'the exhibit speaks "{arguments.to}" already; name another with --to', 2)
    if opened(exhibit.folder) is None:
        return 1
    wish = Wish(arguments.to, exhibit.source(arguments.source), arguments.longer)
    with whole_copy(exhibit, wish, out) as copy:
        _, told = load(copy, SCREEN_TYPES, out.as_posix())
        if has_errors(told):
            tell(told)
            return 1
        copy.rename(out)
    print(f'{out}: the exhibit with "{wish.language}", {wish.percent} % longer than {wish.source}')
    return 0


def _code(text: str) -> str:
    if not is_language(text):
        raise argparse.ArgumentTypeError(f'"{text}" is not the code of a language, such as az, ru or en')
    return text


def _percent(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not LEAST_LONGER <= int(text) <= MOST_LONGER:
        raise argparse.ArgumentTypeError(f'"{text}" is not a number from {LEAST_LONGER} to {MOST_LONGER}')
    return int(text)
