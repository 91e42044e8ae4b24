"""Answers that are broken in one place: they decode, nothing is lost, and the rest is as without the break."""

from __future__ import annotations

import copy
import datetime
import pickle
import re
from fractions import Fraction
from typing import Any, NamedTuple

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from instantly_async import UNSET, models
from instantly_async._core.base_model import Model
from instantly_async.models import Account, CustomTag, SendingHours

from .document import Node, components, kinds, not_null, openapi, options, resolve

Path = tuple[str | int, ...]

OBJECTS = [name for name, _ in components("properties")]
DECODING = [name for name in OBJECTS if getattr(models, name)._decoders]
CHOOSING = ["AIAgent", "AIEnrichmentJob", "LeadFinderFilters", "LocationFilter", "SuperSearchFilters"]
LISTED = sorted({value for _, schema in components("enum") for value in schema["enum"]}, key=str)
DEPTH = 4
TEXTS = ["", "text", "ü", "1", "2026-04-26T02:24:44.979Z"]
NUMBERS = [-1, 0, 1, 7, 0.5, 1.0]
FORMATS = {
    "date-time": ["2026-04-26T02:24:44.979Z", "2026-04-26T02:24:44.979123+05:30", "2026-04-26T02:24:44Z"],
    "date": ["2026-04-26"],
    "uuid": ["f9cc070d-8dba-4341-b847-f083c358e460"],
    "email": ["a@b.example"],
    "uri": ["https://a.example/b?c=d"],
}
FREE = st.sampled_from([None, True, 1, "text", [], [{"status": 1}], {}, {"id": "1", "deep": [1.0, None]}])
ODD: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from([*TEXTS, *NUMBERS, "unlisted", 987654, "2026-04-26", None, True, False, [], {}]),
    st.sampled_from(LISTED),
    FREE,
)
# Names that mean something in Python, or that a model uses itself.
NEW_NAMES = ["new_field", "", "additional_properties", "from_", "to_dict", "adopt", "_fields", "__class__", "__dict__"]
NEW_NAMES += ["status", "min", "city", "place_id", "campaign_id"]

some = settings(suppress_health_check=[HealthCheck.too_slow])
many = settings(some, max_examples=3 * some.max_examples)


class Places(NamedTuple):
    """Where an answer has something that the comparisons have to know."""

    choices: set[Path]  # one of several shapes
    moments: set[Path]  # dates and date-times
    codes: set[Path]  # values of a list


class Break(NamedTuple):
    """An answer as the document describes it, and the same with a break in one place."""

    kind: type[Model]
    whole: dict[str, Any]
    broken: dict[str, Any]
    place: Path
    known: Places

    def __repr__(self) -> str:
        return f"{self.kind.__name__}, broken at {self.place}: {self.broken}"


@st.composite
def breaks(draw: st.DrawFn) -> Break:
    name = draw(st.sampled_from(OBJECTS) | st.sampled_from(DECODING) | st.sampled_from(CHOOSING))
    known = Places(set(), set(), set())
    whole = _answer(draw, openapi()["components"]["schemas"][name], (), known)
    broken = copy.deepcopy(whole)
    paths = _paths(whole)
    fields = [path for path in paths if path and isinstance(path[-1], str)]
    objects = [path for path in paths if isinstance(_at(whole, path), dict)]
    how = draw(st.sampled_from(["new", "gone", "odd", "odd"])) if fields else "new"
    if how == "new":
        parent = _either(draw, objects, known.choices)
        place = (*parent, draw(st.sampled_from([name for name in NEW_NAMES if name not in _at(whole, parent)])))
    elif how == "gone":
        place = _either(draw, fields, {path for path in fields if path[:-1] in known.choices})
    else:
        place = _either(draw, paths[1:], known.choices | known.moments | known.codes)
    if how == "gone":
        del _at(broken, place[:-1])[place[-1]]
    else:
        _at(broken, place[:-1])[place[-1]] = copy.deepcopy(draw(ODD))
    return Break(getattr(models, name), whole, broken, place, known)


@pytest.mark.slow
@many
@given(breaks())
def test_a_broken_answer_decodes_and_goes_back_as_it_came(case: Break) -> None:
    sent = copy.deepcopy(case.broken)
    back = case.kind.from_dict(sent).to_dict()
    assert _typed(back, case.known.moments) == _typed(case.broken, case.known.moments)
    assert _typed(sent) == _typed(case.broken)  # the caller's own object is left alone


@pytest.mark.slow
@many
@given(breaks())
def test_what_is_beside_the_break_decodes_as_without_it(case: Break) -> None:
    whole, broken = case.kind.from_dict(case.whole), case.kind.from_dict(case.broken)
    hole = case.place
    if hole[:-1] in case.known.choices and type(_at(whole, hole[:-1])) is not type(_at(broken, hole[:-1])):
        hole = hole[:-1]  # its fields decide which model an object of several shapes becomes
    assert _parts(broken, hole) == _parts(whole, hole)


@pytest.mark.slow
@some
@given(breaks())
def test_models_of_broken_answers_compare_copy_pickle_and_print(case: Break) -> None:
    model = case.kind.from_dict(case.broken)
    parts = _parts(model)
    text = repr(model)
    assert text == str(model)
    assert text.startswith(f"{case.kind.__name__}(")
    twins = [case.kind.from_dict(case.broken), copy.copy(model), copy.deepcopy(model)]
    twins += [pickle.loads(pickle.dumps(model, protocol)) for protocol in (2, pickle.HIGHEST_PROTOCOL)]
    for twin in twins:
        assert twin == model
        assert repr(twin) == text
        assert _parts(twin) == parts  # UNSET equals nothing but itself


@pytest.mark.slow
@some
@given(breaks())
def test_deep_copies_and_second_decodes_of_a_broken_answer_share_nothing(case: Break) -> None:
    model = case.kind.from_dict(case.broken)
    twins = [case.kind.from_dict(case.broken), copy.deepcopy(model)]
    parts = _parts(model)
    for twin in twins:
        _spoil(twin)
        assert _parts(twin) != parts
    assert _parts(model) == parts


@pytest.mark.parametrize("kind", [CustomTag, SendingHours])
def test_a_field_that_was_set_to_unset_is_left_out_of_copies_and_pickles(kind: type[Model]) -> None:
    model: Any = kind.from_dict({"id": "1", "from": "09:00"})
    name = "id" if kind is CustomTag else "from_"
    setattr(model, name, UNSET)
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert getattr(twin, name) is None
        assert len(twin) == 1
        assert twin == model
        assert twin.to_dict() == model.to_dict()


@pytest.mark.parametrize("name", NEW_NAMES)
def test_a_new_field_is_kept_apart_whatever_its_name(name: str) -> None:
    for kind, data in ((CustomTag, {"id": "1"}), (SendingHours, {"from": "09:00"})):
        model = kind.from_dict({**data, name: [1]})
        assert model.additional_properties == {name: [1]}
        assert _parts(model, (name,)) == _parts(kind.from_dict(data), (name,))


@pytest.mark.parametrize("value", [1, True, 1.0, "1"])
def test_values_that_python_takes_for_equal_stay_apart(value: Any) -> None:
    assert _typed(Account.from_dict({"status": value}).to_dict()) == _typed({"status": value})


@given(
    st.datetimes(min_value=datetime.datetime(1, 1, 3), max_value=datetime.datetime(9999, 12, 29)),
    st.text("0123456789", max_size=9),
    st.sampled_from(["", "Z", "z", "+00:00", "-00:00", "+05:30", "-11:00", "+23:59"]),
    st.sampled_from(["T", " ", "t"]),
)
def test_a_date_time_goes_back_as_the_same_instant(
    moment: datetime.datetime, digits: str, offset: str, separator: str
) -> None:
    """Services write 3, 6, 7 and 9 digits of a second; none may be lost."""
    sent = f"{moment.isoformat(separator, 'seconds')}{'.' if digits else ''}{digits}{offset}"
    assert _instant(CustomTag.from_dict({"timestamp_created": sent}).to_dict()["timestamp_created"]) == _instant(sent)


def _answer(draw: st.DrawFn, schema: Node, path: Path, known: Places) -> Any:
    """A value that the schema describes; optional fields may be absent."""
    if any("null" in kinds(option) for option in options(schema)) and draw(st.integers(0, 3)) == 0:
        return None
    shapes = not_null(schema)
    if len(shapes) > 1:
        known.choices.add(path)
    shape = resolve(draw(st.sampled_from(shapes)))
    if not_null(shape) != [shape]:
        return _answer(draw, shape, path, known)
    if "properties" in shape:
        names = _present(draw, shape, deep=len(path) >= DEPTH)
        return {name: _answer(draw, shape["properties"][name], (*path, name), known) for name in names}
    if "const" in shape:
        return shape["const"]
    if "enum" in shape:
        known.codes.add(path)
        return draw(st.sampled_from([value for value in shape["enum"] if value is not None]))
    kind = draw(st.sampled_from([kind for kind in kinds(shape) if kind != "null"] or ["object"]))
    if kind == "array":
        least: int = shape.get("minItems", 0)
        size = least if len(path) >= DEPTH else draw(st.integers(least, 2))
        return [_answer(draw, shape.get("items", {}), (*path, index), known) for index in range(size)]
    if kind == "object":
        values = shape.get("additionalProperties")
        keys = draw(st.sampled_from([[], ["key"], ["key", "id"]]))
        if isinstance(values, dict):
            return {key: _answer(draw, values, (*path, key), known) for key in keys}
        return {key: copy.deepcopy(draw(FREE)) for key in keys}
    if shape.get("format") in ("date", "date-time"):
        known.moments.add(path)
    return draw(_scalar(kind, shape.get("format", "")))


def _scalar(kind: str, form: str) -> st.SearchStrategy[Any]:
    if kind == "string":
        return st.sampled_from(FORMATS.get(form, TEXTS))
    if kind == "integer":
        return st.sampled_from([number for number in NUMBERS if isinstance(number, int)])
    return st.booleans() if kind == "boolean" else st.sampled_from(NUMBERS)


def _present(draw: st.DrawFn, schema: Node, *, deep: bool) -> list[str]:
    """Which fields an object has: all that are required, and far down no others."""
    required = set(schema.get("required", []))
    alternatives = schema.get("anyOf") or schema.get("oneOf")
    if alternatives:
        required |= set(draw(st.sampled_from(alternatives))["required"])
    excluded: set[str] = set()
    if "oneOf" in schema:
        excluded |= {name for option in schema["oneOf"] for name in option["required"]} - required
    for rule in schema.get("allOf", []):
        excluded.add(draw(st.sampled_from(rule["not"]["required"])))
    optional = [name for name in schema["properties"] if name not in required | excluded]
    chosen = set() if deep else {name for name in optional if draw(st.booleans())}
    return [name for name in schema["properties"] if name in required | chosen]


def _either(draw: st.DrawFn, places: list[Path], preferred: set[Path]) -> Path:
    """One of the places; every second time one where a break is more likely to show."""
    better = [path for path in places if path in preferred]
    return draw(st.sampled_from(better) | st.sampled_from(places) if better else st.sampled_from(places))


def _paths(value: Any, path: Path = ()) -> list[Path]:
    """The places in a JSON value, itself first."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(inner for key, item in items for inner in _paths(item, (*path, key)))]


def _at(value: Any, path: Path) -> Any:
    """What is in a place of a JSON value or of what it was decoded to."""
    for key in path:
        fields = _fields(value) | value.additional_properties if isinstance(value, Model) else value
        value = fields[key]
    return value


def _fields(model: Model) -> dict[str, Any]:
    """The documented fields by their JSON names."""
    names = [field.name for field in attrs.fields(type(model)) if field.name != "additional_properties"]
    return {model._json_names.get(name, name): getattr(model, name) for name in names}


def _parts(value: Any, hole: Path = ()) -> Any:
    """A decoded value with the types of all its parts, and without what is in one place."""
    if isinstance(value, Model):
        return type(value), _items(_fields(value), hole), _items(value.additional_properties, hole)
    if isinstance(value, dict):
        return dict, _items(value, hole)
    if isinstance(value, list):
        return list, _items(dict(enumerate(value)), hole)
    return type(value), value


def _items(values: dict[Any, Any], hole: Path) -> dict[Any, Any]:
    return {
        key: _parts(value, hole[1:] if hole[:1] == (key,) else ()) for key, value in values.items() if hole != (key,)
    }


def _typed(value: Any, moments: set[Path] | frozenset[Path] = frozenset(), path: Path = ()) -> Any:
    """JSON with the types of all its parts; dates in the places for them are instants, however they are spelled."""
    if isinstance(value, dict):
        return {key: _typed(item, moments, (*path, key)) for key, item in value.items()}
    if isinstance(value, list):
        return [_typed(item, moments, (*path, index)) for index, item in enumerate(value)]
    return type(value), _instant(value) if path in moments and isinstance(value, str) else value


def _instant(text: str) -> Any:
    """What a date-time says, to the last digit; other texts say themselves."""
    spelling = r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?(Z|z|[+-]\d\d:\d\d)?"
    match = re.fullmatch(spelling, text)
    if match is None:
        return text
    day, time, fraction, offset = match.groups()
    moment = datetime.datetime.fromisoformat(f"{day}T{time}{(offset or '').upper()}")
    return (
        moment.replace(tzinfo=None) - (moment.utcoffset() or datetime.timedelta()),
        bool(offset),
        Fraction(f"0{fraction or '.0'}"),
    )


def _spoil(value: Any) -> None:
    """Change every dictionary and list in a decoded value."""
    if isinstance(value, Model):
        for item in _fields(value).values():
            _spoil(item)
        _spoil(value.additional_properties)
    elif isinstance(value, dict | list):
        for item in list(value.values()) if isinstance(value, dict) else list(value):
            _spoil(item)
        value.update(spoilt=True) if isinstance(value, dict) else value.append("spoilt")
