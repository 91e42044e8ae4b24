"""A copy survives that its making is killed: the next run finds the old one or the new one as a whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from instantly_async.vendor import checking, contents, copying, release, replacing
from instantly_async.vendor.differences import differences

from ..kills import in_a_process, kills
from .copies import Ran, record_of, tree

FILES = ("__init__.py", "client.py", "api/__init__.py")


def fill(package: Path, text: str) -> None:
    for file in FILES:
        (package / file).parent.mkdir(parents=True, exist_ok=True)
        (package / file).write_text(text)


def over_a_copy(folder: Path) -> int:
    """Kill at every step; what is there after `recover` is one whole copy, and nothing else."""
    package, dest = folder / "original", folder / "acme" / "small"
    for module in (checking, contents, copying, release):
        setattr(module, "PACKAGE", package)  # noqa: B010 - mypy takes it for a constant
    seen = []
    for _ in kills(partial(prepare, package, dest), partial(copying.copy, dest)):
        replacing.recover(dest)
        assert os.listdir(dest.parent) == ["small"]
        assert not differences(dest, record_of(dest).files)
        (text,) = {(dest / file).read_text() for file in FILES}
        seen.append(text)
        shutil.rmtree(dest)
    assert {*seen} == {"old", "new"}
    return len(seen)


def prepare(package: Path, dest: Path) -> None:
    fill(package, "old")
    copying.copy(dest)
    fill(package, "new")


def where_nothing_was(folder: Path) -> int:
    """Kill at every step; the next run makes the copy, and leaves nothing else."""
    package, dest = folder / "original", folder / "acme" / "small"
    for module in (checking, contents, copying, release):
        setattr(module, "PACKAGE", package)  # noqa: B010 - mypy takes it for a constant
    fill(package, "new")
    steps = 0
    for _ in kills(partial(shutil.rmtree, dest.parent, ignore_errors=True), partial(copying.copy, dest)):
        copying.copy(dest)
        assert os.listdir(dest.parent) == ["small"]
        assert checking.check(dest, strict=True).status == 0
        steps += 1
    return steps


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="it takes fork()")
@pytest.mark.parametrize("function", [over_a_copy, where_nothing_was])
def test_a_kill_at_any_step_is_mended_by_the_next_run(function: Callable[[Path], int], tmp_path: Path) -> None:
    assert in_a_process(function, tmp_path) > 10


def test_an_old_copy_that_a_killed_run_moved_away_is_back_even_if_the_next_run_is_refused(
    vendor: Callable[..., Ran], package: Path
) -> None:
    vendor("small")
    (Path("small") / "client.py").write_text("modified")
    before = tree(Path("small"))
    Path(".small-copying").mkdir()
    Path("small").rename(".small-copying/old")
    ran = vendor("small")
    assert (ran.status, "small was modified; --force" in ran.err) == (2, True)
    assert tree(Path("small")) == before
    assert not Path(".small-copying").exists()


@pytest.mark.parametrize("kind", ["folder", "file", "link"])
def test_what_no_killed_run_left_is_not_deleted(kind: str, vendor: Callable[..., Ran], tmp_path: Path) -> None:
    Path("mine").mkdir()
    Path("mine/work.py").write_text("mine")
    if kind == "folder":
        shutil.copytree("mine", ".small-copying")
    elif kind == "file":
        Path(".small-copying").write_text("mine")
    else:
        Path(".small-copying").symlink_to("mine", target_is_directory=True)
    before = tree(tmp_path)
    reason = "is in the way, and was not left by an interrupted copy: move it away"
    for options in ([], ["--force"]):
        assert vendor("small", *options) == Ran(2, "", f"{tmp_path}/.small-copying {reason}\n")
    assert tree(tmp_path) == before


def test_two_runs_in_one_folder_wait_for_each_other(
    vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise, one would take what the other has there for what a killed run left."""
    fcntl = pytest.importorskip("fcntl")
    refused = []
    write = replacing.write

    def other_process(path: Path, content: bytes) -> None:
        opened = os.open("acme", os.O_RDONLY)
        try:
            with pytest.raises(BlockingIOError):
                fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
            refused.append(path)
        finally:
            os.close(opened)
        write(path, content)

    monkeypatch.setattr(copying, "write", other_process)
    assert vendor("acme/small").status == 0
    assert refused
