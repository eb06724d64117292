"""Copies with what YAML can do and a curator does not need: anchors, tags, several documents, endless depth."""

from __future__ import annotations

from tests.small_exhibit_copy import SMALL_EXHIBIT
from tests.tools.broken import HEAD, QUAY, SEA, Broken, edit
from tests.tools.broken_films import CAPTIONS, with_captions

GLOSSARY = (SMALL_EXHIBIT / "glossary.yaml").read_text(encoding="utf-8")
LAUGHS = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10))
MERGES = "m0: &m0 {k: v}\n" + "".join(f"m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}]}}\n" for n in range(1, 27))
CREDIT = "credit: made-for-this-exhibit"


def glossary(text: str) -> Broken:
    """The small exhibit with this in its glossary, before the one term."""
    return Broken(files={"glossary.yaml": text + GLOSSARY})


REFUSED: dict[str, Broken] = {
    "billion-laughs": glossary(LAUGHS),
    "merge-bomb-of-26-levels": glossary(MERGES),
    "merge-of-one-group": Broken(
        edits=[
            (HEAD, "  night:\n", "  night: &night\n"),
            (HEAD, "attract_mood", "  dusk:\n    <<: *night\nattract_mood"),
        ]
    ),
    "alias-of-itself": edit(QUAY, "see: where", "see: &a [*a]"),
    "alias-of-nothing": edit(QUAY, "see: where", "see: *nowhere"),
    "alias-as-a-key": edit(QUAY, "    see: where", "    *a : where"),
    "anchor-on-a-screen": edit(QUAY, "  - id: pier", "  - &first\n    id: pier"),
    "tags-of-all-kinds": Broken(
        edits=[
            (QUAY, CREDIT, "credit: !!binary bWFkZQ=="),
            (QUAY, 'dates: "1900"', "dates: !!timestamp 1900-01-01"),
            (QUAY, "see: where", "see: !include where.yaml"),
            (SEA, "    places:\n", "    places: !!omap\n"),
            (SEA, CREDIT, "credit: ! made"),
            (SEA, "{az: Dəniz, ru: Море, en: The sea}", "!!set {az, ru, en}"),
            (HEAD, "languages: [az", "languages: !!python/tuple [az"),
        ]
    ),
    "tags-led-elsewhere": glossary("%TAG ! tag:yaml.org,2002:python/object/apply:\n---\nquay: !os.system rm\n"),
    "directive-of-tomorrow": glossary("%YAML 3.0\n---\n"),
    "directive-that-is-none": edit("glossary.yaml", "pier:\n", "% of visitors\npier:\n"),
    "an-equals-sign": edit(QUAY, 'dates: "1900"', "dates: ="),
    "brackets-500-deep": glossary("quay: " + "[" * 500 + "]" * 500 + "\n"),
    "braces-2000-deep": glossary("{a: " * 2_000 + "\n"),
    "hyphens-without-end": glossary("- " * 100_000 + "\n"),
    "steps-without-end": glossary("".join(f"{' ' * n}k:\n" for n in range(600))),
    "hundred-thousand-keys": glossary("".join(f"k{n}: x\n" for n in range(100_000))),
    "twenty-thousand-keys": glossary("".join(f"k{n}: x\n" for n in range(20_001))),
    "ten-thousand-terms-that-are-texts": glossary("".join(f"k{n}: x\n" for n in range(10_000))),
    "ten-thousand-unknown-keys": edit(
        HEAD, "format: 1\n", "format: 1\n" + "".join(f"k{n}: x\n" for n in range(10_000))
    ),
    "ten-thousand-languages": edit(
        HEAD, "az: Liman, ru: Гавань", "az: Liman, ru: Гавань" + "".join(f", k{n}: x" for n in range(10_000))
    ),
    "three-thousand-screens-without-texts": edit(
        QUAY, "screens:\n", "screens:\n" + "".join(f"  - {{id: s{n}, type: story}}\n" for n in range(3_000))
    ),
    "ten-thousand-citations": edit(QUAY, "ildə tikilib. [^S1]", "ildə tikilib. " + "[^X1] " * 10_000),
    "marks-without-end": edit(QUAY, "ildə tikilib. [^S1]", "ildə tikilib. " + "*[_" * 20_000),
    "brackets-in-a-text": edit(QUAY, "ildə tikilib. [^S1]", "ildə tikilib. " + "[" * 20_000),
    "a-key-without-end": edit(QUAY, "    see: where", f"    {'k' * 1_000}: where"),
    "an-id-without-end": edit(QUAY, "id: pier", "id: " + "a" * 100_000),
    "a-value-without-end": edit(QUAY, "see: where", "see: " + "e" * 200_000),
    "slips-at-the-end-of-a-large-file": edit(
        HEAD, "  texts:", "".join(f"  k{n}: x\n" for n in range(9_000)) + "  a: @x\n" * 30 + "  texts:"
    ),
    "captions-without-end": with_captions("en: media/horn.vtt", written=CAPTIONS + "x" * 2_000_000),
    "blanks-without-end": glossary(" " * 250_000 + "\n"),
    "tabs-without-end": glossary("\t" * 250_000 + "\n"),
    "comments-without-end": glossary("# nothing\n" * 25_000 + "pier: {}\n"),
    "an-end-and-something-after-it": edit("glossary.yaml", "pier:\n", "quay: {title: a, text: b}\n...\npier:\n"),
    "two-exhibits-in-one-file": edit(HEAD, "credits:\n", "---\ncredits:\n"),
    "exhibit-that-is-a-list": Broken(files={HEAD: "- format: 1\n- title: The harbour\n"}),
    "exhibit-that-is-a-text": Broken(files={HEAD: "The harbour\n"}),
    "exhibit-that-is-empty": Broken(files={HEAD: ""}),
    "group-as-a-key": edit("glossary.yaml", "pier:\n", "{pier: quay}: x\npier:\n"),
    "block-as-a-key": edit("glossary.yaml", "pier:\n", "? |\n  quay\n: x\npier:\n"),
    "key-of-nothing": edit("glossary.yaml", "pier:\n", ": x\n? y\npier:\n"),
}
