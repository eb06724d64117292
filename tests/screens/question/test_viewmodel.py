"""A question: nothing is chosen at first, nothing is counted, and a thought that was chosen is kept for the visit."""

from __future__ import annotations

from typing import Any

from kiosk.services.rows import Rows
from tests.screens.making import Making

QUESTION = """
    - id: asked
      type: question
      title: {az: Sual, ru: Вопрос, en: A question}
      question: {az: Qalardınız?, ru: Остались бы?, en: Would you stay?}
      intro: {az: "Gecə. [^S1]", ru: "Ночь. [^S1]", en: "Night. [^S1]"}
      look: {az: Düşün, ru: Подумай, en: Take your time.}
      thoughts:
        - title: {az: Hə, ru: Да, en: "Yes"}
          body: {az: "Bir. [^S1]", ru: "Раз. [^S1]", en: "One. [^S1]"}
        - title: {az: Yox, ru: Нет, en: "No"}
          body: {az: "[İki](term:pier). [^S2]", ru: "[Два](term:pier). [^S2]", en: "[Two](term:pier). [^S2]"}
"""


def plates(question: Any) -> list[tuple[str, bool]]:
    rows: Rows = question.thoughts
    return [(row.label, row.picked) for row in rows._rows]


def test_at_first_the_question_stands_alone_with_its_introduction(making: Making) -> None:
    question = making.model(QUESTION)
    assert (question.title, question.thought, question.place) == ("Would you stay?", "", -1)
    assert question.paragraphs == ['Night.<font color="@accent@">¹</font>', "<i>Take your time.</i>"]
    assert plates(question) == [("Yes", False), ("No", False)]


def test_a_thought_that_is_touched_shows_what_there_is_to_say_to_it(making: Making) -> None:
    question = making.model(QUESTION)
    question.think(1)
    assert (question.thought, question.place, question.many) == ("No", 1, 2)
    assert len(question.paragraphs) == 1 and "Two" in question.paragraphs[0]
    assert plates(question) == [("Yes", False), ("No", True)]
    assert question.terms.rowCount() == 1


def test_one_steps_from_the_question_through_all_thoughts_and_back(making: Making) -> None:
    question = making.model(QUESTION)
    seen = []
    for by in (0, 1, 1, 1, -1, -1, -1):
        question.step(by)
        seen.append((question.thought, question.earlier, question.later))
    assert seen == [
        ("", "", "Yes"),
        ("Yes", "A question", "No"),
        ("No", "Yes", ""),
        ("No", "Yes", ""),
        ("Yes", "A question", "No"),
        ("", "", "Yes"),
        ("", "", "Yes"),
    ]


def test_the_thought_is_kept_for_the_visit_and_forgotten_after_it(making: Making) -> None:
    question = making.model(QUESTION)
    question.think(0)
    assert making.again(question).thought == "Yes"
    making.navigation.reset()
    assert making.again(question).thought == ""


def test_another_language_keeps_the_thought(making: Making) -> None:
    question = making.model(QUESTION)
    question.think(1)
    making.languages.choose("ru")
    assert (question.thought, plates(question)) == ("Нет", [("Да", False), ("Нет", True)])
