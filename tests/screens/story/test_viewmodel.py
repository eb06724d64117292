"""A story's props: its texts in the visitor's language, its picture with its labels, its figures."""

from __future__ import annotations

from kiosk.screens.story.viewmodel import FigureRow, derive_story_props
from tests.screens.making import Making

PLAIN = """
    - id: plain
      type: story
      title: {az: Sadə, ru: Просто, en: Plain}
      body: {az: "Söz.", ru: "Слово.", en: "Two < three & [pier](term:pier), [the pier](term:pier)."}
"""
FULL = """
    - id: full
      type: story
      title: {az: Tam, ru: Всё, en: Full}
      kicker: {az: Üst, ru: Над, en: Above}
      look: {az: Bax, ru: Смотри, en: Look}
      see: where
      body: {az: "Söz. [^S2]", ru: "Слово. [^S2]", en: "A word. [^S2]"}
      picture:
        file: media/pier.svg
        alt: {az: Taxta., ru: Дерево., en: Wood.}
        caption: {az: Körpü, ru: Пирс, en: The pier}
        credit: made-for-this-exhibit
        labels: [{at: [0.5, 0.2], text: {az: dəniz, ru: море, en: sea}, kind: water}]
      figures:
        - {value: 130+, label: {az: gəmi, ru: кораблей, en: ships}, source: S1}
        - {value: 7, shown: {az: yeddi, ru: семь, en: seven},
           label: {az: ada, ru: острова, en: islands}, source: S1}
"""


def test_a_story_without_a_picture_has_none(making: Making) -> None:
    story = making.model(PLAIN)
    assert (story.picture, story.alt, story.figureCount, story.sourcesLabel, story.seeLabel) == (
        "",
        "",
        0,
        "",
        "",
    )
    assert story.kicker == "The quay"


def test_letters_that_html_would_take_stay_letters_and_a_term_is_one_button(making: Making) -> None:
    story = making.model(PLAIN)
    assert story.paragraphs[0].startswith("Two &lt; three &amp; <a href")
    assert story.terms.rowCount() == 1


def test_everything_a_curator_gives_is_shown(making: Making) -> None:
    story = making.model(FULL)
    props = derive_story_props(story.inputs, story.inputs.placed.screen, [], ["ships¹", "islands¹"])
    assert props.figures == [FigureRow("130+", "ships¹"), FigureRow("seven", "islands¹")]
    assert [(label.words, label.kind, label.across, label.down) for label in props.plate.labels] == [
        ("sea", "water", 0.5, 0.2)
    ]
    assert props.plate.caption.startswith("The pier · ")
    assert (story.kicker, story.paragraphs[-1], story.seeLabel) == ("Above", "<i>Look</i>", "Where")


def test_another_language_changes_every_word_and_nothing_else(making: Making) -> None:
    story = making.model(FULL)
    picture = story.picture
    making.languages.choose("az")
    assert (story.title, story.kicker, story.paragraphs[-1], story.seeLabel, story.alt) == (
        "Tam",
        "Üst",
        "<i>Bax</i>",
        "Harada",
        "Taxta.",
    )
    assert story.picture == picture


def test_a_touch_on_the_sources_on_a_term_or_on_another_screen_leads_there(making: Making) -> None:
    story, led = making.model(FULL), []
    for touch in (story.openSources, lambda: story.openTerm("pier"), story.openSee):
        touch()
        making.navigation._clock.push(1)
        led.append((making.navigation.standing.place, making.navigation.standing.panel))
    assert led == [("attract", "sources"), ("attract", "term:pier"), ("where", "")]
