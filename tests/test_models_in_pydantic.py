"""Models and enums as types of pydantic: fields, JSON and JSON schema."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, ConfigDict, RootModel, TypeAdapter, ValidationError
from pydantic.alias_generators import to_camel

from instantly_async import models
from instantly_async._core import decoding
from instantly_async._core.base_model import Model
from instantly_async._core.types import LEFT_OUT
from instantly_async.models import (
    Account,
    AccountStatus,
    AutoVariantTrigger,
    Lead,
    LeadPage,
    LeadPayload,
    LeadStatus,
    SendingHours,
    Timezone,
)

LEAD: dict[str, Any] = {
    "id": "1",
    "email": None,
    "status": 77,
    "timestamp_created": "2026-04-26T02:24:44.979Z",
    "payload": {"city": "Paris", "firstName": "Ada"},
    "mood": ["fine"],
}
ALL = [getattr(models, name) for name in dir(models)]


class Branch(Model):
    """A model
    that contains itself.

    More of it.

    Attributes:
        name: Its name,
            on two lines.
    """

    name: str
    branches: list[Branch] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "branches": decoding.array(decoding.deferred(lambda: decoding.model(Branch))),
    }


class Deal(BaseModel):
    lead: Lead
    status: LeadStatus = LeadStatus.ACTIVE
    history: list[Lead] = []
    owner: Account | Lead | str | None = None


def schema(kind: Any) -> dict[str, Any]:
    return TypeAdapter(kind).json_schema()


def test_an_instance_stays_itself() -> None:
    lead = Lead.from_dict(LEAD)
    assert Deal(lead=lead).lead is lead


@pytest.mark.parametrize("given", [LEAD, MappingProxyType(LEAD)], ids=["dict", "mapping"])
def test_a_mapping_becomes_a_model(given: Any) -> None:
    assert Deal(lead=given).lead == Lead.from_dict(LEAD)


@pytest.mark.parametrize("given", ["text", 7, None, [], [LEAD], Account.from_dict({}), object()])
def test_anything_else_is_a_validation_error_that_says_where(given: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        Deal(lead=LEAD, history=[LEAD, given])  # type: ignore[arg-type, list-item]
    (error,) = caught.value.errors()
    assert (error["type"], error["loc"]) == ("model_type", ("history", 1))
    assert "Lead" in error["msg"]


def test_an_object_that_is_nested_too_deeply_is_a_validation_error() -> None:
    deep: Any = {}
    for _ in range(100_000):
        deep = {"payload": deep}
    with pytest.raises(ValidationError, match="nested too deeply"):
        TypeAdapter(Lead).validate_python(deep)


@pytest.mark.parametrize(
    "data", [LEAD, {}, {"email": None}, {"payload": None}, {"payload": {"to_dict": 1, "items": 2}}]
)
def test_json_comes_back_as_it_went(data: dict[str, Any]) -> None:
    adapter = TypeAdapter(Lead)
    assert adapter.dump_python(adapter.validate_python(data)) == data
    lead = adapter.validate_json(adapter.dump_json(Lead.from_dict(data)))
    assert lead == Lead.from_dict(data)
    assert lead.to_dict() == data


def test_what_was_left_out_and_what_was_null_stay_apart() -> None:
    deal = Deal.model_validate_json('{"lead": {"email": null}}')
    assert "email" in deal.lead
    assert "last_name" not in deal.lead
    assert deal.model_dump()["lead"] == {"email": None}
    assert deal.model_dump(exclude_none=True)["lead"] == {}
    assert Deal.model_validate_json(deal.model_dump_json()) == deal


def test_lists_pages_and_objects_with_free_names_are_types_too() -> None:
    page = {"items": [LEAD], "next_starting_after": "2"}
    assert TypeAdapter(LeadPage).validate_python(page) == LeadPage.from_dict(page)
    assert TypeAdapter(LeadPage).dump_python(LeadPage.from_dict(page)) == page
    assert TypeAdapter(LeadPayload).validate_json('{"city": "Paris"}')["city"] == "Paris"
    assert RootModel[list[Lead]].model_validate([LEAD]).root == [Lead.from_dict(LEAD)]


def test_copies_of_the_model_around_it_are_equal_and_deep_ones_share_nothing() -> None:
    deal = Deal(lead=Lead.from_dict(LEAD))
    assert deal.model_copy().lead is deal.lead
    deep = deal.model_copy(deep=True)
    assert deep == deal
    deep.lead.additional_properties["mood"].append("better")
    assert deal.lead["mood"] == ["fine"]


def test_strict_mode_takes_objects_and_models() -> None:
    assert TypeAdapter(Lead).validate_python(LEAD, strict=True) == Lead.from_dict(LEAD)
    assert TypeAdapter(Lead).validate_python(Lead.from_dict(LEAD), strict=True) == Lead.from_dict(LEAD)
    with pytest.raises(ValidationError):
        TypeAdapter(Lead).validate_python([("id", "1")], strict=True)


def test_a_field_of_several_types_keeps_what_it_was_given() -> None:
    account = Account.from_dict({"email": "ada@acme.example"})
    for owner in (account, Lead.from_dict(LEAD), "Ada", None):
        deal = Deal(lead=Lead.from_dict({}), owner=owner)
        assert deal.owner is owner
        assert deal.model_dump()["owner"] == (owner.to_dict() if isinstance(owner, Model) else owner)


def test_models_in_values_of_any_type_are_written_as_their_json() -> None:
    adapter = TypeAdapter(dict[str, Any])
    given = {"lead": Lead.from_dict(LEAD), "payloads": [LeadPayload.from_dict({"a": 1})]}
    written = {"lead": LEAD, "payloads": [{"a": 1}]}
    assert adapter.dump_python(given) == written
    assert adapter.validate_json(adapter.dump_json(given)) == written


def test_the_fields_of_a_model_of_pydantic_are_read_from_a_model() -> None:
    class Contact(BaseModel):
        email: str | None
        last_name: str | None = "unknown"
        payload: dict[str, Any]

    contact = Contact.model_validate(Lead.from_dict(LEAD))
    assert contact.model_dump() == {"email": None, "last_name": "unknown", "payload": LEAD["payload"]}


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_model_and_enum_has_one_json_schema_for_both_directions(kind: Any) -> None:
    adapter = TypeAdapter(kind)
    described = adapter.json_schema()
    Draft202012Validator.check_schema(described)
    assert adapter.json_schema(mode="serialization") == described
    assert described["title"] == kind.__name__
    assert "\n" not in described.get("description", "")


def test_the_json_schema_says_what_the_docstring_says() -> None:
    described = schema(Branch)["$defs"]["Branch"]
    assert described["description"] == "A model that contains itself."
    assert described["required"] == ["name"]
    assert described["properties"]["name"]["description"] == "Its name, on two lines."
    assert "description" not in described["properties"]["branches"]


def test_the_json_schema_has_the_fields_by_json_name_with_their_types() -> None:
    described = schema(Lead)
    fields = described["properties"]
    assert described["additionalProperties"] is True
    assert set(fields) == set(Lead._layout.fields)
    assert fields["id"]["type"] == "string"
    assert fields["email"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert (fields["timestamp_created"]["type"], fields["timestamp_created"]["format"]) == ("string", "date-time")
    assert fields["payload"]["anyOf"] == [{"$ref": "#/$defs/LeadPayload"}, {"type": "null"}]
    assert "from" in schema(SendingHours)["properties"]
    assert "from_" not in schema(SendingHours)["properties"]


def test_the_json_schema_names_nested_models_and_enums_once_and_by_their_class() -> None:
    described = schema(Deal)
    assert {"Lead", "LeadPayload", "LeadStatus", "Account", "AccountStatus"} <= described["$defs"].keys()
    assert described["properties"]["lead"] == {"$ref": "#/$defs/Lead"}
    assert described["$defs"]["Lead"]["properties"]["status"]["$ref"] == "#/$defs/LeadStatus"
    assert [name for name in described["$defs"] if "Lead" in name and "_" in name] == []


def test_the_json_schema_shows_the_values_of_an_enum_and_allows_others() -> None:
    listed, other = schema(LeadStatus)["anyOf"]
    assert listed == {"enum": [member.value for member in LeadStatus], "type": "integer"}
    assert other == {"type": "integer"}
    validator = Draft202012Validator(schema(LeadStatus))
    assert validator.is_valid(77)
    assert not validator.is_valid("77")


def test_a_model_that_contains_itself_is_described_and_read() -> None:
    described = schema(Branch)
    assert described["$defs"]["Branch"]["properties"]["branches"]["anyOf"][0]["items"] == {"$ref": "#/$defs/Branch"}
    tree = {"name": "a", "branches": [{"name": "b", "branches": [{"name": "c"}]}]}
    assert TypeAdapter(Branch).dump_python(TypeAdapter(Branch).validate_python(tree)) == tree


def test_settings_of_the_model_around_it_leave_the_names_of_fields_alone() -> None:
    class Offer(BaseModel):
        model_config = ConfigDict(alias_generator=to_camel, extra="forbid", title="An offer", str_max_length=2)
        first_lead: Lead

    offer = Offer.model_validate({"firstLead": LEAD})
    assert offer.model_dump(by_alias=True) == {"firstLead": LEAD}
    lead = Offer.model_json_schema()["$defs"]["Lead"]
    assert "timestamp_created" in lead["properties"]
    assert lead["title"] == "Lead"


@pytest.mark.parametrize(
    ("kind", "given", "member"),
    [
        (LeadStatus, 1, LeadStatus.ACTIVE),
        (LeadStatus, "1", LeadStatus.ACTIVE),
        (LeadStatus, 77, LeadStatus(77)),
        (LeadStatus, "77", LeadStatus(77)),
        (LeadStatus, LeadStatus(77), LeadStatus(77)),
        (AutoVariantTrigger, "reply_rate", AutoVariantTrigger.REPLY_RATE),
        (AutoVariantTrigger, "new", AutoVariantTrigger("new")),
    ],
)
def test_values_become_members_of_an_enum_listed_or_not(kind: Any, given: Any, member: Any) -> None:
    adapter = TypeAdapter(kind)
    taken = adapter.validate_python(given)
    assert type(taken) is kind
    assert taken == member
    assert adapter.dump_python(taken, mode="json") == member.value
    assert adapter.validate_json(adapter.dump_json(taken), strict=True) == member


@pytest.mark.parametrize(
    ("kind", "given"), [(LeadStatus, "active"), (LeadStatus, 1.5), (LeadStatus, None), (Timezone, 7), (Timezone, [])]
)
def test_a_value_of_another_type_than_the_enum_is_a_validation_error(kind: Any, given: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(given)
    assert caught.value.error_count() == 1


def test_strict_mode_asks_python_code_for_members_as_with_any_enum() -> None:
    adapter = TypeAdapter(AccountStatus)
    assert adapter.validate_python(AccountStatus(77), strict=True) == 77
    with pytest.raises(ValidationError):
        adapter.validate_python(77, strict=True)


def test_the_package_does_not_need_pydantic() -> None:
    program = """
import sys

sys.modules["pydantic"] = sys.modules["pydantic_core"] = None  # importing them fails

import inspect
from instantly_async.models import Lead, LeadStatus

lead = Lead.from_dict({"status": 77})
assert lead.to_dict() == {"status": 77} and lead.status == LeadStatus(77)
assert dict(inspect.getmembers(lead))["status"] == 77
assert not hasattr(lead, "__pydantic_serializer__")
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_package_imports_pydantic_for_nobody_but_pydantic() -> None:
    program = """
import sys
from instantly_async.models import Lead

Lead.from_dict({"status": 77}).to_dict()
assert not {"pydantic", "pydantic_core"} & sys.modules.keys()
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_what_is_left_out_of_a_dump_is_left_out_of_models_too() -> None:
    lead = Lead.from_dict({"id": "1", "email": "secret", "last_name": None, "payload": {"city": None, "code": "x"}})
    adapter = TypeAdapter(list[Lead])
    for dump in (adapter.dump_python, lambda *values, **chosen: json.loads(adapter.dump_json(*values, **chosen))):
        assert dump([lead], exclude={"__all__": {"email", "payload"}}) == [{"id": "1", "last_name": None}]
        assert dump([lead], include={0: {"payload": {"code"}}}) == [{"payload": {"code": "x"}}]
        assert dump([lead], exclude_none=True) == [{"id": "1", "email": "secret", "payload": {"code": "x"}}]
