"""What is sensitive needs a notice: its own, or that of a screen before it whose way round leads past."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.load import load
from kiosk.screens.catalog import SCREEN_TYPES
from tests.tools.broken_rules import NOTICE, PHOTOGRAPH, REST, photograph

OWN = PHOTOGRAPH.replace("    body:", "    notice: {az: Şəkil., ru: Снимок., en: A photograph.}\n    body:")
BETWEEN = REST.replace("last-words", "between").replace("accounts", "sources") + "    title: A\n    body: B [^S1]\n"


def codes(folder: Path) -> list[str]:
    return [one.code for one in load(folder, SCREEN_TYPES, rules=True)[1]]


@pytest.mark.parametrize(
    ("before", "words", "told"),
    [
        ("", PHOTOGRAPH, ["notice-missing"]),
        ("", OWN, []),
        ("", PHOTOGRAPH.replace("sensitive: yes", "sensitive: no"), []),
        (NOTICE % "last-words", PHOTOGRAPH, []),
        (NOTICE % "last-words" + BETWEEN, PHOTOGRAPH, []),
        (NOTICE % "pier", PHOTOGRAPH, []),
        (NOTICE % "who-saw", PHOTOGRAPH, ["notice-missing"]),
        (NOTICE % "between" + BETWEEN, PHOTOGRAPH, ["notice-missing"]),
    ],
    ids=["none", "its own", "not sensitive", "past it", "past both", "back", "into it", "past another only"],
)
def test_a_sensitive_picture_is_told_unless_a_notice_leads_past(
    before: str, words: str, told: list[str], small_exhibit: Path
) -> None:
    photograph(before, words=words).make(small_exhibit)
    assert codes(small_exhibit) == told
