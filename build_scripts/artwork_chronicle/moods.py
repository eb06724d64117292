"""The light across the chronicle: dusk, night, ash, dawn, and what ink stands on it (stage: build)."""

from __future__ import annotations

from artwork_plates.plate import Mood

from artwork_chronicle.scale import HEIGHT, WIDTH

DUSK = Mood("#1E1916", "#F3EEE4", "#DC2F4F")
NIGHT = Mood("#0B0D12", "#EFEBE3", "#D4284A")
ASH = Mood("#232322", "#F3EFE7", "#DC2F4F")
DAWN = Mood("#F1EADF", "#1B1714", "#C8183A")
# Where one light passes into the next: from, to, how far its gradient serves.
PASSAGES: tuple[tuple[float, float, float, Mood, Mood], ...] = (
    (3100, 4400, 5000, DUSK, NIGHT),
    (7700, 8500, 9000, NIGHT, ASH),
    (9760, 10230, WIDTH, ASH, DAWN),
)
DAYBREAK = 10010.0


def mood(x: float) -> Mood:
    """The nearest chapter's colours."""
    if x < 3900:
        return DUSK
    return NIGHT if x < 8000 else ASH if x < DAYBREAK else DAWN


def ink(x: float) -> str:
    """Light ink until day breaks, dark ink from then on."""
    return mood(x).ink


def ground(left: float, top: float, right: float, bottom: float) -> str:
    """A rectangle of bare ground, whatever the light is there."""
    number = next(n for n, passage in enumerate(PASSAGES) if left < passage[2])
    size = f'width="{right - left:g}" height="{bottom - top:g}"'
    return f'<rect x="{left:g}" y="{top:g}" {size} fill="url(#passage{number})"/>'


def grounds() -> list[str]:
    """The ground of the whole picture."""
    defs, strips, left = [], [], 0.0
    for number, (since, until, right, before, after) in enumerate(PASSAGES):
        stops = f'<stop offset="0" stop-color="{before.ground}"/><stop offset="1" stop-color="{after.ground}"/>'
        place = f'gradientUnits="userSpaceOnUse" x1="{since:g}" y1="0" x2="{until:g}" y2="0"'
        defs.append(f'<linearGradient id="passage{number}" {place}>{stops}</linearGradient>')
        strips.append(ground(left, 0, right, HEIGHT))
        left = right
    return [f"<defs>{''.join(defs)}</defs>", *strips]
