"""A home that cannot be served says why and what to do."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.embedded import Binaries, EmbeddedError, start
from shared.embedded.reach import runnable

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk or give folders away")


def test_a_data_folder_of_another_major_version_is_refused(home: Path) -> None:
    start(home, unsafe_for_tests=True).stop()
    (home / "postgres" / "PG_VERSION").write_text("16\n")
    with pytest.raises(EmbeddedError, match="was made by PostgreSQL 16, but these programs are PostgreSQL 18"):
        start(home)


def test_programs_older_than_the_locale_they_need_are_refused(tmp_path: Path) -> None:
    for name in ("initdb", "postgres"):
        (tmp_path / name).write_text("#!/bin/sh\necho 'initdb (PostgreSQL) 15.13'\n")
        (tmp_path / name).chmod(0o755)
    with pytest.raises(EmbeddedError, match="is PostgreSQL 15, too old"):
        runnable(Binaries.from_folder(tmp_path), None)


def test_a_folder_with_something_else_in_it_is_refused_and_left_as_it_is(home: Path) -> None:
    (home / "postgres").mkdir(parents=True)
    (home / "postgres" / "diary.txt").write_text("mine")
    with pytest.raises(EmbeddedError, match="holds something that is not PostgreSQL's"):
        start(home)
    assert (home / "postgres" / "diary.txt").read_text() == "mine"


def test_an_empty_data_folder_is_filled(home: Path) -> None:
    (home / "postgres").mkdir(parents=True)
    start(home, unsafe_for_tests=True).stop()


@pytest.mark.parametrize("file", ["home", "home/postgres"])
def test_a_file_in_the_place_of_a_folder_is_refused(tmp_path: Path, file: str) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("a file")
    with pytest.raises(EmbeddedError, match=re.escape(str(tmp_path / file)) + ".* not a folder"):
        start(tmp_path / "home")


@as_root
def test_a_data_folder_that_belongs_to_root_is_refused_with_the_command_that_mends_it(home: Path) -> None:
    start(home, unsafe_for_tests=True).stop()
    os.chown(home / "postgres", 0, 0)
    with pytest.raises(EmbeddedError, match=f"belongs to root.*chown -R nobody {home}/postgres"):
        start(home)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 80 MB; skips the test in a container whose root may not mount."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=80m", "small", disk], check=False)
    if mounted.returncode != 0:
        pytest.skip("this root may not mount a small disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def _fill(disk: Path, *, leave: int) -> None:
    space = os.statvfs(disk)
    with (disk / "filler").open("wb") as filler:
        os.posix_fallocate(filler.fileno(), 0, space.f_bavail * space.f_frsize - leave)


@as_root
@pytest.mark.parametrize("leave", [16_000_000, 4096])
def test_given_a_root_that_may_mount_a_disk_too_full_for_a_new_cluster_is_named(small_disk: Path, leave: int) -> None:
    _fill(small_disk, leave=leave)
    with pytest.raises(EmbeddedError, match=f"The disk of {small_disk}/home is full. Make room"):
        start(small_disk / "home", unsafe_for_tests=True)
    (small_disk / "filler").unlink()
    start(small_disk / "home", unsafe_for_tests=True).stop()


@as_root
@pytest.mark.parametrize("killed", [False, True])
def test_given_a_root_that_may_mount_a_disk_too_full_for_a_start_is_named_and_the_data_is_whole_once_there_is_room(
    small_disk: Path, *, killed: bool
) -> None:
    with start(small_disk / "home", unsafe_for_tests=True) as running:
        if killed:
            running.kill()
    _fill(small_disk, leave=0)
    with pytest.raises(EmbeddedError, match=f"The disk of {small_disk}/home is full. Make room"):
        start(small_disk / "home", unsafe_for_tests=True)
    (small_disk / "filler").unlink()
    start(small_disk / "home", unsafe_for_tests=True).stop()
