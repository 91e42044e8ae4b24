"""Models that callers make: what is missing or misspelled is said, and nothing of the caller's is changed."""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, get_type_hints

import attrs
import pytest

from instantly_async import models
from instantly_async.models import (
    CampaignSchedule,
    DelayUnit,
    Lead,
    LeadPayload,
    NewLead,
    SendingHours,
    SequenceStep,
    StepVariant,
)

from .document import components

OBJECTS = [name for name, _ in components("properties")]


@pytest.mark.parametrize(
    ("kind", "arguments", "message"),
    [
        (NewLead, {"emial": "a@b.c"}, "NewLead has no field emial; did you mean email?"),
        (NewLead, {"firstName": "Ada"}, "NewLead has no field firstName; did you mean first_name?"),
        (LeadPayload, {"firstName": "Ada"}, "LeadPayload has no field firstName; did you mean first_name?"),
        (SendingHours, {"from": "09:00", "to": "17:00"}, "SendingHours has no field from; did you mean from_?"),
        (
            NewLead,
            {"emial": "a@b.c", "phone": "1", "websiet": "b.c"},
            "NewLead has no field emial; did you mean email?\nNewLead has no field websiet; did you mean website?",
        ),
        (
            LeadPayload,
            {"favourites": "red"},
            "LeadPayload has no field favourites; what the document does not know goes into additional_properties",
        ),
        (SendingHours, {"from_": "09:00"}, "SendingHours() needs to"),
        (SendingHours, {}, "SendingHours() needs from_, to"),
    ],
)
def test_a_wrong_or_a_missing_name_is_a_type_error_that_says_the_right_one(
    kind: Any, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(TypeError) as raised:
        kind(**arguments)
    assert str(raised.value) == message


def test_replace_tells_all_names_that_no_field_has() -> None:
    with pytest.raises(TypeError) as raised:
        NewLead(email="a@b.c").replace(emial="d@b.c", phone="1", websiet="b.c")
    assert [line.partition("did you mean ")[2] for line in str(raised.value).splitlines()] == ["email?", "website?"]


def test_models_take_keywords_alone() -> None:
    with pytest.raises(TypeError, match="NewLead takes its fields by keyword"):
        NewLead("a@b.c")  # type: ignore[call-arg]


def test_an_attribute_that_is_no_field_cannot_be_set() -> None:
    lead: Any = Lead.from_dict({"id": "1"})
    with pytest.raises(AttributeError, match="Lead has no field emial; did you mean email"):
        lead.emial = "a@b.c"
    assert lead.to_dict() == {"id": "1"}


def test_a_parameter_with_one_possible_value_has_it() -> None:
    step = SequenceStep(delay=2, variants=[])
    assert step.to_dict() == {"type": "email", "delay": 2, "variants": []}
    assert SequenceStep.from_dict({}).type is None
    assert SequenceStep.from_dict({}).to_dict() == {}


def test_nested_models_may_be_mappings_and_read_as_models() -> None:
    step = SequenceStep(delay=2, variants=[{"subject": "Hi"}, StepVariant(subject="Hello", body="")])
    assert [type(variant) for variant in step.variants] == [StepVariant, StepVariant]
    assert step.variants[0].subject == "Hi"
    assert step.to_dict()["variants"] == [{"subject": "Hi"}, {"subject": "Hello", "body": ""}]


def test_what_the_caller_gave_is_neither_changed_nor_shared() -> None:
    variant: dict[str, Any] = {"subject": "Hi"}
    variants: list[Any] = [variant]
    step = SequenceStep(delay=2, variants=variants)
    step.variants[0].subject = "changed"
    step.variants.append(StepVariant(subject="another", body=""))
    assert variants == [{"subject": "Hi"}]
    assert variants[0] is variant
    variant["subject"] = "mine"
    assert step.variants[0].subject == "changed"
    step.variants = variants
    assert step.variants[0].subject == "mine"
    assert variants == [{"subject": "mine"}]


@pytest.mark.parametrize("container", [list, tuple])
@pytest.mark.parametrize("mapping", [dict, MappingProxyType])
def test_sequences_and_mappings_of_any_kind_are_taken(container: Any, mapping: Any) -> None:
    step = SequenceStep(delay=2, variants=container([mapping({"subject": "Hi"})]))
    assert step["variants"] == [{"subject": "Hi"}]
    assert isinstance(step.variants[0], StepVariant)


def test_enums_and_dates_may_be_members_or_plain_values() -> None:
    for unit in (DelayUnit.HOURS, "hours"):
        step = SequenceStep(delay=1, variants=[], delay_unit=unit)
        assert step.delay_unit is DelayUnit.HOURS
        assert step["delay_unit"] == "hours"
    for day in (datetime.date(2026, 1, 31), "2026-01-31"):
        schedule = CampaignSchedule(schedules=[], start_date=day)
        assert schedule.start_date == datetime.date(2026, 1, 31)
        assert schedule["start_date"] == "2026-01-31"


def test_further_names_are_given_apart() -> None:
    given = {"favourite_colour": "red"}
    payload = LeadPayload(first_name="Ada", additional_properties=given)
    assert payload.to_dict() == {"firstName": "Ada", "favourite_colour": "red"}
    payload.additional_properties["more"] = 1
    assert given == {"favourite_colour": "red"}


@pytest.mark.parametrize("name", OBJECTS)
def test_every_model_is_an_attrs_class_with_a_signature_and_types(name: str) -> None:
    kind = getattr(models, name)
    fields = [field.name for field in attrs.fields(kind)]
    assert set(inspect.signature(kind).parameters) == set(fields)
    assert set(fields) <= get_type_hints(kind).keys()
    assert set(fields) == {*kind._layout.fields.values(), "additional_properties"}


def test_a_model_of_ones_own_may_have_methods_and_fields() -> None:
    class MyLead(Lead):
        score: int = 0

        @property
        def name(self) -> str:
            return f"{self.first_name} {self.last_name}"

    mine = MyLead.from_dict({"first_name": "Ada", "last_name": "Lovelace", "score": 3, "mood": "fine"})
    assert (mine.name, mine.score, mine.email) == ("Ada Lovelace", 3, None)
    assert mine.additional_properties == {"mood": "fine"}
    assert isinstance(mine, Mapping)
    assert mine.replace(score=4).to_dict()["score"] == 4


def test_only_an_object_becomes_a_model() -> None:
    for value in ([1], "text", None, 7):
        with pytest.raises(TypeError, match="takes a JSON object, not "):
            Lead.from_dict(value)  # type: ignore[arg-type]
