"""Copies whose YAML is not what it should be."""

from __future__ import annotations

from tests.tools.broken import HEAD, QUAY, SEA, Broken, edit

MERGES = "".join(["m0: &m0 {k: v}\n", *(f"m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}]}}\n" for n in range(1, 4))])


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
