"""Files that are there whole or not at all."""

from __future__ import annotations

from pathlib import Path
from stat import S_IMODE

import pytest

from kiosk.tools.whole_files import write_all, write_whole


def test_files_are_written_together_or_not_at_all(tmp_path: Path) -> None:
    first, new, folder = tmp_path / "a.yaml", tmp_path / "new.yaml", tmp_path / "b.yaml"
    first.write_bytes(b"old")
    folder.mkdir()
    with pytest.raises(OSError) as raised:
        write_all({first: b"new", new: b"new", folder: b"new"})
    assert raised.value.filename == str(folder)
    assert first.read_bytes() == b"old"
    assert {path.name for path in tmp_path.iterdir()} == {"a.yaml", "b.yaml"}


def test_a_place_without_a_folder_is_named(tmp_path: Path) -> None:
    wanted = tmp_path / "nowhere" / "a.yaml"
    with pytest.raises(FileNotFoundError) as raised:
        write_whole(wanted, b"new")
    assert raised.value.filename == str(wanted)


def test_permissions_stay_and_a_link_leads_where_it_led(tmp_path: Path) -> None:
    file, link, fresh = tmp_path / "a.yaml", tmp_path / "link.yaml", tmp_path / "fresh.yaml"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file)
    write_all({link: b"new", fresh: b"fresh"})
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert S_IMODE(file.stat().st_mode) == 0o640
    fresh_mode = S_IMODE(fresh.stat().st_mode)
    (tmp_path / "other.yaml").touch()
    assert fresh_mode == S_IMODE((tmp_path / "other.yaml").stat().st_mode)
    assert {path.name for path in tmp_path.iterdir()} == {"a.yaml", "link.yaml", "fresh.yaml", "other.yaml"}
