"""Whatever happens to an exhibit's files, the corridor ends with diagnostics or a bundle, and every place is there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from fuzz_parts.places import unplaced
from fuzz_parts.seeds import TOKENS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bundle.load import load
from kiosk.diagnostics import has_errors
from kiosk.screens.catalog import SCREEN_TYPES

ROOT = Path(__file__).parent.parent.parent
SHOWN = "exhibit"
HOSTILE = (*TOKENS, "", "{}", "[x, [y]]", "{a: {b: c}}", "\U0001f6a2", "x" * 300, "[" * 40, "- " * 40)
BYTES = (b"\xff", b"\xed\xa0\x80", b"\x00", b"\xfe\xff", b"\xc3", b"\r", b"\n", b":", b" ")

Change = tuple[str, int, int, str, bytes]
changes = st.tuples(
    st.sampled_from(["delete", "double", "swap", "indent", "token", "value", "cut", "splice"]),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.sampled_from(HOSTILE),
    st.sampled_from(BYTES),
)


def damaged(data: bytes, change: Change) -> bytes:
    """One line gone, doubled, swapped or moved in; a word or bytes set in; the rest of the file gone."""
    kind, one, other, token, raw = change
    if kind == "splice":
        at = one % (len(data) + 1)
        return data[:at] + raw + data[at + other % 3 :]
    if kind == "cut":
        return data[: one % (len(data) + 1)]
    lines = data.decode("utf-8", "surrogateescape").split("\n")
    token = token.encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")
    at, column = one % len(lines), other % (len(lines[one % len(lines)]) + 1)
    if kind == "delete":
        del lines[at : at + 1 + other % 3]
    elif kind == "double":
        lines[at:at] = lines[at : at + 1 + other % 3]
    elif kind == "swap":
        lines[at], lines[other % len(lines)] = lines[other % len(lines)], lines[at]
    elif kind == "indent":
        lines[at] = " " * (other % 9) + lines[at].lstrip()
    elif kind == "value":
        lines[at] = lines[at].partition(": ")[0] + ": " + token
    else:
        lines[at] = lines[at][:column] + token + lines[at][column:]
    return "\n".join(lines).encode("utf-8", "surrogateescape")


@pytest.fixture(scope="module", params=["black-january", "demo"])
def exhibit(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of an exhibit; pictures and films are the same files under another name, and only YAML is written to."""
    folder = tmp_path_factory.mktemp(request.param) / SHOWN
    shutil.copytree(ROOT / "exhibits" / request.param, folder, copy_function=_copied_or_linked)
    return folder


def _copied_or_linked(source: str, target: str) -> str:
    if not source.endswith(".yaml"):
        try:
            os.link(source, target)
            return target
        except OSError:
            pass
    return shutil.copy2(source, target)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(which=st.integers(0, 10**6), made=st.lists(changes, min_size=1, max_size=4))
def test_damage_is_told_at_a_place_that_is_there_or_is_harmless(exhibit: Path, which: int, made: list[Change]) -> None:
    names = sorted(path for path in exhibit.rglob("*.yaml"))
    path = names[which % len(names)]
    whole = data = path.read_bytes()
    for change in made:
        data = damaged(data, change)
    path.write_bytes(data)
    try:
        bundle, told = load(exhibit, SCREEN_TYPES, SHOWN, rules=True)
        assert (bundle is None) == has_errors(told)
        assert list(unplaced(told, exhibit, SHOWN)) == []
    finally:
        path.write_bytes(whole)


def test_a_place_that_is_not_there_would_be_found(exhibit: Path) -> None:
    (exhibit / "glossary.yaml").write_bytes(whole := (exhibit / "glossary.yaml").read_bytes() + b"x: y\n")
    _, told = load(exhibit, SCREEN_TYPES, SHOWN)
    (exhibit / "glossary.yaml").write_bytes(b"")
    assert list(unplaced(told, exhibit, SHOWN)) != []
    (exhibit / "glossary.yaml").write_bytes(whole.removesuffix(b"x: y\n"))
