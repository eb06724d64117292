"""Every screen type, once; the only list. View models are imported when asked for: a name costs no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.exhibit.model import Screen
from kiosk.screens.accounts.model import AccountsScreen
from kiosk.screens.compare.model import CompareScreen
from kiosk.screens.figures.model import FiguresScreen
from kiosk.screens.gallery.model import GalleryScreen
from kiosk.screens.hotspots.model import HotspotsScreen
from kiosk.screens.map.model import MapScreen
from kiosk.screens.media.model import MediaScreen
from kiosk.screens.memorial.model import MemorialScreen
from kiosk.screens.notice.model import NoticeScreen
from kiosk.screens.people.model import PeopleScreen
from kiosk.screens.question.model import QuestionScreen
from kiosk.screens.quote.model import QuoteScreen
from kiosk.screens.sources.model import SourcesScreen
from kiosk.screens.story.model import StoryScreen
from kiosk.screens.timeline.model import TimelineScreen
from kiosk.screens.zoom.model import ZoomScreen


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


def _notice() -> type:
    from kiosk.screens.notice.viewmodel import NoticeViewModel

    return NoticeViewModel


def _hotspots() -> type:
    from kiosk.screens.hotspots.viewmodel import HotspotsViewModel

    return HotspotsViewModel


def _people() -> type:
    from kiosk.screens.people.viewmodel import PeopleViewModel

    return PeopleViewModel


def _media() -> type:
    from kiosk.screens.media.viewmodel import MediaViewModel

    return MediaViewModel


def _memorial() -> type:
    from kiosk.screens.memorial.viewmodel import MemorialViewModel

    return MemorialViewModel


def _compare() -> type:
    from kiosk.screens.compare.viewmodel import CompareViewModel

    return CompareViewModel


def _gallery() -> type:
    from kiosk.screens.gallery.viewmodel import GalleryViewModel

    return GalleryViewModel


def _zoom() -> type:
    from kiosk.screens.zoom.viewmodel import ZoomViewModel

    return ZoomViewModel


def _quote() -> type:
    from kiosk.screens.quote.viewmodel import QuoteViewModel

    return QuoteViewModel


def _question() -> type:
    from kiosk.screens.question.viewmodel import QuestionViewModel

    return QuestionViewModel


def _sources() -> type:
    from kiosk.screens.sources.viewmodel import SourcesViewModel

    return SourcesViewModel


SCREEN_TYPES: tuple[ScreenType, ...] = (
    ScreenType("story", StoryScreen, _story),
    ScreenType("timeline", TimelineScreen, _timeline),
    ScreenType("map", MapScreen, _map),
    ScreenType("figures", FiguresScreen, _figures),
    ScreenType("accounts", AccountsScreen, _accounts),
    ScreenType("notice", NoticeScreen, _notice),
    ScreenType("hotspots", HotspotsScreen, _hotspots),
    ScreenType("people", PeopleScreen, _people),
    ScreenType("media", MediaScreen, _media),
    ScreenType("memorial", MemorialScreen, _memorial),
    ScreenType("compare", CompareScreen, _compare),
    ScreenType("gallery", GalleryScreen, _gallery),
    ScreenType("zoom", ZoomScreen, _zoom),
    ScreenType("quote", QuoteScreen, _quote),
    ScreenType("question", QuestionScreen, _question),
    ScreenType("sources", SourcesScreen, _sources),
)
