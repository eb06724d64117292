"""People: everyone by name, groups under one word, and nobody given a face."""

from __future__ import annotations

from tests.screens.making import Making


def person(name: str, more: str = "") -> str:
    body = f'{{az: "A. [^S1]", ru: "А. [^S1]", en: "Of {name}. [^S1]"}}'
    return f"        - {{name: {name}, role: {{az: x, ru: y, en: pilot}}, body: {body}{more}}}\n"


HEAD = """
    - id: crew
      type: people
      title: {az: Heyət, ru: Команда, en: The crew}
      intro: {az: "Üç. [^S2]", ru: "Трое. [^S2]", en: "Three. [^S2]"}
      look: {az: Bax, ru: Смотри, en: Look.}
      people:
"""
LIKENESS = ", picture: {file: media/pier.svg, alt: {az: Körpü., ru: Пирс., en: A pier.}, credit: us}"
CREW = HEAD + "".join(
    (
        person("Ann", ", group: {az: Göyərtə, ru: Палуба, en: On deck}, years: 1870–1931"),
        person("Ben"),
        person("Cleo", ", group: {az: Aşağı, ru: Внизу, en: Below}" + LIKENESS),
    )
)
MANY = HEAD + "".join(person(f"Person {number:02}") for number in range(30))


def test_the_word_of_a_group_stands_over_its_first_person_alone(making: Making) -> None:
    crew = making.model(CREW)
    shown = [(row.label, row.heading, row.picked) for row in crew.names._rows]
    assert shown == [("Ann", "On deck", True), ("Ben", "", False), ("Cleo", "Below", False)]


def test_the_one_who_is_touched_is_shown_with_all_that_is_known(making: Making) -> None:
    crew = making.model(CREW)
    assert (crew.name, crew.role, crew.years) == ("Ann", "pilot", "1870–1931")
    crew.meet(1)
    assert (crew.name, crew.years, crew.place) == ("Ben", "", 1)
    assert crew.paragraphs == ['Of Ben.<font color="@accent@">²</font>']


def test_without_a_likeness_none_is_made_up(making: Making) -> None:
    crew = making.model(CREW)
    assert (crew.picture, crew.alt, crew.caption) == ("", "", "")
    crew.meet(2)
    assert crew.picture.endswith("media/pier.svg")
    assert (crew.alt, crew.caption) == ("A pier.", "us")


def test_one_steps_from_name_to_name_and_stops_at_the_ends(making: Making) -> None:
    crew = making.model(CREW)
    seen = []
    for by in (-1, 1, 1, 1):
        crew.step(by)
        seen.append((crew.earlier, crew.name, crew.later))
    assert seen == [("", "Ann", "Ben"), ("Ann", "Ben", "Cleo"), ("Ben", "Cleo", ""), ("Ben", "Cleo", "")]


def test_the_introduction_and_what_to_look_at_stay_with_everyone(making: Making) -> None:
    crew = making.model(CREW)
    before = crew.intro
    crew.meet(2)
    assert crew.intro == before == ['Three.<font color="@accent@">¹</font>', "<i>Look.</i>"]


def test_coming_back_one_meets_the_same_person(making: Making) -> None:
    crew = making.model(CREW)
    crew.meet(2)
    assert making.again(crew).name == "Cleo"


def test_thirty_people_are_all_there(making: Making) -> None:
    crew = making.model(MANY)
    assert crew.names.rowCount() == crew.count == 30
    crew.meet(29)
    assert (crew.name, crew.later) == ("Person 29", "")
