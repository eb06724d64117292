"""A plate: the mood it is printed in, and the few kinds of mark that may stand on it (stage: build)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from artwork_plates.burin import Point, Ruling, Tone, engrave, polygon, polyline, swell

WIDTH, HEIGHT = 1200, 1000
LINE = 2.6
LEVEL = Ruling()


@dataclass(frozen=True)
class Mood:
    """A chapter's colours, as far as a plate needs them."""

    ground: str
    ink: str
    mark: str


DUSK = Mood("#332922", "#F3EEE4", "#DC2F4F")
NIGHT = Mood("#141A24", "#EFEBE3", "#D4284A")
ASH = Mood("#333231", "#F3EFE7", "#DC2F4F")
DAWN = Mood("#E4D6C3", "#1B1714", "#C8183A")


@dataclass
class Plate:
    """Collects marks in the order in which they are printed."""

    mood: Mood
    says: str
    parts: list[str] = field(default_factory=list)
    background: bool = True
    size: tuple[int, int] = (WIDTH, HEIGHT)

    def tone(self, shape: Sequence[Point], tone: Tone, ruling: Ruling = LEVEL, colour: str | None = None) -> None:
        """Rules a shape with lines as broad as its tone."""
        data = engrave(shape, tone, ruling)
        if data:
            self.parts.append(f'<path d="{data}" fill="{colour or self.mood.ink}"/>')

    def cut(self, lines: Sequence[Sequence[Point]], tone: Tone, spacing: float, colour: str | None = None) -> None:
        """Lines of the engraver's own choosing, swelling with the tone beneath them."""
        data = "".join(swell(line, tone, spacing) for line in lines)
        if data:
            self.parts.append(f'<path d="{data}" fill="{colour or self.mood.ink}"/>')

    def shape(self, points: Sequence[Point], fill: str | None = None, line: float = LINE) -> None:
        """A closed shape that hides what lies behind it, outlined in ink."""
        stroke = f' stroke="{self.mood.ink}" stroke-width="{line}" stroke-linejoin="round"' if line else ""
        self.parts.append(f'<path d="{polygon(points)}" fill="{fill or self.mood.ground}"{stroke}/>')

    def line(self, points: Sequence[Point], width: float = LINE, colour: str | None = None, opacity: float = 1) -> None:
        """An open line."""
        self.lines([points], width, colour, opacity)

    def lines(
        self,
        many: Sequence[Sequence[Point]],
        width: float = LINE,
        colour: str | None = None,
        opacity: float = 1,
    ) -> None:
        """Several open lines of one kind."""
        data = "".join(polyline(points) for points in many)
        faint = f' stroke-opacity="{opacity:g}"' if opacity < 1 else ""
        self.parts.append(
            f'<path d="{data}" fill="none" stroke="{colour or self.mood.ink}" stroke-width="{width:g}"{faint}'
            ' stroke-linecap="round" stroke-linejoin="round"/>'
        )

    def red(self, points: Sequence[Point]) -> None:
        """The flat line: silence."""
        self.line(points, 4.5, self.mood.mark)

    def voice(self, start: float, end: float, level: float, loud: Callable[[float], float]) -> None:
        """The waveform: upright bars along a level, as high as `loud` (0 to 1) says."""
        bars = []
        for i in range(int((end - start) / 10) + 1):
            x = start + i * 10
            half = max(1.5, 78 * loud(x) * spoken(i))
            bars.append([(x, level - half), (x, level + half)])
        self.lines(bars, 3.4)

    def shift(self, since: int, across: float, down: float = 0) -> None:
        """Moves everything printed since a number of parts."""
        self.parts[since:] = [f'<g transform="translate({across:g} {down:g})">', *self.parts[since:], "</g>"]

    def svg(self) -> str:
        """The finished file."""
        ground = (
            [f'<rect width="{self.size[0]}" height="{self.size[1]}" fill="{self.mood.ground}"/>']
            if self.background
            else []
        )
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.size[0]} {self.size[1]}">'
        return "\n".join([head, f"<!-- {self.says} Made for this exhibit. -->", *ground, *self.parts, "</svg>"]) + "\n"


def spoken(i: int) -> float:
    """The rhythm of a voice: words, breath and small differences, the same every time."""
    word = 0.5 + 0.5 * math.sin(i * 0.37 + 1.3 * math.sin(i * 0.11))
    stress = 0.55 + 0.45 * math.sin(i * 2.3 + math.sin(i * 1.7) * 2)
    return 0.12 + 0.88 * word * stress
