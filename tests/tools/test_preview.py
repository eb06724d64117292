"""`kiosk preview` with real files: what is saved is shown, where one was; a mistake changes nothing but the strip."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from time import monotonic

import pytest
import shiboken6
from preview_edits import Save, deleted_first, in_two_halves, moved_aside, renamed_over, written_in_place
from PySide6.QtQuick import QQuickItem

from kiosk.services.navigation import HOME
from kiosk.tools.preview import NO_DISPLAY
from kiosk.tools.previewing.preview import Start
from kiosk.tools.previewing.viewmodel import WAITING
from tests.small_exhibit_copy import replace, write
from tests.tools.previewing.author import Author
from tests.tools.previewing.conftest import MakeAuthor, author, make_author

__all__ = ["author", "make_author"]
ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60.0
DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"}
RED = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h40v30H0z" fill="#c03020"/></svg>'
GREEN = RED.replace("#c03020", "#20a040")


@pytest.mark.parametrize("save", [written_in_place, renamed_over, moved_aside, deleted_first, in_two_halves])
def test_whichever_way_a_file_is_saved_it_is_shown_and_no_mistake_is_told(author: Author, save: Save) -> None:
    file = author.folder / "1-quay.yaml"
    text = file.read_text(encoding="utf-8")
    for title in ("The longest day", "The last day"):
        save(file, text.replace("en: The first day", f"en: {title}"))
        author.until(lambda title=title: author.sees(title))
    assert author.told == []
    assert not author.strip()


def test_the_screen_the_language_the_wishes_and_the_chosen_moment_stay(author: Author) -> None:
    author.kiosk.visit.access.wish(high_contrast=True, text_size=1)
    replace(author.folder, "1-quay.yaml", "The ship leaves.", "The ship sails away.")
    author.until(lambda: author.sees("The ship sails away."))
    assert (author.standing.place, author.kiosk.visit.languages.current) == ("first-day", "en")
    assert author.standing.bookmarks == {"first-day": 1}
    assert (author.kiosk.visit.access.wishes.high_contrast, author.kiosk.visit.access.wishes.text_size) == (True, 1)
    assert author.sees("Evening")


def test_an_open_panel_stays_open(author: Author) -> None:
    author.kiosk.visit.navigation.open("sources")
    replace(author.folder, "sources.yaml", "title: The Gazette", "title: The Evening Gazette")
    author.until(lambda: author.sees("The Evening Gazette"))
    assert author.standing.panel == "sources"


def test_the_page_of_a_long_text_stays(author: Author) -> None:
    sentences = " ".join(f"Sentence number {n} tells of the harbour." for n in range(120))
    replace(
        author.folder, "1-quay.yaml", "en: |\n        The [pier]", f"en: |\n        {sentences}\n\n        The [pier]"
    )
    author.stand("pier")
    author.until(lambda: author.sees("Sentence number 119"))
    pages = [item for item in author.items() if item.metaObject().className().startswith("PagedText")]
    pages[0].turn(1)
    assert pages[0].property("page") == 1
    replace(author.folder, "1-quay.yaml", "Sentence number 1 tells", "The first sentence tells")
    author.until(lambda: author.sees("The first sentence tells"))
    pages = [item for item in author.items() if item.metaObject().className().startswith("PagedText")]
    author.until(lambda: pages[0].property("page") == 1)


def test_a_mistake_keeps_the_last_good_version_and_a_strip_tells_it_until_it_is_mended(author: Author) -> None:
    replace(author.folder, "1-quay.yaml", "en: The first day", "en: The longest day")
    author.until(lambda: author.sees("The longest day"))
    shown = author.kiosk
    replace(author.folder, "1-quay.yaml", "type: timeline", "type: timelime")
    author.until(author.strip)
    assert author.sees("1-quay.yaml:37:11")
    assert author.sees('"timelime" is not a screen type; did you mean "timeline"? (type-unknown)')
    assert author.sees("The longest day") and author.kiosk is shown
    replace(author.folder, "1-quay.yaml", "type: timelime", "type: timeline")
    author.until(lambda: not author.strip())
    assert author.sees("The longest day")
    assert [[each.code for each in told] for told in author.told] == [["type-unknown"], []]


def test_of_many_mistakes_three_are_told_and_the_others_counted(author: Author) -> None:
    file = author.folder / "2-sea.yaml"
    written_in_place(file, file.read_text(encoding="utf-8").replace("    title:", "    tilte:"))
    author.until(author.strip)
    assert len(author.named("preview-mistake")) == 3
    more = len(author.told[-1]) - 3
    assert more > 0 and author.sees(f"and {more} more")
    strip = author.named("preview-strip")[0]
    assert strip.height() < 0.4 * author.preview.window.height()


def test_a_mistake_at_the_start_is_told_in_the_window_and_mending_it_shows_the_exhibit(
    make_author: MakeAuthor, small_exhibit: Path
) -> None:
    replace(small_exhibit, "1-quay.yaml", "type: timeline", "type: timelime")
    author = make_author(small_exhibit, Start("en", "first-day"))
    author.until(author.strip)
    assert author.preview.kiosk is None and author.sees(WAITING)
    replace(small_exhibit, "1-quay.yaml", "type: timelime", "type: timeline")
    author.until(lambda: author.sees("The first day"))
    assert not author.sees(WAITING) and not author.strip()


def test_a_picture_drawn_anew_under_the_same_name_is_shown(author: Author) -> None:
    for drawing, colour in ((RED, "#c03020"), (GREEN, "#20a040"), (RED, "#c03020")):
        author.stand("pier")
        renamed_over(author.folder / "media" / "pier.svg", drawing)
        author.until(lambda colour=colour: author.named("picture") and author.colour_at("picture") == colour)


def test_a_glossary_a_source_and_a_new_chapter_are_followed(author: Author) -> None:
    author.stand("pier")
    author.kiosk.visit.navigation.open("term:pier")
    replace(author.folder, "glossary.yaml", "A walk into the sea.", "A road into the sea.")
    author.until(lambda: author.sees("A road into the sea."))
    new = (author.folder / "2-sea.yaml").read_text(encoding="utf-8").replace("id: ", "id: new-")
    write(author.folder, {"3-new.yaml": new})
    replace(author.folder, "exhibit.yaml", "2-sea.yaml]", "2-sea.yaml, 3-new.yaml]")
    author.until(lambda: len(author.kiosk.bundle.chapters) == 3)
    replace(author.folder, "3-new.yaml", "en: Lighthouse", "en: Beacon")
    author.stand("new-where")
    author.until(lambda: author.sees("Beacon"))


def test_a_screen_that_is_deleted_gives_way_to_the_next(author: Author) -> None:
    text = (author.folder / "1-quay.yaml").read_text(encoding="utf-8")
    written_in_place(author.folder / "1-quay.yaml", text[: text.index("  - id: first-day")])
    author.until(lambda: author.standing.place == "where")
    assert author.sees("Lighthouse")


def test_a_deleted_file_is_a_mistake_until_it_comes_back(author: Author) -> None:
    file = author.folder / "glossary.yaml"
    text = file.read_text(encoding="utf-8")
    file.unlink()
    author.until(author.strip)
    assert author.told[-1][0].code == "file-missing"
    written_in_place(file, text)
    author.until(lambda: not author.strip())


def test_nothing_is_left_of_earlier_versions(author: Author) -> None:
    first = author.kiosk
    for number in range(3):
        replace(author.folder, "1-quay.yaml", "en: The first day", f"en: The first day {number}")
        author.until(lambda number=number: author.sees(f"The first day {number}"))
        replace(author.folder, "1-quay.yaml", f"en: The first day {number}", "en: The first day")
        author.until(lambda number=number: not author.sees(f"The first day {number}"))
    author.until(lambda: not shiboken6.isValid(first))
    author.until(lambda: len(author.preview.window.findChildren(QQuickItem, "layers")) == 1)


def test_objects_of_qt_are_never_deleted_on_the_thread_that_reads(author: Author) -> None:
    threads: set[str] = set()

    def note(phase: str, info: dict[str, int]) -> None:
        threads.add(threading.current_thread().name)

    gc.callbacks.append(note)
    for number in range(3):
        written_in_place(author.folder / "glossary.yaml", (author.folder / "glossary.yaml").read_text("utf-8") + "\n")
        before = author.kiosk
        author.until(lambda before=before: not shiboken6.isValid(before))
        assert gc.isenabled() is False, number
    gc.callbacks.remove(note)
    assert threads == {"MainThread"}


def test_it_never_asks_whether_anyone_is_there(author: Author) -> None:
    author.stand(HOME)
    assert author.kiosk.session.settings.idle > 24 * 3600


def test_where_it_begins_is_asked_for_or_the_first_of_all(
    make_author: MakeAuthor, small_exhibit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = make_author(small_exhibit)
    plain.until_shown()
    assert (plain.standing.place, plain.kiosk.visit.languages.current) == ("attract", "az")
    wrong = make_author(small_exhibit, Start("de", "peir"))
    wrong.until_shown()
    assert (wrong.standing.place, wrong.kiosk.visit.languages.current) == (HOME, "az")
    assert capsys.readouterr().err.splitlines() == [
        "kiosk: the exhibit does not speak de; it speaks az, ru, en",
        'kiosk: there is no screen "peir"; it begins at home',
    ]


def test_the_title_of_the_window_says_screen_and_exhibit(author: Author) -> None:
    assert author.preview.window.title() == "first-day – The harbour – en, 24 inches – kiosk preview"
    author.stand("where")
    assert author.preview.window.title().startswith("where – ")


def started(*arguments: str, **places: str) -> subprocess.Popen[str]:
    environ = {name: value for name, value in os.environ.items() if name not in DISPLAYS or "HOME" in places}
    command = [sys.executable, "-m", "kiosk", "preview", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env={**environ, **places}, stdout=pipe, stderr=pipe, text=True)


def test_the_terminal_is_told_each_set_of_mistakes_as_check_tells_it(tmp_path: Path, small_exhibit: Path) -> None:
    replace(small_exhibit, "2-sea.yaml", "type: map", "type: mpa")
    log = tmp_path / "out.txt"
    with log.open("w", encoding="utf-8") as out:
        command = [sys.executable, "-m", "kiosk", "preview", str(small_exhibit)]
        place = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")}
        process = subprocess.Popen(command, cwd=ROOT, env=place, stdout=out, stderr=subprocess.PIPE, text=True)
    end = monotonic() + PATIENCE_SECONDS
    while not log.read_text(encoding="utf-8").endswith("\n") and monotonic() < end:
        time.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    assert process.communicate(timeout=PATIENCE_SECONDS)[1] == ""
    assert process.returncode == 0
    checked = subprocess.run([*command[:3], "check", str(small_exhibit)], cwd=ROOT, capture_output=True, text=True)
    assert log.read_text(encoding="utf-8") == checked.stdout != ""


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    process = started(str(tmp_path / "nothing"))
    assert process.communicate(timeout=PATIENCE_SECONDS) == (
        "",
        f"kiosk: {tmp_path / 'nothing'}: there is no such folder\n",
    )
    assert process.returncode == 1


def test_where_nothing_can_be_shown_it_says_so(small_exhibit: Path) -> None:
    process = started(str(small_exhibit))
    assert process.communicate(timeout=PATIENCE_SECONDS) == ("", f"kiosk: {NO_DISPLAY}\n")
    assert process.returncode == 1
