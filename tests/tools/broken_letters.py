"""Copies with letters that are not what they look like: blanks, quotes, dashes, directions, line ends, encodings."""

from __future__ import annotations

import codecs

from tests.small_exhibit_copy import SMALL_EXHIBIT
from tests.tools.broken import HEAD, QUAY, SEA, Broken, edit

CREDIT = "credit: made-for-this-exhibit"
GLOSSARY = (SMALL_EXHIBIT / "glossary.yaml").read_text(encoding="utf-8")
SLIP = GLOSSARY.replace("text:", "txet:")
"""A mistake on the third line, to see that lines are still counted."""


def glossary(data: str | bytes) -> Broken:
    return Broken(files={"glossary.yaml": data})


LETTERS: dict[str, Broken] = {
    "blanks-of-other-alphabets": Broken(
        edits=[
            (QUAY, "    see: where", "\u2007\u2007\u2007\u2007see: where"),
            (QUAY, "    notice:", "  \u202f notice:"),
            (QUAY, "    type: timeline", "\u3000   type: timeline"),
            (SEA, "    base:", "   \u200b base:"),
        ]
    ),
    "blank-after-a-colon": Broken(
        edits=[(QUAY, "type: story", "type:\u00a0story"), (SEA, "{az: Dəniz", "{az:\u00a0Dəniz")]
    ),
    "blank-after-a-hyphen": edit(QUAY, "  - id: pier", "  -\u00a0id: pier"),
    "blank-inside-a-key": edit(HEAD, "big_idea:", "big\u00a0idea:"),
    "blank-in-a-text-is-kept": edit(QUAY, "en: The pier}", "en: The\u00a0pier\u202f}"),
    "soft-hyphen-in-an-id": edit(QUAY, "id: pier", "id: pi\u00ader"),
    "joiner-in-a-key": edit(QUAY, "    see: where", "    se\u200de: where"),
    "curly-quotes-around-a-value": Broken(
        edits=[(QUAY, CREDIT, "credit: “made for us”"), (SEA, "az: Dəniz,", "az: “Dəniz”,")]
    ),
    "curly-quotes-around-an-id": Broken(edits=[(QUAY, "id: pier", "id: “pier”"), (QUAY, "see: where", "see: ‘where’")]),
    "curly-quotes-around-a-key": edit(QUAY, "type: story", "“type”: story"),
    "curly-quotes-around-a-comma": edit(QUAY, "en: The pier}", "en: “The pier, long”}"),
    "curly-quotes-around-a-colon": edit(QUAY, CREDIT, "credit: “Mona Lisa: a story”"),
    "curly-quotes-that-are-meant": Broken(
        edits=[(QUAY, CREDIT, 'credit: "“made for us”"'), (SEA, "az: Dəniz, ru: Море", "az: “Dəniz”, ru: «Море»")]
    ),
    "quote-closed-by-a-curly-one": edit(QUAY, CREDIT, 'credit: "made for us”'),
    "dashes-for-hyphens": Broken(
        edits=[(QUAY, "  - id: pier", "  – id: pier"), (SEA, "  - id: who-saw", "  — id: who-saw")]
    ),
    "dashes-in-a-list": edit(HEAD, "languages: [az, ru, en]", "languages:\n  – az\n  – ru\n  – en"),
    "bullets-in-a-list": edit(
        HEAD, "chapters: [1-quay.yaml, 2-sea.yaml]", "chapters:\n  • 1-quay.yaml\n  • 2-sea.yaml"
    ),
    "stars-in-a-list": edit(HEAD, "languages: [az, ru, en]", "languages:\n  * az\n  * ru\n  * en"),
    "tab-after-a-colon": edit(QUAY, "type: story", "type:\tstory"),
    "tab-after-a-hyphen": edit(QUAY, "  - id: pier", "  -\tid: pier"),
    "tabs-and-spaces-mixed": Broken(edits=[(QUAY, "    see: where", "  \tsee: where"), (SEA, "    base:", "\tbase:")]),
    "lines-that-end-in-cr": glossary(SLIP.replace("\n", "\r")),
    "lines-that-end-in-crlf": glossary(SLIP.replace("\n", "\r\n")),
    "lines-that-end-in-nel": glossary(SLIP.replace("\n", "\x85")),
    "invisible-ends-of-lines": Broken(
        edits=[(QUAY, "was built in 1900", "was\u2028built in 1900"), (QUAY, "mood: night", "mood: \u2029nigth")]
    ),
    "utf-16-without-a-mark": glossary(SLIP.encode("utf-16-le")),
    "utf-16-other-way-round": glossary(codecs.BOM_UTF16_BE + SLIP.encode("utf-16-be")),
    "utf-32": glossary(SLIP.encode("utf-32")),
    "utf-16-cut-off": glossary(codecs.BOM_UTF16_LE + GLOSSARY.encode("utf-16-le")[:-3]),
    "windows-1251": glossary(GLOSSARY.encode("cp1251", "replace")),
    "letters-that-were-lost": edit(QUAY, "ru: Пирс, en", "ru: П\ufffdрс, en"),
    "surrogates-in-bytes": glossary(GLOSSARY.encode().replace(b"pier:", b"pi\xed\xa0\x80er:")),
    "bytes-of-a-picture": glossary(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
    "a-file-of-noughts": glossary(b"\0" * 1000),
    "escapes-of-hidden-characters": Broken(
        edits=[
            (QUAY, CREDIT, 'credit: "a\\u202eb"'),
            (SEA, CREDIT, 'credit: "a\\Lb"'),
            (HEAD, "en: The harbour", 'en: "The\\aharbour"'),
            (SEA, "en: The sea}", 'en: "The\\Nsea"}'),
        ]
    ),
    "directions-in-ids-and-names": Broken(
        edits=[
            (QUAY, "id: pier", "id: pi\u2066er"),
            (QUAY, "media/pier.svg", "media/\u2067pier.svg"),
            (QUAY, "    see:", "    s\u2069ee:"),
            (QUAY, "mood: night", "mood: \u200fnight"),
        ]
    ),
    "directions-in-a-text-without-need": edit(QUAY, "en: The pier}", "en: The \u2066pier\u2069}"),
    "directions-in-a-text-that-needs-them": edit(QUAY, "en: The pier}", "en: رصيف \u2066(Pier)\u2069}"),
    "letters-of-another-alphabet": Broken(
        edits=[(QUAY, "{az: Körpü, ru: Пирс", "{аz: Körpü, ru: Пирс"), (QUAY, "mood: night", "moоd: night")]
    ),
    "a-term-in-two-forms": Broken(
        edits=[
            ("glossary.yaml", "pier:", "ko\u0308rpu\u0308:"),
            *[(QUAY, "(term:pier)", "(term:k\u00f6rp\u00fc)")] * 2,
            (QUAY, "(term:pier)", "(term:ko\u0308rpu\u0308)"),
            (QUAY, "see: where", "see: wheer"),
        ]
    ),
}
