"""What is watched, what a change looks like, and how a picture that was drawn anew gets a new name."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.station.model import Panel
from kiosk.tools.previewing.panels import next_larger, turned, window_size
from kiosk.tools.previewing.renewed import Renewed
from kiosk.tools.previewing.stamps import NOWHERE, stamp, stamps
from tests.conftest import MakeBundle


def names(folder: Path) -> set[str]:
    return {Path(path).relative_to(folder).as_posix() for path in stamps(str(folder))}


def test_every_file_and_folder_is_watched_but_hidden_ones_backups_and_tiles(tmp_path: Path) -> None:
    for name in ("a.yaml", ".a.yaml.swp", "a.yaml~", "media/a.svg", "media/b_files/9/0_0.png", ".git/HEAD"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    assert names(tmp_path) == {".", "a.yaml", "media", "media/a.svg", "media/b_files", "media/b_files/9"}


def test_a_change_in_place_and_another_file_of_the_same_size_both_show(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("one", encoding="utf-8")
    first = stamp(file)
    os.utime(file, ns=(1, 1))
    second = stamp(file)
    (tmp_path / "new").write_text("two", encoding="utf-8")
    os.utime(tmp_path / "new", ns=(1, 1))
    os.replace(tmp_path / "new", file)
    assert len({first, second, stamp(file)}) == 3


def test_what_is_gone_stands_nowhere(tmp_path: Path) -> None:
    assert stamp(tmp_path / "nothing") == NOWHERE
    assert list(stamps(str(tmp_path / "nothing"))) == [str(tmp_path / "nothing")]


def test_only_a_picture_that_changed_gets_a_new_name(make_bundle: MakeBundle, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    bundle, renewed = make_bundle(), Renewed(scratch)
    assert renewed.bundle(bundle).assets == bundle.assets
    bundle.assets["media/pier.svg"].write_text("<svg/>", encoding="utf-8")
    once = renewed.bundle(bundle).assets
    assert once["media/bay.svg"] == bundle.assets["media/bay.svg"]
    assert once["media/pier.svg"].read_text(encoding="utf-8") == "<svg/>"
    assert once["media/pier.svg"].parent == scratch
    assert renewed.bundle(bundle).assets == once
    bundle.assets["media/pier.svg"].write_text("<svg />", encoding="utf-8")
    assert renewed.bundle(replace(bundle)).assets["media/pier.svg"] not in (*once.values(), *bundle.assets.values())


@pytest.mark.parametrize(("now", "then"), [(15.6, 24), (24, 43), (32, 43), (43, 55), (55, 24), (98, 24)])
def test_panels_go_round(now: float, then: float) -> None:
    assert next_larger(Panel(diagonal_in=now)).diagonal_in == then


def test_a_window_has_the_shape_of_its_panel_and_room_on_the_desk() -> None:
    assert window_size(Panel(), 1920, 1080) == (1536, 864)
    assert window_size(turned(Panel()), 1920, 1080) == (486, 864)
    assert window_size(Panel(width_px=1024, height_px=600), 3840, 2160) == (1024, 600)
