"""Many leads are added in batches, and none twice, whatever goes wrong."""

from __future__ import annotations

import itertools
import pickle
import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import anyio
import anyio.lowlevel
import pytest

from instantly_async import (
    APIConnectionError,
    AuthenticationError,
    BadRequestError,
    Hooks,
    InstantlyClient,
    InstantlyError,
    MissingScopeError,
    PaymentRequiredError,
    RateLimitError,
    RequestEvent,
    ServerError,
)
from instantly_async.bulk import Batch, BulkRun, CheckpointError, RowOutcome, RowStatus
from instantly_async.models import BulkAddLeadsResult

from ..sandbox.workspace import Run
from .conftest import Workspace
from .test_checkpoints import Redislike

Batches = list[Batch[BulkAddLeadsResult]]


def rows(count: int, first: int = 0) -> list[dict[str, Any]]:
    return [{"email": f"p{number}@acme.example", "first_name": "P"} for number in range(first, first + count)]


def emails(count: int) -> list[str]:
    return sorted(row["email"] for row in rows(count))


async def walked(run: BulkRun[BulkAddLeadsResult]) -> Batches:
    return [batch async for batch in run]


def statuses(batches: Batches) -> list[RowStatus]:
    return [outcome.status for batch in batches for outcome in batch]


def test_every_row_is_added_once_and_told_of_in_its_order(workspace: Workspace, run: Run) -> None:
    async def scenario() -> None:
        async with workspace.client() as instantly:
            batches = await walked(instantly.leads.add_all(rows(25), campaign_id=workspace.campaign_id, batch_size=4))
        assert [batch.number for batch in batches] == [1, 2, 3, 4, 5, 6, 7]
        assert [len(batch) for batch in batches] == [4, 4, 4, 4, 4, 4, 1]
        outcomes = [outcome for batch in batches for outcome in batch]
        assert [outcome.index for outcome in outcomes] == list(range(25))
        assert [outcome.row for outcome in outcomes] == rows(25)
        leads = workspace.sandbox.state["leads"]
        assert all(leads[str(outcome.id)]["email"] == outcome.row["email"] for outcome in outcomes)
        assert all(len(batch.created) == len(batch) and batch and len(batch.answers) == 1 for batch in batches)
        assert workspace.emails() == emails(25)

    run(scenario)


async def test_a_batch_has_the_size_that_the_document_allows_unless_one_is_given(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        batches = await walked(instantly.leads.add_all(rows(1_001), list_id=workspace.list_id))
        assert [len(batch) for batch in batches] == [1_000, 1]
        with pytest.raises(ValueError, match=r"leads\.add_all: batch_size is 1001, and must be from 1 to 1000"):
            instantly.leads.add_all([], list_id=workspace.list_id, batch_size=1_001)
        with pytest.raises(ValueError, match="concurrency is 0, and must be from 1 to 64"):
            instantly.leads.add_all([], list_id=workspace.list_id, concurrency=0)
        with pytest.raises(TypeError, match="batch_size must be a whole number, not bool"):
            instantly.leads.add_all([], list_id=workspace.list_id, batch_size=True)


async def test_no_rows_are_no_batches_and_no_calls(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        assert await walked(instantly.leads.add_all([], list_id=workspace.list_id)) == []
        assert workspace.sandbox.requests == []


@pytest.mark.parametrize("given", [{}, {"campaign_id": "a", "list_id": "b"}, {"list_id": None}, {"list_id": ""}])
async def test_leads_go_to_one_place(given: dict[str, Any], client: InstantlyClient) -> None:
    with pytest.raises(ValueError, match=r"leads\.add_all: (give exactly one of campaign_id and list_id|list_id is e)"):
        client.leads.add_all([], **given)


@pytest.mark.parametrize("given", ["rows", b"rows", {"email": "a@b.example"}, 7, None])
async def test_what_is_no_iterable_of_rows_is_a_type_error(given: Any, client: InstantlyClient) -> None:
    with pytest.raises(TypeError, match=r"leads\.add_all takes an iterable of rows, or an async one, not"):
        client.leads.add_all(given, list_id="b")
    with pytest.raises(TypeError, match=r"leads\.add_all: list_id must be a str, not int"):
        client.leads.add_all([], list_id=7)  # type: ignore[arg-type]


async def test_rows_are_read_only_as_fast_as_batches_go(workspace: Workspace) -> None:
    read = 0

    def counted() -> Iterator[dict[str, Any]]:
        nonlocal read
        for row in rows(100):
            read += 1
            yield row

    async with workspace.client() as instantly:
        run = instantly.leads.add_all(counted(), list_id=workspace.list_id, batch_size=5, concurrency=3)
        assert read == 0
        await anext(run)
        assert read == 15
        await anext(run)
        await anext(run)
        assert read == 15
        await anext(run)
        assert read == 30
        assert repr(run) == "<BulkRun of leads.add_all, 30 rows taken>"
        assert "aclose" in dir(run)
        assert "_rows" not in dir(run)


async def test_several_batches_are_under_way_at_once(workspace: Workspace) -> None:
    under_way, most = 0, 0

    class Counting:
        def __init__(self, client: InstantlyClient) -> None:
            self._client = client

        async def send(self, *arguments: Any, **parts: Any) -> Any:
            nonlocal under_way, most
            under_way += 1
            most = max(most, under_way)
            try:
                return await self._client.send(*arguments, **parts)
            finally:
                under_way -= 1

    async with workspace.client() as instantly:
        leads = type(instantly.leads)(Counting(instantly))
        batches = await walked(leads.add_all(rows(60), list_id=workspace.list_id, batch_size=5, concurrency=4))
    assert most == 4
    assert len(batches) == 12


async def test_rows_that_cannot_be_sent_are_refused_one_by_one(workspace: Workspace) -> None:
    given: list[Any] = [
        {"email": "p0@acme.example"},
        {"first_name": "No address"},
        {"email": None},
        {"email": float("nan")},
        {"email": "  "},
        {"Email": "p1@acme.example"},
        {"email": "p2@acme.example", "phone": 49301234},
        7,
    ]
    async with workspace.client() as instantly:
        [batch] = await walked(instantly.leads.add_all(given, campaign_id=workspace.campaign_id))
    assert [outcome.index for outcome in batch.created] == [0]
    assert [(outcome.index, outcome.problem) for outcome in batch.refused] == [
        *((number, "a lead needs an email") for number in (1, 2, 3, 4)),
        (5, "a lead needs an email; call the column 'Email' 'email'"),
        (6, "phone must be text, not int; read its column as text (pandas: dtype=str)"),
        (7, "a row must be a mapping, a model or an object with fields, not int"),
    ]
    assert workspace.emails() == ["p0@acme.example"]


async def test_in_a_list_a_name_is_enough(workspace: Workspace) -> None:
    given: list[Any] = [{"first_name": "Mia"}, {"last_name": "Sun"}, {"company_name": "Acme"}, {"first_name": "Mia"}]
    async with workspace.client() as instantly:
        [batch] = await walked(instantly.leads.add_all(given, list_id=workspace.list_id))
    assert statuses([batch]) == [RowStatus.CREATED, RowStatus.CREATED, RowStatus.REFUSED, RowStatus.DUPLICATE]
    assert batch.refused[0].problem == "a lead needs an email, first_name or last_name"


async def test_a_row_that_comes_again_is_sent_once_in_whatever_batch_and_case(workspace: Workspace) -> None:
    given = [*rows(5), {"email": " P3@ACME.example "}, *rows(2, 3)]
    async with workspace.client() as instantly:
        batches = await walked(instantly.leads.add_all(given, list_id=workspace.list_id, batch_size=3))
    assert [outcome.index for batch in batches for outcome in batch.duplicates] == [5, 6, 7]
    assert workspace.emails() == emails(5)


async def test_what_the_api_leaves_out_has_its_reason_where_there_is_one(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        await instantly.leads.bulk_add(leads=rows(2), list_id=workspace.list_id)
        run = instantly.leads.add_all([*rows(3), {"email": "bad"}], list_id=workspace.list_id, batch_size=2)
        batches = await walked(run)
    assert [outcome.reasons for outcome in batches[0]] == [("duplicated_leads",)] * 2
    assert [outcome.reasons for outcome in batches[1].skipped] == [("invalid_email_count",)]
    assert [outcome.index for batch in batches for outcome in batch.created] == [2]


async def test_where_the_api_does_not_say_which_row_it_skipped_for_what_all_reasons_stand(
    workspace: Workspace,
) -> None:
    async with workspace.client() as instantly:
        await instantly.leads.bulk_add(leads=rows(1), list_id=workspace.list_id)
        [batch] = await walked(instantly.leads.add_all([*rows(2), {"email": "bad"}], list_id=workspace.list_id))
    assert {outcome.reasons for outcome in batch.skipped} == {("duplicated_leads", "invalid_email_count")}


async def test_the_flags_of_the_call_are_sent_with_every_batch(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        await instantly.leads.bulk_add(leads=rows(1), list_id=workspace.list_id)
        run = instantly.leads.add_all(rows(2), campaign_id=workspace.campaign_id, skip_if_in_list=True, batch_size=1)
        batches = await walked(run)
    assert [outcome.reasons for outcome in batches[0]] == [("skipped_count",)]
    assert statuses(batches[1:]) == [RowStatus.CREATED]


FAULTS: list[dict[str, Any]] = [
    {"drop": "after"},
    {"drop": "before"},
    {"status": 500},
    {"status": 503, "html": True},
    {"status": 524},
    {"truncated": True},
    {"cut": True},
    {"empty": True},
    {"html": True},
    {"status": 429, "retry_after": 0},
    {"status": 408},
]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
@pytest.mark.parametrize("where", ["campaign_id", "list_id"])
def test_an_answer_that_is_lost_loses_and_doubles_nothing(
    fault: dict[str, Any], where: str, workspace: Workspace, run: Run
) -> None:
    async def scenario() -> None:
        workspace.sandbox.faults.add("leads.bulk_add", times=3, **fault)
        target: dict[str, Any] = {where: getattr(workspace, where)}
        async with workspace.client() as instantly:
            batches = await walked(instantly.leads.add_all(rows(12), batch_size=4, **target))
        assert workspace.emails() == emails(12)
        assert set(statuses(batches)) <= {RowStatus.CREATED, RowStatus.FOUND}
        leads = workspace.sandbox.state["leads"]
        assert all(leads[str(each.id)]["email"] == each.row["email"] for batch in batches for each in batch)

    run(scenario)


async def test_what_stays_away_ends_the_run_and_the_same_call_goes_on(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "leads.ckpt"
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_add", status=500, times=100)
        with pytest.raises(ServerError) as caught:
            await walked(instantly.leads.add_all(rows(9), list_id=workspace.list_id, checkpoint=path, batch_size=3))
        assert caught.value.__notes__ == [
            f"leads.add_all: what became of the rows 0 to 2 is not known in full; the checkpoint {path} has all that "
            "is: make the same call again to go on"
        ]
        assert pickle.loads(pickle.dumps(caught.value)).__notes__ == caught.value.__notes__
        workspace.sandbox.faults.clear()
        batches = await walked(instantly.leads.add_all(rows(9), list_id=workspace.list_id, checkpoint=path))
    assert statuses(batches) == [RowStatus.CREATED] * 9
    assert workspace.emails() == emails(9)


async def test_a_walk_over_the_same_run_goes_on_after_an_error(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_add", drop="after", times=4)
        workspace.sandbox.faults.add("leads.bulk_add", status=401)
        run = instantly.leads.add_all(rows(20), list_id=workspace.list_id, batch_size=2, concurrency=1)
        with pytest.raises(AuthenticationError) as caught:
            await walked(run)
        assert "there is no checkpoint" in caught.value.__notes__[0]
        batches = await walked(run)
    assert [batch.number for batch in batches] == list(range(5, 11))
    assert workspace.emails() == emails(20)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, BadRequestError), (401, AuthenticationError), (402, InstantlyError), (404, InstantlyError)],
)
async def test_a_refusal_ends_the_run_at_once_and_its_rows_are_like_new_ones(
    status: int, kind: type[InstantlyError], workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "leads.ckpt"
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_add", status=status, times=2)
        run = instantly.leads.add_all(rows(9), list_id=workspace.list_id, checkpoint=path, batch_size=3)
        assert (await anext(run)).number == 3  # what came to an end is given before
        with pytest.raises(kind) as caught:
            await anext(run)
        assert caught.value.status_code == status
        calls = len(workspace.sandbox.requests)
        run = instantly.leads.add_all(rows(9), list_id=workspace.list_id, checkpoint=path, batch_size=3)
        batches = await walked(run)
        assert len(workspace.sandbox.requests) == calls + 2  # nothing had to be looked for
    assert [outcome.earlier for batch in batches for outcome in batch] == [False] * 6 + [True] * 3
    assert workspace.emails() == emails(9)


async def test_a_key_without_the_scope_sends_nothing(workspace: Workspace, tmp_path: Path) -> None:
    async with workspace.client(scopes=["leads:read"]) as instantly:
        run = instantly.leads.add_all(rows(3), list_id=workspace.list_id, checkpoint=tmp_path / "leads.ckpt")
        with pytest.raises(MissingScopeError):
            await walked(run)
    assert workspace.sandbox.requests == []


async def test_a_429_that_stays_ends_the_run_and_nothing_is_uncertain(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_add", status=429, times=10)
        with pytest.raises(RateLimitError):
            await walked(instantly.leads.add_all(rows(3), list_id=workspace.list_id))
    assert {request.operation for request in workspace.sandbox.requests} <= {"leads.bulk_add"}


async def test_a_lost_answer_about_a_row_that_may_be_there_is_uncertain_and_it_stays_unsent(
    workspace: Workspace, tmp_path: Path
) -> None:
    given = [*rows(2), {"first_name": "Mia"}]
    path = tmp_path / "leads.ckpt"
    async with workspace.client() as instantly:
        await instantly.leads.create(first_name="MIA ", company_name="Acme", list_id=workspace.list_id)
        workspace.sandbox.faults.add("leads.bulk_add", drop="before")
        for earlier in (False, True):
            run = instantly.leads.add_all(given, list_id=workspace.list_id, checkpoint=path)
            [batch] = await walked(run)
            assert statuses([batch]) == [RowStatus.CREATED, RowStatus.CREATED, RowStatus.UNCERTAIN]
            assert [outcome.row for outcome in batch.uncertain] == [{"first_name": "Mia"}]
            assert [outcome.earlier for outcome in batch] == [earlier] * 3
    assert workspace.emails() == emails(2)


WITHOUT_EMAIL: list[dict[str, Any]] = [
    {"first_name": "Mia"},
    {"first_name": "Mia", "last_name": "Sun", "phone": "1", "job_title": "CEO", "website": ""},
    {"first_name": "Mia", "last_name": "Sun", "score": 5.0, "vip": True, "note": " x "},
    {"last_name": "Sun", "personalization": "Hi", "pl_value_lead": "7", "lt_interest_status": 1},
]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_rows_without_an_address_are_found_by_all_that_they_say(
    fault: dict[str, Any], workspace: Workspace, run: Run
) -> None:
    async def scenario() -> None:
        workspace.sandbox.faults.add("leads.bulk_add", times=2, **fault)
        given = [*rows(2), *WITHOUT_EMAIL]
        async with workspace.client() as instantly:
            batches = await walked(instantly.leads.add_all(given, list_id=workspace.list_id, batch_size=3))
        leads = workspace.sandbox.state["leads"]
        outcomes = [outcome for batch in batches for outcome in batch]
        assert len(leads) == len(given)
        assert {str(outcome.id) for outcome in outcomes} == {*leads}
        assert all(leads[str(each.id)].get("first_name") == each.row.get("first_name") for each in outcomes)
        assert set(statuses(batches)) <= {RowStatus.CREATED, RowStatus.FOUND}

    run(scenario)


async def test_a_run_that_was_killed_finds_its_rows_without_an_address(workspace: Workspace) -> None:
    kept = Redislike()
    async with workspace.client() as instantly:
        call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": kept, "batch_size": 2}
        workspace.sandbox.faults.add("leads.bulk_add", drop="after", times=1)
        workspace.sandbox.faults.add("leads.list", status=401, times=1)
        with pytest.raises(AuthenticationError):
            await walked(instantly.leads.add_all(WITHOUT_EMAIL, **call))
        batches = await walked(instantly.leads.add_all(WITHOUT_EMAIL, **call))
    assert RowStatus.FOUND in statuses(batches)
    assert set(statuses(batches)) <= {RowStatus.FOUND, RowStatus.CREATED}
    assert len(workspace.sandbox.state["leads"]) == len(WITHOUT_EMAIL)


async def test_an_address_that_the_api_takes_for_none_does_not_keep_others_from_being_found(
    workspace: Workspace,
) -> None:
    given = [*rows(3), {"email": "bad"}, {"email": "n/a"}, *rows(3, 3)]
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_add", drop="after")
        [batch] = await walked(instantly.leads.add_all(given, list_id=workspace.list_id))
    assert len(batch.found) == 6
    assert [outcome.reasons for outcome in batch.skipped] == [("invalid_email_count",)] * 2


async def test_a_batch_that_is_still_being_added_is_looked_at_again_before_it_is_sent_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from instantly_async.bulk.adding_leads import AddingLeads

    looks = itertools.count()
    look = AddingLeads.look

    async def slow(self: AddingLeads, items: Any) -> Any:
        number = next(looks)  # the API shows one more with every look
        return await look(self, items[:1] if number < 5 else [])

    monkeypatch.setattr(AddingLeads, "look", slow)
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_add", drop="after")
        [batch] = await walked(instantly.leads.add_all(rows(3), list_id=workspace.list_id))
    assert len(batch.found) == 3
    assert next(looks) == 3


async def test_rows_that_raise_in_the_middle_lose_nothing_of_what_came(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "leads.ckpt"

    def breaking() -> Iterator[dict[str, Any]]:
        yield from rows(5)
        raise OSError("the file is gone")

    async with workspace.client() as instantly:
        run = instantly.leads.add_all(breaking(), list_id=workspace.list_id, checkpoint=path, batch_size=3)
        assert [len((await anext(run)).created) for _ in range(2)] == [3, 2]
        with pytest.raises(OSError, match="the file is gone"):
            await anext(run)
        with pytest.raises(RuntimeError, match="how many are left cannot be known; make the same call again"):
            await anext(run)
        batches = await walked(
            instantly.leads.add_all(rows(8), list_id=workspace.list_id, checkpoint=path, batch_size=3)
        )
    assert [outcome.earlier for batch in batches for outcome in batch] == [True] * 5 + [False] * 3
    assert workspace.emails() == emails(8)


def test_rows_may_come_asynchronously(workspace: Workspace, run: Run) -> None:
    async def given() -> AsyncIterator[dict[str, Any]]:
        for row in rows(7):
            await anyio.lowlevel.checkpoint()
            yield row

    async def scenario() -> None:
        async with workspace.client() as instantly:
            batches = await walked(instantly.leads.add_all(given(), list_id=workspace.list_id, batch_size=3))
        assert [len(batch) for batch in batches] == [3, 3, 1]
        assert workspace.emails() == emails(7)

    run(scenario)


def test_a_wait_for_rows_that_is_cancelled_is_not_taken_for_the_end(workspace: Workspace, run: Run) -> None:
    async def given() -> AsyncIterator[dict[str, Any]]:
        for row in rows(4):
            yield row
        await anyio.sleep_forever()

    async def scenario() -> None:
        async with workspace.client() as instantly:
            bulk = instantly.leads.add_all(given(), list_id=workspace.list_id, batch_size=3)
            with anyio.move_on_after(0.05):
                await anext(bulk)
            assert len(await anext(bulk)) == 3
            assert len(await anext(bulk)) == 1
            with pytest.raises(RuntimeError, match="the rows have been interrupted"):
                await anext(bulk)
        assert workspace.emails() == emails(4)

    run(scenario)


def test_a_call_that_is_cancelled_is_settled_when_the_walk_goes_on(workspace: Workspace, run: Run) -> None:
    async def scenario() -> None:
        async with workspace.client() as instantly:
            workspace.sandbox.faults.add("leads.bulk_add", latency=5.0)
            bulk = instantly.leads.add_all(rows(9), list_id=workspace.list_id, batch_size=3)
            with anyio.move_on_after(0.2):
                await anext(bulk)
            workspace.sandbox.faults.clear()
            batches = await walked(bulk)
        assert [batch.number for batch in batches] == [1, 2, 3]
        assert workspace.emails() == emails(9)

    run(scenario)


def test_a_walk_may_be_left_and_gone_on_with(workspace: Workspace, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leads.ckpt"

    async def scenario() -> None:
        async with workspace.client() as instantly:
            call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": path, "batch_size": 3, "concurrency": 1}
            async with instantly.leads.add_all(rows(9), **call) as bulk:
                async for batch in bulk:
                    assert batch.number == 1
                    break
            with pytest.raises(StopAsyncIteration):
                await anext(bulk)
            batches = await walked(instantly.leads.add_all(rows(9), **call))
            assert [batch.outcomes[0].earlier for batch in batches] == [True, False, False]
        assert workspace.emails() == emails(9)

    run(scenario)


async def test_rows_in_another_order_and_more_of_them_are_told_from_what_was_done(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "leads.ckpt"
    async with workspace.client() as instantly:
        call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": path, "batch_size": 4}
        first = await walked(instantly.leads.add_all(rows(10), **call))
        ids = {outcome.row["email"]: outcome.id for batch in first for outcome in batch}
        changed = [{**row, "first_name": "Q"} for row in rows(1, 7)]
        batches = await walked(instantly.leads.add_all([*rows(15)[:7:-1], *changed, *rows(7)], **call))
    outcomes = [outcome for batch in batches for outcome in batch]
    assert {each.row["email"] for each in outcomes if each.earlier} == set(ids)
    assert all(ids[each.row["email"]] == each.id for each in outcomes if each.earlier)
    assert [each.row["email"] for each in outcomes if each.problem] == ["p7@acme.example"]
    assert outcomes[7].problem == "an earlier run has sent it with other values"
    assert workspace.emails() == emails(15)


async def test_a_checkpoint_may_be_an_object(workspace: Workspace) -> None:
    kept = Redislike()
    async with workspace.client() as instantly:
        for earlier in (False, True):
            [batch] = await walked(instantly.leads.add_all(rows(3), list_id=workspace.list_id, checkpoint=kept))
            assert [outcome.earlier for outcome in batch] == [earlier] * 3
        assert "acme" not in str(kept.kept)
        assert workspace.sandbox.key not in str(kept.kept)
        name = next(name for name in kept.kept if name.endswith("batch-1"))
        for damaged in (b'{"state":"odd"}', b'{"state":"done"}', b'{"state":"sent","keys":"AAAA"}'):
            kept.kept[name] = damaged
            with pytest.raises(CheckpointError, match="its record 'batch-1' is missing or not whole"):
                await walked(instantly.leads.add_all(rows(3), list_id=workspace.list_id, checkpoint=kept))
    assert len(workspace.emails()) == 3


async def test_a_record_that_is_missing_between_others_is_noticed(workspace: Workspace) -> None:
    kept = Redislike()
    async with workspace.client() as instantly:
        call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": kept, "batch_size": 1}
        await walked(instantly.leads.add_all(rows(3), **call))
        del kept.kept[next(name for name in kept.kept if name.endswith("batch-2"))]
        with pytest.raises(CheckpointError, match="its record 'batch-2' is missing or not whole"):
            await walked(instantly.leads.add_all(rows(3), **call))


async def test_rows_of_very_many_earlier_batches_are_told_of_in_any_order(workspace: Workspace) -> None:
    kept = Redislike()
    async with workspace.client() as instantly:
        call: dict[str, Any] = {"list_id": UUID(workspace.list_id), "checkpoint": kept}
        first = await walked(instantly.leads.add_all(rows(80), batch_size=2, **call))
        ids = {outcome.row["email"]: outcome.id for batch in first for outcome in batch}
        batches = await walked(instantly.leads.add_all([*rows(80)[::2], *rows(80)[1::2]], batch_size=30, **call))
    assert all(outcome.earlier for batch in batches for outcome in batch)
    assert {outcome.row["email"]: outcome.id for batch in batches for outcome in batch} == ids


async def test_a_checkpoint_that_fails_while_it_is_read_is_read_anew_when_the_walk_goes_on(
    workspace: Workspace,
) -> None:
    class Failing(Redislike):
        fails = False

        async def get(self, name: str) -> bytes | None:
            if self.fails and name.endswith("batch-3"):
                raise ConnectionError("gone")
            return await super().get(name)

    kept = Failing()
    async with workspace.client() as instantly:
        call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": kept}
        await walked(instantly.leads.add_all(rows(5), batch_size=1, **call))
        run = instantly.leads.add_all(rows(5), **call)
        kept.fails = True
        with pytest.raises(CheckpointError, match="gone"):
            await walked(run)
        kept.fails = False
        [batch] = await walked(run)
    assert all(outcome.earlier for outcome in batch)


async def test_what_became_of_rows_is_checked_when_it_is_read(workspace: Workspace) -> None:
    kept = Redislike()
    async with workspace.client() as instantly:
        await walked(instantly.leads.add_all(rows(3), list_id=workspace.list_id, checkpoint=kept))
        name = next(name for name in kept.kept if name.endswith("batch-1"))
        whole = kept.kept[name]
        for damaged in (
            whole.replace(b"created", b"eaten"),
            whole.replace(b'"ids":[', b'"ids":["x",'),
            whole.replace(b'"results":[null]', b'"results":[7]'),
            whole.replace(b'"keys":"', b'"keys":"!'),
            whole.replace(b'"keys":', b'"locks":'),
        ):
            kept.kept[name] = damaged
            with pytest.raises(CheckpointError, match="not whole"):
                await walked(instantly.leads.add_all(rows(3), list_id=workspace.list_id, checkpoint=kept))


async def test_the_checkpoint_of_another_target_or_of_other_flags_is_refused_before_anything_is_sent(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "leads.ckpt"
    async with workspace.client() as instantly:
        await walked(instantly.leads.add_all(rows(1), list_id=workspace.list_id, checkpoint=path))
        calls = len(workspace.sandbox.requests)
        with pytest.raises(CheckpointError, match="is of another run: campaign_id is None there and '019b8d62"):
            await walked(instantly.leads.add_all(rows(1), campaign_id=workspace.campaign_id, checkpoint=path))
        run = instantly.leads.add_all(rows(1), list_id=workspace.list_id, skip_if_in_list=True, checkpoint=path)
        with pytest.raises(CheckpointError, match="skip_if_in_list is None there and True here"):
            await walked(run)
        assert len(workspace.sandbox.requests) == calls


async def test_a_disk_that_is_full_stops_the_run_before_it_sends(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "leads.ckpt"
    async with workspace.client() as instantly:
        run = instantly.leads.add_all(rows(900), list_id=workspace.list_id, checkpoint=path, batch_size=300)
        run._size = 1
        first = await anext(run)
        assert first.number == 1
        while run._ready:
            await anext(run)
        run._size = 300
        await run._progress.begin()
        assert await run._progress.read("batch-1")
        owned = run._progress._owned
        assert owned is not None
        assert owned._connection is not None
        owned._connection.execute("PRAGMA max_page_count = 4")
        with pytest.raises(CheckpointError, match="the disk is full"):
            await walked(run)
        batches = await walked(instantly.leads.add_all(rows(900), list_id=workspace.list_id, checkpoint=path))
    assert len(workspace.emails()) == 900
    assert sum(outcome.earlier for outcome in batches[0]) >= 4


async def test_a_client_that_is_closed_ends_the_run(workspace: Workspace) -> None:
    instantly = workspace.client()
    await instantly.aclose()
    with pytest.raises(APIConnectionError, match="closed"):
        await walked(instantly.leads.add_all(rows(3), list_id=workspace.list_id))


async def test_an_error_of_a_hook_is_raised_and_its_batch_uncertain(workspace: Workspace, tmp_path: Path) -> None:
    from instantly_async import Hooks

    def broken(event: Any) -> None:
        raise LookupError("of the hook")

    path = tmp_path / "leads.ckpt"
    async with workspace.client() as instantly:
        hooked = instantly.with_options(hooks=Hooks(on_response=broken))
        with pytest.raises(LookupError, match="of the hook"):
            await walked(hooked.leads.add_all(rows(3), list_id=workspace.list_id, checkpoint=path))
        [batch] = await walked(instantly.leads.add_all(rows(3), list_id=workspace.list_id, checkpoint=path))
    assert len(batch.found) == 3


async def test_several_tasks_may_share_a_walk(workspace: Workspace) -> None:
    numbers: list[int] = []

    async with workspace.client() as instantly:
        run = instantly.leads.add_all(rows(30), list_id=workspace.list_id, batch_size=2)

        async def work() -> None:
            async for batch in run:
                numbers.append(batch.number)

        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(work)
    assert sorted(numbers) == list(range(1, 16))
    assert workspace.emails() == emails(30)


async def test_a_run_that_is_closed_while_a_task_waits_for_a_batch_ends(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "leads.ckpt"
    async with workspace.client() as instantly:
        run = instantly.leads.add_all(rows(8), list_id=workspace.list_id, checkpoint=path, batch_size=2, concurrency=1)
        given: Batches = []
        workspace.sandbox.faults.add("leads.bulk_add", latency=0.2)

        async def work() -> None:
            async for batch in run:
                given.append(batch)

        async with anyio.create_task_group() as group:
            group.start_soon(work)
            await anyio.sleep(0.05)
            await run.aclose()
        assert len(given) == 1  # what was under way came to its end
        assert len(workspace.emails()) == 2
        await walked(instantly.leads.add_all(rows(8), list_id=workspace.list_id, checkpoint=path))
    assert workspace.emails() == emails(8)


def test_outcomes_show_little_of_themselves_and_have_public_names() -> None:
    outcome = RowOutcome(0, {"email": "x" * 5_000}, RowStatus.CREATED, "id")
    assert len(repr(outcome)) < 1_000
    batch: Batch[None] = Batch(1, (outcome,))
    assert repr(batch) == "Batch(number=1, outcomes=<1 rows>, answers=())"
    assert pickle.loads(pickle.dumps(batch)) == batch
    assert repr(Batch) == "<class 'instantly_async.bulk.Batch'>"
    assert batch.done == []


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"leads_uploaded": 3}, [RowStatus.CREATED] * 3),
        ({"leads_uploaded": 2, "created_leads": [{"index": 1, "id": "b"}]}, ["uncertain", "created", "uncertain"]),
        ({"leads_uploaded": 1, "created_leads": [{"index": 1, "id": "b"}]}, ["skipped", "created", "skipped"]),
        ({}, ["uncertain"] * 3),
        ({"leads_uploaded": "3", "created_leads": None}, ["uncertain"] * 3),
        ({"leads_uploaded": 1, "created_leads": [{"index": 9}, 7, {"id": "b"}, {"index": True}]}, ["uncertain"] * 3),
        ({"leads_uploaded": 0, "in_blocklist": True, "skipped_count": "3"}, ["skipped"] * 3),
    ],
)
def test_an_odd_answer_is_never_taken_for_more_than_it_says(answer: dict[str, Any], expected: list[str]) -> None:
    from instantly_async.bulk.adding_leads import outcomes_of

    outcomes = outcomes_of(BulkAddLeadsResult.from_dict(answer), 3)
    assert [outcome.status for outcome in outcomes] == expected
    assert all(outcome.reasons == () for outcome in outcomes)


async def test_an_answer_that_is_no_object_is_settled(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_add", empty=True, times=4)
        workspace.sandbox.faults.add("leads.list", status=503, times=4)
        with pytest.raises(ServerError, match=r"503 for leads\.list"):
            await walked(instantly.leads.add_all(rows(2), list_id=workspace.list_id))


class Odd:
    """A row that raises what nobody expects."""

    def keys(self) -> list[str]:
        raise LookupError("of the row")


async def test_a_row_that_raises_is_refused_and_the_others_go_on(workspace: Workspace) -> None:
    given = [*rows(2), Odd(), {"email": "p\ud800@acme.example"}, *rows(2, 2)]
    async with workspace.client() as instantly:
        [batch] = await walked(instantly.leads.add_all(given, list_id=workspace.list_id))
    assert [(outcome.index, outcome.problem) for outcome in batch.refused] == [
        (2, "LookupError: of the row"),
        (3, "a text of the lead has half a character (a lone surrogate); decode it anew"),
    ]
    assert workspace.emails() == emails(4)


async def test_a_run_that_cannot_keep_its_keys_does_not_look_as_if_it_had_come_to_its_end(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from instantly_async.bulk.seen import SeenRows

    meet = SeenRows.meet

    def full(self: SeenRows, key: bytes, content: bytes) -> Any:
        if repr(run).startswith("<BulkRun of leads.add_all, 2 "):
            raise OSError("the disk is full")
        return meet(self, key, content)

    monkeypatch.setattr(SeenRows, "meet", full)
    async with workspace.client() as instantly:
        run = instantly.leads.add_all(rows(5), list_id=workspace.list_id)
        assert len(await anext(run)) == 2
        with pytest.raises(OSError, match="the disk is full"):
            await anext(run)
        with pytest.raises(RuntimeError, match="the rows have been interrupted"):
            await anext(run)


def test_a_run_that_is_begun_twice_goes_on_where_it_was_begun_last(workspace: Workspace, run: Run) -> None:
    given = [{"first_name": f"P{number}"} for number in range(60)]  # the API would take each of them twice

    async def scenario() -> None:
        kept = Redislike()
        call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": kept, "batch_size": 5, "concurrency": 2}
        async with workspace.client() as instantly:
            first = instantly.leads.add_all(given, **call)
            await anext(first)
            second = instantly.leads.add_all(given, **call)
            assert (await anext(second)).outcomes[0].earlier
            with pytest.raises(CheckpointError, match="in Redislike was taken over by the same run, begun once more"):
                await walked(first)
            await walked(second)
        assert len(workspace.sandbox.state["leads"]) == 60

    run(scenario)


def test_runs_that_begin_at_the_same_time_add_nothing_twice(workspace: Workspace, run: Run) -> None:
    given = [{"first_name": f"P{number}"} for number in range(60)]

    async def scenario() -> None:
        kept = Redislike()
        call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": kept, "batch_size": 5, "concurrency": 2}
        ends: list[str] = []

        async def add(instantly: InstantlyClient) -> None:
            try:
                await walked(instantly.leads.add_all(given, **call))
                ends.append("whole")
            except CheckpointError:
                ends.append("taken over")

        async with workspace.client() as instantly, anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(add, instantly)
        assert sorted(ends) == ["taken over", "taken over", "whole"]
        assert len(workspace.sandbox.state["leads"]) == 60

    run(scenario)


async def test_a_run_that_goes_on_after_another_has_used_its_file_writes_over_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": tmp_path / "leads.ckpt", "batch_size": 2}
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_add", status=401, times=4)
        first = instantly.leads.add_all(rows(10), **call)
        with pytest.raises(AuthenticationError):
            await walked(first)
        await walked(instantly.leads.add_all(rows(10), **call))
        with pytest.raises(CheckpointError, match="was taken over"):
            await walked(first)
        batches = await walked(instantly.leads.add_all(rows(10), **call))
    assert all(outcome.earlier for batch in batches for outcome in batch)


async def test_a_run_that_came_to_its_end_keeps_nothing_open(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        run = instantly.leads.add_all(rows(3), list_id=workspace.list_id)
        await walked(run)
        assert run._seen is not None
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            run._seen.meet(b"key", b"content")
        assert await walked(run) == []


async def test_a_run_that_is_closed_under_the_one_who_waits_frees_its_file_with_the_batch_that_it_gives(
    workspace: Workspace, tmp_path: Path
) -> None:
    call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": tmp_path / "leads.ckpt", "batch_size": 2}
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_add", latency=0.2)
        run = instantly.leads.add_all(rows(8), **call)
        async with anyio.create_task_group() as group:
            group.start_soon(anext, run)
            await anyio.sleep(0.05)
            await run.aclose()
        await walked(instantly.leads.add_all(rows(8), **call))  # while the first one is still referred to
    assert run is not None
    assert workspace.emails() == emails(8)


async def test_a_row_that_the_api_refuses_by_its_number_is_refused_and_the_others_go_on(
    workspace: Workspace, tmp_path: Path
) -> None:
    """The batch was refused as a whole, so that nothing is sent twice; mended, the row is sent with the next run."""
    rows = [{"email": f"p{number}@acme.example"} for number in range(6)]
    rows[1]["assigned_to"] = rows[4]["assigned_to"] = "nobody"
    async with workspace.client() as instantly:
        call: dict[str, Any] = {"list_id": workspace.list_id, "checkpoint": tmp_path / "a.ckpt"}
        [batch] = [each async for each in instantly.leads.add_all(rows, **call)]
        refused = 'body/leads/1/assigned_to must match format "uuid"'
        assert [outcome.status.value for outcome in batch] == [
            "created", "refused", "created", "created", "refused", "created"
        ]  # fmt: skip
        assert batch.outcomes[1].reasons == (refused,)
        del rows[1]["assigned_to"]
        [batch] = [each async for each in instantly.leads.add_all(rows, **call)]
        assert [outcome.status.value for outcome in batch][:5] == [*["created"] * 4, "refused"]
        assert [outcome.earlier for outcome in batch] == [True, False, True, True, False, True]
    assert len(workspace.sandbox.state["leads"]) == 5


async def test_rows_that_are_no_rows_end_the_run_and_nothing_was_done_with_them(workspace: Workspace) -> None:
    rows = [{"email": f"p{number}@acme.example", "assigned_to": "nobody"} for number in range(30)]
    sent: list[RequestEvent] = []
    async with workspace.client() as instantly:
        counting = instantly.with_options(hooks=Hooks(on_request=sent.append))
        with pytest.raises(BadRequestError) as caught:
            _ = [each async for each in counting.leads.add_all(rows, list_id=workspace.list_id)]
    assert len(sent) == 21
    assert "what became of the rows 0 to 29 is not known in full" in caught.value.__notes__[0]
    assert not workspace.sandbox.state["leads"]


async def test_a_refusal_of_all_rows_says_that_nothing_was_done(workspace: Workspace) -> None:
    workspace.sandbox.faults.add("leads.bulk_add", status=402)
    async with workspace.client() as instantly:
        with pytest.raises(PaymentRequiredError) as caught:
            _ = [each async for each in instantly.leads.add_all([{"email": "a@b.example"}], list_id=workspace.list_id)]
    assert "nothing was done with the rows 0 to 0" in caught.value.__notes__[0]
