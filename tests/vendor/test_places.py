"""What is copied, and where to: never over something that is no copy."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from instantly_async.vendor import contents

from .copies import DEST, Ran, record, tree


def test_what_python_writes_is_not_copied(vendor: Callable[..., Ran]) -> None:
    assert vendor(DEST).status == 0
    assert sorted(tree(Path(DEST))) == ["VENDORED.toml", "__init__.py", "api/__init__.py", "client.py", "py.typed"]
    assert not list(Path(DEST).rglob("*.pyc"))


def test_the_same_package_gives_the_same_bytes(vendor: Callable[..., Ran], package: Path) -> None:
    vendor("one")
    os.utime(package / "client.py", (0, 0))
    vendor("two")
    assert tree(Path("one")) == tree(Path("two"))


def test_files_are_readable_for_whoever_may_read_the_folder(vendor: Callable[..., Ran], package: Path) -> None:
    """A package that is installed read-only gives a copy that can be replaced."""
    (package / "client.py").chmod(0o400)
    vendor(DEST)
    plain = Path("plain")
    plain.mkdir()
    (plain / "file").touch()
    assert (Path(DEST) / "client.py").stat().st_mode == (plain / "file").stat().st_mode
    assert Path(DEST).stat().st_mode == plain.stat().st_mode


def test_the_sandbox_comes_along_where_it_is_asked_for_and_stays(vendor: Callable[..., Ran]) -> None:
    vendor(DEST, "--with-sandbox")
    assert {"sandbox/__init__.py", "sandbox/app.py"} <= tree(Path(DEST)).keys()
    vendor(DEST)
    assert record(Path(DEST))["sandbox"] is True
    assert "sandbox/app.py" in tree(Path(DEST))
    vendor(DEST, "--without-sandbox")
    assert record(Path(DEST))["sandbox"] is False
    assert not (Path(DEST) / "sandbox").exists()
    assert vendor("--check", DEST).status == 0


@pytest.mark.parametrize("name", ["my-client", "2fast", "class", "None", "a b", "..", "a.b"])
def test_a_name_that_python_cannot_import_is_refused(name: str, vendor: Callable[..., Ran]) -> None:
    ran = vendor(f"acme/{name}")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == f"{name!r} cannot be the name of a package: give a DEST such as acme/_vendor/instantly\n"
    assert not Path("acme").exists()


@pytest.mark.parametrize("dest", ["original/small", "original/small/sandbox/inside", "original", "."])
def test_a_place_that_overlaps_with_the_package_is_refused(
    dest: str, vendor: Callable[..., Ran], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(package)
    if dest == ".":
        monkeypatch.chdir(package)
    ran = vendor(dest)
    assert (ran.status, ran.out) == (2, "")
    assert re.search(r"overlap: give another DEST\n\Z", ran.err)
    assert tree(package) == before


def test_what_is_no_copy_is_never_replaced(vendor: Callable[..., Ran]) -> None:
    Path("file").touch()
    Path("mine").mkdir()
    Path("mine/work.py").write_text("mine")
    Path("odd").mkdir()
    Path("odd/VENDORED.toml").write_text("files = 1")
    Path("empty").mkdir()
    Path("link").symlink_to("empty", target_is_directory=True)
    for options in ([], ["--force"]):
        for dest, reason in (("file", "no folder"), ("link", "no folder"), ("mine", "not empty"), ("odd", "not empty")):
            ran = vendor(dest, *options)
            assert (ran.status, ran.out) == (2, "")
            assert ran.err.startswith(f"{dest} is {reason}")
            assert ran.err.endswith("move it away, or give another DEST\n")
    assert tree(Path("mine")) == {"work.py": b"mine"}
    assert vendor("empty").status == 0


def test_wrong_usage_is_an_error(vendor: Callable[..., Ran]) -> None:
    assert "DEST is missing: give a folder" in vendor().err
    assert "--strict goes with --check" in vendor(DEST, "--strict").err
    for options in (["--force"], ["--with-sandbox"], ["--without-sandbox"]):
        ran = vendor("--check", DEST, *options)
        assert ran.status == 2
        assert "--check takes nothing but DEST" in ran.err


def test_a_package_in_an_archive_is_not_copied_as_nothing(
    vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "PACKAGE", Path("archive.zip/small"))
    ran = vendor(DEST)
    assert (ran.status, ran.err) == (2, "archive.zip/small is no folder: unpack or install the package first\n")
    assert not Path("acme").exists()


@pytest.mark.parametrize("name", ["a\nb.py", "a:b.py"])
def test_a_package_with_a_file_that_no_record_can_name_is_refused(
    name: str, vendor: Callable[..., Ran], package: Path
) -> None:
    vendor("copy")
    (package / name).touch()
    for arguments in ([DEST], ["--check", "copy"]):
        ran = vendor(*arguments)
        assert ran == Ran(2, "", f"{package} is not as it was installed: {name!r} cannot be a file of a copy\n")
    assert not Path(DEST).exists()
