"""Copies that can be shown, and that the rules of good writing have something to say about."""

from __future__ import annotations

from hashlib import sha256

from kiosk.bundle.narration import Made, as_text
from kiosk.bundle.translations import Confirmed, short_hash
from kiosk.bundle.translations import as_text as as_record
from tests.tools.broken import HEAD, QUAY, SEA, Broken, edit
from tests.tools.broken_films import with_captions
from tests.tools.broken_looks import LOOKS

LONG = " ".join(["It was very long and narrow, and so it stood."] * 9)
HASH_OF_A_VOICE = sha256(b"a voice").hexdigest()
READ = [f"first-day-0{n}" for n in (0, 1)] + [f"where-0{n}" for n in (0, 1)] + ["how-many", "who-saw-00", "who-saw-01"]
VOICES = {f"narration/{code}/{name}.mp3": b"a voice" for code in ("az", "ru", "en") for name in READ}

STRICT: dict[str, Broken] = {
    "long-text": edit(QUAY, "It was *long* and narrow.", LONG),
    "long-sentences": Broken(
        edits=[
            (QUAY, "It was *long* and narrow.", f"It was *long* and narrow, {'and long, ' * 22}so it stood."),
            (SEA, "ru: Залив.", f"ru: Тихо. Залив{' и залив' * 13}."),
            (HEAD, "en: Ships leave.", f"en: Ships {'and ships ' * 20}leave."),
        ]
    ),
    "paragraphs-not-alike": Broken(
        edits=[
            (QUAY, "1900 году. [^S1]\n\n        Он", "1900 году. [^S1]\n        Он"),
            (SEA, 'en: "A light. [^S1]"', 'en: "A light. [^S1]\\n\\nIt turns. [^S1]"'),
        ]
    ),
    "citations-not-alike": Broken(
        edits=[
            (QUAY, "Он был *длинным* и узким. [^S1, S2]", "Он был *длинным* и узким. [^S1]"),
            (SEA, 'en: "A light. [^S1]"', 'en: "A light. [^S1, S2]"'),
        ]
    ),
    "nothing-cited": Broken(
        edits=[
            (QUAY, "in 1900. [^S1]\n", "in 1900.\n"),
            (SEA, 'az: "İşıq. [^S1]", ru: "Свет. [^S1]", en: "A light. [^S1]"', "az: İşıq., ru: Свет., en: A light."),
        ]
    ),
    "captions-in-one-language": with_captions("en: media/horn.vtt"),
    "voices-missing-and-of-an-earlier-text": Broken(
        files={
            **VOICES,
            "narration/az/pier.opus": b"a voice",
            "narration/ru/pier.opus": b"somebody's own voice",
            "narration/made.json": as_text(
                {f"{code}/pier.opus": Made("of an earlier text", HASH_OF_A_VOICE) for code in ("az", "ru")}
            ),
        }
    ),
    "translation-of-an-earlier-text": Broken(
        files={
            "translations.json": as_record(
                {
                    "screen/pier/title": {"ru": Confirmed("az", short_hash("Körpülər"), short_hash("Пирс"))},
                    "source/S1/trust": {"en": Confirmed("az", short_hash("Yazıb."), short_hash("On the spot."))},
                }
            )
        }
    ),
    **LOOKS,
}
