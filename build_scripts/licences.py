"""Lists what others made and we ship, from the installed packages' own words.

    python3 build_scripts/licences.py           writes THIRD_PARTY_LICENCES.md
    python3 build_scripts/licences.py --check   ends with 1 if it would change

package.py also copies the licences' texts into the packaged folder. Standard library only.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from email import message_from_string
from email.message import Message
from importlib.metadata import Distribution, distributions
from pathlib import Path

import environment

ROOT = environment.ROOT
LIST = ROOT / "THIRD_PARTY_LICENCES.md"
NOTES = Path(__file__).resolve().parent / "licence_notes.md"
NOT_SHIPPED = {"setuptools"}
COMMON = Path("/usr/share/common-licenses")
QT_LICENCES = ("LGPL-3", "GPL-3", "LGPL-2.1")


def main(arguments: list[str]) -> int:
    environment.prepare()
    text = listing()
    if arguments == ["--check"]:
        return 0 if LIST.is_file() and LIST.read_text(encoding="utf-8") == text else 1
    LIST.write_text(text, encoding="utf-8")
    print(f"{LIST.name}: {len(shipped())} packages")
    return 0


def listing() -> str:
    """The whole file: the notes, with the table of packages in its place."""
    rows = [f"| {row(package)} |" for package in shipped()]
    table = "\n".join(["| package | version | licence | home |", "|---|---|---|---|", *rows])
    return NOTES.read_text(encoding="utf-8").replace("<!-- packages -->", table)


def row(package: Distribution) -> str:
    return " | ".join((package.name, package.version, licence(package), home(package)))


def shipped() -> list[Distribution]:
    """The packages of the visitors' lock, as they are installed."""
    lock = (ROOT / environment.RUN).read_text(encoding="utf-8")
    names = {canonical(name) for name in re.findall(r"^(\S+)==", lock, re.MULTILINE)} - NOT_SHIPPED
    folders = [str(path) for path in environment.VENV.glob("lib/python*/site-packages")]
    found = {canonical(each.name): each for each in distributions(path=folders)}
    return [found[name] for name in sorted(names)]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def licence(package: Distribution) -> str:
    """The SPDX expression where the package states one, else the last words of its classifier."""
    fields = metadata(package)
    stated = fields.get("License-Expression") or ""
    classified = [each.split(" :: ")[-1] for each in fields.get_all("Classifier") or [] if each.startswith("License")]
    named = fields.get("License") or ""
    return stated or (named if 0 < len(named) < 60 else "") or ", ".join(classified) or "see its files"


def metadata(package: Distribution) -> Message:
    """The package's METADATA file, whose form is that of a letter's head."""
    return message_from_string(package.read_text("METADATA") or "")


def home(package: Distribution) -> str:
    """Where its source lives, as the package says."""
    urls = dict(each.split(", ", 1) for each in metadata(package).get_all("Project-URL") or [])
    wanted = ("source", "source code", "repository", "github", "homepage", "home", "code")
    by_label = {label.lower(): url for label, url in urls.items()}
    return next((by_label[label] for label in wanted if label in by_label), metadata(package).get("Home-page") or "")


def copy_texts(folder: Path, packed: Path) -> None:
    """Every licence text of what the packed folder holds, by package."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in shipped():
        for path in texts(package):
            target = folder / package.name / path.name
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(path, target)
    for source, name in (*assets(), *system_texts(packed), *qt_texts()):
        shutil.copyfile(source, folder / name)


def texts(package: Distribution) -> Iterator[Path]:
    for each in package.files or ():
        if re.match(r"(LICEN[CS]E|COPYING|NOTICE)", each.name, re.IGNORECASE) and ".dist-info" in str(each):
            yield Path(str(package.locate_file(each)))


def assets() -> list[tuple[Path, str]]:
    files = [*ROOT.glob("assets/fonts/OFL-*.txt"), *ROOT.glob("assets/icons/LICENSE-*.txt")]
    return [(path, path.name) for path in files]


def qt_texts() -> list[tuple[Path, str]]:
    """The wheels of Qt carry no licence text; Debian keeps them."""
    return [(COMMON / name, f"Qt-{name}.txt") for name in QT_LICENCES if (COMMON / name).is_file()]


def system_texts(packed: Path) -> list[tuple[Path, str]]:
    """What Debian says of each of its libraries that the folder carries a copy of."""
    libraries = [path.name for path in packed.glob("lib*.so*") if not path.is_symlink()]
    if not libraries or not shutil.which("dpkg"):
        return []
    answer = subprocess.run(
        ["dpkg", "--search", *(f"*/{name}" for name in libraries)],
        capture_output=True,
        text=True,
        check=False,
    )
    packages = sorted({line.split(":")[0] for line in answer.stdout.splitlines()})
    found = ((Path("/usr/share/doc") / name / "copyright", f"{name}.txt") for name in packages)
    return [(path, name) for path, name in found if path.is_file()]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
