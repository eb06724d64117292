"""`kiosk narrate`: every passage gets its file, only what changed is made again, a person's voice is never lost.

The two programs are replaced at the edge by scripts that write down the text instead of saying it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.bundle.load import load
from kiosk.bundle.narration import Made, RecordUnreadable, read_record
from kiosk.cli import main
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.narration import Passage, Verdict, judged
from kiosk.tools.voice import ESPEAK, FFMPEG, NoVoice, Saying, check_programs, say
from tests.small_exhibit_copy import replace

SPEAK = """\
#!/bin/sh
case "$1" in --voices=qq) echo head; exit;; --voices=*) echo head; echo one; exit;; esac
exec cat
"""
PACK = """\
#!/bin/sh
for target; do :; done
echo "$target" >> "$CALLS"
exec cat > "$target"
"""
NAMES = ["pier", "first-day-00", "first-day-01", "where-00", "where-01", "how-many", "who-saw-00", "who-saw-01"]
ALL = sorted(f"{language}/{name}.opus" for language in ("az", "ru", "en") for name in NAMES)


@pytest.fixture()
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The two programs on the way to be found, and the file where they tell what they made."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, script in ((ESPEAK, SPEAK), (FFMPEG, PACK)):
        (programs / name).write_text(script, encoding="utf-8")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    return tmp_path / "calls"


def made(calls: Path) -> list[str]:
    """What was made since this was last asked."""
    lines = calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []
    calls.unlink(missing_ok=True)
    return sorted("/".join(Path(line).with_suffix("").parts[-2:]) for line in lines)


def files(exhibit: Path) -> list[str]:
    below = exhibit / "narration"
    return sorted(str(path.relative_to(below)) for path in below.rglob("*") if path.is_file())


def voice(exhibit: Path, name: str) -> Path:
    return exhibit / "narration" / name


def test_every_passage_gets_its_file_in_every_language(
    small_exhibit: Path, calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["narrate", str(small_exhibit)]) == 0
    assert capsys.readouterr() == ("24 made, 0 unchanged, 0 removed, 0 recorded and left alone\n", "")
    assert files(small_exhibit) == sorted([*ALL, "made.json"])
    assert voice(small_exhibit, "en/pier.opus").read_text(encoding="utf-8").startswith("The pier.\n\nThe pier was")


def test_a_second_time_nothing_is_made_and_nothing_is_written(small_exhibit: Path, calls: Path) -> None:
    main(["narrate", str(small_exhibit)])
    record, _ = voice(small_exhibit, "made.json").stat().st_mtime_ns, made(calls)
    assert main(["narrate", str(small_exhibit)]) == 0
    assert (made(calls), voice(small_exhibit, "made.json").stat().st_mtime_ns) == ([], record)


def test_only_a_text_that_changed_is_made_again(small_exhibit: Path, calls: Path) -> None:
    main(["narrate", str(small_exhibit)])
    made(calls)
    replace(small_exhibit, "1-quay.yaml", "A ship comes.", "A ship arrives.")
    replace(small_exhibit, "1-quay.yaml", "The ship leaves. [^S2]", "The ship leaves. [^S1]")
    main(["narrate", str(small_exhibit)])
    assert made(calls) == ["en/first-day-00.opus"]


def test_one_language_alone_leaves_the_others_as_they_are(small_exhibit: Path, calls: Path) -> None:
    assert main(["narrate", str(small_exhibit), "--language", "ru"]) == 0
    assert made(calls) == [name for name in ALL if name.startswith("ru/")]
    main(["narrate", str(small_exhibit)])
    assert files(small_exhibit) == sorted([*ALL, "made.json"])


def test_a_recorded_voice_is_never_replaced_unless_forced(small_exhibit: Path, calls: Path) -> None:
    main(["narrate", str(small_exhibit)])
    recording = voice(small_exhibit, "az/pier.opus")
    recording.write_text("a person's voice", encoding="utf-8")
    replace(small_exhibit, "1-quay.yaml", "1900-cü ildə", "1901-ci ildə")
    main(["narrate", str(small_exhibit)])
    main(["narrate", str(small_exhibit)])
    assert recording.read_text(encoding="utf-8") == "a person's voice"
    main(["narrate", str(small_exhibit), "--force"])
    assert "1901-ci" in recording.read_text(encoding="utf-8")


def test_a_voice_that_was_there_first_is_left_alone(
    small_exhibit: Path, calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = voice(small_exhibit, "en/pier.opus")
    recording.parent.mkdir(parents=True)
    recording.write_text("a person's voice", encoding="utf-8")
    main(["narrate", str(small_exhibit)])
    assert recording.read_text(encoding="utf-8") == "a person's voice"
    assert capsys.readouterr().out == "23 made, 0 unchanged, 0 removed, 1 recorded and left alone\n"


def test_a_recording_is_told_when_its_text_has_changed_since(
    small_exhibit: Path, calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["narrate", str(small_exhibit)])
    voice(small_exhibit, "en/pier.opus").write_text("a person's voice", encoding="utf-8")
    main(["narrate", str(small_exhibit)])
    replace(small_exhibit, "1-quay.yaml", "long", "wide")
    main(["narrate", str(small_exhibit)])
    assert capsys.readouterr().err == "kiosk narrate: en/pier.opus was recorded for an earlier text\n"
    voice(small_exhibit, "en/pier.opus").write_text("the same person, again", encoding="utf-8")
    main(["narrate", str(small_exhibit)])
    assert capsys.readouterr().err == ""


def test_a_recording_of_another_kind_takes_the_place_of_what_was_made(small_exhibit: Path, calls: Path) -> None:
    main(["narrate", str(small_exhibit)])
    voice(small_exhibit, "en/pier.mp3").write_text("a person's voice", encoding="utf-8")
    main(["narrate", str(small_exhibit)])
    bundle, _ = load(small_exhibit, SCREEN_TYPES)
    assert bundle is not None
    assert bundle.narration("pier", 0, "en") == voice(small_exhibit, "en/pier.mp3")
    assert "en/pier.opus" not in [*files(small_exhibit), *read_record(small_exhibit)]


def test_what_was_made_for_a_passage_that_is_gone_is_removed_and_a_recording_stays(
    small_exhibit: Path, calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["narrate", str(small_exhibit)])
    voice(small_exhibit, "az/pier.opus").write_text("a person's voice", encoding="utf-8")
    replace(small_exhibit, "1-quay.yaml", "id: pier", "id: jetty")
    main(["narrate", str(small_exhibit)])
    assert capsys.readouterr().out.endswith("3 made, 21 unchanged, 2 removed, 0 recorded and left alone\n")
    assert [name for name in files(small_exhibit) if "pier" in name] == ["az/pier.opus"]


def test_what_was_cut_short_is_taken_up_and_nothing_of_it_counts_as_recorded(small_exhibit: Path, calls: Path) -> None:
    main(["narrate", str(small_exhibit)])
    path = voice(small_exhibit, "made.json")
    rows = json.loads(path.read_text(encoding="utf-8"))
    before = rows["en/pier.opus"]["file"]
    rows["en/pier.opus"] = {"text": "of a text", "file": "that was never written", "before": before}
    path.write_text(json.dumps(rows), encoding="utf-8")
    made(calls)
    main(["narrate", str(small_exhibit)])
    assert made(calls) == ["en/pier.opus"]


def test_a_program_that_is_missing_is_told_with_how_to_get_it(
    small_exhibit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["narrate", str(small_exhibit)]) == 1
    told = capsys.readouterr().err
    assert "espeak-ng and ffmpeg cannot be found" in told
    assert "apt-get install espeak-ng ffmpeg" in told
    assert files(small_exhibit) == []


def test_a_program_that_fails_is_told_in_its_own_words_and_what_was_made_stays_known(
    small_exhibit: Path, calls: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    failing = PACK.replace("exec cat", 'case "$target" in *where-01*) echo no room >&2; exit 1;; esac\nexec cat')
    (tmp_path / "programs" / FFMPEG).write_text(failing, encoding="utf-8")
    assert main(["narrate", str(small_exhibit), "--language", "en"]) == 1
    assert "kiosk narrate: where-01.opus could not be made: no room" in capsys.readouterr().err
    assert [name for name in files(small_exhibit) if name.endswith(".part")] == []
    assert set(read_record(small_exhibit)) == set(files(small_exhibit)) - {"made.json"}


def test_a_language_that_the_exhibit_has_not_is_wrong_usage(
    small_exhibit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["narrate", str(small_exhibit), "--language", "de"]) == 2
    assert capsys.readouterr().err == "kiosk: the exhibit does not speak de; it speaks az, ru, en\n"


def test_an_exhibit_with_mistakes_is_told_and_not_read_aloud(
    small_exhibit: Path, calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace(small_exhibit, "1-quay.yaml", "type: story", "type: stroy")
    assert main(["narrate", str(small_exhibit)]) == 1
    assert "type-unknown" in capsys.readouterr().err
    assert made(calls) == []


@pytest.mark.parametrize("text", ["[", "[]", '{"a": 1}', '{"a": {"text": "x"}}'])
def test_a_record_that_cannot_be_read_is_told(
    small_exhibit: Path, calls: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    voice(small_exhibit, "made.json").parent.mkdir()
    voice(small_exhibit, "made.json").write_text(text, encoding="utf-8")
    with pytest.raises(RecordUnreadable, match="is not what"):
        read_record(small_exhibit)
    assert main(["narrate", str(small_exhibit)]) == 1
    assert "delete it, and what is there counts as recorded" in capsys.readouterr().err


PASSAGE = Passage("en", "pier", "The pier.", "t1")


@pytest.mark.parametrize(
    ("noted", "found", "force", "verdict"),
    [
        (None, "", False, Verdict.MAKE),
        (None, "f1", False, Verdict.RECORDED),
        (None, "f1", True, Verdict.MAKE),
        (Made("t1", "f1"), "f1", False, Verdict.KEEP),
        (Made("t0", "f1"), "f1", False, Verdict.MAKE),
        (Made("t1", "f1"), "f2", False, Verdict.RECORDED),
        (Made("t1", "f1"), "", False, Verdict.MAKE),
        (Made("t1", "f1", before="f0"), "f0", False, Verdict.MAKE),
        (Made("t1", "f1", recorded=True), "f1", False, Verdict.RECORDED),
    ],
)
def test_what_becomes_of_a_file_hangs_on_who_made_it(
    noted: Made | None, found: str, force: bool, verdict: Verdict
) -> None:
    assert judged(PASSAGE, noted, found, force=force) is verdict


@pytest.mark.skipif(not (shutil.which(ESPEAK) and shutil.which(FFMPEG)), reason="needs espeak-ng and ffmpeg")
@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_the_real_programs_say_a_text_and_the_same_text_gives_the_same_bytes(language: str, tmp_path: Path) -> None:
    check_programs([language])
    one, two = tmp_path / "one", tmp_path / "two"
    for target in (one, two):
        say(Saying("1990. Bakı, Баку, Baku.\nEn.", language, target))
    assert one.read_bytes() == two.read_bytes()
    assert one.read_bytes().startswith(b"OggS")
    looked = ["ffmpeg", "-hide_banner", "-i", str(one), "-f", "null", "-"]
    told = subprocess.run(looked, capture_output=True, text=True, check=True).stderr
    assert "opus, 48000 Hz, mono" in told


def test_a_language_without_a_voice_is_told(calls: Path) -> None:
    with pytest.raises(NoVoice, match="no voice for qq; record it"):
        check_programs(["az", "qq"])
