"""Dates and times in arguments and in models: taken in any form, sent in the one that the API has for them."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import InstantlyClient
from instantly_async._core import decoding
from instantly_async._core.operation import Operation
from instantly_async._core.requests import dates
from instantly_async._core.requests.encoding import query_string, to_json
from instantly_async.models import (
    BackgroundJob,
    Campaign,
    CampaignSchedule,
    CampaignSubsequence,
    DailyCampaignAnalytics,
    PhoneNumber,
    PlacementInsight,
    SalesAgentOutreachInput,
    SendingDiagnostics,
)

from .document import Described, argument_name, described_operations, kinds, not_null
from .sent_requests import sent_by, sent_with

DAY = datetime.date(2026, 1, 31)
WEST = datetime.timezone(datetime.timedelta(hours=-8))
EVENING = datetime.datetime(2026, 1, 31, 23, 30, tzinfo=WEST)
NAIVE = datetime.datetime(2026, 1, 31, 23, 30)
# What a day and what a time become.
WRITTEN = {
    "date": ("2026-01-31", "2026-01-31"),
    "date-time": ("2026-01-31T00:00:00.000Z", "2026-01-31T23:30:00.000-08:00"),
    "date or date-time": ("2026-01-31", "2026-01-31T23:30:00.000-08:00"),
}
zones = st.integers(-23 * 60, 23 * 60).map(lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes)))
times = st.datetimes(timezones=zones)


def dated_arguments(operation: Described) -> dict[str, str]:
    """The arguments that are dates or times, and how they are written."""
    schemas = {parameter["name"]: parameter["schema"] for parameter in operation.parameters("query")}
    formats = {
        name: [option.get("format", "") for option in not_null(schema) if "string" in kinds(option)]
        for name, schema in {**schemas, **operation.fields}.items()
    }
    return {name: " or ".join(found) for name, found in formats.items() if " or ".join(found) in WRITTEN}


def dated() -> list[tuple[Described, str, str]]:
    return [(one, name, form) for one in described_operations() for name, form in dated_arguments(one).items()]


every_dated_argument = pytest.mark.parametrize(
    ("operation", "name", "form"), dated(), ids=[f"{operation.id}-{name}" for operation, name, _ in dated()]
)


@every_dated_argument
async def test_an_argument_takes_a_time_a_date_or_text(operation: Described, name: str, form: str) -> None:
    day, evening = WRITTEN[form]
    for value, expected in ((DAY, day), (EVENING, evening), ("next week", "next week")):
        assert (await sent_with(operation, {name: value})).argument(name) == expected


@every_dated_argument
async def test_an_argument_without_a_time_zone_is_refused(operation: Described, name: str, form: str) -> None:
    with pytest.raises(ValueError, match=rf": {argument_name(name)} is datetime.*, and has no time zone; give it one"):
        await sent_with(operation, {name: NAIVE})


def test_arguments_that_the_document_calls_times_in_words_only_are_among_them() -> None:
    found = {(operation.id, name): form for operation, name, form in dated()}
    assert found["listAuditLog", "start_date"] == "date-time"
    assert found["listEmail", "min_timestamp_created"] == "date-time"
    assert found["getInboxPlacementAnalyticsStatsByDate", "date_from"] == "date-time"
    assert found["getDailyAccountAnalytics", "start_date"] == "date or date-time"
    assert found["getCampaignAnalytics", "end_date"] == "date or date-time"


def test_fields_that_the_document_calls_times_in_words_only_are_read_as_such() -> None:
    text = "2026-04-26T02:24:44.979Z"
    moment = datetime.datetime(2026, 4, 26, 2, 24, 44, 979000, tzinfo=datetime.UTC)
    assert Campaign.from_dict({"timestamp_created": text}).timestamp_created == moment
    assert BackgroundJob.from_dict({"created_at": text}).created_at == moment
    assert SendingDiagnostics.from_dict({"last_updated": text}).last_updated == moment
    assert PlacementInsight.from_dict({"from": text}).from_ == moment
    assert DailyCampaignAnalytics.from_dict({"date": "2026-01-31"}).date == DAY


@pytest.mark.parametrize(
    "schedule",
    [
        CampaignSchedule(start_date=EVENING, end_date=DAY),
        CampaignSchedule(start_date="2026-01-31", end_date="2026-01-31"),
        {"start_date": EVENING, "end_date": DAY},
    ],
    ids=["model", "text", "mapping"],
)
async def test_a_schedule_begins_and_ends_on_days(schedule: Any) -> None:
    async def create(instantly: InstantlyClient) -> None:
        await instantly.campaigns.create(name="Q4", campaign_schedule=schedule)

    sent = (await sent_by(create)).argument("campaign_schedule")
    assert sent == {"start_date": "2026-01-31", "end_date": "2026-01-31"}


@pytest.mark.parametrize("kind", [dict, CampaignSchedule])
async def test_a_schedule_without_a_time_zone_is_refused(kind: Any) -> None:
    async def create(instantly: InstantlyClient) -> None:
        await instantly.campaigns.create(name="Q4", campaign_schedule=kind(start_date=NAIVE))

    with pytest.raises(ValueError, match=r"start_date.*has no time zone; give it one"):
        await sent_by(create)


async def test_dates_deep_inside_of_a_mapping_are_found_and_the_mapping_stays_as_it_is() -> None:
    schedule = {"start_date": EVENING, "schedules": [], "other": DAY}
    config = {"outreach_settings": {"campaign_schedule": dict(schedule)}}

    async def update(instantly: InstantlyClient) -> None:
        await instantly.ai_sales_agents.update("agent", config=config)

    sent = (await sent_by(update)).argument("config")
    expected = {"start_date": "2026-01-31", "schedules": [], "other": "2026-01-31"}
    assert sent == {"outreach_settings": {"campaign_schedule": expected}}
    assert config == {
        "outreach_settings": {"campaign_schedule": {"start_date": EVENING, "schedules": [], "other": DAY}}
    }


def test_models_write_dates_in_the_form_of_their_fields() -> None:
    inner = CampaignSchedule(start_date=EVENING)
    assert SalesAgentOutreachInput(campaign_schedule=inner).to_dict() == {
        "campaign_schedule": {"start_date": "2026-01-31"}
    }
    number = PhoneNumber.from_dict({"renewal_date": "soon"})
    assert number.to_dict() == {"renewal_date": "soon"}
    number.renewal_date = EVENING
    assert number.to_dict() == {"renewal_date": "2026-01-31"}
    subsequence = CampaignSubsequence.from_dict({})
    subsequence.timestamp_created = DAY  # type: ignore[assignment]
    assert subsequence.to_dict() == {"timestamp_created": "2026-01-31T00:00:00.000Z"}


@pytest.mark.parametrize("hide", [lambda value: value, lambda value: {"a": [value]}, lambda value: (value,)])
def test_a_time_without_a_zone_is_refused_wherever_it_is(hide: Any) -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        to_json(hide(NAIVE))


def test_a_time_without_a_zone_is_refused_in_any_query() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        query_string(Operation("list", "tags.list", "GET", "/api/v2/tags"), {"search": NAIVE})


def test_a_time_that_is_none_is_refused() -> None:
    class NotATime(datetime.datetime):
        """What pandas has in empty cells."""

        def utcoffset(self) -> Any:
            return self

    with pytest.raises(ValueError, match="has no time zone"):
        dates.text(NotATime(2026, 1, 31))


@given(times)
def test_a_time_is_read_back_as_the_same_moment(moment: datetime.datetime) -> None:
    text = dates.text(moment)
    assert decoding.date_time.convert(text) == moment
    assert dates.text(moment, "date-time") == text == to_json(moment)
    assert decoding.date.convert(dates.text(moment, "date")) == moment.date()


@given(st.dates())
def test_a_day_for_a_time_is_its_midnight_in_utc(day: datetime.date) -> None:
    moment = decoding.date_time.convert(dates.text(day, "date-time"))
    assert moment == datetime.datetime.combine(day, datetime.time(), datetime.UTC)
    assert dates.text(day) == dates.text(day, "date") == day.isoformat()
