"""Every way in which a copy of the small exhibit is broken, by name; each has its golden file."""

from __future__ import annotations

from tests.tools.broken import HEAD, QUAY, SEA, Broken, edit
from tests.tools.broken_content import RELATIONS, SCHEMA
from tests.tools.broken_films import FILMS
from tests.tools.broken_letters import LETTERS
from tests.tools.broken_names import NAMES
from tests.tools.broken_numbers import NUMBERS
from tests.tools.broken_refused import REFUSED
from tests.tools.broken_rules import RULED
from tests.tools.broken_slips import SLIPS
from tests.tools.broken_strict import STRICT
from tests.tools.broken_syntax import YAML

BOMB = "".join(["a0: &a0 [x, x]\n", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 9))])
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
    "missing-picture": Broken(edits=[(QUAY, "file: media/pier.svg", "file: media/piers.svg")], gone=["media/bay.svg"]),
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

ALL: dict[str, Broken] = {**TWELVE, **YAML, **SCHEMA, **RELATIONS, **FILMS, **STRICT, **RULED}
ALL |= {**NUMBERS, **LETTERS, **REFUSED, **SLIPS, **NAMES}
