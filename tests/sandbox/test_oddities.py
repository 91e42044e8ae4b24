"""Oddities of the live API: by default there are none, and with them everything decodes and is found."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from instantly_async import BadRequestError, InstantlyClient, NotFoundError, Operation, Pager, ServerError
from instantly_async.sandbox import Sandbox, create_app
from instantly_async.sandbox.document.operations import all_operations, find
from instantly_async.sandbox.document.validation import problems
from instantly_async.sandbox.faults.oddities import ODDITIES
from instantly_async.sandbox.state.state import State

from .workspace import ADA, SCHEDULE, raw_client

ID_OF_NOTHING = "0190c3a0-0000-7000-8000-000000000001"
TEST = next(iter(Sandbox().state["inbox_placement_tests"]))
LEADS = ("ann@new.example", "bob@new.example")


@pytest.fixture
async def odd() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(oddities=True)
    async with sandbox:
        yield sandbox


async def fill(instantly: InstantlyClient) -> None:
    """Records of the kinds that a sandbox does not begin with."""
    campaign = await instantly.campaigns.create(name="Odd", campaign_schedule=SCHEDULE)
    lead_list = await instantly.lead_lists.create(name="Odd")
    await instantly.leads.create(email=LEADS[0], campaign=campaign.id)
    await instantly.leads.create(email=LEADS[1], list_id=lead_list.id)
    await instantly.accounts.enable_warmup(emails=[ADA])
    await instantly.webhooks.create(target_hook_url="https://example.com/hook", event_type="email_sent")


def lists() -> list[Operation]:
    return [described.operation for described in all_operations() if described.operation.paging]


async def walked(instantly: InstantlyClient, operation: Operation) -> list[Any]:
    """All items of a list; of lists inside of a record, those of one that has none."""
    resource, _, method = operation.name.partition(".")
    call: Callable[..., Pager[Any, Any]] = getattr(getattr(instantly, resource), method)
    described = find(f"{operation.method} {operation.path}")
    assert described is not None
    values = [ADA if name == "email" else ID_OF_NOTHING for name in described.path.get("properties", {})]
    needed = dict.fromkeys(described.query.get("required", ()), TEST)
    return [item async for item in call(*values, limit=3, **needed)]


@pytest.mark.parametrize("operation", lists(), ids=lambda operation: operation.name)
async def test_a_walk_finds_as_much_with_oddities_as_without(operation: Operation, odd: Sandbox) -> None:
    async with Sandbox() as even:
        clients = [sandbox.client() for sandbox in (even, odd)]
        for client in clients:
            await fill(client)
        try:
            expected = await walked(clients[0], operation)
        except NotFoundError as missing:  # the record that the list is inside of
            with pytest.raises(type(missing)):
                await walked(clients[1], operation)
        else:
            assert len(await walked(clients[1], operation)) == len(expected)


async def test_leads_in_lists_have_status_0_and_codes_that_no_enum_has(odd: Sandbox) -> None:
    instantly = odd.client()
    await fill(instantly)
    found = {lead.email: lead async for lead in instantly.leads.list()}
    assert found[LEADS[1]].status == 0
    assert found[LEADS[0]].status == 1
    assert {lead["esp_code"] for lead in found.values()} == {6}
    assert not any(lead.esp_code.is_listed for lead in found.values() if lead.esp_code is not None)


async def test_the_empty_page_of_emails_has_the_cursor_that_led_to_it(odd: Sandbox) -> None:
    instantly = odd.client()
    pages = [page async for page in instantly.emails.list(limit=100).pages()]
    last = await instantly.emails.list(starting_after=pages[-1].next_starting_after)
    assert last.items == []
    assert "lead_id" not in pages[0].items[0]
    assert last.next_starting_after == pages[-1].next_starting_after


async def test_campaigns_lack_flags_and_have_odd_schedules(odd: Sandbox) -> None:
    instantly = odd.client()
    draft = await instantly.campaigns.create(
        name="Draft", campaign_schedule=SCHEDULE, open_tracking=False, text_only=False
    )
    assert draft["campaign_schedule"] == {}
    assert draft["open_tracking"] is False
    assert "text_only" not in draft
    odd.state["campaigns"][str(draft.id)]["status"] = 3
    schedule = (await instantly.campaigns.get(draft.id)).campaign_schedule
    assert schedule is not None
    assert schedule["start_date"] == ""
    assert [window.name for window in schedule.schedules or ()] == ["Mornings"]
    assert odd.state["campaigns"][str(draft.id)]["campaign_schedule"] == SCHEDULE


async def test_accounts_are_short_in_lists_and_have_fields_that_were_withdrawn(odd: Sandbox) -> None:
    instantly = odd.client()
    listed = (await instantly.accounts.list(search=ADA)).items[0]
    alone = await instantly.accounts.get(ADA)
    assert set(listed["warmup"]) == {"limit"}
    assert len(alone["warmup"]) > 1
    assert listed["dfy_password_changed"] is False
    assert "timestamp_last_used" in alone
    assert None in odd.state["accounts"][ADA].values()
    assert None not in [value for name, value in dict(listed).items() if name != "warmup_pool_id"]


async def test_an_airmail_account_has_no_sending_gap(odd: Sandbox) -> None:
    odd.state["accounts"][ADA] |= {"provider_code": 8, "sending_gap": 5}
    assert "sending_gap" not in await odd.client().accounts.get(ADA)


async def test_leads_that_were_added_have_no_address(odd: Sandbox) -> None:
    instantly = odd.client()
    campaign = await instantly.campaigns.create(name="Odd", campaign_schedule=SCHEDULE)
    added = await instantly.leads.bulk_add(campaign_id=campaign.id, leads=[{"email": LEADS[0]}])
    assert [lead.email for lead in added.created_leads or ()] == [None]
    assert [lead.email async for lead in instantly.leads.list(campaign=campaign.id)] == [LEADS[0]]


async def test_answers_that_are_no_records_are_as_they_were(odd: Sandbox) -> None:
    async with Sandbox() as even:
        texts = [await sandbox.client().block_list_entries.download() for sandbox in (even, odd)]
    assert texts[0] == texts[1]


async def test_jobs_tell_what_nobody_documented(odd: Sandbox) -> None:
    instantly = odd.client()
    job = await instantly.accounts.enable_warmup(emails=[ADA])
    assert (await instantly.background_jobs.get(str(job.id)))["data"]["failed_count"] == 0


async def test_analytics_have_rows_without_a_name(odd: Sandbox) -> None:
    instantly = odd.client()
    steps = await instantly.campaigns.get_steps_analytics()
    days = await instantly.accounts.get_daily_analytics(emails=[ADA], start_date="2025-12-20", end_date="2026-01-10")
    for rows, name, odd_name in ((steps, "step", "null"), (days, "email_account", "")):
        if rows:
            assert rows[-1][name] == odd_name
            assert rows[-1]["sent"] == 0
    assert all("bounced" not in row for row in await instantly.campaigns.get_daily_analytics())


async def test_what_is_unknown_is_dropped_without_a_word(odd: Sandbox) -> None:
    async with raw_client(odd._app) as raw:
        created = await raw.post("/api/v2/custom-tags", json={"label": "New", "colour": "red"})
        assert created.status_code == 200
        assert odd.requests[-1].body == {"label": "New"}
        assert (await raw.get("/api/v2/emails?from_date=2026-01-01")).status_code == 200
        assert (await raw.post("/api/v2/custom-tags", json=["New"])).status_code == 400


async def test_a_cursor_of_another_list_breaks_it() -> None:
    async with Sandbox() as even, Sandbox(oddities=True) as odd:
        with pytest.raises(BadRequestError, match="querystring/starting_after must match pattern"):
            await even.client(max_retries=0).accounts.list(starting_after=ADA)
        with pytest.raises(ServerError, match="500") as caught:
            await odd.client(max_retries=0).accounts.list(starting_after=ADA)
        assert caught.value.body == {
            "statusCode": 500,
            "error": "Internal Server Error",
            "message": "Internal Server Error",
        }


async def test_without_oddities_every_answer_validates_and_with_them_some_do_not() -> None:
    described = find("POST /api/v2/leads/list")
    assert described is not None
    assert described.answer is not None
    found = []
    for oddities in (False, True):
        state = State()
        state.oddities = oddities
        async with raw_client(create_app(state=state)) as raw:
            await raw.post("/api/v2/leads", json={"email": LEADS[0]})
            found.append(problems((await raw.post("/api/v2/leads/list", json={})).json(), described.answer))
    assert found[0] == []
    assert found[1] != []


def test_every_oddity_says_what_it_is_and_changes_something() -> None:
    assert all(oddity.evidence and (oddity.of_record or oddity.of_answer) for oddity in ODDITIES)
    assert len({oddity.evidence for oddity in ODDITIES}) == len(ODDITIES)
