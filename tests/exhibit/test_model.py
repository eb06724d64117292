"""What the models promise to whoever shows them."""

from __future__ import annotations

import inspect
import re

import pytest
from pydantic import BaseModel, ValidationError

from kiosk.exhibit import model
from kiosk.exhibit.model import LocalizedText, MarkedText, Part, Point
from kiosk.exhibit.sidecar import Bounds
from kiosk.exhibit.suggest import closest, did_you_mean
from kiosk.screens.catalog import SCREEN_TYPES


def every_model() -> list[type[BaseModel]]:
    found = {value for value in vars(model).values() if inspect.isclass(value) and issubclass(value, Part)}
    for kind in SCREEN_TYPES:
        room = inspect.getmodule(kind.model)
        found |= {v for v in vars(room).values() if inspect.isclass(v) and issubclass(v, Part)}
    return sorted(found - {Part}, key=lambda kind: kind.__name__)


def test_every_field_of_every_model_has_a_line_for_the_manual() -> None:
    assert len(every_model()) > 15
    bare = [
        f"{kind.__name__}.{name}"
        for kind in every_model()
        for name, field in kind.model_fields.items()
        if not field.description
    ]
    assert bare == []


def test_models_cannot_be_changed_nor_take_unknown_keys() -> None:
    bounds = Bounds.model_validate({"west": "1", "south": "2", "east": "3", "north": "4"})
    with pytest.raises(ValidationError):
        bounds.west = 5.0
    with pytest.raises(ValidationError):
        Bounds.model_validate({"west": "1", "south": "2", "east": "3", "north": "4", "up": "5"})


def test_a_text_for_all_languages_is_the_same_in_each() -> None:
    text = LocalizedText.from_yaml("1900")
    assert [text.in_language(code) for code in ("az", "ru")] == ["1900", "1900"]


def test_a_text_in_languages_falls_back_to_its_first() -> None:
    text = LocalizedText.from_yaml({"az": "a", "ru": "b"})
    assert [text.in_language(code) for code in ("az", "ru", "en")] == ["a", "b", "a"]


def test_a_marked_text_gives_paragraphs_in_each_language() -> None:
    text = MarkedText.from_yaml({"az": "bir\n\niki\n", "ru": "один\n"})
    assert [len(text.paragraphs(code)) for code in ("az", "ru")] == [2, 1]


def test_a_map_holds_what_lies_between_its_edges() -> None:
    bounds = Bounds(west=49, south=40, east=50, north=41)
    assert bounds.hold(Point(40.5, 49.5))
    assert not bounds.hold(Point(49.5, 40.5))


def test_every_screen_type_is_named_after_its_room() -> None:
    for kind in SCREEN_TYPES:
        assert kind.model.__module__ == f"kiosk.screens.{kind.name}.model"
        assert kind.model.__name__ == f"{kind.name.title()}Screen"
        assert re.fullmatch(r"[a-z]+", kind.name)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("tilte", "title"), ("TITLE", "title"), ("tіtle", "title"), ("zzz", None), ("", None)],
)
def test_the_closest_known_name_is_meant(written: str, meant: str | None) -> None:
    assert closest(written, ["title", "body"]) == meant


def test_advice_names_the_few_that_are_known() -> None:
    assert did_you_mean("zzz", ["b", "a"], "leave it out") == "leave it out (known: a, b)"
    assert did_you_mean("zzz", [f"k{n}" for n in range(20)], "leave it out") == "leave it out"
