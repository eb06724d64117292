"""A memorial: a picture, a few words, and nothing that counts."""

from __future__ import annotations

from tests.screens.making import Making

MEMORIAL = """
    - id: boat
      type: memorial
      title: {az: Qayıq, ru: Лодка, en: The boat}
      body:
        az: "Getdi. [^S1]"
        ru: "Ушла. [^S1]"
        en: "She left. [^S1]"
      picture:
        file: media/pier.svg
        alt: {az: Körpü., ru: Пирс., en: A pier.}
        credit: {az: biz, ru: мы, en: us}
        labels:
          - {at: [0.5, 0.2], text: {az: dəniz, ru: море, en: sea}}
"""


def test_it_shows_its_words_and_its_picture(making: Making) -> None:
    memorial = making.model(MEMORIAL)
    assert memorial.paragraphs == ['She left.<font color="@accent@">¹</font>']
    assert memorial.picture.endswith("media/pier.svg")
    assert (memorial.alt, memorial.caption, memorial.labels.rowCount()) == ("A pier.", "us", 1)


def test_another_language_changes_all_that_is_read(making: Making) -> None:
    memorial = making.model(MEMORIAL)
    changed: list[str] = []
    memorial.propsChanged.connect(lambda: changed.append(memorial.caption))
    making.languages.choose("ru")
    assert changed == ["мы"]
    assert (memorial.title, memorial.alt) == ("Лодка", "Пирс.")
    assert memorial.paragraphs[0].startswith("Ушла.")


def test_there_is_nothing_to_choose_on_it(making: Making) -> None:
    memorial = making.model(MEMORIAL)
    assert not hasattr(memorial, "choose_item")
    assert making.navigation.standing.bookmarks == {}
