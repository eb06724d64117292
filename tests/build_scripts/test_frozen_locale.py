"""The packaged program speaks UTF-8 also where the machine names no locale."""

from __future__ import annotations

import frozen_locale
import pytest


@pytest.mark.parametrize("variables", [{}, {"LANG": "C"}, {"LC_ALL": "POSIX"}, {"LC_ALL": "", "LANG": ""}])
def test_a_machine_without_a_locale_gets_utf_8(variables: dict[str, str]) -> None:
    frozen_locale.coerce(variables)
    assert variables["LC_CTYPE"] == "C.UTF-8"
    assert "LC_ALL" not in variables


@pytest.mark.parametrize(
    "variables",
    [{"LANG": "az_AZ.UTF-8"}, {"LC_ALL": "ru_RU.UTF-8"}, {"LANG": "C", "LC_CTYPE": "en_GB.UTF-8"}],
)
def test_a_locale_that_is_named_is_left_alone(variables: dict[str, str]) -> None:
    before = dict(variables)
    frozen_locale.coerce(variables)
    assert variables == before
