"""What a run writes down, and which checkpoints it refuses."""

from __future__ import annotations

import json
import os
import pickle
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from instantly_async import CheckpointError, scopes
from instantly_async._core.checkpoints.progress import Progress
from instantly_async._core.checkpoints.sqlite import _problem
from instantly_async.bulk import Checkpoint, SQLiteCheckpoint

from ..document import ROOT
from ..sandbox.workspace import Run

OPERATION = scopes.find("leads.list")
RUN: dict[str, Any] = {"method": "leads.export", "campaign": "A", "columns": ["email"]}


class Plain:
    """A checkpoint in memory whose methods are plain."""

    def __init__(self) -> None:
        self.kept: dict[str, object] = {}

    def get(self, name: str, /) -> object:
        return self.kept.get(name)

    def set(self, name: str, value: str, /) -> None:
        self.kept[name] = value


class Redislike:
    """A checkpoint whose methods are async, and whose answers are bytes, with the arguments of redis-py."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    async def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    async def set(self, name: str, value: str, ex: int | None = None) -> bool:
        self.kept[name] = value.encode()
        return True


def progress(checkpoint: str | os.PathLike[str] | Checkpoint | None, **changes: Any) -> Progress:
    return Progress(OPERATION, {**RUN, **changes}, checkpoint)


@pytest.mark.parametrize("make", [Plain, Redislike, None])
def test_what_is_written_is_read_again_by_the_next_process(
    make: Callable[[], Checkpoint] | None, tmp_path: Path, run: Run
) -> None:
    kept = tmp_path / "run.ckpt" if make is None else make()

    async def scenario() -> None:
        first = progress(kept)
        await first.begin()
        await first.begin()
        assert await first.read("batch-1") is None
        await first.write("batch-1", {"state": "sent", "name": "Zoë\ud83d"})
        first.release()
        second = progress(kept)
        await second.begin()
        assert await second.read("batch-1") == {"state": "sent", "name": "Zoë\ud83d"}
        second.release()

    run(scenario)


async def test_without_a_checkpoint_nothing_is_kept() -> None:
    none = progress(None)
    await none.begin()
    await none.write("batch-1", {})
    assert await none.read("batch-1") is None
    assert not none.is_kept
    none.release()


async def test_runs_of_other_options_share_an_object_and_not_their_records() -> None:
    kept = Plain()
    for campaign in "AB":
        one = progress(kept, campaign=campaign)
        await one.begin()
        await one.write("batch-1", {"of": campaign})
    assert await progress(kept, campaign="A").read("batch-1") == {"of": "A"}
    assert all(name.startswith("instantly:leads.list:") for name in kept.kept)


async def test_a_file_of_another_run_is_refused_and_the_difference_named(tmp_path: Path) -> None:
    path = tmp_path / "run.ckpt"
    first = progress(path)
    await first.begin()
    first.release()
    with pytest.raises(CheckpointError) as caught:
        await progress(path, campaign="B").begin()
    assert str(caught.value) == (
        f"leads.list: the checkpoint {path} is of another run: campaign is 'A' there and 'B' here; "
        "give this run one of its own, or delete that one if its run need not go on"
    )
    assert caught.value.attempts == 0
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


async def test_a_file_of_a_later_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "run.ckpt"
    async with SQLiteCheckpoint(path) as file:
        await file.set("run", json.dumps({"format": 2, **RUN}))
    with pytest.raises(CheckpointError, match=r"run\.ckpt has format 2, and this version of the package knows format"):
        await progress(path).begin()


@pytest.mark.parametrize("record", ["", "[]", '{"format"', "{}", '{"format": "1"}', "[" * 100_000, 7, "x" * 5_000_000])
async def test_a_record_that_is_not_whole_is_refused(record: object) -> None:
    kept = Plain()
    await progress(kept).begin()
    kept.kept = dict.fromkeys(kept.kept, record)
    with pytest.raises(CheckpointError, match="the checkpoint in Plain is damaged: its record 'run'"):
        await progress(kept).begin()


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0" + b"\xff" * 5_000])
async def test_a_file_that_is_no_checkpoint_is_refused_and_stays_as_it_is(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "run.ckpt"
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match="is damaged, or no checkpoint"):
        await progress(path).begin()
    assert path.read_bytes() == content


async def test_a_file_that_lost_its_second_half_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "run.ckpt"
    first = progress(path)
    await first.begin()
    for number in range(200):
        await first.write(f"batch-{number}", {"keys": "x" * 500})
    first.release()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(CheckpointError, match="is damaged, or no checkpoint"):
        await progress(path).begin()


async def test_a_file_with_a_page_that_is_not_whole_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "run.ckpt"
    first = progress(path)
    await first.begin()
    await _write(first, 50)
    first.release()
    content = bytearray(path.read_bytes())
    content[4096 + 8 : 4096 + 12] = b"\xff\xff\xff\xff"  # where the records of a page begin
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match="is damaged, or no checkpoint"):
        await progress(path).begin()


async def test_the_database_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "customers.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE customers (name)")
    connection.close()
    with pytest.raises(CheckpointError, match=r"customers\.db is a database of something else; give another file"):
        await progress(path).begin()


async def test_an_empty_file_is_a_new_checkpoint(tmp_path: Path) -> None:
    path = tmp_path / "run.ckpt"
    path.touch()
    new = progress(path)
    await new.begin()
    new.release()


async def test_a_file_is_of_one_run_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "run.ckpt"
    first = progress(path)
    await first.begin()
    with pytest.raises(CheckpointError, match="is in use by another run"):
        await progress(path).begin()
    script = f"import sqlite3; sqlite3.connect({str(path)!r}, timeout=0).execute('SELECT * FROM checkpoint')"
    other = await anyio.run_process([sys.executable, "-c", script], check=False, cwd=ROOT)
    assert b"database is locked" in other.stderr
    first.release()
    second = progress(path)
    await second.begin()
    second.release()


async def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="cannot be opened: make sure that its folder is there"):
        await progress(tmp_path / "nowhere" / "run.ckpt").begin()


async def _write(one: Progress, records: int) -> None:
    for number in range(records):
        await one.write(f"batch-{number}", {"keys": "x" * 1_000})


async def test_a_full_disk_is_said_before_anything_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "run.ckpt"
    one = progress(path)
    await one.begin()
    assert one._owned is not None
    assert one._owned._connection is not None
    one._owned._connection.execute("PRAGMA max_page_count = 4")
    with pytest.raises(CheckpointError, match="the disk is full; free some space, then make the same call again"):
        await _write(one, 100)
    one.release()
    again = progress(path)
    await again.begin()
    assert await again.read("batch-0") == {"keys": "x" * 1_000}
    again.release()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("attempt to write a readonly database", "it is read-only"),
        ("disk I/O error", "cannot be used: disk I/O error"),
    ],
)
def test_what_else_can_be_wrong_with_a_file_is_said(error: str, said: str) -> None:
    assert said in _problem(sqlite3.OperationalError(error))


async def test_an_object_that_fails_is_said_with_its_error() -> None:
    class Failing(Plain):
        def get(self, name: str, /) -> object:
            raise ConnectionError("no route to host")

        def set(self, name: str, value: str, /) -> None:
            raise ConnectionError("no route to host")

    with pytest.raises(CheckpointError, match="in Failing cannot be read: ConnectionError: 'no route to host'"):
        await progress(Failing()).begin()
    with pytest.raises(CheckpointError, match="in Failing cannot be written: ConnectionError"):
        await progress(Failing()).write("batch-1", {})


@pytest.mark.parametrize("checkpoint", [7, object(), b"run.ckpt"])
def test_what_can_be_no_checkpoint_is_a_type_error(checkpoint: Any) -> None:
    with pytest.raises(TypeError, match="checkpoint must be a path, or have get and set"):
        progress(checkpoint)


def test_an_empty_path_is_no_checkpoint() -> None:
    with pytest.raises(ValueError, match="the path of a checkpoint is empty"):
        progress("")


async def test_a_path_that_sqlite_has_a_meaning_for_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with SQLiteCheckpoint(":memory:") as checkpoint:
        await checkpoint.set("a", "1")
    async with SQLiteCheckpoint(tmp_path / ":memory:") as checkpoint:
        assert await checkpoint.get("a") == "1"


def test_a_checkpoint_shows_its_file() -> None:
    assert repr(SQLiteCheckpoint(Path("leads.ckpt"))) == "SQLiteCheckpoint('leads.ckpt')"


def test_no_path_is_no_checkpoint() -> None:
    with pytest.raises(ValueError, match="the path of a checkpoint is empty"):
        progress("")


async def test_a_file_is_the_same_wherever_the_program_goes_and_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    file = SQLiteCheckpoint(":memory:")
    await file.set("name", "value")
    await file.aclose()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert await file.get("name") == "value"
    await file.aclose()
    assert (tmp_path / ":memory:").exists()
