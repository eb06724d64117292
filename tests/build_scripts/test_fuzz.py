"""The fuzzer goes through the corridor, and would catch whatever can go wrong there."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from fuzz_parts.changes import Changes
from fuzz_parts.corridor import Corridor, Unplaced
from fuzz_parts.faults import LIST, Watched
from fuzz_parts.seeds import CHAPTER, EXHIBITS, PARTS, as_input, part_of, seeds

from kiosk.bundle.reading import Read, RememberingReader
from kiosk.diagnostics import Diagnostic, Level, Span

ROOT = Path(__file__).parent.parent.parent
FAULTY = """\
import os, time
from fuzz_parts.corridor import Unplaced

def target(folder):
    def take(data):
        if data.startswith(b"9"):
            raise KeyError("nine")
        if data.startswith(b"8"):
            raise Unplaced("no line")
        if data.startswith(b"7"):
            while True:
                pass
        if data.startswith(b"6"):
            bytearray(150_000_000)[-1]
            bytearray(os.urandom(1) * 150_000_000)
    return take

def dying(folder):
    return lambda data: os.abort() if data.startswith(b"9") else None
"""


def fuzz(*arguments: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    python_path = os.pathsep.join(map(str, [ROOT, *([path] if path else [])]))
    environment = {**os.environ, "PYTHONPATH": python_path}
    command = [sys.executable, str(ROOT / "build_scripts" / "fuzz.py"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture()
def corpus(tmp_path: Path) -> Path:
    """A folder of a few inputs."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number, text in enumerate(("9a", "8a", "7a", "6a", "1id: a\n")):
        (folder / str(number)).write_text(text, encoding="utf-8")
    return folder


def test_a_short_run_reaches_the_corridor_and_finds_nothing_wrong(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(list(seeds())[::12]):
        (corpus / str(number)).write_bytes(seed)
    done = fuzz("--runs", "200", "--corpus", str(corpus), "--kept", str(tmp_path / "kept"))
    assert done.returncode == 0, done.stdout + done.stderr
    first, second = done.stdout.splitlines()
    assert first.startswith("fuzz: 200 runs in ")
    assert int(first.rpartition("; ")[2].split()[0].replace(",", "")) > 500
    assert second == "fuzz: 0 tracebacks, 0 hangs, 0 too much memory, 0 refusals without place"


def test_every_kind_of_fault_is_counted_kept_and_can_be_repeated(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "faulty.py").write_text(FAULTY, encoding="utf-8")
    kept = tmp_path / "kept"
    options = ("--target", "faulty:target")
    done = fuzz("--runs", "6", "--corpus", str(corpus), "--kept", str(kept), *options, path=tmp_path)
    assert done.returncode == 1
    for kind in ("traceback", "hang", "memory", "unplaced"):
        assert f"\n{kind}: " in done.stdout, done.stdout + done.stderr
        assert any(path.name.startswith(kind) for path in kept.iterdir())
    crash = next(path for path in kept.iterdir() if path.name.startswith("traceback"))
    assert f"fuzz.py --repeat {crash} --target faulty:target" in done.stdout
    again = fuzz("--repeat", str(crash), *options, path=tmp_path)
    assert again.returncode == 1
    assert "KeyError: 'nine'" in again.stderr


def test_a_process_that_dies_is_a_fault(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "faulty.py").write_text(FAULTY, encoding="utf-8")
    options = ("--target", "faulty:dying", "--kept", str(tmp_path / "kept"))
    done = fuzz("--runs", "6", "--corpus", str(corpus), *options, path=tmp_path)
    assert done.returncode == 1
    assert "the run broke off" in done.stdout


def test_seeds_come_from_every_yaml_file_of_both_exhibits() -> None:
    begun = set(seeds())
    assert {seed[0] - ord("0") for seed in begun} == set(range(len(PARTS)))
    for folder in EXHIBITS:
        for path in folder.rglob("*.yaml"):
            first = path.read_text(encoding="utf-8").rstrip().splitlines()[0]
            assert any(first.encode() in seed and seed[0] == ord(str(part_of(path))) for seed in begun), path


@pytest.fixture()
def corridor(tmp_path: Path) -> Corridor:
    return Corridor(tmp_path)


def test_a_sound_file_and_a_broken_one_go_through(corridor: Corridor) -> None:
    for seed in list(seeds())[::40]:
        corridor(seed)
    corridor(as_input(CHAPTER, "id: @\n"))
    corridor(b"")


@pytest.mark.parametrize("length", [0, 1, 2, 3])
def test_a_refusal_without_a_place_is_caught_on_either_way(corridor: Corridor, length: int) -> None:
    far = Diagnostic(Span("exhibit/chapter.yaml", 99, 1), Level.ERROR, "yaml-invalid", "wrong", "mend it")

    class Misplacing(RememberingReader):
        def read(self, path: Path, shown_as: str) -> Read:
            return (None, [far]) if path.name == PARTS[CHAPTER] else super().read(path, shown_as)

    corridor.reader = Misplacing()
    with pytest.raises(Unplaced):
        corridor(as_input(CHAPTER, "a: b\n" + "#" * length))


def test_the_same_seed_changes_an_input_in_the_same_way() -> None:
    changes = Changes(["other: line"], lambda data, longest: data)
    data = as_input(CHAPTER, "id: a\ntitle: b\nscreens:\n  - id: c\n")
    made = [changes(data, 3072, seed) for seed in range(60)]
    random.seed(5)
    assert made == [changes(data, 3072, seed) for seed in range(60)]
    assert len(set(made)) > 30
    assert all(one.startswith(b"1") for one in made)


def test_a_fault_is_kept_a_few_times_and_counted_always(tmp_path: Path) -> None:
    def faulty(data: bytes) -> None:
        raise ValueError(data)

    watched = Watched(faulty, tmp_path)
    for number in range(10):
        watched(bytes([number]))
    assert len((tmp_path / LIST).read_text(encoding="utf-8").splitlines()) == 10
    assert len(list(tmp_path.glob("traceback-*"))) == 3
