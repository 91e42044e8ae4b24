"""An export goes on where an earlier run of the same call ended, and has every lead once."""

from __future__ import annotations

import json
import random
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from instantly_async import CheckpointError, InstantlyClient, ServerError, export
from instantly_async.bulk import SQLiteCheckpoint
from instantly_async.export.partial_file import Content
from instantly_async.export.resumption import State
from instantly_async.models import LeadQuery

from ..kills import in_a_process, kills
from .lists import KEY, READERS, Leads, beside, ids, lead

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
FORMATS = sorted(READERS)


def many(count: int = 3_000) -> Leads:
    return Leads([lead(number) for number in range(count)])


class Keeper:
    """What keeps texts by name, in the process.

    Attributes:
        texts: What it keeps.
        left: How often it may be set before the process ends, so to say.
    """

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.left = 1_000

    def get(self, name: str) -> bytes | None:
        return self.texts[name].encode() if name in self.texts else None

    async def set(self, name: str, value: str) -> None:
        await anyio.lowlevel.checkpoint()
        if self.left == 0:
            raise RuntimeError("the end")
        self.left -= 1
        self.texts[name] = value


async def fails(leads: Leads, path: Path, checkpoint: Any, after: int, **options: Any) -> None:
    """An export that a server ends after so many calls."""
    leads.before = lambda: httpx.Response(503) if len(leads.asked) > after else None
    async with leads.client() as client:
        with pytest.raises(ServerError):
            await client.leads.export(path, checkpoint=checkpoint, **options)
    leads.before = lambda: None
    leads.asked.clear()


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("how", ["file", "object"])
def test_it_goes_on_after_the_last_complete_piece(ending: str, how: str, tmp_path: Path, run: Run) -> None:
    path, leads = tmp_path / f"l.{ending}", many()
    checkpoint = tmp_path / "l.ckpt" if how == "file" else Keeper()

    async def scenario() -> export.Exported:
        await fails(leads, path, checkpoint, after=25)
        assert f"{path.name}.partial" in beside(path)
        assert not path.exists()
        async with leads.client() as client:
            return await client.leads.export(path, checkpoint=checkpoint)

    done = run(scenario)
    assert leads.asked[0] == "00001999"  # two pieces of 1,000 were there
    assert (done.rows, done.resumed) == (3_000, True)
    assert ids(path) == [item["id"] for item in leads.items]
    assert set(beside(path)) <= {path.name, "l.ckpt"}


@pytest.mark.parametrize("ending", FORMATS)
async def test_a_run_that_is_resumed_again_and_again_gives_the_file_of_one_that_was_not(
    ending: str, tmp_path: Path
) -> None:
    whole, path, leads = tmp_path / f"whole.{ending}", tmp_path / f"l.{ending}", many(4_567)
    columns = ["id", "email_open_count", "email", "status_summary", "new"]
    leads.items[4_000]["new"] = "only here"
    async with leads.client() as client:
        await client.leads.export(whole, columns=columns)
        leads.asked.clear()
        for piece in range(4):
            await fails(leads, path, tmp_path / "l.ckpt", after=14 if piece else 10, columns=columns)
        done = await client.leads.export(path, checkpoint=tmp_path / "l.ckpt", columns=columns)
    assert READERS[ending](path) == READERS[ending](whole)
    assert (done.rows, done.empty_columns, done.columns) == (4_567, (), tuple(columns))
    if ending != "parquet":
        assert path.read_bytes() == whole.read_bytes()


async def test_what_was_odd_before_is_told_in_the_end(tmp_path: Path) -> None:
    path, leads = tmp_path / "l.parquet", many()
    leads.items[0]["status"] = "odd"
    leads.items[0]["here"] = 1
    leads.items[2_999]["status"] = "odd"
    columns = ["id", "status", "here", "nowhere"]
    await fails(leads, path, tmp_path / "l.ckpt", after=15, columns=columns)
    async with leads.client() as client:
        with pytest.warns(UserWarning, match="no row has a value for nowhere;"):
            done = await client.leads.export(path, checkpoint=tmp_path / "l.ckpt", columns=columns)
    assert (done.odd_values, done.empty_columns) == ({"status": 2}, ("nowhere",))


async def test_max_items_counts_all_runs(tmp_path: Path) -> None:
    path, leads = tmp_path / "l.csv", many()
    await fails(leads, path, tmp_path / "l.ckpt", after=15, max_items=2_345)
    async with leads.client() as client:
        done = await client.leads.export(path, checkpoint=tmp_path / "l.ckpt", max_items=2_345)
    assert (done.rows, ids(path)) == (2_345, [item["id"] for item in leads.items[:2_345]])


async def test_without_a_checkpoint_it_begins_anew(tmp_path: Path) -> None:
    path, leads = tmp_path / "l.csv", many()
    await fails(leads, path, None, after=25)
    assert beside(path) == []
    async with leads.client() as client:
        assert not (await client.leads.export(path)).resumed
    assert leads.asked[0] is None
    assert len(ids(path)) == 3_000


async def test_leads_that_come_and_go_in_between_lose_and_double_no_other(tmp_path: Path) -> None:
    path, leads = tmp_path / "l.ndjson", many()
    stay = [item["id"] for item in leads.items if item["id"] not in {"00000500", "00001999", "00002500"}]
    await fails(leads, path, tmp_path / "l.ckpt", after=25)
    gone = {"00000500", "00001999", "00002500"}  # the second is the cursor
    new = [lead(0, id="00000500a"), lead(0, id="00001999a"), lead(0, id="99999999")]
    leads.items = sorted([item for item in leads.items if item["id"] not in gone] + new, key=lambda item: item["id"])
    async with leads.client() as client:
        await client.leads.export(path, checkpoint=tmp_path / "l.ckpt")
    found = ids(path)
    assert len(found) == len(set(found))
    assert set(stay) <= set(found)
    assert "00002500" not in found


async def test_after_the_end_the_same_call_begins_anew(tmp_path: Path) -> None:
    path, leads = tmp_path / "l.csv", many(1_200)
    async with leads.client() as client:
        first = await client.leads.export(path, checkpoint=tmp_path / "l.ckpt")
        leads.items.append(lead(1_200))
        second = await client.leads.export(path, checkpoint=tmp_path / "l.ckpt")
    assert (first.rows, second.rows, second.resumed) == (1_200, 1_201, False)
    assert len(ids(path)) == 1_201


async def test_a_checkpoint_that_cannot_be_written_ends_the_export_and_it_goes_on_later(tmp_path: Path) -> None:
    path, leads, keeper = tmp_path / "l.csv", many(2_500), Keeper()
    for left in range(4):
        keeper.left = left
        async with leads.client() as client:
            with pytest.raises(CheckpointError, match="RuntimeError: 'the end'"):
                await client.leads.export(path, checkpoint=keeper)
    keeper.left = 100
    async with leads.client() as client:
        assert (await client.leads.export(path, checkpoint=keeper)).rows == 2_500
    assert ids(path) == [item["id"] for item in leads.items]


@pytest.mark.parametrize("ending", FORMATS)
async def test_a_run_that_ended_right_after_the_file_took_its_place_is_complete(ending: str, tmp_path: Path) -> None:
    path, leads, keeper = tmp_path / f"l.{ending}", many(1_500), Keeper()
    keeper.left = 5  # which run it is, the beginning, a piece, all rows, the file that is complete
    async with leads.client() as client:
        with pytest.raises(CheckpointError):
            await client.leads.export(path, checkpoint=keeper)
        assert beside(path) == [path.name]
        leads.asked.clear()
        keeper.left = 100
        done = await client.leads.export(path, checkpoint=keeper)
    assert (done.rows, done.resumed, leads.asked) == (1_500, True, [])
    assert done.bytes == path.stat().st_size


class TestWrongCheckpoints:
    async def refused(self, message: str, leads: Leads, path: Path, checkpoint: Any, **options: Any) -> None:
        leads.asked.clear()
        before = {found: found.read_bytes() for found in path.parent.iterdir() if found != checkpoint}
        key = options.pop("key", KEY)
        async with leads.client(**options.pop("client", {})).with_options(api_key=key) as client:
            with pytest.raises(CheckpointError, match=message) as caught:
                await client.leads.export(path, checkpoint=checkpoint, **options)
        assert (leads.asked, caught.value.attempts, caught.value.operation.name) == ([], 0, "leads.list")
        assert KEY not in str(caught.value)
        assert {found: found.read_bytes() for found in path.parent.iterdir() if found != checkpoint} == before

    @pytest.mark.parametrize(
        ("what", "other"),
        [
            ("campaign", {"campaign": "another"}),
            ("list_id", {"list_id": "one"}),
            ("search", {"search": "x" * 100}),
            ("ids", {"ids": {"a", "b"}}),
            ("queries", {"queries": [LeadQuery.from_dict({"actionType": "reply"})]}),
            ("columns", {"columns": ["id"]}),
            ("for_spreadsheets", {"for_spreadsheets": True}),
            ("max_items", {"max_items": 7}),
            ("starting_after", {"starting_after": "00000007"}),
            ("workspace", {"client": {"workspace": "another"}}),
            ("base_url", {"client": {"base_url": "https://other.example"}}),
            ("key", {"key": "another-key"}),
        ],
    )
    async def test_one_of_another_export(self, what: str, other: dict[str, Any], tmp_path: Path) -> None:
        path, leads = tmp_path / "l.csv", many()
        await fails(leads, path, tmp_path / "l.ckpt", after=15, campaign="this")
        options = {"campaign": "this", **other}
        await self.refused(f"l.ckpt is of another run: {what} is ", leads, path, tmp_path / "l.ckpt", **options)
        async with leads.client() as client:  # and it is as good as before
            assert (await client.leads.export(path, checkpoint=tmp_path / "l.ckpt", campaign="this")).resumed

    async def test_one_of_another_target(self, tmp_path: Path) -> None:
        leads = many()
        await fails(leads, tmp_path / "l.csv", tmp_path / "l.ckpt", after=15)
        await self.refused("of another run: target is ", leads, tmp_path / "m.csv", tmp_path / "l.ckpt")

    async def test_another_page_size_and_a_key_function_are_no_other_export(self, tmp_path: Path) -> None:
        path, leads, keeper = tmp_path / "l.csv", many(), Keeper()
        client = leads.client().with_options(api_key=lambda: random.choice("abc"))
        leads.before = lambda: httpx.Response(503) if len(leads.asked) > 15 else None
        with pytest.raises(ServerError):
            await client.leads.export(path, checkpoint=keeper)
        leads.before = lambda: None
        assert (await client.leads.export(path, checkpoint=keeper, limit=50, prefetch=9)).resumed
        assert len(ids(path)) == 3_000

    @pytest.mark.parametrize("how", ["missing", "shorter", "empty", "other"])
    async def test_an_unfinished_file_that_is_not_as_it_was(self, how: str, tmp_path: Path) -> None:
        path, leads = tmp_path / "l.csv", many()
        await fails(leads, path, tmp_path / "l.ckpt", after=15)
        rest = tmp_path / "l.csv.partial"
        content = rest.read_bytes()
        match how:
            case "missing":
                rest.unlink()
            case "shorter":
                rest.write_bytes(content[:-1])
            case "empty":
                rest.write_bytes(b"")
            case _:
                rest.write_bytes(content.replace(b"lead-7@", b"lead-8@"))
        message = r"l\.ckpt says that .*l\.csv\.partial begins with [\d,]+ bytes that are not there; put that file back"
        if how == "empty":  # nothing is left to lose
            rest.unlink()
        await self.refused(message, leads, path, tmp_path / "l.ckpt")
        rest.write_bytes(content + b"half a piece more")
        async with leads.client() as client:
            assert (await client.leads.export(path, checkpoint=tmp_path / "l.ckpt")).resumed
        assert ids(path) == [item["id"] for item in leads.items]

    @pytest.mark.parametrize("text", ["", "{", "[]", '{"rows": 1}', '{"done": false}', "\ud83d"])
    async def test_one_that_is_half_written(self, text: str, tmp_path: Path) -> None:
        path, leads, keeper = tmp_path / "l.csv", many(), Keeper()
        await fails(leads, path, keeper, after=15)
        [name] = [name for name in keeper.texts if name.endswith("export")]
        keeper.texts[name] = text
        keeper.get = keeper.texts.get  # type: ignore[assignment]
        await self.refused("damaged", leads, path, keeper)

    @pytest.mark.parametrize("field", ["position", "rows", "content", "finished", "odd_values"])
    async def test_one_with_a_value_of_another_kind(self, field: str, tmp_path: Path) -> None:
        path, leads, keeper = tmp_path / "l.csv", many(), Keeper()
        await fails(leads, path, keeper, after=15)
        [name] = [name for name in keeper.texts if name.endswith("export")]
        for wrong in ("text", 1.5, [1], [1, 2, 3, 4]):
            state = json.loads(keeper.texts[name])
            if field == "position" and isinstance(wrong, list):
                wrong = []
            keeper.texts[name] = json.dumps({**state, field: wrong})
            await self.refused("damaged", leads, path, keeper)
            keeper.texts[name] = json.dumps(state)

    @pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\0" * 5_000])
    async def test_a_file_that_is_none(self, content: bytes, tmp_path: Path) -> None:
        checkpoint = tmp_path / "l.ckpt"
        checkpoint.write_bytes(content)
        await self.refused(
            r"the checkpoint .*l\.ckpt is damaged, or no checkpoint", many(), tmp_path / "l.csv", checkpoint
        )

    async def test_one_in_use(self, tmp_path: Path) -> None:
        leads = many()
        async with SQLiteCheckpoint(tmp_path / "l.ckpt") as used:
            await used.get("x")
            await self.refused("is in use by another run", leads, tmp_path / "l.csv", tmp_path / "l.ckpt")

    async def test_one_in_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        await self.refused(
            "make sure that its folder is there", many(), tmp_path / "l.csv", tmp_path / "none" / "l.ckpt"
        )


async def test_no_checkpoint_has_the_key(tmp_path: Path) -> None:
    path, leads, keeper = tmp_path / "l.csv", many(), Keeper()
    await fails(leads, path, tmp_path / "l.ckpt", after=15)
    await fails(leads, tmp_path / "m.csv", keeper, after=15)
    assert KEY.encode() not in (tmp_path / "l.ckpt").read_bytes()
    assert KEY not in str(keeper.texts)


async def test_a_cursor_that_cannot_be_followed_is_not_written_down(tmp_path: Path) -> None:
    path, leads, keeper = tmp_path / "l.csv", many(2_000), Keeper()
    leads.before = lambda: (
        httpx.Response(200, json={"items": leads.items[900:1_000], "next_starting_after": {"odd": 1}})
        if len(leads.asked) == 10
        else None
    )
    async with leads.client() as client:
        with pytest.raises(Exception, match="cannot be followed"):
            await client.leads.export(path, checkpoint=keeper)
        leads.before = lambda: None
        await client.leads.export(path, checkpoint=keeper)
    assert ids(path) == [item["id"] for item in leads.items]


def test_a_state_is_read_as_it_was_written() -> None:
    state = State(None, 5, 1, Content(7, 8), ["a"], {"b": 1}, Content(9, 9))
    assert State.from_dict(json.loads(json.dumps(state.to_dict()))) == state


def _killed_at_every_step(folder: Path) -> int:
    """Exports that are killed before each step on the disk, and go on; how many there were."""
    deaths = 0
    for ending in FORMATS:
        leads = many(1_100)
        path, checkpoint = folder / f"l.{ending}", folder / f"{ending}.ckpt"

        async def work() -> None:
            async with leads.client() as client:  # noqa: B023
                await client.leads.export(path, checkpoint=checkpoint)  # noqa: B023

        def prepare() -> None:
            for found in folder.iterdir():
                found.unlink()
            path.write_bytes(b"the old one")  # noqa: B023

        def run() -> None:
            anyio.run(work)

        for _ in kills(prepare, run):
            assert path.read_bytes() == b"the old one" or ids(path) == [item["id"] for item in leads.items]
            run()
            assert ids(path) == [item["id"] for item in leads.items]
            assert set(beside(path)) == {path.name, checkpoint.name}
            deaths += 1
    return deaths


@pytest.mark.slow
def test_killed_at_any_step_it_goes_on_and_the_target_is_never_half_a_file(tmp_path: Path) -> None:
    assert in_a_process(_killed_at_every_step, tmp_path) > 10


def test_the_client_of_a_double_is_not_asked_who_it_is(tmp_path: Path, run: Run) -> None:
    leads = many(3)

    class Double:
        """Sends as a client does, and has nothing else."""

        def __init__(self, client: InstantlyClient) -> None:
            self.send = client.send

    async def scenario() -> export.Exported:
        from instantly_async.api import lead as endpoints

        async with leads.client() as client:
            pager = endpoints.list_leads.iterate(client=Double(client))
            return await export.write(pager, tmp_path / "l.csv", checkpoint=Keeper())

    assert run(scenario).rows == 3
