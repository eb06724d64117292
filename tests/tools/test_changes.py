"""Two proofs held against each other: words, pictures, what came, what went, what cannot be compared."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.tools.changes import Box, Changes, Piece, compared, words_compared
from kiosk.tools.changes_page import as_page, told
from kiosk.tools.proof_record import Proof, Section, Shot, Wording

BOX = (10, 20, 30, 40)


def section(name: str, text: str) -> Section:
    wording = Wording(
        place=name, path="body", kind="seen", marked=True, files={"en": "a.yaml"}, lines={"en": 3}, texts={"en": text}
    )
    return Section(
        id=name, type="story", chapter="", title={"en": name.title()}, file="a.yaml", line=1, wordings=(wording,)
    )


def shot(place: str, mode: str = "standard", item: int = 0, width: int = 1920) -> Shot:
    return Shot(
        file=f"landscape/{mode}/en/{place}{item}.png",
        orientation="landscape",
        mode=mode,
        language="en",
        place=place,
        item=item,
        width=width,
        height=1080,
    )


def proof(texts: dict[str, str], shots: Sequence[Shot] = (), **more: object) -> Proof:
    values = {"made": "2026-05-01", "title": {"en": "The sea"}, "languages": {"en": "English"}, **more}
    sections = [section(name, text) for name, text in texts.items()]
    return Proof.model_validate({**values, "sections": sections, "shots": list(shots)})


def never(before: Shot, now: Shot) -> Sequence[Box]:
    return ()


def always(before: Shot, now: Shot) -> Sequence[Box]:
    return (BOX,)


def names(changes: Changes) -> list[str]:
    return [change.section.id for change in changes.changed]


def test_the_words_of_one_side_only_are_marked() -> None:
    before, now = words_compared("It was long and narrow. [^S1]", "It was long and very steep. [^S1]")
    assert before == (Piece("It was long and"), Piece("narrow.", True), Piece("[^S1]"))
    assert now == (Piece("It was long and"), Piece("very steep.", True), Piece("[^S1]"))


def test_a_text_that_is_new_or_gone_has_one_side() -> None:
    assert words_compared("", "A ship.") == ((), (Piece("A ship.", True),))
    assert words_compared("A ship.", "") == ((Piece("A ship.", True),), ())


def test_only_the_screen_that_differs_is_told() -> None:
    changes = compared(proof({"pier": "Long.", "sea": "Deep."}), proof({"pier": "Short.", "sea": "Deep."}), never)
    assert names(changes) == ["pier"]
    assert changes.changed[0].texts[0].wording.id == "a.yaml · pier · body"


def test_a_picture_that_differs_is_told_though_the_words_are_the_same() -> None:
    before = proof({"pier": "Long."}, [shot("pier")])
    changes = compared(before, before, always)
    assert names(changes) == ["pier"]
    assert changes.changed[0].texts == ()
    assert changes.changed[0].pictures[0].boxes == (BOX,)
    assert changes.earlier_shots == [shot("pier")]


def test_screens_that_came_and_went_are_told() -> None:
    changes = compared(proof({"pier": "Long."}), proof({"sea": "Deep."}), never)
    assert list(told(changes)) == ["New: Sea (sea).", "Gone: Pier (pier)."]
    assert not changes.is_empty


def test_a_screen_that_was_not_asked_for_is_not_gone() -> None:
    changes = compared(proof({"pier": "Long.", "sea": "Deep."}), proof({"sea": "Deep."}, chosen=True), never)
    assert list(told(changes)) == ["Nothing differs from the earlier proof."]


def test_a_screen_that_the_earlier_proof_left_out_is_not_new() -> None:
    changes = compared(proof({"sea": "Deep."}, chosen=True), proof({"pier": "Long.", "sea": "Deep."}), never)
    assert changes.appeared == ()
    assert "The earlier proof holds some screens only: no other is compared." in told(changes)


def test_a_moment_that_came_is_a_change_of_its_screen() -> None:
    before, now = (
        proof({"pier": "Long."}, [shot("pier")]),
        proof({"pier": "Long."}, [shot("pier"), shot("pier", item=1)]),
    )
    pictures = compared(before, now, never).changed[0].pictures
    assert [(one.before, one.now) for one in pictures] == [(None, shot("pier", item=1))]


def test_a_quick_proof_is_compared_in_what_it_has() -> None:
    before = proof({"pier": "Long."}, [shot("pier")], quick=True)
    now = proof({"pier": "Long."}, [shot("pier"), shot("pier", "large")])
    changes = compared(before, now, never)
    assert names(changes) == []
    assert "The earlier proof is a quick one: only standard text is compared." in told(changes)


def test_pictures_of_another_size_are_not_compared_but_their_texts_are() -> None:
    before, now = proof({"pier": "Long."}, [shot("pier", width=1280)]), proof({"pier": "Short."}, [shot("pier")])
    changes = compared(before, now, always)
    assert changes.changed[0].pictures == ()
    assert changes.changed[0].texts
    assert list(told(changes)) == [
        "The earlier landscape pictures are 1280 × 1080 pixels, these 1920 × 1080: only their texts are compared."
    ]


def test_another_version_another_language_and_a_lost_picture_are_told() -> None:
    before = proof({"pier": "Long."}, [shot("pier")], kiosk="0.0.9", languages={"en": "English", "ru": "Русский"})
    now = proof({"pier": "Long."}, [shot("pier")], kiosk="0.1.0")
    remarks = list(told(compared(before, now, lambda one, other: None)))
    assert remarks[1].startswith("The earlier proof was made by kiosk 0.0.9, this one by 0.1.0")
    assert remarks[2] == "1 of the earlier pictures cannot be read, and are not compared."
    assert remarks[3] == "Only the earlier proof has Русский: this is not compared."


def test_frames_lie_on_the_page_where_the_picture_differs() -> None:
    before = proof({"pier": "Long."}, [shot("pier")])
    page = as_page(compared(before, before, always))
    assert page.count('<i style="left:0.52%;top:1.85%;width:1.56%;height:3.70%"></i>') == 2
