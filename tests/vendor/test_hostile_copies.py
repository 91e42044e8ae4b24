"""A copy that somebody hostile edited is not called unmodified, and the check neither follows, waits nor reads on."""

from __future__ import annotations

import os
import shutil
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from instantly_async.vendor import contents

from .copies import DEST, Ran, edit, edit_record, findings, record_of, tree


def test_a_file_that_was_edited_with_the_record_is_named(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    edit("client.py")
    assert findings(vendor("--check", DEST)) == ["changed client.py", "changed VENDORED.toml: files"]


def test_a_file_that_was_added_with_the_record_is_named(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    edit("client/__init__.py")
    edit("sandbox/__init__.py")
    expected = ["added client/", "added sandbox/", "changed VENDORED.toml: files"]
    assert findings(vendor("--check", DEST)) == expected


def test_a_file_that_was_removed_with_the_record_is_named(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    (Path(DEST) / "client.py").unlink()
    kept = {file: value for file, value in record_of(Path(DEST)).files.items() if file != "client.py"}
    edit_record(files=kept)
    assert findings(vendor("--check", DEST)) == ["missing client.py", "changed VENDORED.toml: files"]


def test_a_record_that_alone_was_edited_is_a_finding(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    edit_record(document_sha256="0" * 64, generator="mine", sandbox=True)
    out = findings(vendor("--check", DEST))
    assert {f"changed VENDORED.toml: {key}" for key in ("document-sha256", "generator")} <= {*out}
    assert "missing sandbox/app.py" in out


def test_a_sandbox_that_the_checking_package_lacks_is_not_proved(vendor: Callable[..., Ran], package: Path) -> None:
    vendor(DEST, "--with-sandbox")
    shutil.rmtree(package / "sandbox")
    ran = vendor("--check", DEST)
    assert ran.status == 0
    assert "which is all that was compared\nwhoever edits a file and the record is not noticed\n" in ran.out
    assert vendor("--check", "--strict", DEST).status == 2
    edit("client.py")
    assert findings(vendor("--check", DEST)) == ["changed client.py", "changed VENDORED.toml: files"]


def test_links_are_findings_whatever_they_lead_to(vendor: Callable[..., Ran], package: Path) -> None:
    vendor(DEST)
    dest = Path(DEST)
    (dest / "client.py").unlink()
    (dest / "client.py").symlink_to(package / "client.py")
    shutil.rmtree(dest / "api")
    (dest / "api").symlink_to(package / "api", target_is_directory=True)
    (dest / "more").symlink_to(package, target_is_directory=True)
    (dest / "nowhere").symlink_to("nothing")
    (dest / ".DS_Store").symlink_to(package / "client.py")
    assert findings(vendor("--check", DEST)) == [
        "changed client.py (a link)",
        "missing api/__init__.py",
        "added .DS_Store (a link)",
        "added api (a link)",
        "added more (a link)",
        "added nowhere (a link)",
    ]


def test_a_record_or_a_copy_that_is_a_link_is_a_finding(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    Path("link").symlink_to(DEST, target_is_directory=True)
    assert findings(vendor("--check", "link")) == ["link is a link"]
    (Path(DEST) / "VENDORED.toml").rename("elsewhere.toml")
    (Path(DEST) / "VENDORED.toml").symlink_to(Path("elsewhere.toml").absolute())
    assert findings(vendor("--check", DEST)) == [f"{DEST}/VENDORED.toml is a link"]


@pytest.mark.parametrize("target", ["there", "nowhere"])
@pytest.mark.parametrize("options", [[], ["--force"]])
def test_a_copy_is_never_written_through_a_link(target: str, options: list[str], vendor: Callable[..., Ran]) -> None:
    vendor("there")
    before = tree(Path("there"))
    Path("link").symlink_to(target, target_is_directory=True)
    assert vendor("link", *options) == Ran(2, "", "link is no folder: move it away, or give another DEST\n")
    assert Path("link").is_symlink()
    assert tree(Path("there")) == before
    assert not Path("nowhere").exists()


def test_what_links_of_a_replaced_copy_lead_to_stays(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    Path("mine").mkdir()
    for name in ("client.py", "__init__.py"):
        (Path("mine") / name).write_text("mine")
    shutil.rmtree(Path(DEST) / "api")
    (Path(DEST) / "api").symlink_to(Path("mine").absolute(), target_is_directory=True)
    (Path(DEST) / "client.py").unlink()
    (Path(DEST) / "client.py").symlink_to(Path("mine/client.py").absolute())
    assert vendor(DEST).status == 2
    assert vendor(DEST, "--force").status == 0
    assert tree(Path("mine")) == {"client.py": b"mine", "__init__.py": b"mine"}
    assert vendor("--check", DEST).status == 0


def test_byte_code_is_a_finding_with_what_to_do(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    for folder in ("__pycache__", "api/__pycache__"):
        (Path(DEST) / folder).mkdir()
        for name in ("client.cpython-311.pyc", "client.cpython-311.opt-2.pyc"):
            (Path(DEST) / folder / name).write_bytes(b"poisoned")
    *folders, advice = findings(vendor("--check", DEST))
    assert folders == ["added __pycache__/", "added api/__pycache__/"]
    assert "delete these folders; PYTHONDONTWRITEBYTECODE=1" in advice


@pytest.mark.parametrize(
    "file",
    ["client.pyc", "client.cpython-311-x86_64-linux-gnu.so", "client.abi3.so", "client.pyd", "evil.pth", "api/evil.py"],
)
def test_whatever_else_python_could_import_is_a_finding(file: str, vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    (Path(DEST) / file).write_bytes(b"code")
    assert findings(vendor("--check", DEST)) == [f"added {file}"]


@pytest.mark.parametrize("file", ["client/__init__.py", "api/client/deep/er/__init__.py", "client/"])
def test_a_folder_that_has_no_place_is_one_finding(file: str, vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    (Path(DEST) / file).parent.mkdir(parents=True, exist_ok=True)
    (Path(DEST) / file).mkdir() if file.endswith("/") else (Path(DEST) / file).touch()
    assert findings(vendor("--check", DEST)) == [f"added {file.partition('client/')[0]}client/"]


@pytest.mark.parametrize("name", ["evil.py", "evil.so", "evil"])
def test_a_folder_of_byte_code_with_something_else_in_it_is_no_such_folder(
    name: str, vendor: Callable[..., Ran]
) -> None:
    vendor(DEST)
    (Path(DEST) / "__pycache__").mkdir()
    (Path(DEST) / "__pycache__" / name).touch()
    assert findings(vendor("--check", DEST)) == ["added __pycache__/"]
    assert vendor(DEST).status == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_special_files_are_findings_that_nobody_waits_for(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    (Path(DEST) / "client.py").unlink()
    os.mkfifo(Path(DEST) / "client.py")
    os.mkfifo(Path(DEST) / "pipe.py")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(Path(DEST) / "socket.py"))
    expected = ["changed client.py", "added pipe.py", "added socket.py"]
    assert findings(vendor("--check", DEST)) == [f"{line} (no regular file)" for line in expected]
    (Path(DEST) / "VENDORED.toml").unlink()
    os.mkfifo(Path(DEST) / "VENDORED.toml")
    assert vendor("--check", DEST).status == 2


def test_a_huge_file_is_a_finding_and_is_not_read_as_a_whole(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    with (Path(DEST) / "client.py").open("ab") as file:
        file.truncate(10_000_000_000)
    assert findings(vendor("--check", DEST)) == ["changed client.py"]
    assert contents.read(Path(DEST) / "client.py") is None
    with (Path(DEST) / "VENDORED.toml").open("ab") as file:
        file.truncate(10_000_000_000)
    assert vendor("--check", DEST).status == 2


def test_names_are_shown_so_that_they_cannot_pose_as_something_else(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    for name in ("a\nis unmodified", "b\x1b[2K\r.py", "c\u202eyp.py", "d\udcff.py", "é.py"):
        (Path(DEST) / name).touch()
    assert findings(vendor("--check", DEST)) == [
        "added a\\nis unmodified",
        "added b\\x1b[2K\\r.py",
        "added c\\u202eyp.py",
        "added d\\udcff.py",
        "added é.py",
    ]
    refused = vendor(DEST)
    assert refused.status == 2
    assert "  added a\\nis unmodified\n  added b\\x1b[2K\\r.py\n" in refused.err
