"""The typography of a large-print guide, in points: no letter below 18, ragged right, one column on A4. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.tools.guide_text import Style, Tone

MILLIMETRE = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MILLIMETRE, 297 * MILLIMETRE
MARGIN = 25 * MILLIMETRE
MEASURE = PAGE_WIDTH - 2 * MARGIN
ROOM = PAGE_HEIGHT - 2 * MARGIN
FOOT = PAGE_HEIGHT - 19 * MILLIMETRE
"""Where the line of the page number begins."""
NUMBER_WIDTH = 20 * MILLIMETRE
"""What an entry of the contents leaves to its page."""
EMBLEM_SIDE = 62 * MILLIMETRE

WEIGHTS = {Tone.PLAIN: 400, Tone.MEDIUM: 500, Tone.BOLD: 600}


@dataclass(frozen=True)
class Look:
    """size: of the letters; line: from one line to the next, in sizes; before, after: space around the block;
    indent: from the left edge; rule: how wide a line stands at its left; holds: never last on a page; close: what
    follows stands no farther off than `after`; whole: never on two pages; new_page: always at the top of one."""

    size: float = 18
    weight: int = 400
    line: float = 1.45
    before: float = 12
    after: float = 12
    indent: float = 0
    rule: float = 0
    holds: bool = False
    close: bool = False
    whole: bool = False
    new_page: bool = False

    @property
    def height(self) -> float:
        """From one line to the next."""
        return self.size * self.line


def _heading(size: float, before: float, after: float, weight: int = 600) -> Look:
    return Look(size, weight, line=1.25, before=before, after=after, holds=True, close=True, whole=True)


LOOKS: dict[Style, Look] = {
    Style.TITLE: Look(48, 600, line=1.15, before=60, after=18, whole=True, new_page=True),
    Style.SUBTITLE: Look(26, 400, line=1.3, before=0, after=4, whole=True),
    Style.SECTION: Look(34, 600, line=1.2, before=0, after=14, holds=True, close=True, whole=True, new_page=True),
    Style.SCREEN: _heading(26, before=44, after=12),
    Style.GROUP: _heading(22, before=32, after=6, weight=500),
    Style.ITEM: _heading(20, before=24, after=6),
    Style.KICKER: Look(18, 500, line=1.35, before=36, after=2, holds=True, close=True, whole=True),
    Style.FACT: Look(18, 500, line=1.35, before=2, after=8, holds=True, close=True, whole=True),
    Style.LEAD: Look(22, 400, line=1.4, before=14, after=18, holds=True, whole=True),
    Style.TEXT: Look(),
    Style.QUOTE: Look(24, 400, line=1.4, before=16, after=12, whole=True),
    Style.NOTICE: Look(before=44, after=22, indent=18, rule=5, holds=True, close=True, whole=True),
    Style.PICTURE: Look(before=18, after=18, indent=18, rule=1.5),
    Style.EMBLEM: Look(EMBLEM_SIDE, line=1, before=40, after=24, whole=True, holds=True),
    Style.RECORD: Look(line=1.4, before=20, after=20),
    Style.CHAPTER_ENTRY: Look(18, 600, line=1.3, before=16, after=3, holds=True, whole=True),
    Style.ENTRY: Look(line=1.3, before=3, after=3, whole=True),
}
SMALLEST = min(look.size for look in LOOKS.values())
NUMBER = Look(weight=500)
"""The page's own number."""
