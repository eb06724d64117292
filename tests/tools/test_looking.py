"""What `kiosk check` finds by opening pictures, films and sounds: real files, opened by the real child."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.bundle.captions import Cue
from kiosk.bundle.judged import judged
from kiosk.bundle.named import Kind, Named
from kiosk.bundle.seen import Seen, Stopped
from kiosk.diagnostics import Diagnostic, Level, Span
from kiosk.tools.looking.parent import COMMAND, HIDDEN_COMMAND, PATIENCE, looked_at
from tests.small_exhibit_copy import replace
from tests.tools.odd_files import FILMS, PICTURES, SOUNDS, TOLD_OF_FILES, bomb, png

ROOT = Path(__file__).parent.parent.parent
HERE = Span("exhibit/1-quay.yaml", 7, 3)
ALL = {
    **{name: (Kind.PICTURE, data) for name, data in PICTURES.items()},
    **{name: (Kind.FILM, data) for name, data in FILMS.items()},
    **{name: (Kind.SOUND, data) for name, data in SOUNDS.items()},
}
ERROR, WARNING = Level.ERROR, Level.WARNING

EXPECTED: dict[str, tuple[Level, str, str]] = {
    "page.jpg": (ERROR, "picture-damaged", "it is a page of HTML"),
    "empty.png": (ERROR, "picture-damaged", "the file is empty"),
    "checksum.png": (ERROR, "picture-damaged", "its data are damaged"),
    "cut.png": (ERROR, "picture-damaged", "its data are damaged"),
    "cut.jpg": (WARNING, "picture-incomplete", "a part of it stays empty"),
    "turned.jpg": (WARNING, "picture-turned", "lies on its side"),
    "unclosed.svg": (ERROR, "picture-damaged", "its data are damaged"),
    "words.svg": (ERROR, "picture-damaged", "in no format that can be shown"),
    "reaching.svg": (WARNING, "picture-names-outside", '"file:///etc/passwd"'),
    "entity.svg": (WARNING, "picture-names-outside", '"other.xml"'),
    "huge.png": (ERROR, "picture-too-large", "kiosk tiles"),
    "refused.png": (ERROR, "picture-too-large", "3600 million pixels"),
    "large.png": (WARNING, "picture-oversized", "scale it to 3840 × 1920 pixels"),
    "small.png": (WARNING, "picture-too-small", "943 × 785"),
    "only-sound.mp4": (ERROR, "film-unplayable", "is a sound without a picture"),
    "no-time.mp4": (ERROR, "film-unplayable", "neither picture nor sound"),
    "ten-bit.mp4": (ERROR, "film-unplayable", "-pix_fmt yuv420p"),
    "uhd.mp4": (WARNING, "film-too-large", "-vf scale=-2:1080"),
    "garbled.mp4": (ERROR, "film-unplayable", "Invalid data"),
    "cut.mp4": (ERROR, "film-unplayable", "no film and no sound"),
    "empty.mp4": (ERROR, "film-unplayable", "the file is empty"),
    "page.mp4": (ERROR, "film-unplayable", "it is a page of HTML"),
    "av1.webm": (ERROR, "film-unplayable", "AV1"),
    "garbled.m4a": (ERROR, "sound-unplayable", "nothing is heard of it"),
    "head.opus": (ERROR, "sound-unplayable", "no film and no sound"),
    "empty.mp3": (ERROR, "sound-unplayable", "the file is empty"),
}
WHOLE = ("whole.png", "whole.jpg", "whole.svg", "whole.mp4", "one-frame.mp4", "whole.m4a", "whole.opus")


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Named, Seen]]:
    """Every odd file, opened once; `whole.jpg` and `turned.jpg` are small, and stand where they need not be large."""
    folder = tmp_path_factory.mktemp("odd")
    for name, (_, data) in ALL.items():
        (folder / name).write_bytes(data)
    found = dict(looked_at((kind, folder / name) for name, (kind, _) in ALL.items()))
    place = {"whole.jpg": "emblem", "turned.jpg": "emblem", "cut.jpg": "emblem"}
    return {
        name: (Named(kind, name, folder / name, HERE, place.get(name, "story")), found[kind, folder / name])
        for name, (kind, _) in ALL.items()
    }


def told(named: Named, seen: Seen) -> list[Diagnostic]:
    return list(judged([named], {(named.kind, named.file): seen}))


def test_every_odd_file_is_expected_to_be_told_or_not(seen: dict[str, tuple[Named, Seen]]) -> None:
    assert set(seen) == {*EXPECTED, *WHOLE}


@pytest.mark.parametrize("name", EXPECTED)
def test_an_odd_file_is_told_with_advice(name: str, seen: dict[str, tuple[Named, Seen]]) -> None:
    (diagnostic,) = told(*seen[name])
    level, code, words = EXPECTED[name]
    assert (diagnostic.span, diagnostic.level, diagnostic.code) == (HERE, level, code)
    assert name in diagnostic.message
    assert words in f"{diagnostic.message}; {diagnostic.advice}"


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_file_is_passed_over(name: str, seen: dict[str, tuple[Named, Seen]]) -> None:
    assert seen[name][1].opened
    assert told(*seen[name]) == []


def test_the_first_second_of_a_film_is_decoded_and_counted(seen: dict[str, tuple[Named, Seen]]) -> None:
    film = seen["whole.mp4"][1]
    assert (film.width, film.height, film.seconds, film.has_sound) == (64, 36, 2.0, False)
    assert 2 <= film.frames <= 12


def test_a_sound_says_how_long_it_is(seen: dict[str, tuple[Named, Seen]]) -> None:
    assert seen["whole.m4a"][1].seconds == pytest.approx(1.0, abs=0.1)


def test_captions_that_go_on_after_their_film_are_told(seen: dict[str, tuple[Named, Seen]]) -> None:
    film, found = seen["whole.mp4"]
    late = (Cue(0, 2, ("A horn",)), Cue(2, 2.8, ("A bell",)))
    (diagnostic,) = told(Named(film.kind, "pier.mp4", film.file, HERE, captions=(("pier.vtt", late),)), found)
    assert diagnostic.code == "captions-late"
    assert '"pier.vtt" go on to 0:02.8, and "pier.mp4" ends at 0:02.0' in diagnostic.message
    assert told(Named(film.kind, "pier.mp4", film.file, HERE, captions=(("pier.vtt", late[:1]),)), found) == []


def test_tiles_that_cannot_be_shown_are_told_once(tmp_path: Path) -> None:
    tiles = [tmp_path / "sky_files" / "3" / f"{column}_0.png" for column in range(3)]
    tiles[0].parent.mkdir(parents=True)
    for tile, data in zip(tiles, (png(8, 8), b"", b"GIF89a"), strict=True):
        tile.write_bytes(data)
    named = [Named(Kind.PICTURE, "sky.dzi", tile, HERE, tile=True) for tile in tiles]
    (diagnostic,) = judged(named, dict(looked_at((each.kind, each.file) for each in named)))
    assert diagnostic.code == "tiles-damaged"
    assert diagnostic.message.startswith('2 of the tiles of "sky.dzi" cannot be shown, the first "sky_files/3/1_0.png"')


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no processor time for a process")
def test_a_drawing_that_works_too_long_is_stopped_and_the_next_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / "bomb.svg").write_bytes(bomb())
    (tmp_path / "pier.png").write_bytes(png(1200, 1000))
    files = [tmp_path / "bomb.svg", tmp_path / "pier.png"]
    first, second = (found for _, found in looked_at((Kind.PICTURE, file) for file in files))
    assert first.stopped is Stopped.OVERWORKED
    assert second.opened
    (diagnostic,) = told(Named(Kind.PICTURE, "bomb.svg", files[0], HERE, "story"), first)
    assert (diagnostic.level, diagnostic.code) == (ERROR, "picture-too-slow")


CHILD = """
import os, sys
print("ready", flush=True)
for line in sys.stdin:
    if "crash" in line:
        os.abort()
    if "hang" in line:
        sys.stdin.read()
    print('{"opened": true}', flush=True)
"""


@pytest.mark.parametrize(("name", "how"), [("crash", Stopped.CRASHED), ("hang", Stopped.HUNG)])
def test_a_file_that_ends_or_holds_the_child_is_named_and_the_others_are_opened(
    name: str, how: Stopped, tmp_path: Path
) -> None:
    files = [tmp_path / f"{each}.png" for each in ("first", name, "last")]
    for file in files:
        file.write_bytes(b"anything")
    patience = 1.0 if how is Stopped.HUNG else PATIENCE
    found = dict(looked_at([(Kind.PICTURE, file) for file in files], (sys.executable, "-c", CHILD), patience))
    assert [each.stopped for each in found.values()] == [Stopped.NOT, how, Stopped.NOT]
    assert [each.opened for each in found.values()] == [True, False, True]
    (diagnostic,) = told(Named(Kind.PICTURE, f"{name}.png", files[1], HERE), found[Kind.PICTURE, files[1]])
    assert (diagnostic.level, diagnostic.code) == (ERROR, "picture-damaged")


def test_what_is_no_file_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.png"))
        names = ("pipe.png", "folder.png", "socket.png", "nothing.png")
        assert list(looked_at([(Kind.PICTURE, tmp_path / name) for name in names])) == []


def check(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "kiosk", "check", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_the_command_tells_a_damaged_picture_where_it_is_named_and_what_else_is_wrong(small_exhibit: Path) -> None:
    (small_exhibit / "media" / "pier.svg").write_bytes(b"<html>")
    replace(small_exhibit, "2-sea.yaml", "mood: night", "mood: knight")
    done = check("exhibit", cwd=small_exhibit.parent)
    assert done.returncode == 1
    codes = [line.rpartition("(")[2] for line in done.stdout.splitlines()]
    assert sorted(set(codes)) == ["mood-missing)", "picture-damaged)"]
    first = next(line for line in done.stdout.splitlines() if "picture-damaged" in line)
    assert re.match(r'exhibit/1-quay\.yaml:\d+:\d+: error: "media/pier\.svg" cannot be shown: it is a page', first)


def test_check_itself_has_loaded_no_qt_after_looking(small_exhibit: Path) -> None:
    code = (
        "import sys; from kiosk.cli import main; main(['check', sys.argv[1]]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(small_exhibit)], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can take the network away")
def test_the_child_reaches_no_network() -> None:
    """Where the machine lets a process leave the network; the child says so itself by trying."""
    code = (
        "import ctypes, socket, sys; from kiosk.tools.looking.limits import confine\n"
        "if ctypes.CDLL(None).unshare(0x10000000 | 0x40000000): sys.exit(77)\n"
    )
    allowed = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        code = (
            "import socket, sys; from kiosk.tools.looking.limits import confine; confine()\n"
            f"sys.exit(socket.socket().connect_ex(('127.0.0.1', {port})) == 0)"
        )
        if not allowed:
            pytest.skip("this machine lets no process leave the network")
        assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_program_is_its_own_child_by_a_command_that_no_help_names() -> None:
    done = subprocess.run(COMMAND, cwd=ROOT, input="", capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (0, "ready\n")
    told = subprocess.run([sys.executable, "-m", "kiosk", "--help"], cwd=ROOT, capture_output=True, text=True)
    assert HIDDEN_COMMAND not in told.stdout


@pytest.mark.parametrize("kind", Kind)
def test_a_file_that_goes_before_it_is_opened_does_not_end_the_child(kind: Kind, tmp_path: Path) -> None:
    question = json.dumps({"kind": kind, "file": str(tmp_path / "gone.png")})
    done = subprocess.run(
        COMMAND, cwd=ROOT, input=f"{question}\n" * 2, capture_output=True, encoding="utf-8", check=False
    )
    answers = [Seen.model_validate_json(line) for line in done.stdout.splitlines()[1:]]
    assert [answer.why for answer in answers] == ["the machine does not read it: No such file or directory"] * 2


def test_a_voice_that_cannot_be_played_is_a_warning_because_its_screen_is_shown(
    seen: dict[str, tuple[Named, Seen]],
) -> None:
    named, found = seen["garbled.m4a"]
    (diagnostic,) = judged([dataclasses.replace(named, kind=Kind.VOICE)], {(Kind.VOICE, named.file): found})
    assert (diagnostic.level, diagnostic.code) == (WARNING, "voice-unplayable")


def test_every_code_that_is_told_of_files_has_its_case() -> None:
    cases = {code for _, code, _ in EXPECTED.values()}
    elsewhere = {"captions-late", "media-unopened", "picture-too-slow", "tiles-damaged", "voice-unplayable"}
    assert cases | elsewhere == TOLD_OF_FILES
