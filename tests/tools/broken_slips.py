"""Copies with the slips of a curator's hand: a colon, a hyphen, a bracket, a column, a word."""

from __future__ import annotations

from tests.small_exhibit_copy import SMALL_EXHIBIT
from tests.tools.broken import HEAD, QUAY, SEA, Broken, edit

PIER = "title: {az: Körpü, ru: Пирс, en: The pier}"
CREDIT = "credit: made-for-this-exhibit"
HEADS = {name: (SMALL_EXHIBIT / name).read_text(encoding="utf-8").partition("screens:")[0] for name in (QUAY, SEA)}


def pier(new: str) -> Broken:
    """The small exhibit with another title over its first screen."""
    return edit(QUAY, PIER, new)


SLIPS: dict[str, Broken] = {
    "colon-forgotten": edit(QUAY, "type: story", "type story"),
    "colon-forgotten-at-an-item": edit(QUAY, "  - id: pier", "  - id pier"),
    "colon-forgotten-before-a-bracket": pier("title {az: Körpü, ru: Пирс, en: The pier}"),
    "colon-forgotten-before-a-list": edit(QUAY, "    figures:\n", "    figures\n"),
    "colons-without-a-space": Broken(edits=[(QUAY, "type: story", "type:story"), (SEA, "{az: Dəniz", "{az:Dəniz")]),
    "hyphen-forgotten": edit(QUAY, "  - id: first-day", "    id: first-day"),
    "hyphen-without-a-space": edit(QUAY, "  - id: pier", "  -id: pier"),
    "hyphen-too-many": edit(QUAY, "    figures:\n      - value", "    figures:\n      - - value"),
    "comma-forgotten": pier("title: {az: Körpü ru: Пирс, en: The pier}"),
    "comma-too-many": pier("title: {az: Körpü,, ru: Пирс, en: The pier}"),
    "bracket-forgotten-at-the-end": pier("title: {az: Körpü, ru: Пирс, en: The pier"),
    "bracket-forgotten-at-the-beginning": pier("title: az: Körpü, ru: Пирс, en: The pier}"),
    "bracket-too-many": pier("title: {az: Körpü, ru: Пирс, en: The pier}}"),
    "bracket-of-another-kind": pier("title: [az: Körpü, ru: Пирс, en: The pier]"),
    "quote-inside-quotes": edit(QUAY, CREDIT, 'credit: "The "old" pier"'),
    "quote-half-closed-in-brackets": pier('title: {az: Körpü, ru: Пирс, en: "The pier}'),
    "quote-half-closed-in-a-list": edit(HEAD, "[az, ru, en]", '["az, "ru", "en"]'),
    "quote-only-at-the-end": edit(QUAY, CREDIT, 'credit: made"'),
    "indented-too-little": edit(QUAY, "    picture:", "   picture:"),
    "indented-too-much": edit(QUAY, "    see: where", "      see: where"),
    "item-indented-too-little": edit(QUAY, "  - id: first-day\n    type", "- id: first-day\n  type"),
    "text-not-indented": edit(QUAY, "        The [pier]", "The [pier]"),
    "text-without-its-bar": edit(QUAY, "      en: |\n        The [pier]", "      en:\n        Note: the [pier]"),
    "key-one-step-too-far-left": edit(QUAY, "      credit: made", "    credit: made"),
    "keys-one-step-too-far-left": edit(
        QUAY,
        "      alt: {az: Taxta körpü., ru: Деревянный пирс., en: A wooden pier.}\n      credit",
        "    alt: {az: Taxta körpü., ru: Деревянный пирс., en: A wooden pier.}\n    credit",
    ),
    "key-one-step-too-far-right": edit(QUAY, "    figures:\n", "      look: x\n    figures:\n"),
    "picture-without-its-key": edit(QUAY, "    picture:\n      file: media", "    picture: media"),
    "keys-under-a-text": edit(QUAY, "    see: where", "    see: where\n      why: x"),
    "screens-under-another-name": Broken(edits=[(QUAY, "screens:", "screen:"), (SEA, "screens:", "pages:")]),
    "screens-twice": edit(QUAY, "  - id: first-day", "screens:\n  - id: first-day"),
    "screens-as-a-group": edit(SEA, "  - id: where\n    type", "    id: where\n    type"),
    "chapter-that-is-empty": Broken(files={QUAY: ""}),
    "chapter-of-comments": Broken(files={QUAY: "# to be written\n\n# soon\n"}),
    "chapter-without-screens": Broken(files={QUAY: f"{HEADS[QUAY]}screens:\n", SEA: f"{HEADS[SEA]}screens: []\n"}),
    "chapter-of-one-text": Broken(files={QUAY: f"{HEADS[QUAY]}screens: to come\n"}),
    "no-chapters": edit(HEAD, "[1-quay.yaml, 2-sea.yaml]", "[]"),
    "chapters-in-one-text": edit(HEAD, "[1-quay.yaml, 2-sea.yaml]", "1-quay.yaml, 2-sea.yaml"),
    "chapters-as-a-group": edit(HEAD, "[1-quay.yaml, 2-sea.yaml]", "{quay: 1-quay.yaml, sea: 2-sea.yaml}"),
    "chapter-that-is-a-folder": edit(HEAD, "1-quay.yaml", "media"),
    "chapter-that-is-a-picture": edit(HEAD, "1-quay.yaml", "media/pier.svg"),
    "chapter-that-is-the-glossary": edit(HEAD, "1-quay.yaml", "glossary.yaml"),
    "title-in-a-list": pier("title: [Körpü, Пирс, The pier]"),
    "title-too-deep": pier("title: {az: {text: Körpü}, ru: Пирс, en: The pier}"),
    "languages-by-their-names": edit(HEAD, "[az, ru, en]", "[Azərbaycan, Russian, english]"),
    "language-by-three-letters": edit(QUAY, "ru: Пирс", "rus: Пирс"),
    "language-in-capitals": edit(QUAY, "en: The pier}", "EN: The pier}"),
    "list-for-a-source": edit(QUAY, "source: S1", "source: {S1: x}"),
    "group-for-a-list": edit(QUAY, "    figures:\n      - value", "    figures:\n        value"),
    "types-near-and-far": Broken(edits=[(QUAY, "type: story", "type: Story"), (SEA, "type: map", "type: carte")]),
    "ids-that-nobody-can-guess": Broken(
        edits=[(QUAY, "see: where", "see: lighthouse-keeper"), (QUAY, "term:pier", "term:x")]
    ),
    "citations-almost": Broken(
        edits=[
            (QUAY, "1900-cü ildə tikilib. [^S1]", "1900-cü ildə tikilib. [S1]"),
            (QUAY, "построен в 1900 году. [^S1]", "построен в 1900 году. (^S1)"),
            (QUAY, "built in 1900. [^S1]", "built in 1900. [^S1"),
            (QUAY, "dar idi. [^S1, S2]", "dar idi. [^S1 S2]"),
            (QUAY, "[Пирс](term:pier)", "[Пирс](pier)"),
        ]
    ),
    "address-of-mail": edit("sources.yaml", "https://example.org/gazette", "archive@example.org"),
    "kind-in-capitals": edit("sources.yaml", "kind: press", "kind: Press"),
    "chapter-named-as-windows-writes": edit(HEAD, "sources: sources.yaml", "sources: .\\sources.yaml"),
    "words-of-its-own": Broken(
        edits=[(HEAD, "credits:\n", "words: words.yaml\ncredits:\n")],
        files={
            "words.yaml": "words:\n"
            "  bakc: {az: Geri, ru: Назад, en: Back}\n"
            "  here: {az: '{chapter}', ru: '{глава}', en: '{chapter} {n'}\n"
            "  home: {az: Əvvələ, ru: В начало, en: '{home}'}\n"
        },
    ),
}
