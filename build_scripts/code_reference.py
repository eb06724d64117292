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

if Path(sys.prefix) != environment.VENV and __name__ == "__main__":
    environment.prepare()
    os.execv(environment.PYTHON, [str(environment.PYTHON), *sys.argv])

from kiosk.bundle.manual import Page, pages
from kiosk.diagnostics import Level

GUIDE = environment.ROOT / "exhibits" / "README.md"
BEGIN, END = "<!-- codes: written by build_scripts/code_reference.py -->", "<!-- end of codes -->"


def main(arguments: list[str]) -> int:
    written = GUIDE.read_text(encoding="utf-8")
    wanted = with_codes(written)
    if arguments == ["--check"]:
        return 0 if written == wanted else 1
    GUIDE.write_text(wanted, encoding="utf-8")
    return 0


def with_codes(guide: str) -> str:
    """The guide with the table in its place."""
    before, _, rest = guide.partition(BEGIN)
    after = rest.partition(END)[2]
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


def table() -> str:
    head = ["| code | what it means | what to do |", "|---|---|---|"]
    return "\n".join([*head, *(row(page) for page in pages().values())])


def row(page: Page) -> str:
    level = "*warning*: " if page.level is Level.WARNING else ""
    cells = (f"`{page.code}`", f"{level}{page.what}", page.what_to_do)
    return f"| {' | '.join(cell.rstrip('.').replace('|', chr(92) + '|') for cell in cells)} |"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
