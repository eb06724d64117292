"""`kiosk narrate`: read every text of an exhibit aloud, in every language, into files. No Qt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tqdm import tqdm

from kiosk.bundle.narration import FOLDER, RECORD, Made, RecordUnreadable, as_text, hash_of, read_record
from kiosk.paths import default_exhibit
from kiosk.tools.folder import chosen_languages, opened
from kiosk.tools.narration import Passage, Plan, about_to_be, plan, wanted
from kiosk.tools.voice import INSTALL, PART, NoVoice, Saying, check_programs, say

AT_ONCE = 2

DESCRIPTION = f"""\
Reads every text of an exhibit aloud, in every language, so that a visitor can listen to it:
DIR/narration/LANGUAGE/SCREEN.opus, and SCREEN-00.opus, SCREEN-01.opus and so on where a
screen shows several things, one at a time.

Heard are headings, texts, pictures in words, figures and transcripts; not citations, credits
or the words on maps. Dates, numbers and abbreviations are said in full.

Only what has changed is made again. What was made, and for which text, is noted in
DIR/narration/made.json. A file that differs from what was made is a person's voice and is
never replaced; neither is a passage made that lies there as .ogg, .mp3, .wav or .flac. Put
recordings into the folder, file by file, and run this again.

{INSTALL}
"""

EPILOG = """\
exit status:
  0  every passage has its file
  1  the exhibit has mistakes, a program is missing, or a passage could not be made
  2  wrong usage

examples:
  kiosk narrate exhibits/demo
  kiosk narrate exhibits/black-january --language az
  kiosk check exhibits/black-january               tells passages without a voice, or with an old one
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="the exhibit (default: the shipped one)")
    parser.add_argument("--language", metavar="CODE", action="append", help="only this language; may be given again")
    parser.add_argument(
        "--force", action="store_true", help="make every .opus file again, also over a voice that was recorded"
    )


def run(arguments: argparse.Namespace) -> int:
    bundle = opened(arguments.folder or default_exhibit())
    if bundle is None:
        return 1
    languages = chosen_languages(bundle, arguments.language)
    if languages is None:
        return 2
    try:
        record = Record(bundle.folder)
        known = record.in_languages(arguments.language)
        todo = plan(wanted(bundle, languages), known, bundle.folder, force=arguments.force)
        if todo.make:
            check_programs(list(dict.fromkeys(passage.language for passage in todo.make)))
        removed = carry_out(todo, record)
    except (NoVoice, RecordUnreadable, OSError) as problem:
        print(f"kiosk narrate: {problem}", file=sys.stderr)
        return 1
    for name in todo.outdated:
        print(f"kiosk narrate: {name} was recorded for an earlier text", file=sys.stderr)
    print(f"{len(todo.make)} made, {todo.kept} unchanged, {removed} removed, {todo.left} recorded and left alone")
    return 0


class Record:
    """made.json, written anew after each change, so that whatever is cut short is known the next time."""

    def __init__(self, exhibit: Path) -> None:
        self.folder = exhibit / FOLDER
        self.made: dict[str, Made] = read_record(exhibit)
        self._written = as_text(self.made)

    def in_languages(self, codes: list[str] | None) -> dict[str, Made]:
        """What is noted of some languages, by default of all, even of those that the exhibit has given up."""
        return {name: made for name, made in self.made.items() if codes is None or name.split("/")[0] in codes}

    def note(self, changes: Mapping[str, Made]) -> None:
        """Write down what is so, unless it stands there already."""
        self.made |= changes
        text = as_text(self.made)
        if text != self._written:
            self.folder.mkdir(parents=True, exist_ok=True)
            part = self.folder / f"{RECORD}{PART}"
            part.write_text(text, encoding="utf-8")
            part.replace(self.folder / RECORD)
            self._written = text

    def forget(self, name: str) -> bool:
        """Strike a passage that is gone, and its file if that was made here; whether a file was removed."""
        path, made = self.folder / name, self.made.pop(name)
        own = path.is_file() and made.is_own(hash_of(path))
        if own:
            path.unlink()
        return own


def carry_out(todo: Plan, record: Record) -> int:
    """Make, note and remove; how many files were removed."""
    with making(todo.make, record.folder) as files:
        for passage, part in files:
            path = record.folder / passage.name
            made = about_to_be(passage, hash_of(part), hash_of(path))
            record.note({passage.name: made})
            part.replace(path)
            record.made[passage.name] = replace(made, before="")
    removed = sum([record.forget(name) for name in todo.gone])
    record.note(todo.recorded)
    return removed


@contextmanager
def making(passages: Iterable[Passage], folder: Path) -> Iterator[Iterator[tuple[Passage, Path]]]:
    """The passages and their still unnamed files as they are made, two at a time; nothing unnamed stays behind."""
    parts = {passage: folder / f"{passage.name}{PART}" for passage in passages}
    for language_folder in {part.parent for part in parts.values()}:
        language_folder.mkdir(parents=True, exist_ok=True)
    executor = ThreadPoolExecutor(AT_ONCE)
    try:
        futures = {executor.submit(say, Saying(p.said, p.language, part)): p for p, part in parts.items()}
        yield ((futures[done], parts[futures[done]]) for done in _shown(futures))
    finally:
        executor.shutdown(cancel_futures=True)
        for part in parts.values():
            part.unlink(missing_ok=True)


def _shown(futures: dict[Future[None], Passage]) -> Iterator[Future[None]]:
    """What is done, as it is done, with a bar where a person watches."""
    with tqdm(total=len(futures), unit="passage", file=sys.stderr, disable=None, leave=False) as bar:
        for done in as_completed(futures):
            done.result()
            yield done
            bar.update()
