"""Stage 3: what a curator is told of pictures that were opened: damaged, too large, too small, turned. No Qt."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.named import Named
from kiosk.bundle.plates import PANEL, finest, fitted, shown_at
from kiosk.bundle.seen import Seen, Stopped
from kiosk.diagnostics import Diagnostic, Level

MOST_PIXELS = 64_000_000
"""Qt gives a picture 256 MB at most, which is 67 million pixels; nothing is to come near it."""
TOO_LARGE = 2.5
TOO_SMALL = 1.1
"""How many times larger than its pixels a picture may be shown before it looks soft."""

_ANEW = "export it anew from the program that made it"
_STOPPED: dict[Stopped, tuple[str, str]] = {
    Stopped.OVERWORKED: ("takes more than 5 seconds of work to draw", "simplify the drawing, or export it as PNG"),
    Stopped.HUNG: ("keeps the program that opens it waiting for ever", _ANEW),
    Stopped.CRASHED: ("ends the program that opens it", _ANEW),
}


def told_of_picture(named: Named, seen: Seen) -> Iterator[Diagnostic]:
    """What is wrong with one picture in one place."""
    drawing = named.file.suffix.lower() == ".svg"
    if not drawing and seen.width * seen.height >= MOST_PIXELS:
        yield _over_the_limit(named, seen)
        return
    if not seen.opened:
        yield _damaged(named, seen)
        return
    if drawing:
        yield from _outside(named, seen)
        return
    if seen.why:
        message = f'"{named.reference}" is damaged, and a part of it stays empty: {seen.why}'
        yield Diagnostic(named.span, Level.WARNING, "picture-incomplete", message, _ANEW)
    if seen.turned:
        message = f'"{named.reference}" lies on its side: it asks to be turned, and is shown as it is stored'
        advice = "turn it upright in a picture program and save it so"
        yield Diagnostic(named.span, Level.WARNING, "picture-turned", message, advice)
    yield from _size(named, (seen.width, seen.height))


def _over_the_limit(named: Named, seen: Seen) -> Diagnostic:
    pixels = f"{seen.width * seen.height / 1e6:.0f} million pixels"
    message = f'"{named.reference}" has {pixels}, and {MOST_PIXELS // 10**6} million cannot be shown at once'
    advice = f'cut it for a zoom screen: kiosk tiles "{named.reference}"; or {_scaled((seen.width, seen.height))}'
    return Diagnostic(named.span, Level.ERROR, "picture-too-large", message, advice)


def _scaled(size: tuple[int, int]) -> str:
    width, height = finest(size)
    return f"scale it to {width} × {height} pixels"


def _damaged(named: Named, seen: Seen) -> Diagnostic:
    if seen.stopped in _STOPPED:
        what, advice = _STOPPED[seen.stopped]
        code = "picture-too-slow" if seen.stopped is Stopped.OVERWORKED else "picture-damaged"
        return Diagnostic(named.span, Level.ERROR, code, f'"{named.reference}" {what}', advice)
    message = f'"{named.reference}" cannot be shown: {seen.why or "nothing can be drawn of it"}'
    return Diagnostic(named.span, Level.ERROR, "picture-damaged", message, _ANEW)


def _outside(named: Named, seen: Seen) -> Iterator[Diagnostic]:
    if seen.outside:
        message = f'the drawing "{named.reference}" names "{seen.outside[0]}", which is not shown'
        advice = "put the picture into the drawing itself, or leave it out"
        yield Diagnostic(named.span, Level.WARNING, "picture-names-outside", message, advice)


def _size(named: Named, size: tuple[int, int]) -> Iterator[Diagnostic]:
    most, shown = fitted(size, PANEL), shown_at(size, named.place)
    has = f'"{named.reference}" has {size[0]} × {size[1]} pixels'
    if size[0] > most[0] * TOO_LARGE:
        message = f"{has}, and a panel of {PANEL[0]} × {PANEL[1]} shows {most[0]} × {most[1]}"
        advice = f"{_scaled(size)}, or cut it for a zoom screen with `kiosk tiles`"
        yield Diagnostic(named.span, Level.WARNING, "picture-oversized", message, advice)
    if size[0] * TOO_SMALL < shown[0]:
        message = f"{has} and is drawn over {shown[0]} × {shown[1]}"
        advice = f"bring it with {shown[0]} × {shown[1]} pixels or more"
        yield Diagnostic(named.span, Level.WARNING, "picture-too-small", message, advice)


def told_of_tiles(named: Named, wrong: list[Named]) -> Diagnostic:
    """What is told once of all tiles of a picture that cannot be shown."""
    first = wrong[0].file.relative_to(named.file.parents[2]).as_posix()
    message = f'{len(wrong)} of the tiles of "{named.reference}" cannot be shown, the first "{first}"'
    advice = f"cut the picture anew: kiosk tiles PICTURE --out {named.reference}"
    return Diagnostic(named.span, Level.ERROR, "tiles-damaged", message, advice)
