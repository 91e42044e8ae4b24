"""Names in JSON are data: whatever they are, they reach no attribute of the machinery."""

from __future__ import annotations

import copy
import pickle
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async._core import decoding
from instantly_async._core.base_model import FreeModel, Model
from instantly_async._core.types import LEFT_OUT
from instantly_async.models import CustomTag, LeadPage, LeadPayload

FIELDS = {*CustomTag._layout.fields, *LeadPage._layout.fields}
MACHINERY = sorted({*dir(Model), *dir(FreeModel), *dir(LeadPage), *vars(CustomTag)} - FIELDS)
LOOKED_FOR = ["__deepcopy__", "__getattr__", "__setstate__", "__json__", "_repr_html_", "__html__", "__array__"]
NAMES = [*MACHINERY, *LOOKED_FOR, "a.b", "", "\0to_dict"]


def documented(name: str, base: type[Model] = Model) -> Any:
    """A class of models whose document has a field of that name."""

    class Documented(base):  # type: ignore[misc,valid-type]
        hostile: Any = LEFT_OUT
        plain: str | None = LEFT_OUT
        when: Any = LEFT_OUT

        _json_names: ClassVar[dict[str, str]] = {"hostile": name}
        _decoders: ClassVar[dict[str, decoding.Decoder]] = {"when": decoding.date_time}

    globals()["Documented"] = Documented
    Documented.__qualname__ = "Documented"  # so that it can be pickled
    return Documented


def check(model: Any, data: dict[str, Any]) -> None:
    """What every model does, whatever is in it."""
    kind = type(model)
    assert isinstance(model, Model)
    assert model.to_dict() == dict(model) == data
    assert set(model.keys()) == set(model) == set(data)
    assert len(model) == len(data)
    assert all(model[name] == model.get(name) == value for name, value in data.items())
    assert all(name in model for name in data)
    assert model == kind.from_dict(data)
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model)), model.replace()):
        assert twin == model
        assert twin.to_dict() == data
    assert repr(model).startswith(f"{kind.__name__}(")
    assert model.__class__ is kind


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", ["text", {"a": 1}])
def test_a_name_that_the_document_does_not_list_is_data(name: str, value: Any) -> None:
    data = {name: value, "id": "1"}
    tag = CustomTag.from_dict(data)
    check(tag, data)
    assert tag.additional_properties == {name: value}
    check(LeadPayload.from_dict({name: value}), {name: value})
    page = LeadPage.from_dict({name: value, "items": [data]})
    assert page.to_dict() == {name: value, "items": [data]}
    assert len(page) == 1
    assert [lead["id"] for lead in page.items] == ["1"]


@pytest.mark.parametrize("base", [Model, FreeModel])
@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_the_document_lists_is_data_too(name: str, base: type[Model]) -> None:
    kind = documented(name, base)
    for data in ({name: "text"}, {name: {"a": [1]}, "plain": "p", "new": 1}, {name: None}, {"plain": "p"}):
        model = kind.from_dict(data)
        check(model, data)
        assert model.hostile == data.get(name)
        assert model.plain == data.get("plain")
        assert model.additional_properties == {key: data[key] for key in data if key == "new"}
    made = kind(hostile=1, plain="p")
    check(made, {name: 1, "plain": "p"})
    made.hostile = 2
    check(made, {name: 2, "plain": "p"})
    del made.hostile
    check(made, {"plain": "p"})


@given(st.dictionaries(st.sampled_from(NAMES), st.none() | st.booleans() | st.text(max_size=3), max_size=6))
def test_many_hostile_names_together(data: dict[str, Any]) -> None:
    check(CustomTag.from_dict(data), data)
    check(documented("to_dict").from_dict(data), data)


@pytest.mark.parametrize("name", NAMES)
def test_a_path_with_a_hostile_name_leads_to_data_alone(name: str) -> None:
    tag = CustomTag.from_dict({"outer": {name: "deep"}, "id": "1"})
    assert tag["outer", name] == "deep"
    assert ("id", name) not in tag
    assert (name,) not in tag
