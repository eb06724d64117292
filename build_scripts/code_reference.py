"""Writes the curators' table of what check tells from the manual's pages (stage: build).

    python3 build_scripts/code_reference.py           writes it into exhibits/README.md
    python3 build_scripts/code_reference.py --check   ends with 1 if it would change

What stands between the two markers of that file is written here, and nowhere else. The pages themselves are the
docstrings of the rules in kiosk/bundle/rules and the files in assets/manual.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import environment
from guide_section import Section

if Path(sys.prefix) != environment.VENV and __name__ == "__main__":
    environment.prepare()
    os.execv(environment.PYTHON, [str(environment.PYTHON), *sys.argv])

from kiosk.bundle.manual import Page, pages
from kiosk.diagnostics import Level

SECTION = Section("codes", "code_reference.py")


def table() -> str:
    head = ["| code | what it means | what to do |", "|---|---|---|"]
    return "\n".join([*head, *(row(page) for page in pages().values())])


def row(page: Page) -> str:
    level = "*warning*: " if page.level is Level.WARNING else ""
    cells = (f"`{page.code}`", f"{level}{page.what}", page.what_to_do)
    return f"| {' | '.join(cell.rstrip('.').replace('|', chr(92) + '|') for cell in cells)} |"


if __name__ == "__main__":
    raise SystemExit(SECTION.keep(table(), sys.argv[1:]))
