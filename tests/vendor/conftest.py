"""A copy of the whole package, and the command on a package of a few files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import instantly_async
from instantly_async.vendor import __main__ as command
from instantly_async.vendor import checking, contents, copying, release

from .copies import DEST, Ran, python


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a copy of the package, made by the command."""
    folder = tmp_path_factory.mktemp("repository")
    ran = python("-m", "instantly_async.vendor", DEST, cwd=folder)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith(f"{DEST} is instantly-async {instantly_async.__version__} (API document of ")
    return folder


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small package, which the command takes for its own."""
    folder = tmp_path / "original" / "small"
    for file in ("__init__.py", "client.py", "py.typed", "api/__init__.py", "sandbox/__init__.py", "sandbox/app.py"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(f"# {file}\n".encode())
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"compiled")
    (folder / "stale.pyc").write_bytes(b"compiled")
    for module in (contents, copying, checking, command, release):
        monkeypatch.setattr(module, "PACKAGE", folder)
    monkeypatch.setattr(release, "__version__", "0.2.0")
    monkeypatch.setattr(release, "DOCUMENT_DATE", "2026-08-21")
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def vendor(package: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    def run(*arguments: str) -> Ran:
        try:
            status = command.main(list(arguments))
        except SystemExit as stopped:
            status = int(stopped.code or 0)
        return Ran(status, *capsys.readouterr())

    return run
