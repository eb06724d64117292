"""What is read aloud of a screen: its words in reading order, one passage for each thing that can be chosen."""

from __future__ import annotations

import pytest

from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.model import Screen
from kiosk.exhibit.passages import HEADING, SILENT, key, keys, passages
from kiosk.exhibit.walk import walk
from kiosk.screens.accounts.model import AccountsScreen
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.screens.figures.model import FiguresScreen
from kiosk.screens.media.model import MediaScreen
from kiosk.screens.people.model import PeopleScreen
from kiosk.screens.story.model import StoryScreen
from kiosk.screens.timeline.model import TimelineScreen
from kiosk.screens.zoom.model import ZoomScreen

PICTURE = {
    "file": "media/pier.svg",
    "alt": "A wooden pier",
    "caption": "The pier",
    "credit": "Ali",
    "wanted": "a photo",
}
PICTURE_LABELLED = {**PICTURE, "labels": [{"at": ["0.5", "0.2"], "text": "sea"}]}


def story(**more: object) -> StoryScreen:
    plain = {
        "id": "pier",
        "type": "story",
        "title": "The pier",
        "body": "It was *long*.\n\nIt was [narrow](term:n). [^S1]",
    }
    return StoryScreen.model_validate({**plain, **more})


def timeline(**more: object) -> TimelineScreen:
    axis = {"from": "1900-05-01 06:00", "to": "1900-05-01 20:00", "step": "1 hour"}
    moments = [
        {"at": "1900-05-01 07:00", "title": "Morning", "body": "A ship comes. [^S1]"},
        {"at": "1900-05-01 18:00 to 18:30", "when": "at dusk", "title": "Evening", "body": "It leaves. [^S2]"},
    ]
    plain = {
        "id": "day",
        "type": "timeline",
        "title": "One day",
        "intro": "Two hours.",
        "axis": axis,
        "moments": moments,
    }
    return TimelineScreen.model_validate({**plain, **more})


def test_a_screen_without_a_choice_is_one_passage_of_plain_words() -> None:
    assert passages(story(), "en") == ("The pier.\nIt was long.\nIt was narrow.",)


def test_pictures_are_said_in_words_and_credits_labels_and_notes_are_not() -> None:
    assert passages(story(picture=PICTURE_LABELLED, notice="An accident."), "en") == (
        "The pier.\nIt was long.\nIt was narrow.\nA wooden pier.\nThe pier.",
    )


def test_what_stands_over_the_heading_comes_first_and_the_look_last() -> None:
    said = passages(story(kicker="The harbour", look="Find the lamp", picture=PICTURE), "en")[0].splitlines()
    assert (said[:2], said[-1]) == (["The harbour.", "The pier."], "Find the lamp.")


def test_the_first_of_several_things_comes_with_the_heading_and_the_introduction() -> None:
    assert passages(timeline(look="See the mast."), "en") == (
        "One day.\nTwo hours.\nMorning.\n1 May 1900, 07:00.\nA ship comes.\nSee the mast.",
        "Evening.\nat dusk.\nIt leaves.",
    )


@pytest.mark.parametrize(("language", "time"), [("az", "1 may 1900, 07:00"), ("ru", "1 мая 1900, 07:00")])
def test_a_time_is_said_with_the_months_of_the_language(language: str, time: str) -> None:
    assert f"\n{time}.\n" in passages(timeline(), language)[0]


def test_a_question_stands_for_the_title_as_on_the_glass() -> None:
    accounts = [{"who": "The keeper", "date": "that night", "says": "Fog.", "source": "S1"}] * 2
    screen = {"id": "why", "type": "accounts", "title": "Why dark", "question": "Why?", "accounts": accounts}
    assert passages(AccountsScreen.model_validate(screen), "en")[0] == "Why?\nThe keeper.\nthat night.\nFog."


def test_a_figure_is_said_after_what_was_counted() -> None:
    rows = [
        {"value": "130+", "label": "the port", "source": "S1", "how": "Every boat. [^S1]"},
        {"value": "48-66", "label": "a newspaper", "source": "S1", "shown": "some dozens"},
    ]
    screen = {"id": "n", "type": "figures", "title": "Boats", "question": "How many?", "rows": rows}
    assert passages(FiguresScreen.model_validate(screen), "en") == (
        "How many?\nthe port: 130+.\nEvery boat.\na newspaper: some dozens.",
    )


def test_a_name_comes_before_what_the_model_names_first() -> None:
    people = [{"name": n, "role": "keeper", "group": "Island", "body": "Kept it. [^S1]"} for n in ("Ida", "Tom")]
    screen = {"id": "who", "type": "people", "title": "Who", "people": people}
    assert passages(PeopleScreen.model_validate(screen), "en")[1] == "Tom.\nkeeper.\nIsland.\nKept it."


def test_of_a_film_the_title_the_text_and_the_transcript_are_said() -> None:
    film = {"id": "f", "type": "media", "kind": "film", "title": "A film", "file": "f.webm", "poster": PICTURE}
    film |= {"body": "Ninety seconds. [^S1]", "captions": {"en": "f.vtt"}, "transcript": "A voice counts."}
    assert passages(MediaScreen.model_validate(film), "en") == ("A film.\nNinety seconds.\nA voice counts.",)


def test_a_picture_without_views_is_one_passage() -> None:
    screen = {"id": "z", "type": "zoom", "title": "Wide", "tiles": "z.dzi", "alt": "Much", "credit": "Ali"}
    assert passages(ZoomScreen.model_validate(screen), "en") == ("Wide.\nMuch.",)
    assert keys(ZoomScreen.model_validate(screen)) == ("z",)


def test_the_only_passage_has_its_screens_name_and_several_are_numbered_from_nought() -> None:
    assert (key("pier"), key("hour-by-hour", 3)) == ("pier", "hour-by-hour-03")
    assert keys(timeline()) == ("day-00", "day-01")


def test_a_text_that_comes_to_rest_gets_no_second_full_stop() -> None:
    assert passages(story(title="“Who?”", body="He said: “No.”"), "en") == ("“Who?”\nHe said: “No.”",)


@pytest.mark.parametrize("kind", [kind.model for kind in SCREEN_TYPES])
def test_the_field_of_chosen_parts_is_one_of_the_model(kind: type[Screen]) -> None:
    assert kind.items == "" or kind.items in kind.model_fields
    assert not (HEADING | SILENT) & {kind.items}


def test_every_text_of_a_screen_is_said_once_or_silent() -> None:
    def texts(screen: Screen) -> list[str]:
        spoken = [(path, value) for path, value in walk(screen) if isinstance(value, LocalizedText)]
        return [text.in_language("en") for path, text in spoken if not SILENT & set(path)]

    marked = {number: f"text number {number}" for number in range(40)}
    axis = {"from": "1900", "to": "1902", "step": "1 year"}
    moments = [{"at": "1900", "when": marked[n], "title": marked[n + 1], "body": marked[n + 2]} for n in (3, 6, 9)]
    screen = timeline(title=marked[0], kicker=marked[1], intro=marked[2], axis=axis, moments=moments, look=marked[20])
    said = [line.removesuffix(".") for passage in passages(screen, "en") for line in passage.splitlines()]
    assert sorted(said) == sorted(texts(screen))
