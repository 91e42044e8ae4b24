"""Copies and their files as the tests see them."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from attrs import evolve

import instantly_async
from instantly_async.vendor import release
from instantly_async.vendor.contents import digest
from instantly_async.vendor.record import Record

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(instantly_async.__file__).parent
DEST = "acme/_vendor/instantly"


def python(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**outside, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder but those that Python itself writes."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def record(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "VENDORED.toml").read_text(encoding="utf-8"))


class Ran(NamedTuple):
    status: int
    out: str
    err: str


def record_of(folder: Path) -> Record:
    found = Record.of(folder)
    assert found is not None
    return found


@contextmanager
def made_by(version: str, date: str) -> Iterator[None]:
    """The copies that are made meanwhile are of another version."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(release, "__version__", version)
        patch.setattr(release, "DOCUMENT_DATE", date)
        yield


def edit(file: str, content: str = "edited", *, dest: str = DEST) -> None:
    """Edit a file of a copy, or add one, and make the record fit."""
    path = Path(dest) / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    old = record_of(Path(dest))
    new = evolve(old, files={**old.files, file: digest(path.read_bytes())})
    (Path(dest) / "VENDORED.toml").write_bytes(new.content())


def edit_record(dest: str = DEST, **facts: Any) -> None:
    """Write other facts into the record of a copy."""
    new = evolve(record_of(Path(dest)), **facts)
    (Path(dest) / "VENDORED.toml").write_bytes(new.content())


def findings(ran: Ran) -> list[str]:
    """The lines in which the check says how a copy was modified."""
    assert ran.status == 1
    assert ran.err == ""
    return [line.strip() for line in ran.out.splitlines() if line.startswith("  ")]
