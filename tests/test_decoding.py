"""Models: liberal in what they accept, and nothing is lost."""

from __future__ import annotations

import copy
import datetime
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import UNSET, Unset
from instantly_async._core.base_model import Model
from instantly_async.models import (
    Account,
    AccountPage,
    AccountStatus,
    AIAgent,
    AIEnrichmentJob,
    AISalesAgent,
    Campaign,
    CustomTag,
    EmailVerification,
    Lead,
    LeadFinderPayload,
    PhoneNumber,
    SendingDays,
    SendingHours,
    Timezone,
)

from .document import components, example, openapi

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def test_a_listed_code_becomes_a_member() -> None:
    assert Account.from_dict({"status": -3}).status is AccountStatus.SENDING_ERROR


@pytest.mark.parametrize("value", ["1", None, True, 1.5, [], {}])
def test_a_code_of_another_json_type_is_handed_on_as_it_came(value: Any) -> None:
    account = Account.from_dict({"status": value})
    assert account.status == value
    assert type(account.status) is type(value)
    assert account.to_dict() == {"status": value}


def test_what_an_answer_leaves_out_is_none() -> None:
    tag: Any = CustomTag.from_dict({})
    assert tag.label is None
    assert "label" not in tag
    assert tag.to_dict() == {}


def test_fields_that_the_document_does_not_know_are_kept() -> None:
    data = {"id": "1", "new_field": {"deep": [1]}, "to_dict": "a method's name", "__class__": "odd"}
    tag = CustomTag.from_dict(data)
    assert tag.additional_properties == {key: value for key, value in data.items() if key != "id"}
    assert tag.to_dict() == data


def test_dates_become_datetimes_and_go_back() -> None:
    data = {"timestamp_created": "2026-04-26T02:24:44.979Z"}
    tag = CustomTag.from_dict(data)
    moment = datetime.datetime(2026, 4, 26, 2, 24, 44, 979000, tzinfo=datetime.UTC)
    assert tag.timestamp_created == moment
    assert tag.to_dict() == data


@pytest.mark.parametrize(
    ("sent", "microsecond"), [("2026-04-26T02:24:44.979123456Z", 979123), ("2026-04-26T02:24:44+00:00:30", 0)]
)
def test_a_date_that_is_more_exact_than_a_datetime_goes_back_unrounded(sent: str, microsecond: int) -> None:
    tag: Any = CustomTag.from_dict({"timestamp_created": sent})
    assert tag.timestamp_created.microsecond == microsecond
    assert tag.to_dict() == {"timestamp_created": sent}


def test_a_date_can_be_set() -> None:
    tag = CustomTag.from_dict({"timestamp_created": "2026-04-26T02:24:44.979Z"})
    tag.timestamp_created = datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)
    assert tag.timestamp_created == datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)
    assert tag.to_dict() == {"timestamp_created": "2026-01-31T00:00:00.000Z"}


NO_MOMENTS = ["", "soon", 7, None, {}, [], "2026-04-26", "20260426", "20260426T022444Z", "2026-W01-1T10:00"]
NO_MOMENTS += ["2026-04-26X02:24:44Z", "2026-04-26\n02:24:44Z", "2026-04-26T24:61:00Z", "1777170284", "T" * 100_000]


@pytest.mark.parametrize("value", NO_MOMENTS)
def test_a_date_that_is_none_is_kept_as_it_came(value: Any) -> None:
    tag = CustomTag.from_dict({"timestamp_created": value})
    assert tag.timestamp_created == value
    assert tag.to_dict() == {"timestamp_created": value}


@pytest.mark.parametrize("separator", ["T", "t", " "])
def test_a_time_follows_its_day_after_a_t_or_a_blank(separator: str) -> None:
    tag = CustomTag.from_dict({"timestamp_created": f"2026-04-26{separator}02:24:44+00:00"})
    assert tag.timestamp_created == datetime.datetime(2026, 4, 26, 2, 24, 44, tzinfo=datetime.UTC)


@pytest.mark.parametrize("value", ["2026-04-26", "", "soon", 7, None, "20260426", "2026-W01-1", "2026-04-26T02:24:44Z"])
def test_days_become_dates_where_they_are_days(value: Any) -> None:
    number: Any = PhoneNumber.from_dict({"renewal_date": value})
    assert isinstance(number.renewal_date, datetime.date) is (value == "2026-04-26")
    assert number.to_dict() == {"renewal_date": value}


@pytest.mark.parametrize(
    "schedule", [{}, {"start_date": ""}, {"start_date": "2025-04-15T16:43:09.647Z", "schedules": None}]
)
def test_schedules_as_old_campaigns_have_them(schedule: dict[str, Any]) -> None:
    assert Campaign.from_dict({"campaign_schedule": schedule}).to_dict() == {"campaign_schedule": schedule}


def test_leads_that_sit_in_lists_have_a_status() -> None:
    status: Any = Lead.from_dict({"status": 0}).status
    assert status.name == "NOT_STARTED"


@pytest.mark.parametrize("value", [True, False, "pending", "new"])
def test_a_value_of_mixed_kinds_is_kept(value: Any) -> None:
    assert EmailVerification.from_dict({"catch_all": value}).catch_all == value


@pytest.mark.parametrize(
    ("value", "kind"),
    [(1, "EnrichmentResourceType"), ("LIST", "EnrichmentResourceName"), (9, "EnrichmentResourceType")],
)
def test_a_code_that_comes_as_a_number_or_as_text_is_a_member_of_either(value: Any, kind: str) -> None:
    job = AIEnrichmentJob.from_dict({"resource_type": value})
    assert type(job.resource_type).__name__ == kind
    assert job.to_dict() == {"resource_type": value}


def test_an_object_of_several_shapes_becomes_the_one_that_fits() -> None:
    agent = AIAgent.from_dict({"payload": {"campaign_id": "c", "min_active_leads": 5}})
    assert isinstance(agent.payload, LeadFinderPayload)


def test_names_that_python_forbids_are_spelled_otherwise() -> None:
    hours = SendingHours(from_="09:00", to="17:00")
    assert hours.to_dict() == {"from": "09:00", "to": "17:00"}
    assert SendingHours.from_dict({"from": "09:00"}).from_ == "09:00"
    assert SendingDays(day_0=True).to_dict() == {"0": True}


def test_a_timezone_is_text() -> None:
    assert f"{Timezone.EUROPE_BELGRADE}" == "Europe/Belgrade"


def test_models_compare_copy_and_pickle() -> None:
    account = Account.from_dict({"email": "a@b.c", "status": 1, "warmup": {"limit": 3}, "extra": 1})
    for twin in (copy.copy(account), copy.deepcopy(account), pickle.loads(pickle.dumps(account))):
        assert twin == account
        assert twin.to_dict() == account.to_dict()
        assert twin.first_name is None
        assert "first_name" not in twin
    assert account != Account.from_dict({})


def test_a_required_argument_of_a_model_is_named_when_it_is_missing() -> None:
    with pytest.raises(TypeError, match="to"):
        SendingHours(from_="09:00")  # type: ignore[call-arg]


def test_a_model_prints_what_it_has() -> None:
    account = Account.from_dict({"email": "a@b.c", "status": 1, "extra": True})
    shown = "Account(email='a@b.c', status=<AccountStatus.ACTIVE: 1>, additional_properties={'extra': True})"
    assert repr(account) == str(account) == shown


def test_a_renamed_field_can_be_set_and_is_sent_under_its_own_name() -> None:
    hours = SendingHours.from_dict({"from": "09:00"})
    hours.from_ = "10:00"
    assert hours.to_dict() == {"from": "10:00"}
    assert hours == SendingHours(from_="10:00", to=UNSET)  # type: ignore[arg-type]


def test_from_dict_leaves_what_it_is_given_alone() -> None:
    data = {"status": 1, "warmup": {"limit": 3, "new": 1}, "tags": [{"id": "t"}], "extra": {"deep": 1}}
    before = copy.deepcopy(data)
    account = Account.from_dict(data)
    account.additional_properties["extra"]["deep"] = 2
    assert data == before


def test_a_broken_item_of_a_list_is_kept_and_costs_no_other() -> None:
    page: Any = AccountPage.from_dict({"items": [{"email": "a@b.c"}, None, 7, "x", [], {"email": "b@b.c"}]})
    assert [getattr(item, "email", item) for item in page.items] == ["a@b.c", None, 7, "x", [], "b@b.c"]


def test_what_is_put_among_the_additional_properties_goes_out_as_json() -> None:
    tag = CustomTag.from_dict({"id": "1"})
    tag.additional_properties["since"] = datetime.date(2026, 1, 31)
    assert tag.to_dict() == {"id": "1", "since": "2026-01-31"}


def test_unset_is_one_object() -> None:
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)


@pytest.mark.parametrize("name", [name for name, _ in components("properties")])
def test_every_model_takes_what_its_schema_describes_and_gives_it_back(name: str) -> None:
    from instantly_async import models

    schema = openapi()["components"]["schemas"][name]
    data = example(schema)
    assert getattr(models, name).from_dict(data).to_dict() == data


KINDS: list[type[Model]] = [Account, AIAgent, AISalesAgent, Campaign, Lead]


@given(data=st.data())
def test_no_value_in_any_place_raises_or_is_lost(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(KINDS))
    fields = openapi()["components"]["schemas"][kind.__name__]["properties"]
    whole = example({"$ref": f"#/components/schemas/{kind.__name__}"})
    broken = data.draw(st.sampled_from(sorted(fields)))
    value = data.draw(JSON)
    assert kind.from_dict({**whole, broken: value}).to_dict() == {**whole, broken: value}
