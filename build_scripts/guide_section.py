"""A part of the curators' guide that a script writes: what stands between its two markers (stage: build)."""

from __future__ import annotations

from dataclasses import dataclass

import environment

GUIDE = environment.ROOT / "exhibits" / "README.md"


@dataclass(frozen=True)
class Section:
    """name: as its markers call it; script: the file that writes it."""

    name: str
    script: str

    def put(self, text: str, into: str) -> str:
        """The guide with the text in its place."""
        begin, end = f"<!-- {self.name}: written by build_scripts/{self.script} -->", f"<!-- end of {self.name} -->"
        before, _, rest = into.partition(begin)
        return f"{before}{begin}\n\n{text.strip()}\n\n{end}{rest.partition(end)[2]}"

    def keep(self, text: str, arguments: list[str]) -> int:
        """Write it into the guide; with --check write nothing, and return 1 if it would change."""
        written = GUIDE.read_text(encoding="utf-8")
        wanted = self.put(text, written)
        if arguments == ["--check"]:
            return 0 if written == wanted else 1
        GUIDE.write_text(wanted, encoding="utf-8")
        return 0
