"""Every way in which a copy of the small exhibit is broken, by name; each has its golden file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.small_exhibit_copy import replace, write

QUAY, SEA, HEAD = "1-quay.yaml", "2-sea.yaml", "exhibit.yaml"
BOMB = "".join(["a0: &a0 [x, x]\n", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 9))])
MERGES = "".join(
    ["m0: &m0 {k: v}\n", *(f"m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}]}}\n" for n in range(1, 4))]
)


@dataclass(frozen=True)
class Broken:
    """One broken copy: places changed, files written, files deleted, files given another name."""

    edits: Sequence[tuple[str, str, str]] = ()
    files: Mapping[str, str | bytes] = field(default_factory=dict)
    gone: Sequence[str] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)

    def make(self, folder: Path) -> None:
        for name, old, new in self.edits:
            replace(folder, name, old, new)
        write(folder, self.files)
        for name in self.gone:
            (folder / name).unlink()
        for name, other in self.renamed.items():
            (folder / name).rename(folder / other)


def edit(file: str, old: str, new: str) -> Broken:
    return Broken(edits=[(file, old, new)])


TWELVE: dict[str, Broken] = {
    "unknown-screen-type": edit(QUAY, "type: timeline", "type: timelin"),
    "misspelt-key": edit(QUAY, "    title: {az: Körpü, ru: Пирс", "    tilte: {az: Körpü, ru: Пирс"),
    "missing-language": Broken(
        edits=[
            (HEAD, "az: Liman, ru: Гавань, en: The harbour", "az: Liman, en: The harbour"),
            (QUAY, "{az: Səhər, ru: Утро, en: Morning}", "{az: Səhər}"),
            (
                QUAY,
                "      ru: |\n        [Пирс](term:pier) построен в 1900 году. [^S1]\n\n"
                "        Он был *длинным* и узким. [^S1, S2]\n",
                "",
            ),
        ]
    ),
    "missing-picture": Broken(
        edits=[(QUAY, "file: media/pier.svg", "file: media/piers.svg")], gone=["media/bay.svg"]
    ),
    "missing-source": Broken(
        edits=[
            (QUAY, "It was *long* and narrow. [^S1, S2]", "It was *long* and narrow. [^S1, S9]"),
            (QUAY, "A ship comes. [^S1]", "A ship comes. [^Ѕ1]"),
            (SEA, "source: [S1, S2]", "source: [S1, X2]"),
            ("glossary.yaml", "A walk into the sea. [^S1]", "A walk into the sea. [^S3]"),
        ]
    ),
    "duplicate-id": Broken(
        edits=[
            (SEA, "id: how-many", "id: pier"),
            (SEA, "id: reef", "id: lighthouse"),
            (SEA, "id: sea", "id: quay"),
        ]
    ),
    "dead-link": Broken(
        edits=[
            (QUAY, "The [pier](term:pier)", "The [pier](term:peer)"),
            (QUAY, "see: where", "see: wheer"),
            (SEA, "mood: night", "mood: knight"),
        ]
    ),
    "duplicate-key": edit(SEA, '    dated: "1900"\n', '    dated: "1900"\n    base: media/pier.svg\n'),
    "tab-indentation": Broken(
        edits=[(QUAY, "  - id: first-day\n    type: timeline", "\t- id: first-day\n\t  type: timeline")]
    ),
    "lang-no": Broken(
        edits=[
            (HEAD, "languages: [az, ru, en]", "languages: no"),
            (HEAD, "format: 1\n", "format: 1\nlang: no\n"),
        ]
    ),
    "eighteen-hundred": Broken(
        edits=[
            (QUAY, 'at: "1900-05-01 07:00"', "at: 18:00"),
            (QUAY, "step: 1 hour", "step: 18:00"),
            (SEA, "within_km: 1.5", "within_km: 18:00"),
        ]
    ),
    "alias-bomb": edit("sources.yaml", "S1:\n", BOMB + "S1:\n"),
}

YAML: dict[str, Broken] = {
    "merge-bomb": edit("glossary.yaml", "pier:\n", MERGES + "pier:\n"),
    "anchor-in-a-caption": edit(QUAY, "credit: made-for-this-exhibit", "credit: &Sons and co"),
    "star-at-the-start": edit(QUAY, "credit: made-for-this-exhibit", "credit: *bold*"),
    "at-sign-at-the-start": edit(QUAY, "credit: made-for-this-exhibit", "credit: @museum"),
    "percent-at-the-start": edit(QUAY, "credit: made-for-this-exhibit", "credit: %x"),
    "back-quote-at-the-start": edit(QUAY, "credit: made-for-this-exhibit", "credit: `x`"),
    "several-slips-in-one-file": Broken(
        edits=[
            (SEA, "id: sea", "id: @sea"),
            (SEA, "{az: Dəniz, ru: Море, en: The sea}", "{az: Dəniz, ru: Море, en: The sea"),
            (SEA, 'dated: "1900"', "dated: 'It's 1900'"),
            (SEA, "credit: made-for-this-exhibit", "credit: Mona Lisa: a story"),
            (SEA, "id: reef", 'id: "reef'),
            (SEA, "value: 131", "valeu: 131"),
            (SEA, "question: {az: Nə", "question: {aze: Nə"),
        ]
    ),
    "tabs-and-more": Broken(
        edits=[
            (QUAY, "  - id: first-day\n    type: timeline", "\t- id: first-day\n\t  tpye: timeline"),
            (QUAY, "mood: night", "mood: nigth"),
        ]
    ),
    "unquoted-colon": edit(SEA, "credit: made-for-this-exhibit", "credit: Mona Lisa: a story"),
    "apostrophe-in-quotes": edit(SEA, "credit: made-for-this-exhibit", "credit: 'Artist's own'"),
    "backslash-in-quotes": edit(SEA, "credit: made-for-this-exhibit", 'credit: "C:\\Users"'),
    "open-quote": edit(SEA, "credit: made-for-this-exhibit", 'credit: "made'),
    "open-bracket": edit(SEA, "en: Where}", "en: Where"),
    "wrong-indent": edit(SEA, "    question: {az: Neçə", "   question: {az: Neçə"),
    "line-without-a-key": edit(SEA, "    credit: made-for-this-exhibit", "    made-for-this-exhibit"),
    "text-beside-a-block": edit(QUAY, "      en: |\n", "      en: | The pier\n"),
    "text-after-a-hash": Broken(
        edits=[(SEA, "credit: made-for-this-exhibit", "credit: Room #3"), (HEAD, '"#0B0D12"', "#0B0D12")]
    ),
    "tag": edit(HEAD, "format: 1", "format: !!python/object/apply:os.system 1"),
    "directive": edit("glossary.yaml", "pier:\n", "%YAML 1.1\n---\npier:\n"),
    "second-document": edit("glossary.yaml", "pier:\n", "---\nquay: {title: x}\n---\npier:\n"),
    "list-as-a-key": edit("glossary.yaml", "pier:\n", "? [pier, quay]\n: x\npier:\n"),
    "fifty-thousand-brackets": Broken(files={"glossary.yaml": "[" * 50_000}),
    "too-many-values": Broken(files={"glossary.yaml": "pier: [" + "x," * 20_000 + "]"}),
    "too-large": Broken(files={"glossary.yaml": "pier: " + "x" * 256 * 1024}),
    "empty-file": Broken(files={"glossary.yaml": "", "sources.yaml": "# nothing yet\n"}),
    "only-a-text": Broken(files={"glossary.yaml": "pier", "sources.yaml": "- S1\n"}),
    "utf-16": Broken(files={"glossary.yaml": "pier: {title: a, text: b}\n".encode("utf-16")}),
    "latin-1": Broken(files={"glossary.yaml": "pier:\n  title: Möwe\n".encode("latin-1")}),
    "byte-order-mark": edit("glossary.yaml", "pier:\n  title", "\ufeffpier:\n  tilte"),
    "no-break-space": Broken(
        edits=[
            (QUAY, "    see: where", "\u00a0\u00a0\u00a0\u00a0see: where"),
            (SEA, 'dated: "1900"', 'dated\u200b: "1900"'),
        ]
    ),
    "raw-control-characters": edit(QUAY, "credit: made", "credit: \x07\x00made"),
    "escaped-nul-and-surrogate": Broken(
        edits=[
            (QUAY, "credit: made-for-this-exhibit", 'credit: "a\\0b"'),
            (SEA, "credit: made-for-this-exhibit", 'credit: "a\\ud800b"'),
        ]
    ),
    "direction-override": edit(QUAY, "credit: made", "credit: \u202emade"),
    "same-key-in-two-forms": edit(HEAD, "  texts:", "  caf\u00e9: x\n  cafe\u0301: x\n  texts:"),
}

SCHEMA: dict[str, Broken] = {
    "several-in-one-file": Broken(
        edits=[
            (QUAY, "type: story", "type: stroy"),
            (QUAY, "1 hour", "1 fortnight"),
            (QUAY, "mood: night", "mod: night"),
            (QUAY, "[0.4, 0.6]", "[0.4, 6]"),
        ]
    ),
    "one-file-does-not-hide-another": Broken(
        edits=[
            (QUAY, "      credit: made", "      credit: @made"),
            (QUAY, "en: About an accident.}", "en: About an accident., fr: Accident}"),
            (SEA, "type: figures", "type: figure"),
            ("sources.yaml", "kind: press", "kind: pres"),
        ]
    ),
    "mistakes-below-a-misspelt-type": Broken(
        edits=[
            (SEA, "type: figures", "type: figure"),
            (SEA, "value: 131", "valeu: 131"),
            (QUAY, "type: timeline", "tpye: timeline"),
            (QUAY, "1 hour", "1 fortnight"),
            (QUAY, "type: story", "type: [story]"),
        ]
    ),
    "missing-keys": Broken(
        edits=[
            (QUAY, "      alt: {az: Taxta körpü., ru: Деревянный пирс., en: A wooden pier.}\n", ""),
            (SEA, "    type: map\n", ""),
            (HEAD, "sources: sources.yaml\n", ""),
        ]
    ),
    "empty-values": Broken(
        edits=[
            (QUAY, "see: where", "see: ~"),
            (SEA, "id: reef", "id:"),
            (SEA, "ru: Где,", "ru: ,"),
            (SEA, 'dated: "1900"', 'dated: ""'),
        ]
    ),
    "list-for-a-text": Broken(
        edits=[
            (QUAY, "id: pier", "id: [pier]"),
            (SEA, "ru: Где,", "ru: [Где],"),
            (SEA, "    places:\n", "    places: none\n    labels:\n"),
            (HEAD, "moods:\n", "emblem: rose\nmoods:\n"),
        ]
    ),
    "too-few": Broken(
        edits=[
            (
                SEA,
                "      - {who: {az: Gözətçi, ru: Смотритель, en: The keeper}, "
                "says: {az: Ulduz., ru: Звёзды., en: Stars.}, source: S2}\n",
                "",
            ),
        ]
    ),
    "numbers": Broken(
        edits=[
            (SEA, "within_km: 1.5", "within_km: .inf"),
            (SEA, "at: [40.40, 49.85]", "at: [40.40]"),
            (SEA, "voice: [0.8, 0.5]", "voice: [080, 1_0]"),
            ("media/bay.yaml", "south: 40", "south: 4e1"),
        ]
    ),
    "figures": Broken(
        edits=[(SEA, "value: 131", "value: more than 130"), (SEA, "value: 48-66", "value: 66-48")]
    ),
    "dates": Broken(
        edits=[
            (QUAY, 'from: "1900-05-01 06:00"', 'from: "1900-02-30"'),
            (QUAY, '"1900-05-01 18:00 to 18:30"', '"1900-05-01 18:00 to 17:30"'),
        ]
    ),
    "moments-outside-the-axis": edit(QUAY, 'at: "1900-05-01 07:00"', 'at: "1900-05-02"'),
    "moments-out-of-order": edit(QUAY, 'at: "1900-05-01 07:00"', 'at: "1900-05-01 19:00"'),
    "axis-backwards": edit(QUAY, 'to: "1900-05-01 20:00"', 'to: "1900-04-01"'),
    "colours": edit(HEAD, '"#EFEBE3"', "white"),
    "choices": Broken(
        edits=[(QUAY, "kind: water", "kind: watr"), (HEAD, "moods:", "register: sombre\nmoods:")]
    ),
    "ids": Broken(
        edits=[
            (QUAY, "id: first-day", "id: First Day"),
            (HEAD, "[az, ru, en]", "[AZ, ru, en]"),
            ("sources.yaml", "S2:", "S 2:"),
        ]
    ),
    "address-without-its-beginning": edit("sources.yaml", "https://example.org", "example.org"),
    "format-of-tomorrow": edit(HEAD, "format: 1", "format: 2"),
}

RELATIONS: dict[str, Broken] = {
    "unknown-language": edit(QUAY, "en: Cargo and steam.", "eng: Cargo and steam."),
    "language-without-words": Broken(
        edits=[(HEAD, "[az, ru, en]", "[az, ru, en, de]")],
    ),
    "listed-twice": Broken(
        edits=[
            (HEAD, "[az, ru, en]", "[az, ru, az, en]"),
            (HEAD, "[1-quay.yaml, 2-sea.yaml]", "[2-sea.yaml, 2-sea.yaml]"),
        ]
    ),
    "markup": Broken(
        edits=[
            (
                QUAY,
                "        The [pier](term:pier) was built in 1900. [^S1]\n\n"
                "        It was *long* and narrow. [^S1, S2]\n",
                "        # The pier\n        The **pier** was <b>built</b> in\n"
                "        `1900`. [^] And [here](https://example.org) ![x](y.png)\n\n"
                "        - one\n        - two\n\n        1. three\n\n            code\n\n        > said\n\n"
                "        ***\n\n        ```\n        fence\n        ```\n        <div>\n        [^ S1\n",
            ),
            (QUAY, "en: Morning", 'en: "Morning [^S1]"'),
        ]
    ),
    "missing-chapter-file": edit(HEAD, "1-quay.yaml", "1-key.yaml"),
    "missing-exhibit-file": Broken(gone=["exhibit.yaml"]),
    "capitals-in-file-names": Broken(
        renamed={"media/pier.svg": "media/Pier.svg", "sources.yaml": "Sources.yaml"}
    ),
    "files-outside": Broken(
        edits=[
            (QUAY, "media/pier.svg", "../pier.svg"),
            (SEA, "media/bay.svg", "file:///etc/passwd"),
            (HEAD, "glossary.yaml", "/etc/passwd"),
            (HEAD, "sources.yaml", "..\\sources.yaml"),
        ]
    ),
    "not-a-picture": Broken(
        edits=[(QUAY, "media/pier.svg", "media/pier.txt"), (SEA, "media/bay.svg", "media")],
        files={"media/pier.txt": "x"},
    ),
    "map-without-bounds": Broken(gone=["media/bay.yaml"]),
    "bounds-that-enclose-nothing": Broken(
        files={"media/bay.yaml": "bounds: {west: 51, south: 40, east: 50, north: 41}"}
    ),
    "bounds-misspelt": Broken(files={"media/bay.yaml": "bounds: {west: 49, sout: 40, east: 50, north: 41}"}),
    "points-outside": Broken(
        edits=[
            (SEA, "[40.40, 49.85]", "[49.85, 40.40]"),
            (SEA, "[40.30, 49.95]", "[42, 50]"),
            (QUAY, "[0.5, 0.2]", "[50, 20]"),
        ]
    ),
    "contrast": Broken(edits=[(HEAD, '"#B4B1AC"', '"#777777"'), (HEAD, '"#D4284A"', '"#400810"')]),
    "long-notice": edit(QUAY, "en: About an accident.", f"en: {' '.join(['word'] * 26)}"),
}

ALL: dict[str, Broken] = {**TWELVE, **YAML, **SCHEMA, **RELATIONS}
