"""Leads are deleted and moved, values blocked and addresses verified in batches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import anyio
import pytest

from instantly_async import AuthenticationError, InstantlyClient, JobFailedError, PaymentRequiredError, ServerError
from instantly_async.bulk import BulkRun, RowOutcome, RowStatus
from instantly_async.models import BulkCreateBlockListResult, DeletedCount, Lead

from ..sandbox.workspace import Run
from .conftest import Workspace
from .test_checkpoints import Plain

OTHER_LIST = "019b8d62-0000-7000-8000-00000000000c"
SOMEBODY = "019b8d62-0000-7000-8000-0000000000ff"
UNASKABLE = "x" * 400, "a\nb", "a\0b", "a\ud83db", "a\u202eb"
UNKNOWN = {"drop": "before"}, {"drop": "after"}, {"status": 500}, {"truncated": True}


async def outcomes(run: BulkRun[Any]) -> list[RowOutcome]:
    return [outcome async for batch in run for outcome in batch]


def statuses(found: list[RowOutcome]) -> list[RowStatus]:
    return [outcome.status for outcome in found]


def put(workspace: Workspace, count: int) -> list[str]:
    """Leads in the list; their ids."""
    leads = workspace.sandbox.state["leads"]
    ids = [f"019b8d62-0000-7000-8000-{number:012x}" for number in range(1, count + 1)]
    for number, key in enumerate(ids):
        leads[key] = {"id": key, "list_id": workspace.list_id, "email": f"p{number}@acme.example", "status": 1}
    lists = workspace.sandbox.state["lead_lists"]
    lists[OTHER_LIST] = {**lists[workspace.list_id], "id": OTHER_LIST}
    return ids


def left(workspace: Workspace, list_id: str) -> int:
    return sum(lead.get("list_id") == list_id for lead in workspace.sandbox.state["leads"].values())


# Deleting.


def test_all_leads_of_a_list_are_deleted_while_they_are_walked(workspace: Workspace, run: Run) -> None:
    async def scenario() -> None:
        put(workspace, 250)
        async with workspace.client() as instantly:
            leads = instantly.leads.list(list_id=workspace.list_id)
            found = await outcomes(instantly.leads.delete_all(leads, list_id=workspace.list_id))
        assert statuses(found) == [RowStatus.DONE] * 250
        assert left(workspace, workspace.list_id) == 0

    run(scenario)


async def test_no_leads_given_are_no_leads_deleted(workspace: Workspace) -> None:
    put(workspace, 3)
    async with workspace.client() as instantly:
        assert await outcomes(instantly.leads.delete_all([], list_id=workspace.list_id)) == []
        refused = await outcomes(
            instantly.leads.delete_all(["", None, 7, {"x": 1}, *UNASKABLE], list_id=workspace.list_id)
        )
        with pytest.raises(ValueError, match=r"leads\.delete_all: give exactly one of campaign_id and list_id"):
            instantly.leads.delete_all([])
        with pytest.raises(ValueError, match="timeout"):
            instantly.leads.delete_all([], list_id=workspace.list_id, timeout=-1)
    assert {outcome.problem for outcome in refused[:4]} == {"a row must be the id of a lead, or a lead with its id"}
    assert all(str(outcome.problem).endswith("is no id of a lead, which is a UUID") for outcome in refused[4:])
    assert workspace.sandbox.requests == []
    assert left(workspace, workspace.list_id) == 3


async def test_what_is_not_in_the_list_is_refused_or_left_alone(workspace: Workspace) -> None:
    ids = put(workspace, 4)
    elsewhere = Lead.from_dict({"id": ids[3], "list_id": OTHER_LIST})
    workspace.sandbox.state["leads"][ids[3]]["list_id"] = OTHER_LIST
    given = [ids[0], UUID(ids[1]), {"id": ids[2]}, ids[0].upper(), SOMEBODY, elsewhere]
    async with workspace.client() as instantly:
        found = await outcomes(instantly.leads.delete_all(given, list_id=workspace.list_id))
    assert statuses(found) == ["done", "done", "done", "duplicate", "gone", "refused"]
    assert found[5].problem == f"the lead has the list_id {OTHER_LIST}, and this run is about {workspace.list_id}"
    assert set(workspace.sandbox.state["leads"]) == {ids[3]}


@pytest.mark.parametrize("fault", UNKNOWN, ids=str)
async def test_a_lost_answer_of_a_deletion_is_made_up_for(fault: dict[str, Any], workspace: Workspace) -> None:
    ids = put(workspace, 30)
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("leads.bulk_delete", times=3, **fault)
        run = instantly.leads.delete_all(ids[:20], list_id=workspace.list_id, batch_size=5)
        assert statuses(await outcomes(run)) == [RowStatus.DONE] * 20
    assert left(workspace, workspace.list_id) == 10


class Answering:
    """A client of which some operations answer something else."""

    def __init__(self, client: InstantlyClient, **answers: Any) -> None:
        self._client = client
        self._answers = answers

    async def send(self, operation: Any, decode: Any, **parts: Any) -> Any:
        response = await self._client.send(operation, decode, **parts)
        if operation.name.replace(".", "_") not in self._answers:
            return response
        from instantly_async import Response

        content = json.dumps(self._answers[operation.name.replace(".", "_")]).encode()
        return Response(200, {}, content, decode(json.loads(content)))


async def test_a_job_in_the_place_of_a_count_is_waited_for(workspace: Workspace) -> None:
    ids = put(workspace, 3)
    async with workspace.client() as instantly:
        moved = await instantly.leads.move(ids=ids[:1], list_id=workspace.list_id, to_list_id=OTHER_LIST)
        leads = type(instantly.leads)(Answering(instantly, leads_bulk_delete={"id": moved.id, "status": "pending"}))
        found = await outcomes(leads.delete_all(ids, list_id=workspace.list_id))
        assert statuses(found) == ["gone", "done", "done"]
        assert (await instantly.background_jobs.get(moved.id)).status == "success"


async def test_leads_that_are_still_there_are_skipped(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing(**arguments: Any) -> DeletedCount:
        return DeletedCount(count=0)

    monkeypatch.setattr("instantly_async.bulk.deleting_leads.bulk_delete_leads.asyncio", nothing)
    ids = put(workspace, 2)
    async with workspace.client() as instantly:
        found = await outcomes(instantly.leads.delete_all([*ids, SOMEBODY], list_id=workspace.list_id))
    assert statuses(found) == ["skipped", "skipped", "gone"]


async def test_a_call_without_ids_is_never_made(client: InstantlyClient) -> None:
    from instantly_async.bulk.deleting_leads import DeletingLeads

    work = DeletingLeads(client, {"list_id": "a"}, None)
    with pytest.raises(AssertionError, match="would delete every lead"):
        await work.send([])
    assert await work.look([]) == {}


# Moving.


def test_leads_are_moved_once(workspace: Workspace, run: Run, tmp_path: Path) -> None:
    async def scenario() -> None:
        ids = put(workspace, 25)
        call: dict[str, Any] = {"list_id": workspace.list_id, "to_list_id": OTHER_LIST, "batch_size": 10}
        async with workspace.client() as instantly:
            workspace.sandbox.faults.add("leads.move", drop="after")
            for earlier in (False, True):
                moving = instantly.leads.move_all(ids[:20], checkpoint=tmp_path / "move.ckpt", **call)
                found = await outcomes(moving)
                assert statuses(found) == [RowStatus.DONE] * 20
                assert {outcome.earlier for outcome in found} == {earlier}
        assert left(workspace, OTHER_LIST) == 20
        assert left(workspace, workspace.list_id) == 5

    run(scenario)


async def test_what_the_api_does_not_move_is_skipped(workspace: Workspace) -> None:
    ids = put(workspace, 3)
    workspace.sandbox.state["leads"][ids[0]]["list_id"] = OTHER_LIST
    workspace.sandbox.state["leads"][ids[1]]["email"] = workspace.sandbox.state["leads"][ids[0]]["email"]
    async with workspace.client() as instantly:
        run = instantly.leads.move_all(ids[1:], list_id=workspace.list_id, to_list_id=OTHER_LIST, check_duplicates=True)
        found = await outcomes(run)
    assert statuses(found) == ["skipped", "done"]


async def test_a_job_that_fails_ends_the_run(workspace: Workspace) -> None:
    ids = put(workspace, 3)
    async with workspace.client() as instantly:
        failed = {"id": "6" * 24, "status": "failed", "type": "move-leads", "progress": 0}
        leads = type(instantly.leads)(Answering(instantly, leads_move=failed))
        with pytest.raises(JobFailedError):
            await outcomes(leads.move_all(ids, list_id=workspace.list_id, to_list_id=OTHER_LIST))


async def test_a_move_needs_two_places(client: InstantlyClient) -> None:
    with pytest.raises(ValueError, match="give exactly one of campaign and list_id"):
        client.leads.move_all([], to_list_id="a")
    with pytest.raises(ValueError, match="give exactly one of to_campaign_id and to_list_id"):
        client.leads.move_all([], list_id="a")
    with pytest.raises(ValueError, match="the source is the target"):
        client.leads.move_all([], list_id="a", to_list_id="a")
    from instantly_async.bulk.moving_leads import MovingLeads

    assert await MovingLeads(client, {"list_id": "a"}, {"to_list_id": "b"}, {}, None).look([]) == {}


# Blocking.


@pytest.mark.parametrize("fault", [*UNKNOWN, {"empty": True}], ids=str)
def test_values_are_blocked_once(fault: dict[str, Any], workspace: Workspace, run: Run) -> None:
    async def scenario() -> None:
        values = [f"p{number}@acme.example" for number in range(9)]
        async with workspace.client() as instantly:
            workspace.sandbox.faults.add("block_list_entries.bulk_create", times=2, **fault)
            found = await outcomes(instantly.block_list_entries.add_all(values, batch_size=4))
        assert set(statuses(found)) <= {RowStatus.CREATED, RowStatus.FOUND}
        entries = workspace.sandbox.state["block_list_entries"]
        assert [entries[str(outcome.id)]["bl_value"] for outcome in found] == values
        assert len(entries) == 9

    run(scenario)


async def test_values_that_are_blocked_or_are_none_are_told_apart_as_far_as_the_api_does(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        await instantly.block_list_entries.bulk_create(bl_values=["a.example"])
        given = ["A.example ", "a.example", {"bl_value": "b.example"}, 7, "", *UNASKABLE, float("nan")]
        found = await outcomes(instantly.block_list_entries.add_all(given))
        assert statuses(found) == ["skipped", "duplicate", "created", *["refused"] * (3 + len(UNASKABLE))]
        assert found[0].reasons == ("already_blocked",)
        found = await outcomes(instantly.block_list_entries.add_all(["-", "c.example"]))
        assert [outcome.reasons for outcome in found] == [("invalid_count",), ()]
        found = await outcomes(instantly.block_list_entries.add_all(["-", "c.example", "d.example"]))
        assert [outcome.reasons for outcome in found] == [("invalid_count", "already_blocked")] * 2 + [()]


def test_an_answer_that_says_nothing_of_values_leaves_them_open() -> None:
    from instantly_async.bulk.blocking import outcomes_of
    from instantly_async.bulk.work import Item

    items = [Item(b"k", b"c", "a.example", "a.example")]
    answers: list[dict[str, Any]] = [{}, {"items": []}, {"invalid_count": 0}, {"items": 7, "invalid_count": 0}]
    for answer in answers:
        result = BulkCreateBlockListResult.from_dict(answer)
        assert outcomes_of(result, items) == [(RowStatus.UNCERTAIN, None, (), None)]


# Verifying.


def test_addresses_are_verified_and_paid_for_once(workspace: Workspace, run: Run, tmp_path: Path) -> None:
    async def scenario() -> None:
        given = [
            *(f"p{number}@acme.example" for number in range(5)),
            "invalid@acme.example",
            "a b@acme",
            {"email": "-"},
        ]
        call: dict[str, Any] = {"checkpoint": tmp_path / "verify.ckpt", "batch_size": 3}
        async with workspace.client() as instantly:
            workspace.sandbox.faults.add("email_verification.create", drop="after")
            for earlier in (False, True):
                found = await outcomes(instantly.email_verification.verify_all(given, **call))
                assert [outcome.result for outcome in found] == [*["verified"] * 5, "invalid", None, None]
                assert statuses(found) == [*[RowStatus.DONE] * 6, RowStatus.REFUSED, RowStatus.REFUSED]
                assert "must match format" in found[6].reasons[0]
                assert {outcome.earlier for outcome in found[:6]} == {earlier}
        created = [each.path for each in workspace.sandbox.requests if each.operation == "email_verification.create"]
        assert len(created) == 6

    run(scenario)


async def test_no_credits_end_the_run_and_it_goes_on_with_what_was_paid_for(workspace: Workspace) -> None:
    given: list[Any] = [f"p{number}@acme.example" for number in range(6)]
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("email_verification.create", status=402, times=2)
        run = instantly.email_verification.verify_all([*given, 7, ""], concurrency=1)
        with pytest.raises(PaymentRequiredError):
            await outcomes(run)
        found = await outcomes(run)
    assert statuses(found) == [*[RowStatus.DONE] * 6, RowStatus.REFUSED, RowStatus.REFUSED]


async def test_a_result_that_does_not_come_in_time_is_uncertain(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        pending = {"email": "a@b.example", "status": "success", "verification_status": "pending"}
        error = {"email": "a@b.example", "status": "error"}
        for answer, status in ((pending, RowStatus.UNCERTAIN), (error, RowStatus.SKIPPED)):
            caller = Answering(instantly, email_verification_create=answer, email_verification_get=answer)
            verification = type(instantly.email_verification)(caller)
            await instantly.email_verification.create(email="a@b.example") if status == "uncertain" else None
            [found] = await outcomes(
                verification.verify_all(["a@b.example"], timeout=0.05 if answer is pending else 60)
            )
            assert found.status == status
    from instantly_async.bulk.verifying import Verifying

    assert await Verifying(instantly, None).look([]) == {}


async def test_an_address_that_cannot_be_asked_for_is_no_failure_of_the_others(workspace: Workspace) -> None:
    given = ["a@b.example", *(f"{name}@b.example" for name in UNASKABLE), "a b@b.example"]
    async with workspace.client() as instantly:
        found = await outcomes(instantly.email_verification.verify_all(given))
    assert statuses(found) == ["done", *["refused"] * (len(UNASKABLE) + 1)]
    assert found[-1].reasons == ('400 for email_verification.get: params/email must match format "email"',)


async def test_an_error_of_the_api_is_none_of_an_address(workspace: Workspace) -> None:
    async with workspace.client() as instantly:
        workspace.sandbox.faults.add("email_verification.get", status=503, times=50)
        with anyio.fail_after(30), pytest.raises(ServerError):
            await outcomes(instantly.email_verification.verify_all(["a@b.example"]))


async def test_a_verification_without_a_result_in_time_is_asked_for_again_by_the_next_run(workspace: Workspace) -> None:
    kept = Plain()
    async with workspace.client() as instantly:
        await instantly.email_verification.create(email="a@b.example")
        pending = {"email": "a@b.example", "status": "success", "verification_status": "pending"}
        caller: Any = Answering(instantly, email_verification_get=pending)
        caller._options = instantly._options
        slow = type(instantly.email_verification)(caller)
        [found] = await outcomes(slow.verify_all(["a@b.example"], timeout=0.5, checkpoint=kept))
        assert (found.status, found.result) == (RowStatus.UNCERTAIN, "pending")
        [found] = await outcomes(instantly.email_verification.verify_all(["a@b.example"], checkpoint=kept))
        assert (found.status, found.earlier) == (RowStatus.DONE, False)


async def test_runs_without_a_target_are_told_apart_by_their_workspace(workspace: Workspace) -> None:
    kept = Plain()
    call: dict[str, Any] = {"checkpoint": kept}
    async with workspace.client() as instantly, instantly.with_options(api_key="another") as other:
        for _ in range(2):
            [found] = await outcomes(instantly.block_list_entries.add_all(["a.example"], **call))
        assert found.earlier
        with pytest.raises(AuthenticationError):  # it does not take the values of another workspace for its own
            await outcomes(other.block_list_entries.add_all(["a.example"], **call))
    assert not any(secret in str(kept.kept) for secret in (workspace.sandbox.key, "another"))


async def test_what_is_no_id_is_refused_and_does_not_keep_others_from_being_deleted(workspace: Workspace) -> None:
    ids = put(workspace, 2)
    given: list[Any] = ["person@acme.example", "{" + ids[0] + "}", ids[0].replace("-", ""), *ids]
    async with workspace.client() as instantly:
        found = await outcomes(instantly.leads.delete_all(given, list_id=workspace.list_id))
    assert statuses(found) == [*["refused"] * 3, *["done"] * 2]
    assert found[0].problem == "person@acme.example is no id of a lead, which is a UUID"


async def test_odd_items_of_a_page_are_passed_over(workspace: Workspace) -> None:
    ids = put(workspace, 2)
    odd: Any = [None, 7, {"id": None}, {"id": ids[0].upper()}]
    async with workspace.client() as instantly:
        caller = Answering(instantly, leads_list={"items": odd}, leads_bulk_delete={"count": 0})
        found = await outcomes(type(instantly.leads)(caller).delete_all(ids, list_id=workspace.list_id))
        assert statuses(found) == ["skipped", "gone"]
        caller = Answering(
            instantly,
            block_list_entries_bulk_create={},
            block_list_entries_list={"items": [None, {"bl_value": 7}, {"bl_value": "A.example", "id": "1"}]},
        )
        found = await outcomes(type(instantly.block_list_entries)(caller).add_all(["a.example"]))
        assert statuses(found) == ["found"]


@pytest.mark.parametrize("odd", [7, "x" * 5_000_000, "\ud800", {}])
async def test_an_odd_id_leaves_a_checkpoint_that_can_be_read(odd: Any, workspace: Workspace) -> None:
    kept = Plain()
    given = [{"email": "a@b.example"}, {"first_name": "Mia"}]
    answer = [None, {"email": "A@b.example", "id": odd}, {"first_name": "Mia", "id": odd, "payload": None}]
    async with workspace.client() as instantly:
        leads = type(instantly.leads)(Answering(instantly, leads_bulk_add={}, leads_list={"items": answer}))
        for earlier in (False, True):
            found = await outcomes(leads.add_all(given, list_id=workspace.list_id, checkpoint=kept))
            assert [(outcome.status, outcome.earlier) for outcome in found] == [(RowStatus.FOUND, earlier)] * 2
