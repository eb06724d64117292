"""Copies that can be shown, and that lack something, carry too much, or quieten what is told of it."""

from __future__ import annotations

from tests.tools.broken import HEAD, QUAY, SEA, Broken, edit

PHOTOGRAPH = """\
  - id: who-saw
    type: story
    title: {az: Şəkil, ru: Снимок, en: A photograph}
    body: {az: "Gecə. [^S1]", ru: "Ночь. [^S1]", en: "Night. [^S1]"}
    picture:
      file: media/pier.svg
      alt: {az: Körpüdə bir adam., ru: Человек на пирсе., en: A man on the pier.}
      credit: made
      sensitive: yes
"""
NOTICE = """\
  - id: before
    type: notice
    title: {az: Əvvəl, ru: Перед этим, en: Before}
    body: {az: Sonra bir şəkil gəlir., ru: Дальше снимок., en: A photograph comes next.}
    around: %s
"""
BEFORE = "  - id: who-saw\n    type: accounts\n"
REST = "  - id: last-words\n    type: accounts\n"


def photograph(before: str = "", *, words: str = PHOTOGRAPH) -> Broken:
    """The small exhibit with a sensitive picture before its last screen, and a screen before that."""
    return edit(SEA, BEFORE, before + words + REST)


LONG = (
    "az: Çox uzun bir başlıq ki bitmir, ru: Очень длинный заголовок которому нет конца, "
    "en: A title of exactly six words"
)

RULED: dict[str, Broken] = {
    "long-titles": Broken(
        edits=[
            (QUAY, "{az: İlk gün, ru: Первый день, en: The first day}", f"{{{LONG}}}"),
            (SEA, "{az: Dəniz, ru: Море, en: The sea}", "{az: Dəniz, ru: Море, en: The sea as it was seen from here}"),
        ]
    ),
    "terms-not-alike": Broken(
        edits=[
            (QUAY, "[Пирс](term:pier) построен", "Пирс построен"),
            ("glossary.yaml", 'ru: "Дорога', 'ru: "Дорога на [пирс](term:pier)'),
        ]
    ),
    "numbers-not-alike": Broken(
        edits=[
            (QUAY, "построен в 1900 году", "построен в 1990 году"),
            (QUAY, "en: Cargo and steam.", "en: 12 tons and steam."),
            (SEA, "az: Uzaq yol., ru: Дальний путь., en: A long way.", "az: 78 min., ru: 78 000., en: 7800."),
        ]
    ),
    "numbers-without-a-source": Broken(
        edits=[
            (SEA, "    places:\n", "    intro: {az: 12 mil., ru: 12 миль., en: Twelve miles.}\n    places:\n"),
            ("glossary.yaml", '"A walk into the sea. [^S1]"', '"A walk into the sea.\\n\\nIt is 300 m long."'),
        ]
    ),
    "words-that-show-nothing": Broken(
        edits=[
            (
                QUAY,
                "      alt: {az: Taxta körpü., ru: Деревянный пирс., en: A wooden pier.}\n",
                "      alt: {az: pier.svg, ru: Фото, en: This picture.}\n",
            ),
            (SEA, "{az: Körfəz., ru: Залив., en: A bay.}", "{az: Bir körfəz., ru: Где?, en: Made-for-this-exhibit}"),
        ]
    ),
    "sources-and-terms-that-nothing-uses": Broken(
        files={
            "sources.yaml": "S1: {title: A, kind: press, trust: Heard.}\nS2: {title: B, kind: press, trust: Heard.}\n"
            "S3: {title: C, kind: press, trust: Heard.}\n",
            "glossary.yaml": "pier: {title: pier, text: A walk.}\n"
            'mole: {title: mole, text: "A [mole](term:mole) of stone."}\n',
        }
    ),
    "chapters-that-nothing-names": Broken(
        files={"3-new.yaml": "id: new\nscreens:\n  - {}\n", "notes.yaml": "ideas: [screens, light]\n"}
    ),
    "files-that-nothing-names": Broken(
        files={
            "media/old.svg": "<svg/>",
            "media/old.yaml": "bounds: {west: 49, south: 40, east: 50, north: 41}\n",
            "media/chart_files/0/0_0.png": "x",
            "media/.hidden": "x",
            "media/where-from.txt": "x",
        }
    ),
    "sensitive-without-a-notice": photograph(),
    "sensitive-after-a-notice-that-leads-into-it": photograph(NOTICE % "who-saw"),
    "screens-that-lead-to-themselves": edit(QUAY, "see: where", "see: pier"),
    "quietened-with-a-reason": Broken(
        edits=[
            (
                QUAY,
                "    see: where\n",
                "    see: pier\n    quiet: {link-to-itself: It is a pun., citation-missing: All is seen.}\n",
            ),
            (QUAY, "was built in 1900. [^S1]", "was built in 1900."),
            (HEAD, "format: 1\n", "format: 1\nquiet: {asset-unused: The old map stays for the archive.}\n"),
        ],
        files={"media/old.svg": "<svg/>"},
    ),
    "quietened-in-another-place": Broken(
        edits=[
            (QUAY, "    see: where\n", "    see: pier\n"),
            (QUAY, "    type: timeline\n", "    type: timeline\n    quiet: {link-to-itself: It is a pun.}\n"),
            (SEA, "mood: night\n", "mood: night\nquiet: {text-too-long: There was much to say.}\n"),
        ]
    ),
    "quietened-wrongly": Broken(
        edits=[
            (
                QUAY,
                "    see: where\n",
                "    see: where\n    quiet: {text-to-long: A letter., screen-missing: It comes., quiet-unused: No.}\n",
            ),
            ("sources.yaml", "  kind: press\n", '  kind: press\n  quiet: {source-unused: " ", term-unused: }\n'),
            ("glossary.yaml", "pier:\n", "pier:\n  quiet: [term-unused]\n"),
        ]
    ),
    "neither-words-nor-credit": Broken(
        edits=[
            (QUAY, "      alt: {az: Taxta körpü., ru: Деревянный пирс., en: A wooden pier.}\n", ""),
            (QUAY, "      credit: made-for-this-exhibit\n", ""),
            (SEA, "    credit: made-for-this-exhibit\n", "    credit:\n"),
            (SEA, "en: A bay.}", 'en: ""}'),
        ]
    ),
}
UNSHOWN = ("quietened-wrongly", "neither-words-nor-credit")
"""Those of them that are errors."""
