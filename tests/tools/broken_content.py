"""Copies whose YAML is fine and whose content is not."""

from __future__ import annotations

from tests.tools.broken import HEAD, QUAY, SEA, Broken, edit

PLAN = """\
  - id: the-chart
    type: zoom
    title: {az: Xəritə, ru: Карта, en: The chart}
    tiles: media/chart.dzi
    alt: {az: Dəniz xəritəsi., ru: Морская карта., en: A sea chart.}
    credit: made-for-this-exhibit
  - id: who-saw
"""
IMAGE = '<Image xmlns="http://schemas.microsoft.com/deepzoom/2008" Format="png" Overlap="1" TileSize="{}">{}</Image>'


def chart(dzi: str) -> Broken:
    """The small exhibit with a picture to wander in, whose tiles are not there."""
    return Broken(edits=[(SEA, "  - id: who-saw\n", PLAN)], files={"media/chart.dzi": dzi})


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
    "figures": Broken(edits=[(SEA, "value: 131", "value: more than 130"), (SEA, "value: 48-66", "value: 66-48")]),
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
    "choices": Broken(edits=[(QUAY, "kind: water", "kind: watr"), (HEAD, "moods:", "register: sombre\nmoods:")]),
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
    "capitals-in-file-names": Broken(renamed={"media/pier.svg": "media/Pier.svg", "sources.yaml": "Sources.yaml"}),
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
    "tiles-not-cut": chart(IMAGE.format("256", '<Size Width="600" Height="400"/>')),
    "tiles-cut-short": Broken(
        edits=chart("").edits,
        files={
            "media/chart.dzi": IMAGE.format("256", '<Size Width="2" Height="1"/>'),
            "media/chart_files/0/0_0.png": "x",
            "media/chart_files/1/0_0.png": "",
        },
    ),
    "tiles-with-a-document-type": chart('<!DOCTYPE Image [<!ENTITY a "aaaa">]><Image Format="&a;"/>'),
    "tiles-of-no-size": chart(IMAGE.format("0", '<Size Width="600" Height="400"/>')),
    "tiles-without-end": chart(IMAGE.format("128", '<Size Width="4000000" Height="4000000"/>')),
    "tiles-of-another-kind": chart(IMAGE.format("256", '<Size Width="600" Height="400"/>').replace("png", "tiff")),
    "tiles-that-are-no-xml": chart("width: 600"),
    "long-notice": edit(QUAY, "en: About an accident.", f"en: {' '.join(['word'] * 26)}"),
}
