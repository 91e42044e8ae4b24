"""Waiting for the enrichments of a list or campaign."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import WaitTimeoutError
from instantly_async.sandbox import Sandbox

from .script import Run, Script, client

LIST = "f9cc070d-8dba-4341-b847-f083c358e460"


def enrichment(**fields: Any) -> dict[str, Any]:
    return {"resource_id": LIST, "enrichment_payload": {}, "exists": True, **fields}


def column(name: str, status: Any) -> dict[str, Any]:
    return {"id": name, "organization_id": LIST, "resource_id": LIST, "output_column": name, "status": status}


@pytest.mark.parametrize("over", [{"in_progress": False}, {"in_progress": None}, {}, {"exists": False}], ids=str)
def test_an_enrichment_is_waited_for_while_it_runs(run_virtually: Run, over: dict[str, Any]) -> None:
    script = Script(enrichment(in_progress=True), enrichment(in_progress=True), enrichment(**over))
    told: list[bool | None] = []

    async def scenario() -> None:
        found = await client(script).supersearch_enrichment.wait(
            LIST, on_progress=lambda state: told.append(state.in_progress)
        )
        assert not found.in_progress

    run_virtually(scenario)
    assert told == [True, over.get("in_progress")]
    assert script.sent == [f"GET supersearch-enrichment/{LIST}"] * 3


def test_an_enrichment_that_goes_on_is_out_of_time(run_virtually: Run) -> None:
    async def scenario() -> None:
        with pytest.raises(WaitTimeoutError, match=rf"the enrichment of {LIST} was not done .* it was in progress"):
            await client(Script(enrichment(in_progress=True))).supersearch_enrichment.wait(LIST, timeout=30)

    run_virtually(scenario)


def test_ai_enrichments_are_waited_for_until_none_is_under_way(run_virtually: Run) -> None:
    script = Script(
        [column("a", 1), column("b", 2)],
        [column("a", 2), column("b", 4)],
        [column("a", 2), column("b", 4)],
        [column("a", 3), column("b", 4), column("c", 9)],
    )
    told: list[list[int]] = []

    async def scenario() -> None:
        found = await client(script).supersearch_enrichment.wait_for_ai(
            LIST, on_progress=lambda columns: told.append([one.status for one in columns])
        )
        assert [one.status for one in found] == [3, 4, 9]

    run_virtually(scenario)
    assert told == [[1, 2], [2, 4], [3, 4, 9]]
    assert len(script.sent) == 4


def test_no_ai_enrichment_is_none_under_way(run_virtually: Run) -> None:
    async def scenario() -> None:
        assert await client(Script([])).supersearch_enrichment.wait_for_ai(LIST) == []

    run_virtually(scenario)


@pytest.mark.parametrize("odd", [None, "odd", 7, [], {}], ids=str)
def test_what_is_no_ai_enrichment_is_handed_on_and_not_waited_for(run_virtually: Run, odd: Any) -> None:
    script = Script([odd, column("a", 2)], [odd])

    async def scenario() -> None:
        told: list[Any] = []
        found: Any = await client(script).supersearch_enrichment.wait_for_ai(LIST, on_progress=told.append)
        assert len(told) == 2
        assert [one.to_dict() if odd == {} else one for one in found] == [odd]

    run_virtually(scenario)
    assert len(script.sent) == 2


def test_ai_enrichments_that_go_on_are_named(run_virtually: Run) -> None:
    async def scenario() -> None:
        with pytest.raises(WaitTimeoutError, match="at work on a, b;") as caught:
            await client(Script([column("a", 1), column("b", 2), column("c", 3)])).supersearch_enrichment.wait_for_ai(
                LIST, timeout=30
            )
        assert [one.status for one in caught.value.last_state] == [1, 2, 3]

    run_virtually(scenario)


@pytest.mark.parametrize("given", [None, 5, "", []], ids=str)
@pytest.mark.parametrize("method", ["wait", "wait_for_ai"])
def test_what_is_no_id_is_refused_before_anything_is_sent(run_virtually: Run, method: str, given: Any) -> None:
    script = Script(enrichment())

    async def scenario() -> None:
        with pytest.raises(ValueError if given == "" else TypeError, match="resource_id"):
            await getattr(client(script).supersearch_enrichment, method)(given)

    run_virtually(scenario)
    assert script.sent == []


def test_at_the_sandbox_an_enrichment_is_waited_for(run_virtually: Run) -> None:
    async def scenario() -> None:
        async with Sandbox(empty=True) as sandbox:
            instantly = sandbox.client()
            leads = await instantly.lead_lists.create(name="Fresh")
            await instantly.supersearch_enrichment.create(resource_id=str(leads.id), type="work_email_enrichment")
            record = sandbox.state["supersearch_enrichments"][str(leads.id)]
            record["in_progress"] = True
            found = await instantly.supersearch_enrichment.wait(
                str(leads.id), on_progress=lambda _: record.update(in_progress=False)
            )
            assert found.in_progress is False
            await instantly.supersearch_enrichment.create_ai_enrichment(
                resource_id=str(leads.id), resource_type=2, output_column="opener", model_version="gpt-4o"
            )
            [column] = await instantly.supersearch_enrichment.wait_for_ai(str(leads.id))
            assert (column.output_column, column.status) == ("opener", 3)

    run_virtually(scenario)
