"""The inbox placement tests of the sandbox; their statistics are those of the results that are kept."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import InstantlyClient, NotFoundError
from instantly_async.models import InboxPlacementAnalytics, PlacementRecordType, RecipientCountry
from instantly_async.sandbox.seeds import placement as placement_seeds
from instantly_async.sandbox.seeds import tags as tag_seeds
from instantly_async.sandbox.state.owners import ORGANIZATION

TEST = placement_seeds.TEST
NEW_TEST: dict[str, Any] = {
    "name": "Mine",
    "type": 1,
    "sending_method": 1,
    "email_subject": "Hello",
    "email_body": "Hello",
    "emails": ["ada@acme.example"],
}
SECOND_DAY = "2025-12-30T00:00:00.000Z"


async def results(instantly: InstantlyClient, **conditions: Any) -> list[InboxPlacementAnalytics]:
    return [result async for result in instantly.inbox_placement_analytics.list(test_id=TEST, **conditions)]


async def test_a_new_test_has_recipients_and_is_found(fresh: InstantlyClient) -> None:
    labels = await fresh.inbox_placement_tests.list_esp_options()
    test = await fresh.inbox_placement_tests.create(**NEW_TEST, recipients_labels=labels[:2])
    assert len(test.recipients) == 2
    assert [found.id async for found in fresh.inbox_placement_tests.list(search="mine", status=1)] == [test.id]
    assert [found.id async for found in fresh.inbox_placement_tests.list(sort_order="asc")] == [TEST, test.id]


@pytest.mark.parametrize(
    ("given", "expected"),
    [({"test_code": "mine"}, "ptid_mine"), ({"test_code": "ptid_mine"}, "ptid_mine"), ({"test_code": " "}, None)],
)
async def test_a_code_has_its_mark(given: dict[str, Any], expected: str | None, fresh: InstantlyClient) -> None:
    assert (await fresh.inbox_placement_tests.create(**NEW_TEST, **given)).test_code == expected


async def test_a_test_from_outside_has_a_code(fresh: InstantlyClient) -> None:
    test = await fresh.inbox_placement_tests.create(**{**NEW_TEST, "sending_method": 2})
    assert test.test_code


async def test_metadata_names_the_tags_of_a_test(fresh: InstantlyClient) -> None:
    tag = next(iter(tag_seeds.custom_tags()))
    test = await fresh.inbox_placement_tests.create(**NEW_TEST, tags=[tag["id"]])
    plain = (await fresh.inbox_placement_tests.get(test.id)).to_dict()
    assert "metadata" not in plain
    named = (await fresh.inbox_placement_tests.get(test.id, with_metadata=True)).to_dict()
    assert named["metadata"] == {"tags": {tag["id"]: {"id": tag["id"], "label": tag["label"]}}}


async def test_the_results_of_a_deleted_test_are_gone(fresh: InstantlyClient) -> None:
    [result, *_] = await results(fresh)
    await fresh.inbox_placement_tests.delete(TEST)
    assert await results(fresh) == []
    assert [report async for report in fresh.inbox_placement_reports.list(test_id=TEST)] == []
    with pytest.raises(NotFoundError):
        await fresh.inbox_placement_analytics.get(result.id)


async def test_results_are_chosen_by_recipient_by_sender_and_by_time(fresh: InstantlyClient) -> None:
    everything = await results(fresh)
    assert len(everything) == 48
    of_two = await results(fresh, recipient_geo=[RecipientCountry.ITALY, RecipientCountry.FRANCE])
    assert {result.recipient_geo for result in of_two} == {RecipientCountry.ITALY, RecipientCountry.FRANCE}
    assert len(of_two) == 16
    assert len(await results(fresh, sender_email=everything[0].sender_email)) == 24
    assert len(await results(fresh, date_from=SECOND_DAY)) == 24


async def test_statistics_are_those_of_the_results(fresh: InstantlyClient) -> None:
    received = [result for result in await results(fresh) if result.record_type == PlacementRecordType.RECEIVED]
    spam = sum(bool(result.is_spam) for result in received)
    category = sum(bool(result.has_category) and not result.is_spam for result in received)
    [stats] = await fresh.inbox_placement_analytics.get_stats_by_test_id(test_ids=[TEST, ORGANIZATION])
    counts = (stats.count, stats.spam_count, stats.category_count, stats.inbox_count)
    assert counts == (24, spam, category, 24 - spam - category)
    assert spam
    assert category
    assert stats.spam_percent == round(100 * spam / 24, 2)
    days = await fresh.inbox_placement_analytics.get_stats_by_date(test_id=TEST)
    assert [(day.sent_count, day.received_count) for day in days] == [(12, 12), (12, 12)]
    assert sum(day.spam_count for day in days) == spam
    assert await fresh.inbox_placement_analytics.get_stats_by_date(test_id=ORGANIZATION) == []


async def test_insights_are_those_of_pairs_of_providers_now_and_before(fresh: InstantlyClient) -> None:
    insights = await fresh.inbox_placement_analytics.get_deliverability_insights(
        test_id=TEST,
        date_from=SECOND_DAY,
        previous_date_to=SECOND_DAY,
        show_previous=True,
    )
    assert len({(insight.sender_esp, insight.recipient_esp) for insight in insights}) == len(insights) == 8
    for insight in insights:
        shares = (insight.spam_percentage, insight.inbox_percentage, insight.category_percentage)
        before = (insight.prev_spam_percentage, insight.prev_inbox_percentage, insight.prev_category_percentage)
        assert sum(share or 0 for share in shares) == pytest.approx(100, abs=0.02)
        assert sum(share or 0 for share in before) == pytest.approx(100, abs=0.02)
    [alone, *_] = await fresh.inbox_placement_analytics.get_deliverability_insights(test_id=TEST)
    assert not {name for name in alone.to_dict() if name.startswith("prev")}


async def test_reports_leave_out_what_is_not_wished(fresh: InstantlyClient) -> None:
    [full, *others] = [report.to_dict() async for report in fresh.inbox_placement_reports.list(test_id=TEST)]
    assert len(others) == 1
    [short, *_] = [
        report.to_dict()
        async for report in fresh.inbox_placement_reports.list(
            test_id=TEST, skip_spam_assassin_report=True, skip_blacklist_report=True
        )
    ]
    assert full.keys() - short.keys() == {"spam_assassin_report", "blacklist_report"}
