"""By item stands the API's own JSON under the API's own names, by attribute the Python value."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import UNSET
from instantly_async._core.base_model import Model
from instantly_async.models import (
    Account,
    AccountPage,
    Campaign,
    Lead,
    LeadPage,
    LeadPayload,
    NewLead,
    SendingHours,
)

LEAD: dict[str, Any] = {
    "id": "1",
    "email": "ada@acme.example",
    "last_name": None,
    "status": 1,
    "timestamp_created": "2026-04-26T02:24:44.979Z",
    "payload": {"firstName": "Ada", "city": "Paris", "a.b": 7, "deep": [{"x": 1}, 2]},
    "mood": "fine",
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def lead() -> Lead:
    return Lead.from_dict(LEAD)


def test_an_item_is_the_json_that_came() -> None:
    assert {name: lead()[name] for name in LEAD} == LEAD
    assert {name: lead().get(name) for name in LEAD} == LEAD


def test_a_name_that_did_not_come_is_no_item() -> None:
    found = lead()
    assert "first_name" not in found
    assert found.get("first_name") is None
    assert found.get("first_name", "nobody") == "nobody"
    with pytest.raises(KeyError, match="first_name"):
        found["first_name"]


def test_null_is_an_item() -> None:
    assert "last_name" in lead()
    assert lead()["last_name"] is None
    assert lead().get("last_name", "nobody") is None


def test_an_item_has_the_name_of_the_api_and_not_that_of_python() -> None:
    hours = SendingHours(from_="09:00", to="17:00")
    assert hours["from"] == "09:00"
    assert "from_" not in hours
    assert hours.get("from_") is None


def test_a_model_is_a_dictionary_of_what_is_there() -> None:
    found = lead()
    assert dict(found) == found.to_dict() == LEAD
    assert {**found} == LEAD
    assert found.keys() == LEAD.keys()
    assert list(found) == list(found.keys())
    assert len(found) == len(LEAD)
    assert json.loads(json.dumps(dict(found))) == LEAD
    assert isinstance(found, Mapping)


def test_an_empty_model_is_true() -> None:
    assert Lead.from_dict({})
    assert len(Lead.from_dict({})) == 0
    assert dict(Lead.from_dict({})) == {}


def test_reading_fields_changes_no_item() -> None:
    found = lead()
    for field in Lead._layout.fields.values():
        getattr(found, field)
    assert dict(found) == LEAD
    assert found == lead()


def test_free_names_are_read_by_item_whether_the_document_lists_them_or_not() -> None:
    payload: Any = lead().payload
    assert payload["city"] == "Paris"
    assert payload["firstName"] == payload.first_name == "Ada"
    assert list(payload) == list(payload.keys()) == ["firstName", "city", "a.b", "deep"]
    assert dict(payload.items()) == LEAD["payload"]
    assert list(payload.values()) == list(LEAD["payload"].values())


def test_a_path_leads_inside_and_names_may_have_dots() -> None:
    found = lead()
    assert found.get(("payload", "city")) == found["payload", "city"] == "Paris"
    assert found["payload", "a.b"] == 7
    assert found["payload", "deep", 0, "x"] == 1
    assert found["payload", "deep", -1] == 2
    assert ("payload", "city") in found
    assert ("payload", "a", "b") not in found


@pytest.mark.parametrize(
    "path",
    [
        ("payload", "nowhere"),
        ("payload", "city", "x"),
        ("payload", "city", 0),
        ("payload", "deep", 2),
        ("payload", "deep", -3),
        ("payload", "deep", "0"),
        ("payload", 0),
        ("last_name", "x"),
        ("first_name", "x"),
        ("mood", "x"),
        ("status", "real"),
        ("id", "upper"),
        (0,),
    ],
)
def test_a_path_that_leads_nowhere_gives_the_default(path: Any) -> None:
    assert lead().get(path, "nowhere") == "nowhere"
    assert path not in lead()
    with pytest.raises(KeyError):
        lead()[path]


@pytest.mark.parametrize("name", [0, None, 1.5, b"id"])
def test_what_is_no_name_is_no_item(name: Any) -> None:
    assert name not in lead()
    assert lead().get(name) is None


def test_a_path_goes_through_what_has_been_read_and_what_has_not() -> None:
    campaign: Any = Campaign.from_dict({"sequences": [{"steps": [{"variants": [{"subject": "Hi"}]}]}]})
    path = ("sequences", 0, "steps", 0, "variants", 0, "subject")
    assert campaign[path] == "Hi"
    campaign.sequences[0].steps[0].variants[0].subject = "Hello"
    assert campaign[path] == "Hello"


def test_what_is_read_by_item_is_a_copy() -> None:
    found = lead()
    found["payload"]["city"] = "Rome"
    found["payload"]["deep"].append(3)
    dict(found)["payload"]["deep"].append(3)
    assert dict(found) == LEAD


def test_a_date_that_was_set_is_text_by_item() -> None:
    found = lead()
    found.timestamp_created = datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)
    assert found["timestamp_created"] == "2026-01-31T00:00:00.000Z"


def test_what_is_changed_in_a_nested_value_stays() -> None:
    found: Any = Campaign.from_dict({"sequences": [{"steps": []}], "campaign_schedule": {"schedules": []}})
    found.sequences[0].steps.append({"type": "email"})
    assert found.sequences[0].steps[0].type == "email"
    assert found["sequences"] == [{"steps": [{"type": "email"}]}]
    assert found.campaign_schedule is found.campaign_schedule
    assert found.sequences is found.sequences


def test_a_mapping_pattern_matches_items() -> None:
    match lead():
        case {"email": str(email), "payload": {"city": city}}:
            assert (email, city) == ("ada@acme.example", "Paris")
        case _:
            pytest.fail("nothing matched")


@given(st.dictionaries(st.text(max_size=8) | st.sampled_from([*LEAD, "to_dict", "items", "keys"]), JSON))
def test_items_are_what_came_whatever_came(data: dict[str, Any]) -> None:
    for kind in (Lead, LeadPayload, NewLead, Account):
        model: Model = kind.from_dict(data)
        assert dict(model) == model.to_dict() == data
        assert {name: model[name] for name in model} == data
        assert all(name in model for name in data)


def test_a_page_is_read_by_item_too() -> None:
    page = LeadPage.from_dict({"items": [LEAD], "next_starting_after": "x"})
    assert page["items"] == [LEAD]
    assert page["items", 0, "payload", "city"] == "Paris"
    assert page.keys() == {"items", "next_starting_after"}
    assert dict(page) == page.to_dict()
    assert "next_starting_after" not in AccountPage.from_dict({"items": []})


def test_an_item_is_set_and_deleted_by_the_name_of_the_api() -> None:
    found: Any = lead()
    found["last_name"] = "Lovelace"
    found["status"] = 77
    found["mood"] = "bad"
    found.payload["city"] = "Rome"
    found.payload["firstName"] = "Augusta"
    assert (found.last_name, found.status.name, found.payload.first_name) == ("Lovelace", "UNLISTED_77", "Augusta")
    assert found["mood"] == found.additional_properties["mood"] == "bad"
    assert found["payload", "city"] == "Rome"
    del found["last_name"], found["mood"], found.payload["city"]
    assert found.to_dict().keys() == LEAD.keys() - {"last_name", "mood"}
    found["id"] = UNSET
    found["mood"] = UNSET
    assert "id" not in found
    for name in ("last_name", "mood", "nowhere"):
        with pytest.raises(KeyError, match=name):
            del found[name]
    with pytest.raises(TypeError, match="a name is text"):
        found[0] = 1


def test_a_field_comes_before_another_value_under_its_name() -> None:
    found = lead()
    found.additional_properties |= {"email": "other", "first_name": "Grace"}
    assert found.email == found["email"] == found.to_dict()["email"] == "ada@acme.example"
    assert found["first_name"] == found.to_dict()["first_name"] == "Grace"
    assert dict(found) == found.to_dict()
    assert len(found) == len(found.to_dict())


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("emial", "Lead has no field emial; did you mean email?"),
        ("mood", "Lead has no attribute mood; read it as ['mood']"),
        ("nothing_like_it", "Lead has no field nothing_like_it; what the document does not know goes into"),
        ("_private", "'Lead' object has no attribute '_private'"),
    ],
)
def test_reading_what_is_no_attribute_says_what_to_read(name: str, message: str) -> None:
    with pytest.raises(AttributeError) as raised:
        getattr(lead(), name)
    assert str(raised.value).startswith(message)
    assert not hasattr(lead(), name)


def test_an_item_of_a_page_is_found_by_its_number() -> None:
    page = LeadPage.from_dict({"items": [{"id": "1"}, {"id": "2"}], "next_starting_after": "2"})
    assert [page[0].id, page[-1].id, page["items", 0, "id"]] == ["1", "2", "1"]
    assert page[1:] == page.items[1:]
    assert list(reversed(page)) == page.items[::-1]
    with pytest.raises(IndexError):
        page[2]
