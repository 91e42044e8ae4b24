"""The file is whole or not there, whatever happens; and what cannot be is told before anything is sent."""

from __future__ import annotations

import errno
import os
import re
import resource
import shutil
import stat
import subprocess
import sys
from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from instantly_async import APIConnectionError, ServerError, export
from instantly_async.export.partial_file import Content, PartialFile
from instantly_async.export.results import Progress

from ..document import ROOT
from .lists import READERS, Leads, beside, ids, in_folder, lead, read_csv

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
FORMATS = sorted(READERS)


def many(count: int = 3_000) -> Leads:
    return Leads([lead(number) for number in range(count)])


@pytest.mark.parametrize("ending", FORMATS)
def test_the_target_is_replaced_in_the_end_and_nothing_stays_beside_it(ending: str, tmp_path: Path, run: Run) -> None:
    path = tmp_path / f"l.{ending}"
    path.write_bytes(b"the old one")
    seen: list[tuple[bytes, list[str]]] = []
    told: list[Progress] = []

    def look(progress: Progress) -> None:
        told.append(progress)
        seen.append((path.read_bytes(), beside(path)))

    async def scenario() -> export.Exported:
        async with many(2_500).client() as client:
            return await client.leads.export(path, on_progress=look)

    done = run(scenario)
    assert seen == [(b"the old one", [path.name, f"{path.name}.partial"])] * 3
    assert [(progress.rows, progress.pages) for progress in told] == [(1_000, 10), (2_000, 20), (2_500, 25)]
    assert all(ours.bytes < other.bytes for ours, other in pairwise(told))
    assert beside(path) == [path.name]
    assert len(ids(path)) == 2_500
    assert done == export.Exported(path, 2_500, done.columns, path.stat().st_size)


async def test_progress_may_be_told_to_an_async_function(tmp_path: Path) -> None:
    rows: list[int] = []

    async def tell(progress: Progress) -> None:
        await anyio.lowlevel.checkpoint()
        rows.append(progress.rows)

    async with many(1_500).client() as client:
        await client.leads.export(tmp_path / "l.csv", on_progress=tell)
    assert rows == [1_000, 1_500]


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("failing", ["call", "progress"])
def test_an_export_that_fails_leaves_the_old_file_and_nothing_else(
    ending: str, failing: str, tmp_path: Path, run: Run
) -> None:
    path = tmp_path / f"l.{ending}"
    path.write_bytes(b"the old one")
    leads = many()
    leads.before = lambda: httpx.Response(500) if failing == "call" and len(leads.asked) > 15 else None

    def stop(progress: Progress) -> None:
        if failing == "progress":
            raise LookupError("stop")

    async def scenario() -> None:
        async with leads.client() as client:
            await client.leads.export(path, on_progress=stop)

    with pytest.raises(ServerError if failing == "call" else LookupError):
        run(scenario)
    assert path.read_bytes() == b"the old one"
    assert beside(path) == [path.name]


def test_a_cancelled_export_leaves_nothing(tmp_path: Path, run: Run) -> None:
    async def scenario() -> None:
        async with many().client() as client, anyio.create_task_group() as tasks:

            async def work() -> None:
                await client.leads.export(tmp_path / "l.csv", on_progress=lambda _: tasks.cancel_scope.cancel())

            tasks.start_soon(work)

    run(scenario)
    assert in_folder(tmp_path) == []


async def test_a_closed_client_says_so(tmp_path: Path) -> None:
    client = many().client()
    await client.aclose()
    with pytest.raises(APIConnectionError, match="closed"):
        await client.leads.export(tmp_path / "l.csv")
    assert in_folder(tmp_path) == []


class TestTargets:
    @pytest.mark.parametrize("name", ["leads", "leads.xlsx", "leads.csv.gz", ".csv", "leads.CSV.txt"])
    async def test_an_ending_that_tells_no_format(self, name: str, tmp_path: Path) -> None:
        await self.refused(ValueError, r"must end in \.csv, \.ndjson, \.jsonl or \.parquet", tmp_path / name)

    async def test_an_ending_in_capitals(self, tmp_path: Path) -> None:
        async with many(3).client() as client:
            assert (await client.leads.export(tmp_path / "l.CSV")).rows == 3

    async def test_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "l.csv").mkdir()
        await self.refused(
            IsADirectoryError, r"needs the name of a file, and this is a folder.*l\.csv", tmp_path / "l.csv"
        )

    async def test_no_such_folder(self, tmp_path: Path) -> None:
        await self.refused(FileNotFoundError, "no such folder; make it first.*/none'", tmp_path / "none" / "l.csv")

    async def test_a_pipe(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "l.csv")
        await self.refused(OSError, "replaces its target, and this is no ordinary file", tmp_path / "l.csv")

    async def test_a_link_in_the_place_of_the_unfinished_file_is_not_followed(self, tmp_path: Path) -> None:
        (tmp_path / "precious").write_bytes(b"precious")
        (tmp_path / "l.csv.partial").symlink_to(tmp_path / "precious")
        await self.refused(OSError, r"l\.csv\.partial", tmp_path / "l.csv")
        assert (tmp_path / "precious").read_bytes() == b"precious"

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
    async def test_a_folder_that_is_read_only(self, tmp_path: Path) -> None:
        folder = tmp_path / "folder"
        folder.mkdir(mode=0o500)
        await self.refused(PermissionError, r"l\.csv\.partial", folder / "l.csv")

    @pytest.mark.parametrize("path", [7, None])
    async def test_no_path(self, path: Any) -> None:
        await self.refused(TypeError, "expected str, bytes or os.PathLike object", path)

    async def refused(self, error: type[Exception], message: str, path: Path) -> None:
        leads = many(3)
        async with leads.client() as client:
            with pytest.raises(error, match=message):
                await client.leads.export(path)
        assert leads.asked == []

    async def test_a_link_stays_one_and_what_it_leads_to_is_replaced(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        real, link = tmp_path / "real" / "today", tmp_path / "l.csv"
        real.write_bytes(b"old")
        link.symlink_to(real)
        async with many(3).client() as client:
            done = await client.leads.export(link)
        assert (done.path, link.is_symlink(), len(read_csv(real))) == (real, True, 3)
        assert beside(real) == ["today"]

    @pytest.mark.parametrize("ending", FORMATS)
    async def test_a_file_that_is_replaced_keeps_who_may_read_it(self, ending: str, tmp_path: Path) -> None:
        path = tmp_path / f"l.{ending}"
        path.touch(mode=0o600)
        modes: list[int] = []
        async with many(3).client() as client:
            await client.leads.export(
                path, on_progress=lambda _: modes.append((tmp_path / f"{path.name}.partial").stat().st_mode)
            )
        assert {stat.S_IMODE(mode) for mode in (*modes, path.stat().st_mode)} == {0o600}

    @pytest.mark.parametrize("ending", FORMATS)
    async def test_what_replaces_a_read_only_file_can_be_written_until_then(self, ending: str, tmp_path: Path) -> None:
        path = tmp_path / f"l.{ending}"
        path.touch(mode=0o440)
        modes: list[int] = []
        async with many(3).client() as client:
            await client.leads.export(
                path, on_progress=lambda _: modes.append((tmp_path / f"{path.name}.partial").stat().st_mode)
            )
        assert [stat.S_IMODE(mode) for mode in (*modes, path.stat().st_mode)] == [0o640, 0o440]


@pytest.mark.parametrize("wrong", [None, [1], "leads", {}])
async def test_what_is_no_list_of_the_api_is_refused(wrong: Any, tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=r"write takes a list such as instantly\.leads\.list\(\), not "):
        await export.write(wrong, tmp_path / "l.csv")


async def test_what_is_no_function_or_filter_or_checkpoint_is_refused(tmp_path: Path) -> None:
    leads = many(3)
    async with leads.client() as client:
        with pytest.raises(TypeError, match="on_progress is 7, and must be a function"):
            await client.leads.export(tmp_path / "l.csv", on_progress=7)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="campain"):
            await client.leads.export(tmp_path / "l.csv", campain="x")  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="checkpoint must be a path"):
            await client.leads.export(tmp_path / "l.csv", checkpoint=7)  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="max_items is -1"):
            await client.leads.export(tmp_path / "l.csv", max_items=-1)
        with pytest.raises(ValueError, match="the path of a checkpoint is empty"):
            await client.leads.export(tmp_path / "l.csv", checkpoint="")
        for ending in ("", ".partial", ".partial.joined"):
            with pytest.raises(ValueError, match="is a file of the export itself; give it a name of its own"):
                await client.leads.export(tmp_path / "l.parquet", checkpoint=tmp_path / f"l.parquet{ending}")
    assert leads.asked == []
    assert in_folder(tmp_path) == []


@pytest.mark.parametrize("checkpoint", ["l.csv", "l.csv.partial", "link.ckpt"])
async def test_a_checkpoint_in_a_file_of_the_export_is_refused(checkpoint: str, tmp_path: Path) -> None:
    (tmp_path / "link.ckpt").symlink_to("l.csv")
    leads = many(3)
    async with leads.client() as client:
        with pytest.raises(ValueError, match="is a file of the export itself; give it a name of its own"):
            await client.leads.export(tmp_path / "l.csv", checkpoint=tmp_path / checkpoint)
    assert leads.asked == []
    assert in_folder(tmp_path) == ["link.ckpt"]


class TestTwoAtOnce:
    def test_the_second_is_refused_and_the_first_goes_on(self, tmp_path: Path, run: Run) -> None:
        path = tmp_path / "l.csv"
        refused: list[str] = []

        async def scenario() -> None:
            async with many().client() as client, many().client() as other:

                async def second(progress: Progress) -> None:
                    with pytest.raises(BlockingIOError) as caught:
                        await other.leads.export(path)
                    refused.append(str(caught.value))

                await client.leads.export(path, on_progress=second)

        run(scenario)
        assert len(refused) == 3
        assert re.search(r"another export is writing to this file.*l\.csv\.partial", refused[0])
        assert len(ids(path)) == 3_000
        assert beside(path) == ["l.csv"]

    async def test_one_after_the_other_replaces_what_the_first_wrote(self, tmp_path: Path) -> None:
        path = tmp_path / "l.csv"
        async with many(5).client() as client, many(3).client() as other:
            await client.leads.export(path)
            await other.leads.export(path)
        assert len(ids(path)) == 3

    def test_a_file_that_became_the_target_before_it_was_locked_is_not_written(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        target, opened = tmp_path / "l.csv", os.open
        renamed: list[str] = []

        def open_and_lose(path: Any, *arguments: Any) -> int:
            found = opened(path, *arguments)
            if not renamed:
                renamed.append(path)
                os.replace(path, target)
            return found

        monkeypatch.setattr(os, "open", open_and_lose)
        file = PartialFile(target)
        file.append(b"new", durably=True)
        assert (target.read_bytes(), file.path.read_bytes()) == (b"", b"new")
        file.close(keep=False)
        file.close(keep=False)
        assert beside(target) == ["l.csv"]

    def test_where_there_are_no_locks_it_goes_on_without(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def no_locks(*_: Any) -> None:
            raise OSError(errno.ENOLCK, "no locks")

        monkeypatch.setattr("fcntl.flock", no_locks)
        file = PartialFile(tmp_path / "l.csv")
        file.append(b"x", durably=False)
        assert file.content == Content(1, 0x8CDC1683)
        file.close(keep=True)
        assert beside(tmp_path / "l.csv") == ["l.csv.partial"]


class TestFailingDisks:
    @pytest.mark.parametrize("ending", FORMATS)
    def test_a_full_disk(self, ending: str, tmp_path: Path, run: Run) -> None:
        """A process may have files of so many bytes and no more, as on a full disk."""
        path = tmp_path / f"l.{ending}"
        path.write_bytes(b"the old one")
        script = f"""
import resource, signal, sys, anyio
from itertools import pairwise
from pathlib import Path
from tests.export.lists import Leads, lead
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
leads = Leads([lead(number) for number in range(3_000)])
async def main():
    async with leads.client() as client:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
        try:
            await client.leads.export({str(path)!r})
        except OSError as error:
            print(error)
anyio.run(main)
"""
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
        assert re.search(rf"File too large.*l\.{ending}\.partial", done.stdout), done.stdout + done.stderr
        assert path.read_bytes() == b"the old one"
        assert beside(path) == [path.name]
        assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 300_000

    async def test_a_disk_that_is_full_for_a_while_takes_the_rest_later(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path, checkpoint = tmp_path / "l.csv", tmp_path / "l.ckpt"
        leads, write = many(), os.write
        written = 0

        def full(file: int, content: bytes) -> int:
            nonlocal written
            if written > 100_000:
                raise OSError(errno.ENOSPC, "No space left on device")
            written += write(file, content[:50_000])  # a disk may take less than it is given
            return len(content[:50_000])

        async with leads.client() as client:
            with monkeypatch.context() as patch:
                patch.setattr(os, "write", full)
                with pytest.raises(OSError, match=r"No space left on device: .*l\.csv\.partial"):
                    await client.leads.export(path, checkpoint=checkpoint)
            assert beside(path) == ["l.ckpt", "l.csv.partial"]
            done = await client.leads.export(path, checkpoint=checkpoint)
        assert (done.rows, done.resumed) == (3_000, True)
        assert ids(path) == [item["id"] for item in leads.items]

    async def test_a_disk_that_is_full_when_parquet_is_made_of_the_pieces(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from pyarrow import parquet

        path, checkpoint = tmp_path / "l.parquet", tmp_path / "l.ckpt"
        leads = many(1_500)

        def full(*_: Any) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        async with leads.client() as client:
            with monkeypatch.context() as patch:
                patch.setattr(parquet.ParquetWriter, "write_table", full)
                with pytest.raises(OSError, match="No space left on device"):
                    await client.leads.export(path, checkpoint=checkpoint)
            assert beside(path) == ["l.ckpt", "l.parquet.partial"]
            asked = len(leads.asked)
            done = await client.leads.export(path, checkpoint=checkpoint)
        assert (done.rows, len(leads.asked)) == (1_500, asked)  # all rows were there already
        assert len(ids(path)) == 1_500
        assert beside(path) == ["l.ckpt", "l.parquet"]

    def test_a_folder_that_vanishes(self, tmp_path: Path, run: Run) -> None:
        folder = tmp_path / "folder"
        folder.mkdir()

        async def scenario() -> None:
            async with many().client() as client:
                await client.leads.export(folder / "l.csv", on_progress=lambda _: shutil.rmtree(folder, True))

        with pytest.raises(FileNotFoundError, match=r"folder/l\.csv"):
            run(scenario)
        assert in_folder(tmp_path) == []
