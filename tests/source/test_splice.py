"""A text is put into a YAML file so that it reads as it was meant, and every other letter stays."""

from __future__ import annotations

import difflib
from copy import deepcopy
from unicodedata import normalize

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.source.reader import parse
from kiosk.source.splice import CannotSplice, spliced
from kiosk.source.text import unwanted_in
from kiosk.source.ways import Change

FILE = """\
# the first chapter
id: quay
title: {az: Körpü, ru: Пирс, en: The quay}  # short
summary:
  az: "Yük: hər gün"   # quoted for its colon
  ru: 'Груз'

  # what follows was written late
  en: Cargo
body:
  az: |
    Bir.
    İki.

    Üç.

  ru: >-
    Раз,
    два.

    Три.
  en: One,
    two.
screens:
  - id: pier
    labels: [{at: [0, 1], text: {az: dəniz, ru: море}}]
"""
"""Every way of writing a text, with comments."""

WAYS: dict[tuple[str | int, ...], str] = {
    ("title", "ru"): "title: {az: Körpü, ru: Пирс, en: The quay}  # short\n",
    ("summary", "az"): '  az: "Yük: hər gün"   # quoted for its colon\n',
    ("summary", "ru"): "  ru: 'Груз'\n",
    ("summary", "en"): "  en: Cargo\n",
    ("body", "az"): "  az: |\n    Bir.\n    İki.\n\n    Üç.\n",
    ("body", "ru"): "  ru: >-\n    Раз,\n    два.\n\n    Три.\n",
    ("body", "en"): "  en: One,\n    two.\n",
    ("screens", 0, "labels", 0, "text", "ru"): "    labels: [{at: [0, 1], text: {az: dəniz, ru: море}}]\n",
}


def data(text: str) -> object:
    document, told = parse(text, "a.yaml")
    assert told == [], [str(each) for each in told]
    assert document is not None
    return document.data


def at(found: object, path: tuple[str | int, ...]) -> object:
    for step in path:
        found = found[step]  # type: ignore[index]
    return found


def put(text: str, path: tuple[str | int, ...], new: str) -> str:
    """The text with a change; whatever else it says and every line outside of the old text is as it was."""
    result = spliced(text, [Change(path, new)])
    before, after = deepcopy(data(text)), data(result)
    found = at(after, path)
    assert isinstance(found, str)
    assert found.rstrip("\n") == normalize("NFC", new).rstrip("\n")
    at(before, path[:-1])[path[-1]] = found  # type: ignore[index]
    assert before == after
    return result


def changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went, and those that came."""
    lines = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    return [x[2:] for x in lines if x.startswith("- ")], [x[2:] for x in lines if x.startswith("+ ")]


@pytest.mark.parametrize("path", WAYS)
def test_the_text_that_stands_there_already_changes_nothing(path: tuple[str | int, ...]) -> None:
    text = at(data(FILE), path)
    assert isinstance(text, str)
    assert spliced(FILE, [Change(path, text.rstrip("\n"))]) == FILE


@pytest.mark.parametrize("path", WAYS)
def test_only_the_lines_of_the_text_itself_change(path: tuple[str | int, ...]) -> None:
    own = WAYS[path]
    assert FILE.count(own) == 1
    before, after = FILE.split(own)
    result = put(FILE, path, "Nəsə, başqa: bir şey # yəqin")
    assert result.startswith(before)
    assert result.endswith(after)


@pytest.mark.parametrize(
    ("path", "new", "gone", "come"),
    [
        (
            ("title", "ru"),
            "Причал",
            ["title: {az: Körpü, ru: Пирс, en: The quay}  # short"],
            ["title: {az: Körpü, ru: Причал, en: The quay}  # short"],
        ),
        (
            ("title", "ru"),
            "Пирс, где?",
            ["title: {az: Körpü, ru: Пирс, en: The quay}  # short"],
            ['title: {az: Körpü, ru: "Пирс, где?", en: The quay}  # short'],
        ),
        (
            ("summary", "az"),
            "Yük",
            ['  az: "Yük: hər gün"   # quoted for its colon'],
            ['  az: "Yük"   # quoted for its colon'],
        ),
        (("summary", "ru"), "Груз и 'люди'", ["  ru: 'Груз'"], ["  ru: 'Груз и ''люди'''"]),
        (("summary", "en"), "Cargo: all of it", ["  en: Cargo"], ['  en: "Cargo: all of it"']),
        (("summary", "en"), '"Cargo": all of it', ["  en: Cargo"], ["  en: '\"Cargo\": all of it'"]),
        (("summary", "en"), "One.\n\nTwo.", ["  en: Cargo"], ["  en: |", "    One.", "", "    Two."]),
        (("body", "az"), "Bir.\nİki yox.\n\nÜç.", ["    İki."], ["    İki yox."]),
        (("body", "az"), "Bir.\n\nİki.\n\nÜç.", [], [""]),
        (("body", "az"), "Bir: # bir.\nİki.\n\n- Üç.", ["    Bir.", "    Üç."], ["    Bir: # bir.", "    - Üç."]),
        (("body", "ru"), "Раз, два.\nЧетыре.", ["    Три."], ["    Четыре."]),
    ],
)
def test_a_text_keeps_its_way_of_writing_where_the_new_words_permit(
    path: tuple[str | int, ...], new: str, gone: list[str], come: list[str]
) -> None:
    assert changed(FILE, put(FILE, path, new)) == (gone, come)


def test_a_group_in_braces_is_opened_for_a_text_of_several_paragraphs() -> None:
    result = put(FILE, ("title", "ru"), "Пирс.\n\nДругой.")
    assert changed(FILE, result) == (
        ["title: {az: Körpü, ru: Пирс, en: The quay}  # short"],
        ["title:  # short", "  az: Körpü", "  ru: |", "    Пирс.", "", "    Другой.", "  en: The quay"],
    )


def test_a_group_in_braces_within_braces_is_left_in_them() -> None:
    result = put(FILE, ("screens", 0, "labels", 0, "text", "ru"), "море.\n\nздесь")
    assert 'ru: "море.\\n\\nздесь"}}]\n' in result


@pytest.mark.parametrize(
    ("path", "new", "come"),
    [
        (("title", "ka"), "ნავმისადგომი", ["title: {az: Körpü, ru: Пирс, en: The quay, ka: ნავმისადგომი}  # short"]),
        (("summary", "ka"), "ტვირთი", ["  ka: ტვირთი"]),
        (("summary", "ka"), "a: b", ['  ka: "a: b"']),
        (("summary", "ka"), "a\n\nb", ["  ka: |", "    a", "", "    b"]),
        (("body", "ka"), "ერთი", ["  ka: ერთი"]),
        (
            ("screens", 0, "labels", 0, "text", "ka"),
            "ზღვა",
            ["    labels: [{at: [0, 1], text: {az: dəniz, ru: море, ka: ზღვა}}]"],
        ),
    ],
)
def test_a_language_that_is_missing_comes_after_the_last_one(
    path: tuple[str | int, ...], new: str, come: list[str]
) -> None:
    assert changed(FILE, put(FILE, path, new))[1] == come


def test_a_language_that_is_missing_is_written_as_the_last_one_is() -> None:
    text = "a:\n  az: |-\n      Bir.\n\n# then\nb: x\n"
    assert spliced(text, [Change(("a", "ru"), "Раз.")]) == (
        "a:\n  az: |-\n      Bir.\n  ru: |-\n      Раз.\n\n# then\nb: x\n"
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a:\n  az: x\n  ru:\n", "a:\n  az: x\n  ru: y\n"),
        ("a:\n  az: x\n  ru:   # later\n", "a:\n  az: x\n  ru: y   # later\n"),
        ("a: {az: x, ru: }\n", "a: {az: x, ru: y}\n"),
        ("a: {az: x, ru: ~}\n", "a: {az: x, ru: y}\n"),
        ('a: {az: x, ru: ""}\n', 'a: {az: x, ru: "y"}\n'),
        ("a: {\n  az: x,\n  ru: z\n}\n", "a: {\n  az: x,\n  ru: y\n}\n"),
        ("a:\r\n  az: x\r\n  ru: |\r\n    z\r\nb: c\r\n", "a:\r\n  az: x\r\n  ru: |\r\n    y\r\nb: c\r\n"),
        ("a:\n  ru: |2\n     z\n  az: x", "a:\n  ru: |2\n    y\n  az: x"),
        ("a:\n  ru: |+  # kept\n    z\n\n\n  az: x", "a:\n  ru: |+  # kept\n    y\n\n\n  az: x"),
        ("a:\n  az: x\n  ru: |\n    z", "a:\n  az: x\n  ru: |\n    y"),
        ("a:\n  az: x\n  ru: z", "a:\n  az: x\n  ru: y"),
    ],
)
def test_a_text_is_put_into_whatever_stands_there(text: str, wanted: str) -> None:
    assert put(text, ("a", "ru"), "y") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a: {\n  az: x,\n  ru: z\n}\n", "a: {\n  az: x,\n  ru: z,\n  en: y\n}\n"),
        ("a: {az: x,}\n", "a: {az: x, en: y,}\n"),
        ("a:\n  az: |+\n    x\n\nb: c", "a:\n  az: |+\n    x\n\n  en: |\n    y\nb: c"),
        ("a:\n  az: |  # 1 + 1\n    x\n\nb: c", "a:\n  az: |  # 1 + 1\n    x\n  en: |\n    y\n\nb: c"),
        ("a:\n  az: |-  # no\n    x\nb: c", "a:\n  az: |-  # no\n    x\n  en: |-\n    y\nb: c"),
        ("a:\n  az: x", "a:\n  az: x\n  en: y"),
        ("- a:\n    az: x\n- b\n", "- a:\n    az: x\n    en: y\n- b\n"),
    ],
)
def test_a_key_is_added_wherever_its_group_ends(text: str, wanted: str) -> None:
    path = (0, "a", "en") if text.startswith("-") else ("a", "en")
    assert put(text, path, "y") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("l: [az, ru]  # two\n", "l: [az, ru, en]  # two\n"),
        ("l:\n  - az\n  - ru\nb: c\n", "l:\n  - az\n  - ru\n  - en\nb: c\n"),
    ],
)
def test_an_item_is_added_to_a_list(text: str, wanted: str) -> None:
    assert spliced(text, [Change(("l", 2), "en")]) == wanted


def test_a_key_can_be_put_after_another_one() -> None:
    text = "glossary: g.yaml\n\ncredits:\n  texts: x\n"
    wanted = "glossary: g.yaml\nwords: words.yaml\n\ncredits:\n  texts: x\n"
    assert spliced(text, [Change(("words",), "words.yaml", after="glossary")]) == wanted


def test_several_texts_of_one_group_are_put_at_once() -> None:
    changes = [Change(("title", code), f"{code}!") for code in ("az", "ru", "en", "ka")]
    assert "title: {az: az!, ru: ru!, en: en!, ka: ka!}  # short\n" in spliced(FILE, changes)


def test_what_has_no_place_is_refused() -> None:
    with pytest.raises(CannotSplice):
        spliced(FILE, [Change(("nowhere", "ru"), "x")])


LETTERS = st.characters(exclude_categories=("Cs",)).filter(lambda letter: not unwanted_in(letter))
WORDS = st.sampled_from([": ", " #", "- ", "? ", "'", '"', "[", "]", "{", "}", ", ", "|", "&", "*", "!", "%", "@", "`"])
MORE = st.sampled_from(
    [
        "\n",
        "\n\n",
        "\t",
        "  ",
        "\\",
        "…",
        "null",
        "~",
        "---",
        "\u00a0",
        "\u200b",
        "\n  ",
        "long " * 60,
        "\u2067ע\u2069",
        "и\u0306",
        "\uf900",
    ]
)
TEXTS = st.lists(st.one_of(st.text(LETTERS, max_size=12), WORDS, MORE), min_size=1, max_size=12).map("".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(sorted(WAYS, key=str)), st.sampled_from(["\n", "\r\n"]))
def test_any_text_can_be_put_into_any_place(text: str, path: tuple[str | int, ...], eol: str) -> None:
    assume(text.strip())
    file = FILE.replace("\n", eol)
    own = WAYS[path].replace("\n", eol)
    before, after = file.split(own)
    result = put(file, path, text.rstrip("\n"))
    assert result.startswith(before)
    assert result.endswith(after)


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.sampled_from([("title",), ("summary",), ("body",), ("screens", 0, "labels", 0, "text")]))
def test_any_text_can_be_added_to_any_group(text: str, group: tuple[str | int, ...]) -> None:
    assume(text.strip())
    result = put(FILE, (*group, "ka"), text.rstrip("\n"))
    if group != ("title",) or "\n" not in text.rstrip("\n"):
        gone, _ = changed(FILE, result)
        assert all(line in ("title", "    labels") or line.startswith(("title:", "    labels:")) for line in gone)
