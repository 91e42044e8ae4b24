"""The server for those who write the pages goes on over half-written files, and ends with what it has started."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import watchfiles

from custom_hooks.site import building
from custom_hooks.site.building import SiteError, serve

CHANGED = {(watchfiles.Change.modified, "docs/paging.md")}


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The servers that were started: programs that wait until they are ended."""
    servers: list[subprocess.Popen[bytes]] = []

    def start(*arguments: Any, **named: Any) -> subprocess.Popen[bytes]:
        servers.append(popen(*arguments, **named))
        return servers[-1]

    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", start)
    monkeypatch.setattr(building, "_command", lambda *_: [sys.executable, "-c", "import signal; signal.pause()"])
    return servers


def changes(monkeypatch: pytest.MonkeyPatch, *seen: set[Any] | type[BaseException]) -> None:
    def watch(*_: object, **__: object) -> Iterator[set[Any]]:
        for one in seen:
            if isinstance(one, type):
                raise one
            yield one

    monkeypatch.setattr(watchfiles, "watch", watch)


def test_a_page_that_is_half_written_ends_nothing(
    started: list[subprocess.Popen[bytes]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assembled: list[str] = []

    def assemble(*_: object) -> None:
        assembled.append("")
        if len(assembled) == 2:
            raise ValueError("paging.md has no heading")

    monkeypatch.setattr(building, "assemble", assemble)
    changes(monkeypatch, CHANGED, set(), CHANGED)
    serve(tmp_path, tmp_path, "dev", "localhost:0")
    assert len(assembled) == 3
    assert "paging.md has no heading" in capsys.readouterr().err
    assert started[0].poll() is not None


def test_an_end_while_pages_are_made_is_one_without_a_traceback(
    started: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(building, "assemble", lambda *_: None)
    changes(monkeypatch, CHANGED, KeyboardInterrupt)
    serve(tmp_path, tmp_path, "dev", "localhost:0")
    assert started[0].poll() is not None


def test_a_server_that_ends_by_itself_is_told(
    started: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(building, "assemble", lambda *_: None)

    def watch(*_: object, **__: object) -> Iterator[set[Any]]:
        started[0].terminate()
        started[0].wait()
        yield set()

    monkeypatch.setattr(watchfiles, "watch", watch)
    with pytest.raises(SiteError, match="Zensical ended"):
        serve(tmp_path, tmp_path, "dev", "localhost:0")
