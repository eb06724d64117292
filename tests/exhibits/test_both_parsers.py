"""What is shipped is read alike by YAML's C parser and by the one in Python, which takes over where C is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from kiosk.paths import EXHIBITS

FILES = sorted(EXHIBITS.rglob("*.yaml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(EXHIBITS)))
def test_both_parsers_see_the_same_events(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    fast, plain = (list(yaml.parse(text, Loader=loader)) for loader in (yaml.CSafeLoader, yaml.SafeLoader))
    assert [(type(one), getattr(one, "value", None)) for one in fast] == [
        (type(one), getattr(one, "value", None)) for one in plain
    ]
