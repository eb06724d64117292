"""Every screen type, once; the only list. View models are imported when asked for: a name costs no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.exhibit.model import Screen
from kiosk.screens.accounts.model import AccountsScreen
from kiosk.screens.figures.model import FiguresScreen
from kiosk.screens.map.model import MapScreen
from kiosk.screens.story.model import StoryScreen
from kiosk.screens.timeline.model import TimelineScreen


@dataclass(frozen=True)
class ScreenType:
    """A kind of screen: what its YAML takes, and the class that shows it."""

    name: str
    model: type[Screen]
    view_model: Callable[[], type]


def _story() -> type:
    from kiosk.screens.story.viewmodel import StoryViewModel

    return StoryViewModel


def _timeline() -> type:
    from kiosk.screens.timeline.viewmodel import TimelineViewModel

    return TimelineViewModel


def _map() -> type:
    from kiosk.screens.map.viewmodel import MapViewModel

    return MapViewModel


def _figures() -> type:
    from kiosk.screens.figures.viewmodel import FiguresViewModel

    return FiguresViewModel


def _accounts() -> type:
    from kiosk.screens.accounts.viewmodel import AccountsViewModel

    return AccountsViewModel


SCREEN_TYPES: tuple[ScreenType, ...] = (
    ScreenType("story", StoryScreen, _story),
    ScreenType("timeline", TimelineScreen, _timeline),
    ScreenType("map", MapScreen, _map),
    ScreenType("figures", FiguresScreen, _figures),
    ScreenType("accounts", AccountsScreen, _accounts),
)
