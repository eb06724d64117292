"""How bad news is sorted and printed."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.diagnostics import Diagnostic, Level, Span, fewer, has_errors, in_order, render, shortened


def told(file: str = "a.yaml", line: int = 1, level: Level = Level.ERROR) -> Diagnostic:
    return Diagnostic(Span(file, line, 3), level, "key-unknown", "wrong", "mend it")


def test_a_diagnostic_reads_place_level_message_advice_code() -> None:
    assert str(told()) == "a.yaml:1:3: error: wrong; mend it (key-unknown)"


def test_diagnostics_are_sorted_by_place_and_told_once() -> None:
    assert in_order([told("b.yaml"), told(line=10), told(line=9), told(line=10)]) == [
        told(line=9),
        told(line=10),
        told("b.yaml"),
    ]


def test_a_warning_is_no_error() -> None:
    assert not has_errors([told(level=Level.WARNING)])
    assert has_errors([told(level=Level.WARNING), told()])


def test_nothing_renders_to_nothing_but_an_empty_list_in_json() -> None:
    assert render([], "text") == ""
    assert render([], "github") == ""
    assert json.loads(render([], "json")) == []


def test_github_annotations_escape_what_ends_them() -> None:
    odd = Diagnostic(Span("a,b:c.yaml", 1, 1), Level.WARNING, "x-y", "50%\nmore", "no")
    assert render([odd], "github") == ("::warning file=a%2Cb%3Ac.yaml,line=1,col=1,title=x-y::50%25%0Amore; no\n")


def test_a_terminal_gets_the_line_and_a_caret_below_the_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("ab\x1b[31mcd\n", encoding="utf-8")
    lines = render([told(path.as_posix())], "text", color=True).splitlines()
    assert lines[1] == "    ab.[31mcd"
    assert lines[2].index("^") == 4 + 2 + len("\x1b[31m")


def test_a_terminal_gets_no_line_where_there_is_no_file() -> None:
    assert len(render([told("nowhere.yaml")], "text", color=True).splitlines()) == 1


def test_of_many_alike_in_one_file_the_last_that_is_told_says_that_there_are_more() -> None:
    many = [Diagnostic(Span(file, n, 1), Level.ERROR, "x-y", "wrong", "mend it") for file in "ab" for n in range(1, 9)]
    other = Diagnostic(Span("a", 9, 1), Level.ERROR, "z-z", "wrong", "mend it")
    kept = fewer([*many, other], 3)
    assert [(d.span.file, d.span.line) for d in kept] == [
        ("a", 1),
        ("a", 2),
        ("a", 3),
        ("a", 9),
        ("b", 1),
        ("b", 2),
        ("b", 3),
    ]
    assert [d.message for d in kept if d.message != "wrong"] == ["wrong, and more like it stand below"] * 2
    assert fewer(many[:3], 3) == many[:3]


def test_what_is_quoted_is_short_and_one_line() -> None:
    assert shortened("Körpü") == "Körpü"
    assert shortened("a\n\u202eb\ud800") == "a<U+000A><U+202E>b<U+D800>"
    assert len(shortened("x" * 10_000)) == 60


def test_what_was_quietened_comes_last_and_is_a_notice_on_github() -> None:
    note = told("a.yaml", level=Level.NOTE)
    assert in_order([note, told("b.yaml")]) == [told("b.yaml"), note]
    assert render([note], "github").startswith("::notice file=a.yaml")
    assert not has_errors([note])


def test_a_terminal_gets_no_line_of_what_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\0\0")
    assert len(render([told(path.as_posix())], "text", color=True).splitlines()) == 1
