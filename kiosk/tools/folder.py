"""The exhibit that a command was given: read as the kiosk reads it, its mistakes told. No Qt."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.bundle.bundle import Bundle
from kiosk.bundle.load import load
from kiosk.diagnostics import Diagnostic, has_errors, render
from kiosk.exhibit.suggest import closest
from kiosk.screens.catalog import SCREEN_TYPES


def tell(diagnostics: list[Diagnostic]) -> None:
    """Mistakes go to stderr, with their places."""
    if diagnostics:
        print(render(diagnostics, "text", color=sys.stderr.isatty()), file=sys.stderr)


def opened(folder: Path) -> Bundle | None:
    """The exhibit of a folder; its mistakes are told."""
    bundle, diagnostics = load(folder, SCREEN_TYPES)
    if bundle is None or has_errors(diagnostics):
        tell(diagnostics)
    return bundle


def chosen_languages(bundle: Bundle, wanted: list[str] | None) -> list[str] | None:
    """The languages that were asked for, by default all; None, and told, where the exhibit lacks one."""
    spoken = bundle.exhibit.languages
    unknown = [code for code in wanted or () if code not in spoken]
    if unknown:
        meant = closest(unknown[0], spoken)
        advice = f'; did you mean "{meant}"?' if meant else ""
        told = f"kiosk: the exhibit does not speak {', '.join(unknown)}; it speaks {', '.join(spoken)}{advice}"
        print(told, file=sys.stderr)
        return None
    return list(dict.fromkeys(wanted or spoken))
