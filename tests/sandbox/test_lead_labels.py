"""The lead labels of the sandbox."""

from __future__ import annotations

import pytest

from instantly_async import InstantlyClient
from instantly_async.models import InterestSentiment
from instantly_async.sandbox import Sandbox


@pytest.fixture
def fresh(quiet: InstantlyClient) -> InstantlyClient:
    """The tests of this module count from nothing."""
    return quiet


async def test_labels_have_numbers_of_their_own_by_which_leads_are_found(fresh: InstantlyClient) -> None:
    hot = await fresh.lead_labels.create(label="Hot", interest_status_label=InterestSentiment.POSITIVE)
    cold = await fresh.lead_labels.create(label="Cold", interest_status_label=InterestSentiment.NEGATIVE)
    assert hot.interest_status != cold.interest_status
    lead = await fresh.leads.create(email="a@b.com", lt_interest_status=hot.interest_status)
    assert (await fresh.leads.get(lead.id)).lt_interest_status == hot.interest_status
    assert (await fresh.leads.list(filter=str(hot.interest_status))).items == [lead]
    assert (await fresh.leads.list(filter="FILTER_LEAD_CUSTOM_LABEL_POSITIVE")).items == [lead]
    assert (await fresh.leads.list(filter="FILTER_LEAD_CUSTOM_LABEL_NEGATIVE")).items == []
    assert (await fresh.lead_labels.list(interest_status=InterestSentiment.NEGATIVE)).items == [cold]
    assert (await fresh.lead_labels.list(search="HO")).items == [hot]


async def test_leads_with_a_deleted_label_get_another_status(fresh: InstantlyClient) -> None:
    label = await fresh.lead_labels.create(label="Hot", interest_status_label=InterestSentiment.POSITIVE)
    lead = await fresh.leads.create(email="a@b.com", lt_interest_status=label.interest_status)
    await fresh.lead_labels.delete(label.id, reassigned_status=1)
    assert (await fresh.leads.get(lead.id)).lt_interest_status == 1
    assert (await fresh.lead_labels.list()).items == []


async def test_a_reply_gets_the_label_whose_words_it_has(fresh: InstantlyClient) -> None:
    await fresh.lead_labels.create(label="Send pricing", interest_status_label=InterestSentiment.POSITIVE)
    text = "Could you send us your pricing?"
    assert (await fresh.lead_labels.predict_ai_label(reply_text=text)).custom_labels_considered == []
    await fresh.lead_labels.create(
        label="Pricing send", interest_status_label=InterestSentiment.POSITIVE, use_with_ai=True
    )
    found = await fresh.lead_labels.predict_ai_label(reply_text=text)
    assert (found.result, found.custom_labels_considered) == ("Pricing send", ["Pricing send"])
    assert (await fresh.lead_labels.predict_ai_label(reply_text="No")).result == "Lead"


async def test_a_deleted_label_is_taken_from_leads_or_replaced(fresh: InstantlyClient) -> None:
    lists = await fresh.lead_lists.create(name="Fair")
    lead = await fresh.leads.create(list_id=lists.id, email="a@acme.example")
    for replacement, after in (({}, None), ({"reassigned_status": 1}, 1)):
        label = await fresh.lead_labels.create(label="Later", interest_status_label="neutral")
        await fresh.leads.update_interest_status(
            lead_email="a@acme.example", interest_value=label.interest_status, list_id=lists.id
        )
        await fresh.lead_labels.delete(label.id, **replacement)
        assert (await fresh.leads.get(lead.id)).get("lt_interest_status") == after


async def test_e_mails_with_a_deleted_label_get_another_status_too() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        label = (await instantly.lead_labels.list(search="spring")).items[0]
        tables = (("leads", "lt_interest_status"), ("emails", "i_status"))

        def having(status: int) -> list[set[str]]:
            return [
                {key for key, record in sandbox.state[table].items() if record.get(name) == status}
                for table, name in tables
            ]

        before, others = having(label.interest_status), having(2)
        assert all(before)
        await instantly.lead_labels.delete(label.id, reassigned_status=2)
        assert having(label.interest_status) == [set(), set()]
        assert having(2) == [one | other for one, other in zip(before, others, strict=True)]
