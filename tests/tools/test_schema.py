"""`kiosk schema`: whatever `check` passes, an editor passes; planted mistakes fail; every key is explained."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import field_reference
import pytest
import yaml
from jsonschema import Draft7Validator

from kiosk.bundle.contents import EXHIBIT_FILE
from kiosk.cli import main
from kiosk.paths import EXHIBITS, SHELL_WORDS
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.new_exhibit import KINDS, exhibit_files
from kiosk.tools.schema import as_text, schemas
from kiosk.tools.schema_of import FILES, schema_of
from kiosk.tools.template import filled, in_use
from tests.guide import examples
from tests.small_exhibit_copy import SMALL_EXHIBIT

SCHEMAS = {kind: schema_of(kind, ("az", "ru", "en")) for kind in FILES}
NAMES = {"id": "new-one", "source": "placeholder", "other": "first-screen", "languages": "az, en"}


class Editor(yaml.CSafeLoader):
    """Reads YAML as editors do, by the core schema of YAML 1.2: numbers, true, false and null, and no dates."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}
    yaml_constructors: ClassVar[dict[str, Any]] = dict(yaml.SafeLoader.yaml_constructors)


CORE = {
    "null": (r"~|null|Null|NULL|", "~nN"),
    "bool": (r"true|True|TRUE|false|False|FALSE", "tTfF"),
    "int": (r"[-+]?[0-9]+", "-+0123456789"),
    "float": (r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
}
for name, (pattern, first) in CORE.items():
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(rf"(?:{pattern})\Z"), [*first, ""])
Editor.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
Editor.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def seen(text: str) -> Any:
    return yaml.load(text, Loader=Editor)


def underlined(kind: str, text: str) -> list[str]:
    """Where an editor underlines a file of a kind."""
    return [
        f"{error.json_path}: {error.message[:80]}" for error in Draft7Validator(SCHEMAS[kind]).iter_errors(seen(text))
    ]


def files_of(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file of an exhibit, with its kind."""
    front = seen((folder / EXHIBIT_FILE).read_text(encoding="utf-8"))
    yield "exhibit", folder / EXHIBIT_FILE
    yield from (("chapter", folder / name) for name in front["chapters"])
    yield "sources", folder / front["sources"]
    yield "glossary", folder / front["glossary"]
    yield from (("sidecar", path) for path in (folder / "media").glob("*.yaml"))


def test_the_editor_of_the_tests_reads_as_one() -> None:
    assert seen("[1990, 1.5, no, 18:00, 1904-01-06, true, ~, ~90, 500+, 0900, 1e3]") == [
        1990, 1.5, "no", "18:00", "1904-01-06", True, None, "~90", "500+", 900, 1000.0,
    ]  # fmt: skip


@pytest.mark.parametrize("kind", FILES)
def test_a_schema_is_one(kind: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[kind])
    assert json.loads(as_text(kind, ())) == schema_of(kind)


@pytest.mark.parametrize("folder", [EXHIBITS / "demo", EXHIBITS / "black-january", SMALL_EXHIBIT], ids=lambda f: f.name)
def test_our_exhibits_are_passed(folder: Path) -> None:
    files = list(files_of(folder))
    assert len(files) > 5
    assert [(path.name, underlined(kind, path.read_text(encoding="utf-8"))) for kind, path in files] == [
        (path.name, []) for _, path in files
    ]


def test_the_kiosks_own_words_are_passed() -> None:
    assert underlined("words", SHELL_WORDS.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_the_examples_of_the_guide_are_passed(example: Any, tmp_path: Path) -> None:
    kinds = {**KINDS, "1-morning.yaml": "chapter", "words.yaml": "words", "station.yaml": "station"}
    kind = kinds.get(example.file or "", "sidecar") if example.file else "chapter"
    head = "id: a\ntitle: a\ndates: 1950\nsummary: a\nmood: day\nline: {voice: [0, 1]}\nscreens:\n"
    assert underlined(kind, example.text if example.file else head + example.text) == []


@pytest.mark.parametrize("languages", [["az", "en"], ["ru"], ["de", "az"]])
def test_the_templates_are_passed_with_and_without_their_notes(languages: list[str]) -> None:
    for name, data in exhibit_files(languages).items():
        if name.endswith(".yaml"):
            assert underlined(KINDS.get(name, "words"), data.decode()) == [], name
    head = exhibit_files(languages)["1-first.yaml"].decode()
    for kind in SCREEN_TYPES:
        screen = in_use(filled(f"screens/{kind.name}.yaml", languages, NAMES))
        assert underlined("chapter", head + "".join(f"  {line}\n" for line in screen.splitlines())) == [], kind.name
    for name, kind_of_file in KINDS.items():
        template = "chapter.yaml" if kind_of_file == "chapter" else name
        assert underlined(kind_of_file, in_use(filled(template, languages, NAMES))) == [], name


@pytest.mark.parametrize(
    "value", ["1990", "true", "no", "18:00", "1.10", "1904-01-06", "2", '"1"', "{az: 1990, en: no}", "{ka: true}"]
)
def test_whatever_is_a_text_for_the_kiosk_is_one_for_an_editor(value: str) -> None:
    text = f"book: {{title: {value}, kind: press, trust: {value}, date: {value}}}"
    assert underlined("sources", text) == []


CHAPTER = """\
id: morning
title: {az: Səhər, en: Morning}
dates: 1950
summary: A text
mood: day
line: {voice: [0.2, 0.8]}
screens:
  - id: one
    type: story
    title: One
    body: Text
    picture: {file: media/a.svg, alt: a, credit: b}
    figures: [{value: ~90, label: glasses, source: book}]
  - id: two
    type: timeline
    title: Two
    axis: {from: 1950, to: 1960, step: 1 year}
    moments:
      - {at: 1950, title: a, body: b}
      - {at: 1951 to 1952, title: a, body: b}
"""


def test_the_chapter_that_is_spoilt_below_is_right() -> None:
    assert underlined("chapter", CHAPTER) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("summary:", "sumary:"),
        ("mood: day\n", ""),
        ("id: morning", "id: The Morning"),
        ("id: morning", "id: [morning]"),
        ("{az: Səhər, en: Morning}", "{azeri: Səhər, en: Morning}"),
        ("{az: Səhər, en: Morning}", "[Səhər, Morning]"),
        ("{az: Səhər, en: Morning}", "{az: {b: Səhər}}"),
        ("{az: Səhər, en: Morning}", ""),
        ("[0.2, 0.8]", "[0.2, 8]"),
        ("[0.2, 0.8]", "[0.2]"),
        ("[0.2, 0.8]", "0.2"),
        ("type: story", "type: storey"),
        ("    type: story\n", ""),
        ("body: Text", "boddy: Text"),
        ("    body: Text\n", ""),
        ("body: Text", "moments: []"),
        ("media/a.svg", "media/a.pdf"),
        (", credit: b", ""),
        ("~90", "about ninety"),
        ("source: book", "source: {id: book}"),
        ("1 year", "a year"),
        ("from: 1950", "from: May 1950"),
        ("      - {at: 1951 to 1952, title: a, body: b}\n", ""),
        ("id: two", "id: two\n    asks: true"),
    ],
)
def test_a_mistake_is_underlined(old: str, new: str) -> None:
    assert old in CHAPTER
    assert underlined("chapter", CHAPTER.replace(old, new)) != []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("exhibit", "format: 2"),
        ("sources", "book: {title: a, kind: novel, trust: b}"),
        ("sources", "book: {title: a, kind: press, trust: b, url: example.org}"),
        ("sources", "a book: {title: a, kind: press, trust: b}"),
        ("glossary", "word: {title: a}"),
        ("words", "words: {back: [a]}"),
        ("sidecar", "bounds: {west: 1, south: 2, east: 3}"),
        ("sidecar", "bounds: {west: a, south: 2, east: 3, north: 4}"),
        ("station", "panel: {diagonal_in: 0}"),
        ("station", "idle: {home_seconds: 1.5}"),
        ("station", "sound: {loudest: 2}"),
        ("station", "panels: {}"),
    ],
)
def test_a_mistake_in_another_file_is_underlined(kind: str, text: str) -> None:
    assert underlined(kind, text) != []


def groups_in(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The keys of every group, by the group's words."""
    groups = [schema, *schema["definitions"].values()]
    return {
        group["description"]: group["properties"]
        for group in groups
        if "description" in group and "properties" in group
    }


def test_every_key_of_every_group_is_explained_in_its_own_words() -> None:
    found = {told: keys for schema in SCHEMAS.values() for told, keys in groups_in(schema).items()}
    for model in field_reference.groups():
        keys = found[(model.__doc__ or "").strip()]
        wanted = {field.alias or name: field.description for name, field in model.model_fields.items()}
        kinds = [kind for kind in SCREEN_TYPES if kind.model is model]
        if kinds:
            wanted["type"] = (model.__doc__ or "").strip()
        assert {key: value.get("description") for key, value in keys.items()} == wanted
        assert all(wanted.values())


def test_the_keys_of_a_type_are_those_of_its_model_alone() -> None:
    screen = SCHEMAS["chapter"]["definitions"]["Screen"]
    assert screen["properties"]["type"]["enum"] == [kind.name for kind in SCREEN_TYPES]
    for kind, choice in zip(SCREEN_TYPES, screen["allOf"], strict=True):
        assert choice["if"]["properties"]["type"]["const"] == kind.name
        group = SCHEMAS["chapter"]["definitions"][choice["then"]["$ref"].rpartition("/")[2]]
        assert group["additionalProperties"] is False
        assert set(group["properties"]) == {field.alias or name for name, field in kind.model.model_fields.items()}


def test_the_languages_are_proposed_and_no_other_is_refused() -> None:
    by_language = schema_of("glossary", ("az", "lez"))["definitions"]["Text"]["anyOf"][0]
    assert list(by_language["properties"]) == ["az", "lez"]
    assert by_language["defaultSnippets"][0]["body"] == {"az": "$1", "lez": "$2"}
    assert underlined("glossary", "word: {title: {fr: mot}, text: {fr: mot}}") == []


def test_the_command_prints_one_and_writes_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == as_text("chapter", ("az", "ru", "en"))
    assert main(["schema", "--file", "station", "--out", str(tmp_path / "s.json")]) == 0
    assert json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))["title"] == "kiosk: station"
    assert main(["schema", "--languages", "de", "--out", str(tmp_path / "deep" / ".schema")]) == 0
    assert {path.stem for path in (tmp_path / "deep" / ".schema").iterdir()} == set(FILES)


def test_what_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert main(["schema", "--out", str(tmp_path / "file")]) == 1
    assert "cannot be written" in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        main(["schema", "--file", "screens"])
    assert ended.value.code == 2


def test_every_file_of_a_new_exhibit_says_where_its_schema_lies(tmp_path: Path) -> None:
    folder = tmp_path / "tea-house"
    assert main(["new", "exhibit", str(folder), "--languages", "de,az"]) == 0
    assert main(["new", "screen", "map", "--into", str(folder / "1-first.yaml")]) == 0
    files = [path for path in folder.rglob("*.yaml")]
    assert len(files) == 6
    for path in files:
        line = path.read_text(encoding="utf-8").splitlines()[0]
        found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", line)
        assert found is not None
        assert (path.parent / found[1]).resolve().parent == folder / ".schema"
        schema = json.loads((path.parent / found[1]).read_text(encoding="utf-8"))
        assert list(Draft7Validator(schema).iter_errors(seen(path.read_text(encoding="utf-8")))) == []


def test_no_schema_sends_an_editor_to_the_network() -> None:
    for name, data in schemas(("az",)).items():
        addresses = set(re.findall(r'"(https?://[^"]+)"', data.decode()))
        assert addresses == {"http://json-schema.org/draft-07/schema#"}, name
