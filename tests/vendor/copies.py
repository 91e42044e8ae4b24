"""Copies and their files as the tests see them."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import instantly_async
from instantly_async.vendor import copying
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


def made_by(monkeypatch: pytest.MonkeyPatch, version: str, date: str) -> None:
    """The copies that follow are of another version."""
    monkeypatch.setattr(copying, "__version__", version)
    monkeypatch.setattr(copying, "DOCUMENT_DATE", date)
