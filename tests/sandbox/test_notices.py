"""What calls of the API write down for webhooks to be told of."""

from __future__ import annotations

import pytest

from instantly_async import InstantlyClient
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.state.notices import Notice

from .workspace import SCHEDULE

EMAIL = "new@x.example"
INTEREST = [
    (1, "lead_interested"),
    (2, "lead_meeting_booked"),
    (3, "lead_meeting_completed"),
    (4, "lead_closed"),
    (0, "lead_out_of_office"),
    (-1, "lead_not_interested"),
    (-2, "lead_wrong_person"),
    (-4, "lead_no_show"),
]


async def add_lead(instantly: InstantlyClient) -> str:
    campaign = await instantly.campaigns.create(name="Q4", campaign_schedule=SCHEDULE)
    lead = await instantly.leads.create(email=EMAIL, campaign=campaign.id)
    assert lead.id is not None
    return lead.id


def notices(sandbox: Sandbox) -> list[Notice]:
    return list(sandbox.state.notices)


@pytest.mark.parametrize(("status", "event_type"), INTEREST)
async def test_an_interest_status_is_told_whichever_call_sets_it(status: int, event_type: str) -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        lead_id = await add_lead(instantly)
        assert notices(sandbox) == []
        await instantly.leads.update_interest_status(lead_email=EMAIL, interest_value=status)
        await instantly.leads.update(lead_id, lt_interest_status=status)
        assert [notice.event_type for notice in notices(sandbox)] == [event_type] * 2
        lead = sandbox.state["leads"][lead_id]
        for notice in notices(sandbox):
            assert (notice.lead, notice.email, notice.step) == (lead, None, None)
            assert notice.campaign == sandbox.state["campaigns"][lead["campaign"]]
        assert notices(sandbox)[-1].time == lead["timestamp_last_interest_change"]


async def test_a_lead_without_interest_is_neutral_again() -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        lead_id = await add_lead(instantly)
        await instantly.leads.update_interest_status(lead_email=EMAIL, interest_value=None)
        await instantly.leads.update_interest_status(lead_email=EMAIL, interest_value=1)
        lead_list = await instantly.lead_lists.create(name="Later")
        await instantly.leads.move(
            ids=[lead_id],
            campaign=sandbox.state["leads"][lead_id]["campaign"],
            to_list_id=lead_list.id,
            reset_interest_status=True,
        )
        events = [(notice.event_type, notice.campaign is None) for notice in notices(sandbox)]
        assert events == [("lead_neutral", False), ("lead_interested", False), ("lead_neutral", True)]


async def test_a_label_is_told_by_its_text_and_a_status_of_no_name_not_at_all() -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        await add_lead(instantly)
        label = await instantly.lead_labels.create(label="Call back", interest_status_label="positive")
        for status in (-3, label.interest_status):
            await instantly.leads.update_interest_status(lead_email=EMAIL, interest_value=status)
        assert [notice.event_type for notice in notices(sandbox)] == ["Call back"]


async def test_interest_comes_with_the_latest_reply_of_the_lead_and_its_step() -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        lead = sandbox.state["leads"][await add_lead(instantly)]
        lead |= {"email_reply_count": 2, "email_replied_step": 1, "email_replied_variant": 0}
        received = {"ue_type": 2, "lead": EMAIL, "campaign_id": lead["campaign"]}
        for number, email in enumerate((received, received, {**received, "lead": "other"}, {**received, "ue_type": 1})):
            sandbox.state["emails"][str(number)] = {"id": str(number), "timestamp_email": f"2026-01-0{number}", **email}
        await instantly.leads.update_interest_status(lead_email=EMAIL, interest_value=1)
        (notice,) = notices(sandbox)
        assert notice.email is sandbox.state["emails"]["1"]
        assert (notice.step, notice.variant) == (1, 1)


async def test_other_changes_of_a_lead_are_not_told() -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        lead_id = await add_lead(instantly)
        await instantly.leads.update(lead_id, first_name="New", custom_variables={"a": 1})
        assert notices(sandbox) == []


async def test_an_enrichment_that_has_run_is_told() -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        lead_list = await instantly.lead_lists.create(name="New")
        await instantly.supersearch_enrichment.create(resource_id=lead_list.id, type="email_verification")
        (notice,) = notices(sandbox)
        (run,) = sandbox.state["supersearch_runs"].values()
        assert (notice.event_type, notice.campaign) == ("supersearch_enrichment_completed", None)
        assert notice.time == run["timestamp_created"]
