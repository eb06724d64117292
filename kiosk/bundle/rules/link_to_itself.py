"""Stage 3: a way that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import ScreenLink
from kiosk.exhibit.model import Screen


def link_to_itself(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a screen that leads to itself, by `see` or `around`.

    Why: a visitor touches the button and nothing happens.
    What to do: name another screen, or leave the line out.
    """
    screen = field.around[0]
    if isinstance(field.value, ScreenLink) and isinstance(screen, Screen) and field.value == screen.id:
        message = f'"{field.name}" leads to the screen that it stands on'
        yield warning(field.span(), "link-to-itself", message, "name another screen, or leave the line out")
