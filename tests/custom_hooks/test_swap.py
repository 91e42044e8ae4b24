"""The generated folders change together or not at all, whatever fails and whenever the process is killed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.install.swap import differences, recover, swap

from ..kills import in_a_process, kills

NAMES = ("api", "sandbox/data.json", "models")
FILES = ("api/module.py", "api/thing/module.py", "sandbox/data.json", "models/module.py")


def fill(package: Path, text: str) -> None:
    for file in FILES:
        (package / file).parent.mkdir(parents=True, exist_ok=True)
        (package / file).write_text(text)


def texts(package: Path) -> set[str]:
    return {(package / file).read_text() for file in FILES}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """What was generated, and the package."""
    new, package = tmp_path / "new", tmp_path / "package"
    fill(new, "new")
    fill(package, "old")
    return new, package


def start(new: Path, package: Path) -> None:
    shutil.rmtree(package, ignore_errors=True)
    fill(new, "new")
    fill(package, "old")
    (package / "api" / "gone.py").touch()


def then_recover(folder: Path) -> int:
    return _kill(folder, lambda new, package: recover(package, NAMES))


def then_swap_what_is_not_there(folder: Path) -> int:
    """The next swap fails at once, but the package is whole."""

    def fail(new: Path, package: Path) -> None:
        shutil.rmtree(new)
        with pytest.raises(FileNotFoundError):
            swap(new, package, NAMES)

    return _kill(folder, fail)


def then_be_killed_again(folder: Path) -> int:
    """Where something is missing in the package, the process that recovers is killed too, at every step."""

    def again(new: Path, package: Path) -> None:
        if all((package / name).exists() for name in NAMES):
            return recover(package, NAMES)
        shutil.copytree(folder, folder.parent / "state", symlinks=True)

        def back() -> None:
            shutil.rmtree(folder)
            shutil.copytree(folder.parent / "state", folder, symlinks=True)

        for _ in kills(back, partial(recover, package, NAMES)):
            recover(package, NAMES)
            _check(new, package)
        return shutil.rmtree(folder.parent / "state")

    return _kill(folder, again)


def _kill(folder: Path, mend: Callable[[Path, Path], None]) -> int:
    new, package = folder / "new", folder / "package"
    seen = []
    for _ in kills(partial(start, new, package), partial(swap, new, package, NAMES)):
        mend(new, package)
        seen.append(_check(new, package))
    assert {*seen} == {"old", "new"}
    assert texts(package) == {"new"}
    return len(seen)


def _check(new: Path, package: Path) -> str:
    (text,) = texts(package)
    assert (package / "api" / "gone.py").exists() == (text == "old")
    assert {path.name for path in package.parent.iterdir()} - {"new"} == {"package"}
    return text


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="it takes fork()")
@pytest.mark.parametrize("function", [then_recover, then_swap_what_is_not_there, then_be_killed_again])
def test_a_kill_at_any_step_leaves_the_old_or_the_new_to_the_next_run(
    function: Callable[[Path], int], tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    assert in_a_process(function, tmp_path / "folder") > 20


def test_a_copy_that_fails_half_way_leaves_what_was_there(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    copytree = shutil.copytree

    def failing(source: Path, target: Path, *options: object) -> None:
        copytree(source, target)
        if source.name == "models":
            raise OSError("disk full")

    monkeypatch.setattr(shutil, "copytree", failing)
    with pytest.raises(OSError, match="disk full"):
        swap(*folders, NAMES)
    assert texts(folders[1]) == {"old"}
    assert not (folders[1].parent / ".package-swap").exists()


def test_swaps_and_recoveries_wait_for_each_other(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise, one would take the files of the other for those of a killed process."""
    fcntl = pytest.importorskip("fcntl")
    new, package = folders
    refused = []
    copytree = shutil.copytree

    def other_process(*arguments: Any) -> None:
        opened = os.open(package.parent, os.O_RDONLY)
        try:
            with pytest.raises(BlockingIOError):
                fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
            refused.append(opened)
        finally:
            os.close(opened)
        copytree(*arguments)

    monkeypatch.setattr(shutil, "copytree", other_process)
    swap(new, package, NAMES)
    assert refused
    assert texts(package) == {"new"}


@pytest.mark.parametrize("error", [OSError("busy"), KeyboardInterrupt()], ids=["error", "ctrl-c"])
def test_a_rename_that_fails_puts_everything_back(
    error: BaseException, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """At every rename in turn, until the swap passes."""
    renames, rename = 0, Path.rename
    for failing in range(100):
        count = 0

        def fail(path: Path, target: Path) -> Path:
            nonlocal count
            count += 1
            if count == failing + 1:  # noqa: B023 - called within the round
                raise error
            return rename(path, target)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "rename", fail)
            try:
                swap(*folders, NAMES)
            except type(error):
                renames += 1
            else:
                break
        assert texts(folders[1]) == {"old"}
        assert not (folders[1].parent / ".package-swap").exists()
    assert renames == 1 + 2 * len(NAMES)
    assert texts(folders[1]) == {"new"}


def test_what_cannot_be_put_back_is_kept_for_the_next_run(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    new, package = folders
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if target == package / "models":
            raise OSError("busy")
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", fail)
        with pytest.raises(OSError, match="busy"):
            swap(new, package, NAMES)
    assert not (package / "models").exists()
    assert (package.parent / ".package-swap" / "old" / "models" / "module.py").read_text() == "old"
    recover(package, NAMES)
    assert texts(package) == {"new"}
    assert capsys.readouterr().err == "package: completed the swap of generated code that an earlier run began\n"
    recover(package, NAMES)
    assert capsys.readouterr().err == ""


def test_a_folder_that_was_restored_by_hand_after_a_kill_does_not_stop_the_next_run(folders: tuple[Path, Path]) -> None:
    new, package = folders
    beside = package.parent / ".package-swap"
    shutil.copytree(new, beside / "new")
    (beside / "ready").write_text("\n".join(NAMES))
    (beside / "old").mkdir()
    shutil.copytree(package / "models", beside / "old" / "models")
    recover(package, NAMES)
    assert texts(package) == {"new"}
    assert not beside.exists()


@pytest.mark.parametrize("target", ["elsewhere", "nowhere"])
def test_a_generated_folder_that_is_a_link_is_replaced_and_what_it_leads_to_stays(
    target: str, folders: tuple[Path, Path]
) -> None:
    new, package = folders
    elsewhere = package.parent / "elsewhere"
    (package / "models").rename(elsewhere)
    (package / "models").symlink_to(package.parent / target, target_is_directory=True)
    (package / "api" / "inner").symlink_to(elsewhere, target_is_directory=True)
    (package.parent / ".package-swap").symlink_to(elsewhere, target_is_directory=True)
    (elsewhere / "ready").write_text("api")
    swap(new, package, NAMES)
    assert texts(package) == {"new"}
    assert not (package / "models").is_symlink()
    assert {path.name for path in elsewhere.iterdir()} == {"module.py", "ready"}


@pytest.mark.parametrize("file", ["models/module.so", "models/odd/thing.pyd", "api/module.pyc", "models/x.pth"])
def test_a_file_of_another_kind_in_a_generated_folder_is_a_difference(file: str, folders: tuple[Path, Path]) -> None:
    new, package = folders
    fill(package, "new")
    assert differences(new, package, NAMES) == []
    (package / "api" / "__pycache__").mkdir()
    (package / "api" / "__pycache__" / "module.cpython-311.pyc").touch()
    (package / file).parent.mkdir(exist_ok=True)
    (package / file).touch()
    (package / "sandbox" / "data.json").unlink()
    (package / "sandbox" / "data.json").symlink_to(new / "sandbox" / "data.json")
    assert sorted(differences(new, package, NAMES)) == sorted([file, "sandbox/data.json"])


@pytest.mark.parametrize("ready", [b"\n", b"\xff\xfe", b"hand.py", b"../victim", b"api\nhand.py"])
def test_a_marker_that_names_something_else_than_generated_code_moves_nothing(
    ready: bytes, folders: tuple[Path, Path]
) -> None:
    _, package = folders
    (package / "hand.py").write_text("ours")
    beside = package.parent / f".{package.name}-swap"
    (beside / "new").mkdir(parents=True)
    (beside / "new" / "hand.py").write_text("theirs")
    (beside / "ready").write_bytes(ready)
    recover(package, NAMES)
    assert texts(package) == {"old"}
    assert (package / "hand.py").read_text() == "ours"
    assert not beside.exists()
