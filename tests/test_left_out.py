"""What was left out reads as None, and stays apart from null in all that is made of a model."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import UNSET, models
from instantly_async._core.base_model import Model
from instantly_async.models import Account, Campaign, CustomTag, Lead, LeadPayload, NewLead, SendingHours

from .document import components

OBJECTS = [name for name, _ in components("properties")]
KINDS: list[type[Model]] = [Account, Campaign, Lead, LeadPayload, NewLead, CustomTag, SendingHours]


def python_names(kind: type[Model]) -> dict[str, str]:
    return kind._layout.fields


@pytest.mark.parametrize("name", OBJECTS)
def test_every_field_of_every_model_reads_none_where_nothing_came(name: str) -> None:
    model = getattr(models, name).from_dict({})
    assert [getattr(model, field) for field in python_names(type(model)).values()] == [None] * len(
        type(model)._layout.fields
    )
    assert not model.keys()


@st.composite
def partly_null(draw: st.DrawFn) -> tuple[type[Model], dict[str, Any], dict[str, Any]]:
    """A kind of models and two objects of it, which differ in what is null and what is left out."""
    kind = draw(st.sampled_from(KINDS))
    names = st.sets(st.sampled_from([*python_names(kind), "unknown"]))
    return kind, dict.fromkeys(draw(names)), dict.fromkeys(draw(names))


WAYS: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deep copy": copy.deepcopy,
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
    "replace": lambda model: model.replace(),
    "round trip": lambda model: type(model).from_dict(model.to_dict()),
    "itself as a mapping": lambda model: type(model).from_dict(model),
}


@pytest.mark.parametrize("way", WAYS)
@given(case=partly_null())
def test_null_and_left_out_stay_apart(way: str, case: tuple[type[Model], dict[str, Any], dict[str, Any]]) -> None:
    kind, data, others = case
    model = kind.from_dict(data)
    twin = WAYS[way](model)
    assert twin is not model
    assert twin == model
    assert dict(twin) == twin.to_dict() == data
    assert all((name in twin) is (name in data) for name in python_names(kind))
    assert (kind.from_dict(others) == twin) is (others == data)


@given(partly_null())
def test_what_is_read_first_does_not_tell_null_from_left_out(case: Any) -> None:
    kind, data, _ = case
    model = kind.from_dict(data)
    values = {getattr(model, field) for field in python_names(kind).values()}
    assert values <= {None}
    assert model == kind.from_dict(data)
    assert model.to_dict() == data


def test_an_argument_that_is_left_out_or_unset_is_not_sent_and_none_is_null() -> None:
    lead = NewLead(email="a@b.c", first_name=None, last_name=UNSET)
    assert lead.to_dict() == {"email": "a@b.c", "first_name": None}
    assert (lead.first_name, lead.last_name, lead.phone) == (None, None, None)
    assert "first_name" in lead
    assert "last_name" not in lead


def test_a_field_that_is_set_to_unset_is_left_out_and_to_none_is_null() -> None:
    tag = CustomTag.from_dict({"id": "1", "label": "hot", "organization_id": "o"})
    unset: Any = UNSET
    tag.label = unset
    tag.description = None
    assert tag.label is None
    assert tag.to_dict() == {"id": "1", "organization_id": "o", "description": None}
    tag.label = unset  # a second time
    del tag.description
    assert tag.to_dict() == {"id": "1", "organization_id": "o"}
    with pytest.raises(AttributeError):
        del tag.description


def test_replace_changes_what_it_is_told_and_nothing_else() -> None:
    lead = Lead.from_dict({"id": "1", "last_name": None, "payload": {"city": "Paris"}, "mood": "fine"})
    other = lead.replace(first_name="Ada", id=UNSET)
    assert other.to_dict() == {"last_name": None, "payload": {"city": "Paris"}, "mood": "fine", "first_name": "Ada"}
    assert lead.to_dict() == {"id": "1", "last_name": None, "payload": {"city": "Paris"}, "mood": "fine"}
    other.additional_properties["mood"] = "bad"
    assert lead.additional_properties == {"mood": "fine"}
    with pytest.raises(TypeError, match="did you mean last_name"):
        lead.replace(lastname="Lovelace")


@pytest.mark.skipif(not hasattr(copy, "replace"), reason="Python 3.13 and newer")
def test_copy_replace_does_what_replace_does() -> None:
    lead = Lead.from_dict({"id": "1", "last_name": None})
    assert copy.replace(lead, id="2").to_dict() == {"id": "2", "last_name": None}  # type: ignore[attr-defined,unused-ignore]


def test_evolve_of_attrs_makes_null_of_what_was_left_out() -> None:
    """It reads the attributes, which cannot tell; the documentation says to use replace."""
    hours: Any = SendingHours.from_dict({"from": "09:00"})
    assert attrs.evolve(hours, to="17:00").to_dict() == {"from": "09:00", "to": "17:00"}
    tag: Any = CustomTag.from_dict({"id": "1"})
    assert attrs.evolve(tag, label="hot")["description"] is None


@pytest.mark.parametrize("way", WAYS)
def test_whichever_of_two_copies_is_read_first_both_have_what_came(way: str) -> None:
    data = {"payload": {"city": "Paris", "firstName": "Ada"}, "status_summary": {"new": 1}, "mood": "fine"}
    for first_of_both in (True, False):
        lead: Any = Lead.from_dict(data)
        twin = WAYS[way](lead)
        first, second = (lead, twin) if first_of_both else (twin, lead)
        assert first.payload["city"] == second.payload["city"] == "Paris"
        assert first.status_summary.additional_properties == {"new": 1}
        assert dict(first) == dict(second) == data
        first.additional_properties["mood"] = "bad"
        assert second["mood"] == "fine"
