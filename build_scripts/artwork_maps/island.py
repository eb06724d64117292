"""The demo exhibit's map: an island that does not exist, with its relief and water lines (stage: build)."""

from __future__ import annotations

import math

from artwork_maps.projection import Frame, smooth_path

# Invented degrees, on open ocean, so that nobody looks for the place.
ISLAND = Frame(-30.5, 46.0, -29.5, 46.44, 1600, 1014)
LAND, WATER, WOOD, INK, FAINT = "#EFEDE3", "#DFE5E3", "#DEE2CB", "#14212A", "#5F7880"
FILLS = (LAND, WATER, WOOD)
CREDIT = "An invented island, drawn for the demonstration exhibit."
CENTRE = (800.0, 510.0)
ROAD = [(420, 562), (505, 610), (640, 650), (790, 690), (940, 660), (1080, 590), (1180, 520)]
STREAM = [(900, 470), (840, 540), (760, 580), (700, 650), (640, 720), (612, 786)]


def ring(share: float, shift: tuple[float, float] = (0, 0), rough: float = 1.0) -> str:
    """A closed line round the island's middle."""
    return smooth_path(around(share, shift, rough), closed=True)


def around(share: float, shift: tuple[float, float] = (0, 0), rough: float = 1.0) -> list[tuple[float, float]]:
    """Points round the island's middle, the coast at share 1, softer the further off."""
    points = []
    for i in range(72):
        turn = math.tau * i / 72
        bays = (
            0.13 * math.sin(2 * turn + 0.6)
            + 0.09 * math.sin(3 * turn + 2.1)
            + 0.05 * math.sin(5 * turn)
            + 0.03 * math.sin(9 * turn + 1.2)
            + 0.018 * math.sin(14 * turn)
        )
        reach = (1 + rough * bays) * share
        points.append(
            (
                CENTRE[0] + shift[0] + 500 * reach * math.cos(turn),
                CENTRE[1] + shift[1] + 318 * reach * math.sin(turn),
            )
        )
    return points


def drawing() -> str:
    """The whole picture."""
    waters = "".join(
        f'<path d="{ring(1 + 0.03 * n + 0.005 * n * n, rough=0.94**n)}" stroke-opacity="{0.8 - n / 8:.2f}"/>'
        for n in range(1, 6)
    )
    heights = "".join(f'<path d="{ring(0.78 - 0.135 * n, (34 * n, -16 * n), 0.9 - 0.1 * n)}"/>' for n in range(6))
    road, stream = smooth_path(ROAD), smooth_path(STREAM)
    return (
        "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {ISLAND.width} {ISLAND.height}">',
                f"<!-- {CREDIT} -->",
                f'<rect width="{ISLAND.width}" height="{ISLAND.height}" fill="{WATER}"/>',
                f'<g fill="none" stroke="{FAINT}" stroke-width="1.4">{waters}</g>',
                f'<path d="{ring(1)}" fill="{LAND}" stroke="{INK}" stroke-width="3"/>',
                f'<path d="{ring(0.34, (-120, 70), 1.6)}" fill="{WOOD}"/>',
                f'<g fill="none" stroke="{FAINT}" stroke-width="1.4" stroke-opacity="0.8">{heights}</g>',
                f'<path d="{stream}" fill="none" stroke="{FAINT}" stroke-width="2"/>',
                f'<path d="{road}" fill="none" stroke="{INK}" stroke-width="2.4" stroke-dasharray="9 7"/>',
                "</svg>",
            ]
        )
        + "\n"
    )
