"""The reader keeps texts as they were written, says where, and survives anything."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.diagnostics import Span
from kiosk.source import reader
from kiosk.source.document import Document
from kiosk.source.reader import parse, read

LONGEST_SECONDS = 2.0


def document(text: str) -> Document:
    found, told = parse(text, "a.yaml")
    assert told == []
    assert found is not None
    return found


def codes(text: str) -> list[str]:
    return [diagnostic.code for diagnostic in parse(text, "a.yaml")[1]]


@pytest.mark.parametrize(
    "value",
    [
        "no",
        "NO",
        "on",
        "y",
        "18:00",
        "09:30",
        "16:9",
        "1.10",
        "1e3",
        "2024-02-30",
        "2024-02-29",
        "0",
        "-0.5",
        "1900",
        "9f8e7d6c5b4a39281706050403020100",
        "=",
    ],
)
def test_every_plain_value_stays_the_text_it_is(value: str) -> None:
    assert document(f"a: {value}").data == {"a": value}


@pytest.mark.parametrize(
    "value",
    [
        "010",
        "0777",
        "000000",
        "0x1F",
        "0b1",
        "0o7",
        "1_000",
        "1_0.5",
        ".inf",
        "-.INF",
        ".nan",
        "9" * 19,
        "0x" + "f1" * 20,
    ],
)
def test_a_number_that_programs_read_in_different_ways_is_refused_unless_it_is_quoted(value: str) -> None:
    assert codes(f"a: {value}") == ["number-unclear"]
    assert document(f"a: '{value}'").data == {"a": value}


def test_a_number_of_any_length_is_refused_at_once() -> None:
    for text in ("9" * 4_301, "0x" + "f" * 200_000, "1:" * 30_000 + "1"):
        assert codes(f"a: {text}") == ["number-unclear"]


def test_keys_that_other_programs_take_for_one_are_refused() -> None:
    assert codes("1: x\n2: x\n") == []
    assert codes("1: x\ntrue: x\n1.0: x\n") == ["key-duplicate", "key-duplicate"]
    assert codes("'1': x\n\"1.0\": x\n") == []


@pytest.mark.parametrize("key", ["no", "1", "true", "1.0", "on", "null", "~"])
def test_every_key_stays_the_text_it_is(key: str) -> None:
    assert document(f"{key}: x").data == {key: "x"}


@pytest.mark.parametrize("empty", ["", "~", "null", "Null", "NULL"])
def test_an_empty_value_is_nothing_and_a_quoted_one_is_text(empty: str) -> None:
    assert document(f"a: {empty}\nb: '{empty}'").data == {"a": None, "b": empty}


def test_keys_and_values_know_their_places() -> None:
    found = document("a:\n  - x\n  - b: {ç: y}\n")
    assert found.spans[("a", 1, "b", "ç")] == Span("a.yaml", 3, 12)
    assert found.keys[("a", 1, "b")] == Span("a.yaml", 3, 5)
    assert found.span(("a", 1, "b", "nothing", 7)) == found.spans[("a", 1, "b")]


def test_a_place_in_a_literal_block_is_its_line_and_column() -> None:
    found = document("a: |\n  one\n\n  two *three*\n")
    assert found.place_in_text(("a",), 2, "*three*") == Span("a.yaml", 4, 7)


def test_a_comment_is_no_lost_text() -> None:
    assert document("a: Room  # the third\nb: 'Room #3'").data == {"a": "Room", "b": "Room #3"}


def test_a_byte_order_mark_and_any_line_end_are_read() -> None:
    assert document("a: 1\r\nb: 2\rc: 3\n").data == {"a": "1", "b": "2", "c": "3"}


def test_a_byte_order_mark_does_not_shift_the_first_column(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\n")
    found, told = read(path, "a.yaml")
    assert told == []
    assert found is not None
    assert found.keys[("a",)] == Span("a.yaml", 1, 1)


def test_a_folder_or_pipe_named_like_a_file_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").mkdir()
    assert [d.code for d in read(tmp_path / "a.yaml", "a.yaml")[1]] == ["file-missing"]


def test_the_first_of_two_equal_keys_counts_and_both_lines_are_named() -> None:
    found, told = parse("a: 1\nb: {c: 2, c: 3}\na: 4\n", "a.yaml")
    assert found is not None
    assert found.data == {"a": "1", "b": {"c": "2"}}
    assert [(d.span.line, "first on line" in d.message) for d in told] == [(2, True), (3, True)]


def test_a_mistake_of_the_parser_does_not_hide_the_lines_below() -> None:
    found, told = parse("a: @x\nb: 'It's'\nc: fine\n", "a.yaml")
    assert [d.span.line for d in told] == [1, 2]
    assert found is not None
    assert isinstance(found.data, dict)
    assert found.data["c"] == "fine"
    assert not found.is_judged(("a",))
    assert found.is_judged(("c",))


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}]}}\n" for n in range(1, 41)),
        "a: &a [*a]",
        "[" * 100_000,
        "{a: " * 50_000,
        "- " * 100_000,
        "".join(f"k{n}: x\n" for n in range(30_000)),
        "a: " + "x" * 250_000,
        " " * 250_000,
        "a: @x\n" * 40_000,
        "\t" * 200_000,
    ],
    ids=["merges", "circle", "brackets", "braces", "hyphens", "keys", "text", "spaces", "slips", "tabs"],
)
def test_a_hostile_file_is_told_or_read_within_two_seconds(text: str) -> None:
    began = time.perf_counter()
    parse(text, "a.yaml")
    assert time.perf_counter() - began < LONGEST_SECONDS


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab:-#?{}[],&*!|>'\"%@` \n\t\r\\\u00a0\ufeff\u2028é0~<"), max_size=60))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    found, told = parse(text, "a.yaml")
    assert found is not None or told
    for diagnostic in told:
        assert diagnostic.span.line >= 1
        assert diagnostic.span.column >= 1


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "a.yaml"
    path.write_bytes(data)
    found, told = read(path, "a.yaml")
    assert found is not None or told


def test_the_parser_in_python_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a:\n  - {b: 'x', c: \"y\"}\n  - |\n    z\n"
    fast = document(text)
    monkeypatch.setattr(reader, "_LOADER", yaml.SafeLoader)
    assert document(text) == fast


def test_texts_with_a_hidden_control_are_refused() -> None:
    assert codes('a: "x\\0y"') == ["character-forbidden"]
    assert codes("a: x\u202ey") == ["character-forbidden"]


@pytest.mark.parametrize("indent", ["\t", "\t\t", " \t", "\u3000\u3000", "  \u200b"])
def test_columns_count_in_the_file_as_it_was_written(indent: str) -> None:
    _, told = parse(f'a:\n{indent}b: "x\\0y"\n', "a.yaml")
    wanted = Span("a.yaml", 2, len(indent) + 4)
    assert [d.span for d in told if d.code == "character-forbidden"] == [wanted]
    found, _ = parse(f"a:\n{indent}b: x\n", "a.yaml")
    assert found is not None
    assert found.spans[("a", "b")] == wanted


@pytest.mark.parametrize(
    "text", ["---\n%YAML 1.1", "a: b\n---\n%YAML 1.1", "a:", "a:\n", "- \n-", "a: [", "a: {b", "? ", ":"]
)
def test_no_place_lies_behind_the_end_of_the_file(text: str) -> None:
    found, told = parse(text, "a.yaml")
    lines = text.split("\n")
    for span in [d.span for d in told] + list(found.spans.values() if found else ()):
        assert span.line <= len(lines)
        assert span.column <= len(lines[span.line - 1]) + 1


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_of_wide_letters_is_read_and_noughts_alone_make_none(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("a: Причал в гавани\n".encode(encoding))
    found, told = read(path, "a.yaml")
    assert found is not None
    assert found.data == {"a": "Причал в гавани"}
    assert [d.code for d in told] == ["encoding-unusual"]
    path.write_bytes(b"a\0[\0b\na: b\n    \0\0\0b")
    assert {d.code for d in read(path, "a.yaml")[1]} >= {"character-forbidden"}
