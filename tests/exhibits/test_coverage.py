"""Every fact of the record is told on a screen, cited, in every language; `pytest -s` prints which where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from kiosk.bundle.bundle import Bundle
from tests.exhibits.statements import on_screen

RECORD = Path(__file__).with_name("record.yaml")


@dataclass(frozen=True)
class Carried:
    """Where a fact is told, and by which sources and words it is found there."""

    screen: str
    cites: frozenset[str]
    says: tuple[str | dict[str, str], ...]

    def words(self, language: str) -> tuple[str, ...]:
        return tuple(words if isinstance(words, str) else words[language] for words in self.says)


@dataclass(frozen=True)
class Fact:
    id: str
    gist: str
    carried: tuple[Carried, ...]


def read_record() -> list[Fact]:
    with RECORD.open(encoding="utf-8") as file:
        rows = yaml.load(file, yaml.BaseLoader)  # every scalar is a text
    return [Fact(id, row["gist"], tuple(map(_carried, row["carried"]))) for id, row in rows.items()]


def _carried(row: dict[str, object]) -> Carried:
    says, cites = row["says"], row["cites"]
    assert isinstance(says, list)
    assert isinstance(cites, list)
    return Carried(str(row["screen"]), frozenset(cites), tuple(says))


FACTS = read_record()


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_a_fact_is_told_and_cited_in_every_language(fact: Fact, black_january: Bundle) -> None:
    lacking = [
        f"{where.screen} ({language}): {', '.join(sorted(where.cites))} with {where.words(language)}"
        for where in fact.carried
        for language in black_january.exhibit.languages
        if not any(
            told.carries(where.cites, where.words(language))
            for told in on_screen(black_january, where.screen, language)
        )
    ]
    assert not lacking, f"{fact.gist} No longer told at " + "; ".join(lacking)


def test_the_record_names_only_what_is_there_and_can_be_read_as_a_table(black_january: Bundle) -> None:
    known = {placed.screen.id for placed in black_january.screens} | {f"@{term}" for term in black_january.terms}
    print()
    for fact in FACTS:
        screens = list(dict.fromkeys(where.screen for where in fact.carried))
        print(f"{fact.id:7} {', '.join(screens):60} {fact.gist}")
        assert screens, fact.id
        assert set(screens) <= known, fact.id
    print(f"{len(FACTS)} facts")


def test_every_screen_that_states_a_fact_is_in_the_record(black_january: Bundle) -> None:
    """A screen whose facts nobody wrote down would drift unseen."""
    recorded = {where.screen for fact in FACTS for where in fact.carried}
    language = black_january.exhibit.languages[0]
    stating = {placed.screen.id for placed in black_january.screens if black_january.cited(placed.screen, language)}
    assert stating <= recorded
