"""Copies with values that YAML programs take for something else: numbers, truths, times, dates, nothing."""

from __future__ import annotations

from tests.tools.broken import HEAD, QUAY, SEA, Broken, edit

NOON = 'at: "1900-05-01 07:00"'


def within(number: str) -> Broken:
    return edit(SEA, "within_km: 1.5", f"within_km: {number}")


NUMBERS: dict[str, Broken] = {
    "words-for-yes-and-no-are-texts": Broken(
        edits=[
            (QUAY, 'dates: "1900"', "dates: NO"),
            (SEA, 'dated: "1900"', "dated: off"),
            (QUAY, "credit: made-for-this-exhibit", "credit: y"),
            (QUAY, "    see: where", "    on: off"),
        ]
    ),
    "an-hour-is-a-text": Broken(
        edits=[(QUAY, 'dates: "1900"', "dates: 18:00"), (SEA, 'dated: "1900"', "dated: 09:30")]
    ),
    "sexagesimal-numbers": Broken(
        edits=[(SEA, "within_km: 1.5", "within_km: 16:9"), (SEA, "[40.40, 49.85]", "[22:22, 49.85]")]
    ),
    "sexagesimal-without-end": within(":".join(["1"] * 30_000)),
    "octal-numbers": Broken(
        edits=[(QUAY, 'dates: "1900"', "dates: 0777"), (SEA, 'dated: "1900"', "dated: 010"), (SEA, "1.5", "007")]
    ),
    "hexadecimal-and-binary-numbers": Broken(
        edits=[(SEA, "within_km: 1.5", "within_km: 0x1F"), (QUAY, 'dates: "1900"', "dates: 0b11")]
    ),
    "hexadecimal-without-end": within("0x" + "f" * 250_000),
    "a-colour-of-digits-alone": edit(HEAD, '"#0B0D12"', "000000"),
    "digits-in-groups": Broken(
        edits=[(SEA, "within_km: 1.5", "within_km: 1_000"), (QUAY, 'dates: "1900"', "dates: 1_900")]
    ),
    "decimals-stay-as-written": Broken(
        edits=[(SEA, "within_km: 1.5", "within_km: 1.10"), (SEA, 'dated: "1900"', "dated: 1.10")]
    ),
    "number-with-an-exponent": within("1e3"),
    "infinity": within("-.Inf"),
    "not-a-number": within(".nan"),
    "infinity-as-a-text": edit(QUAY, 'dates: "1900"', "dates: .inf"),
    "four-thousand-digits": within("9" * 4_301),
    "nineteen-digits-as-a-text": edit(QUAY, 'dates: "1900"', "dates: " + "1" * 19),
    "number-out-of-reach": within("9" * 16),
    "number-below-zero": within("-1"),
    "number-zero": within("0"),
    "decimal-comma": Broken(
        edits=[(SEA, "within_km: 1.5", "within_km: 1,5"), (SEA, "[40.40, 49.85]", "[40,40, 49,85]")]
    ),
    "degrees-and-minutes": edit(SEA, "[40.40, 49.85]", "[40°24′, 49°51′]"),
    "percents": edit(QUAY, "[0.2, 0.8]", "[20%, 80 %]"),
    "number-in-words": within("about one"),
    "number-with-its-unit": within("1.5 km"),
    "number-in-arabic-digits": within("١٥"),
    "figures-with-separators": Broken(
        edits=[(SEA, "value: 131", 'value: "1,310"'), (SEA, "value: 48-66", "value: 48–6 600")]
    ),
    "figure-that-is-a-list": edit(SEA, "value: 131", "value: [131]"),
    "day-that-is-in-no-calendar": edit(QUAY, NOON, "at: 2024-02-30"),
    "leap-days": Broken(edits=[(QUAY, NOON, "at: 1900-02-29"), (QUAY, '"1900-05-01 18:00 to 18:30"', "1904-02-29")]),
    "dates-of-other-countries": Broken(
        edits=[(QUAY, NOON, "at: 01.05.1900"), (QUAY, '"1900-05-01 18:00 to 18:30"', "5/1/1900")]
    ),
    "date-without-noughts": edit(QUAY, NOON, "at: 1900-5-1"),
    "date-with-a-t": edit(QUAY, NOON, "at: 1900-05-01T07:00:00Z"),
    "hour-that-is-none": edit(QUAY, NOON, 'at: "1900-05-01 24:00"'),
    "year-nought": edit(QUAY, NOON, 'at: "0000"'),
    "span-of-unequal-ends": edit(QUAY, "1900-05-01 18:00 to 18:30", "1900-05-01 18:00 to 1901"),
    "axis-to-the-end-of-time": Broken(
        edits=[(QUAY, '"1900-05-01 20:00"', '"9999-12-31 23:59"'), (QUAY, "1 hour", "9999 years")]
    ),
    "axis-of-a-million-marks": Broken(
        edits=[(QUAY, 'to: "1900-05-01 20:00"', 'to: "1990-05-01 20:00"'), (QUAY, "1 hour", "1 minute")]
    ),
    "step-of-nought": edit(QUAY, "1 hour", "0 hours"),
    "no-values": Broken(
        edits=[
            (HEAD, "[az, ru, en]", '""'),
            (QUAY, 'dates: "1900"', "dates: null"),
            (SEA, "title: {az: Dəniz, ru: Море, en: The sea}", "title: ~"),
            (QUAY, "    see: where", "    Null: where"),
            (QUAY, "1 hour", "Null"),
            (SEA, "type: map", "type:"),
        ]
    ),
    "keys-that-are-one-elsewhere": edit(HEAD, "  texts:", "  1: x\n  true: x\n  1.0: x\n  texts:"),
    "key-duplicate-in-brackets": edit(QUAY, "{az: Körpü, ru: Причал", "{az: Körpü, az: Liman, ru: Причал"),
    "key-duplicate-far-below": edit(SEA, "    accounts:\n", "    accounts: []\n    accounts:\n"),
}
