"""A copy is made as a whole or not at all, whatever fails and whenever."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from instantly_async.vendor import copying, replacing

from .copies import DEST, Ran, tree


class Stopped(NamedTuple):
    error: BaseException
    status: int
    message: str


FULL = Stopped(OSError(errno.ENOSPC, "No space left on device"), 2, "No space left on device; see to that")
DENIED = Stopped(
    PermissionError(errno.EACCES, "Permission denied", "here"), 2, "Permission denied: 'here'; see to that"
)
CTRL_C = Stopped(KeyboardInterrupt(), 130, "interrupted\n")


@pytest.mark.parametrize("stopped", [FULL, DENIED, CTRL_C], ids=["full", "denied", "ctrl-c"])
@pytest.mark.parametrize("step", ["first file", "third file", "record", "old one aside", "new one in place"])
@pytest.mark.parametrize("there", [True, False], ids=["over a copy", "where nothing was"])
def test_a_failure_leaves_what_was_there_and_nothing_else(
    there: bool, step: str, stopped: Stopped, vendor: Callable[..., Ran], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if there:
        vendor(DEST)
        (package / "client.py").write_text("new")
    before = tree(Path())
    write, rename = replacing.write, Path.rename
    written: list[Path] = []

    def fail_to_write(path: Path, content: bytes) -> None:
        written.append(path)
        write(path, content)
        last = path.name == "VENDORED.toml"
        if {"first file": len(written) == 1, "third file": len(written) == 3, "record": last}.get(step):
            raise stopped.error

    def fail_to_rename(path: Path, target: Path) -> Path:
        if (path.name, step) in {("instantly", "old one aside"), ("new", "new one in place")}:
            raise stopped.error
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(copying, "write", fail_to_write)
        patch.setattr(Path, "rename", fail_to_rename)
        ran = vendor(DEST)

    if step == "old one aside" and not there:
        assert ran.status == 0  # there is no such step
        return
    assert (ran.status, ran.out) == (stopped.status, "")
    assert stopped.message in ran.err
    assert ran.err.count("\n") == 1
    assert tree(Path()) == before
    assert os.listdir("acme/_vendor") == (["instantly"] if there else [])


def test_ctrl_c_while_the_old_one_is_deleted_leaves_the_new_one(
    vendor: Callable[..., Ran], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor(DEST)
    (package / "client.py").write_text("new")
    rmtree = shutil.rmtree
    interrupts = iter([KeyboardInterrupt()])

    def interrupted(path: Path, *, ignore_errors: bool) -> None:
        for interrupt in interrupts:
            raise interrupt
        rmtree(path, ignore_errors=ignore_errors)

    monkeypatch.setattr(shutil, "rmtree", interrupted)
    assert vendor(DEST).status == 130
    assert os.listdir("acme/_vendor") == ["instantly"]
    assert (Path(DEST) / "client.py").read_text() == "new"
    assert vendor("--check", DEST).status == 0


def test_an_old_copy_that_cannot_be_put_back_is_not_deleted(
    vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor(DEST)
    before = tree(Path(DEST))
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if target.name == "instantly":
            raise PermissionError(errno.EACCES, "Permission denied", str(path), None, str(target))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    ran = vendor(DEST)
    assert ran.status == 2
    kept = re.search(r"'([^']*/old)' -> ", ran.err)
    assert kept is not None
    assert tree(Path(kept[1])) == before


def test_a_place_that_cannot_be_made_is_one_line(vendor: Callable[..., Ran]) -> None:
    Path("file").touch()
    ran = vendor("file/instantly")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.count("\n") == 1


def test_a_copy_can_be_replaced_from_within(vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    vendor(DEST)
    top = Path.cwd()
    monkeypatch.chdir(DEST)
    assert vendor(".").status == 0
    monkeypatch.chdir(top)
    assert vendor("--check", DEST).status == 0
    assert os.listdir("acme/_vendor") == ["instantly"]
