"""Whether what stands on the glass can be read and touched: measured in the real scene, in millimetres."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from math import radians, tan

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage

from kiosk.app import Kiosk
from kiosk.tools.contrasts import Contrast, contrasts
from kiosk.tools.scene import Glass, Scene, Target, Words, glass_of, scene_of

SMALLEST_CAP_MM = 4.8  # TXT-2: US 508, 402.4
READING_CAP_MM = 6.4  # TXT-1: 37 minutes of arc at 600 mm
LARGE_CAP_DEGREES = 0.7  # TXT-3: EN 301 549, 5.1.4
LONGEST_LINE, LONGEST_READING_LINE = 80, 55  # TXT-5, in characters
TARGET_MM, ROOMY_TARGET_MM = 20.0, 25.0  # TGT-1, TGT-2
GAP_MM = 1.0  # TGT-3
CONTRAST, CONTRAST_OF_LARGE = 7.0, 4.5  # CON-1
LARGE_INK_MM = 10.0
SLACK = 1.0  # pixels: layouts round
ON_PICTURES = frozenset({"pin-number", "caption-line"})  # each on a ground of its own


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a visitor could not read, or not touch."""

    rule: str
    item: str
    detail: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.item}: {self.detail}"


Rule = Callable[[Scene], Iterator[Fault]]


@dataclass(frozen=True, slots=True)
class Least:
    """The least of something, and what has it."""

    value: float
    item: str


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured on the glass: contrast as a ratio to 1; a target's shorter side and a capital in mm."""

    contrast: Least | None
    target: Least | None
    text: Least | None
    faults: tuple[Fault, ...]


def faults(kiosk: Kiosk, image: QImage | None = None) -> list[Fault]:
    """The faults of what can be seen now; those of contrast only with a picture of the window."""
    return faults_on(glass_of(kiosk), image)


def faults_on(glass: Glass, image: QImage | None = None) -> list[Fault]:
    """The same for any window on a panel."""
    return list(measured_on(glass, image).faults)


def measured(kiosk: Kiosk, image: QImage | None = None) -> Measured:
    """The faults of what can be seen now, and the least of each measure."""
    return measured_on(glass_of(kiosk), image)


def measured_on(glass: Glass, image: QImage | None = None) -> Measured:
    """The same for any window on a panel."""
    scene, scale = scene_of(glass), glass.pixels_per_mm
    found = [] if image is None else list(contrasts(scene, image))
    told = [fault for rule in RULES for fault in rule(scene)]
    return Measured(
        _least([Least(one.ratio, one.text.name) for one in found]),
        _least([Least(min(t.rect.width(), t.rect.height()) / scale, t.name) for t in scene.targets]),
        _least([Least(text.cap_height / scale, text.name) for text in scene.texts]),
        (*told, *_contrast(scene, found)),
    )


def _least(found: list[Least]) -> Least | None:
    return min(found, key=lambda one: one.value, default=None)


def _truncated(scene: Scene) -> Iterator[Fault]:
    for text in scene.texts:
        if text.item.property("truncated"):
            yield Fault("text-truncated", text.name, "ends in an ellipsis")


def _clipped(scene: Scene) -> Iterator[Fault]:
    for text in scene.texts:
        item = text.item
        wide = float(item.property("contentWidth")) - item.width()
        high = float(item.property("contentHeight")) - item.height()
        if wide > SLACK or high > SLACK:
            yield Fault("text-clipped", text.name, f"is larger than its place by {max(wide, high):.0f} px")
        elif text.is_reading:
            yield from _cut_lines(text)
        elif beyond(text.painted, text.seen) > SLACK:
            yield Fault("text-clipped", text.name, "is cut off by what it lies in")


def _cut_lines(text: Words) -> Iterator[Fault]:
    """Lines of a paged text lie on the page or off it, never half."""
    window = next((one for one in reversed(text.path) if one.clip()), None)
    if window is None:
        if text.path and (page := _page_of(text)) is not None and beyond(text.painted, page) > SLACK:
            yield Fault("text-clipped", text.name, "runs out of its page")
        return
    page = window.mapRectToScene(QRectF(0, 0, window.width(), window.height()))
    line = text.painted.height() / max(1, int(text.item.property("lineCount")))
    for number in range(int(text.item.property("lineCount"))):
        top = text.painted.top() + number * line
        shown = min(top + line, page.bottom()) - max(top, page.top())
        if SLACK < shown < line - SLACK:
            yield Fault("text-clipped", text.name, f"line {number + 1} is divided by the page's edge")


def _page_of(text: Words) -> QRectF | None:
    page = next((one for one in reversed(text.path) if one.property("pageCount") is not None), None)
    return None if page is None else page.mapRectToScene(QRectF(0, 0, page.width(), page.height()))


def _out_of_control(scene: Scene) -> Iterator[Fault]:
    """Words stay inside the button they name."""
    for text in scene.texts:
        for target in scene.targets:
            named = not target.lies_beneath and target.item in text.path
            if named and beyond(text.painted, target.rect) > SLACK:
                yield Fault("text-clipped", text.name, f"sticks out of {target.name}")


def _outside(scene: Scene) -> Iterator[Fault]:
    for text in scene.texts:
        shown = text.seen if text.is_reading else text.painted
        over = beyond(shown, scene.area_for(text.path))
        if not shown.isEmpty() and over > SLACK:
            yield Fault("text-outside", text.name, f"leaves the glass, or meets the rail, by {over:.0f} px")


def _overlapping(scene: Scene) -> Iterator[Fault]:
    readable = [(text, _ink_area(text)) for text in scene.texts if not text.seen.isEmpty()]
    for (one, its), (other, others) in combinations(readable, 2):
        if overlap(its, others) > SLACK and one.item not in other.path and other.item not in one.path:
            yield Fault("text-overlap", one.name, f"lies over {other.name} by {overlap(its, others):.0f} px")
    for text, area in readable:
        for name, rect in _foreign(scene, text):
            if overlap(area, rect) > SLACK:
                yield Fault("text-overlap", text.name, f"lies over {name} by {overlap(area, rect):.0f} px")


def _ink_area(text: Words) -> QRectF:
    """Where a text claims the ground: a pin's number claims its whole disc."""
    disc = text.path[-1] if text.item.objectName() == "pin-number" else None
    return text.seen if disc is None else disc.mapRectToScene(QRectF(0, 0, disc.width(), disc.height()))


def _foreign(scene: Scene, text: Words) -> Iterator[tuple[str, QRectF]]:
    """Buttons and pictures that a text is no part of."""
    for target in scene.targets:
        if not target.lies_beneath and target.item not in text.path:
            yield target.name, target.rect
    for picture, rect in scene.pictures:
        if picture not in text.path and text.item.objectName() not in ON_PICTURES:
            yield "a picture", rect


def _small_text(scene: Scene) -> Iterator[Fault]:
    glass = scene.glass
    large = glass.panel.viewing_mm * tan(radians(LARGE_CAP_DEGREES))
    for text in scene.texts:
        cap = text.cap_height / glass.pixels_per_mm
        wanted = READING_CAP_MM if text.is_reading else SMALLEST_CAP_MM
        # A pin's number is no text that one must read: the stepper names every place.
        if glass.text_size > 0 and text.item.objectName() != "pin-number":
            wanted = max(wanted, large)
        if cap < wanted - 0.005:
            yield Fault("text-small", text.name, f"capitals are {cap:.2f} mm high, not {wanted:.2f}")


def _long_lines(scene: Scene) -> Iterator[Fault]:
    for text in scene.texts:
        average = QFontMetricsF(text.font).horizontalAdvance(text.plain) / len(text.plain)
        characters = float(text.item.property("contentWidth")) / max(average, 0.1)
        longest = LONGEST_READING_LINE if text.is_reading else LONGEST_LINE
        if characters > longest + 0.5:
            yield Fault("line-long", text.name, f"a line takes {characters:.0f} characters, not {longest}")


def _small_targets(scene: Scene) -> Iterator[Fault]:
    for target in scene.targets:
        wanted = ROOMY_TARGET_MM if target.is_roomy else TARGET_MM
        width, height = (side / scene.glass.pixels_per_mm for side in (target.rect.width(), target.rect.height()))
        if min(width, height) < wanted - 0.05:
            yield Fault("target-small", target.name, f"is {width:.1f} × {height:.1f} mm, not {wanted:.0f}")
        if target.is_control and beyond(target.rect, scene.area_for(target.path)) > SLACK:
            yield Fault("target-outside", target.name, "leaves the glass, or meets the rail")


def _close_targets(scene: Scene) -> Iterator[Fault]:
    wanted = GAP_MM * scene.glass.pixels_per_mm
    for one, other in combinations(scene.targets, 2):
        if one.item in other.path or other.item in one.path or _one_beneath(one, other):
            continue
        gap = -overlap(one.rect, other.rect)
        if gap < wanted - 0.5:
            millimetres = gap / scene.glass.pixels_per_mm
            yield Fault("targets-overlap", one.name, f"is {millimetres:.1f} mm from {other.name}, not {GAP_MM:.0f}")


def _one_beneath(one: Target, other: Target) -> bool:
    return (one.lies_beneath and one.rect.contains(other.rect)) or (
        other.lies_beneath and other.rect.contains(one.rect)
    )


def _out_of_reach(scene: Scene) -> Iterator[Fault]:
    for target in scene.targets:
        if not _within_reach(scene, target) and not any(_does_the_same(scene, n) for n in target.equivalents):
            yield Fault("target-out-of-reach", target.name, "is too high, and nothing lower does the same")


def _within_reach(scene: Scene, target: Target) -> bool:
    low = scene.area_for(target.path)
    low.setTop(scene.glass.reach_top)
    part, side = target.rect.intersected(low), TARGET_MM * scene.glass.pixels_per_mm
    wide, high = min(side, target.rect.width()), min(side, target.rect.height())
    return part.width() >= wide - SLACK and part.height() >= high - SLACK


def _does_the_same(scene: Scene, name: str) -> bool:
    named = [target for target in scene.targets if target.item.objectName() == name]
    return any(target.item.isEnabled() and _within_reach(scene, target) for target in named)


def _contrast(scene: Scene, found: Iterable[Contrast]) -> Iterator[Fault]:
    for one in found:
        large = one.text.cap_height / scene.glass.pixels_per_mm >= LARGE_INK_MM
        wanted = CONTRAST_OF_LARGE if large or one.color.name() in scene.glass.accents else CONTRAST
        if one.ratio < wanted - 0.05:
            yield Fault("contrast", one.text.name, f"stands {one.ratio:.1f} : 1 from its ground, not {wanted} : 1")


def beyond(inner: QRectF, outer: QRectF) -> float:
    """How far a rectangle leaves another, in pixels."""
    return max(
        outer.left() - inner.left(),
        outer.top() - inner.top(),
        inner.right() - outer.right(),
        inner.bottom() - outer.bottom(),
    )


def overlap(one: QRectF, other: QRectF) -> float:
    """How far two rectangles reach into each other in both directions; negative is the gap between them."""
    across = min(one.right(), other.right()) - max(one.left(), other.left())
    down = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return min(across, down)


RULES: tuple[Rule, ...] = (
    _truncated,
    _clipped,
    _out_of_control,
    _outside,
    _overlapping,
    _small_text,
    _long_lines,
    _small_targets,
    _close_targets,
    _out_of_reach,
)
