"""Models where programs put them: other libraries of JSON, tables, copies, logs, mocks and printing."""

from __future__ import annotations

import copy
import csv
import io
import json
import logging
import pickle
from collections import ChainMap
from collections.abc import Callable
from pprint import pformat
from typing import Any
from unittest.mock import Mock, create_autospec

import attrs
import msgspec
import orjson
import pandas
import pytest
import rich.pretty
from rich.console import Console

from instantly_async.models import Account, AutoVariantTrigger, Lead, LeadPage, LeadPayload, LeadStatus

LEAD: dict[str, Any] = {
    "id": "1",
    "email": None,
    "status": 77,
    "timestamp_created": "2026-04-26T02:24:44.979Z",
    "payload": {"city": "Paris", "firstName": "Ada"},
    "mood": ["fine"],
}
# Names by which Python and libraries find methods.
HOSTILE: dict[str, Any] = dict.fromkeys(
    [
        *("__array__", "__attrs_attrs__", "__class__", "__copy__", "__dataclass_fields__", "__deepcopy__", "__dict__"),
        *("__get_pydantic_core_schema__", "__getstate__", "__html__", "__iter__", "__pydantic_serializer__"),
        *(
            "__reduce_ex__",
            "__rich__",
            "__rich_repr__",
            "__structlog__",
            "_asdict",
            "_attributes",
            "_fields",
            "_layout",
        ),
        *("_repr_html_", "additional_properties", "dict", "dtypes", "from_dict", "get", "items", "json", "keys"),
        *("model_dump", "shape", "to_dict", "values"),
    ],
    "data",
)

to_dict: Callable[[Any], Any] = Lead.to_dict


def encode_with_msgspec(value: Any) -> bytes:
    return msgspec.json.encode(value, enc_hook=to_dict)


def encode_with_orjson(value: Any) -> bytes:
    return orjson.dumps(value, default=to_dict)


def encode_with_json(value: Any) -> bytes:
    return json.dumps(value, default=dict).encode()


ENCODERS = [encode_with_msgspec, encode_with_orjson, encode_with_json]


@pytest.mark.parametrize("encode", ENCODERS)
def test_json_is_that_of_the_api_at_any_depth(encode: Callable[[Any], bytes]) -> None:
    page = LeadPage.from_dict({"items": [LEAD], "next_starting_after": None})
    _ = page.items[0].payload  # decoded values are kept in the place of JSON
    given = {"page": page, "leads": [Lead.from_dict(LEAD)], "statuses": [LeadStatus(77), AutoVariantTrigger("new")]}
    assert json.loads(encode(given)) == {
        "page": {"items": [LEAD], "next_starting_after": None},
        "leads": [LEAD],
        "statuses": [77, "new"],
    }


@pytest.mark.parametrize("encode", [msgspec.json.encode, msgspec.to_builtins, orjson.dumps, json.dumps])
def test_without_to_dict_an_encoder_refuses_a_model_and_writes_nothing_of_its_own(
    encode: Callable[[Any], Any],
) -> None:
    with pytest.raises(TypeError, match="Lead"):
        encode(Lead.from_dict(LEAD))


def test_attrs_knows_the_fields_of_every_class() -> None:
    assert attrs.has(Lead)
    assert attrs.fields(Lead).status.default is attrs.NOTHING
    assert [field.name for field in attrs.fields(LeadPayload)][1:3] == ["first_name", "last_name"]
    assert [field.name for field in attrs.fields(Account)] != [field.name for field in attrs.fields(Lead)]


def test_attrs_gives_python_values_by_python_names() -> None:
    values = attrs.asdict(Lead.from_dict(LEAD))
    assert values["status"] is not None
    assert values["payload"]["first_name"] == "Ada"
    assert values["additional_properties"] == {"mood": ["fine"]}
    assert values["last_name"] is None


@pytest.mark.parametrize("given", ["objects", "models", "generator", "page"])
def test_a_dataframe_has_a_column_for_each_json_name(given: str) -> None:
    leads = [Lead.from_dict(LEAD), Lead.from_dict({"id": "2", "last_name": "Lovelace"})]
    rows: Any = {
        "objects": (lead.to_dict() for lead in leads),
        "models": leads,
        "generator": (lead for lead in leads),
        "page": LeadPage.from_dict({"items": leads}),
    }
    frame = pandas.DataFrame(rows[given])
    assert set(frame.columns) == {*LEAD, "last_name"}
    assert frame["payload"][0] == {"city": "Paris", "firstName": "Ada"}
    assert frame["last_name"].isna().tolist() == [True, False]


def test_a_dataframe_of_attributes_has_types() -> None:
    leads = [Lead.from_dict(LEAD)]
    frame = pandas.DataFrame(
        {
            "status": [lead.status for lead in leads],
            "created": [lead.timestamp_created for lead in leads],
            "city": [lead.get(("payload", "city")) for lead in leads],
        }
    )
    assert frame["status"].dtype == "int64"
    assert str(frame["created"].dt.tz) == "UTC"
    assert frame["city"].tolist() == ["Paris"]


def test_a_table_of_csv_takes_models_as_rows() -> None:
    file = io.StringIO()
    writer = csv.DictWriter(file, ["id", "email", "last_name"], extrasaction="ignore")
    writer.writerows([Lead.from_dict(LEAD), Lead.from_dict({"id": "2", "last_name": "Lovelace"})])  # type: ignore[list-item]
    assert file.getvalue().splitlines() == ["1,,", "2,,Lovelace"]


def test_what_was_left_out_is_empty_in_csv() -> None:
    file = io.StringIO()
    lead = Lead.from_dict(LEAD)
    csv.writer(file).writerow([lead.id, lead.email, lead.last_name, lead.status])
    assert file.getvalue() == "1,,,77\r\n"


@pytest.mark.parametrize("data", [LEAD, {}, {"payload": HOSTILE}, HOSTILE])
@pytest.mark.parametrize(
    "duplicate",
    [
        copy.copy,
        copy.deepcopy,
        lambda model: pickle.loads(pickle.dumps(model)),
        lambda model: model.__replace__(),  # what copy.replace calls
    ],
)
def test_a_copy_has_what_was_there_and_no_more(duplicate: Callable[[Any], Any], data: dict[str, Any]) -> None:
    twin = duplicate(Lead.from_dict(data))
    assert twin == Lead.from_dict(data)
    assert twin.to_dict() == data


@pytest.mark.parametrize("encode", ENCODERS)
@pytest.mark.parametrize("read", [Lead.from_dict, LeadPayload.from_dict])
def test_hostile_names_are_data_for_every_encoder(
    read: Callable[[dict[str, Any]], Any], encode: Callable[[Any], bytes]
) -> None:
    assert json.loads(encode([read(HOSTILE)])) == [HOSTILE]


def test_hostile_names_are_data_for_tables_logs_and_printing(caplog: pytest.LogCaptureFixture) -> None:
    lead = Lead.from_dict(HOSTILE)
    assert pandas.DataFrame([lead]).to_dict("records") == [HOSTILE]
    assert pformat(lead) == repr(lead)
    assert rich.pretty.pretty_repr(lead, max_width=10_000) == f"Lead(additional_properties={HOSTILE})"
    logging.getLogger("hostile").warning("%s", lead)
    assert caplog.messages == [repr(lead)]


def test_rich_shows_fields_line_by_line_and_leaves_out_what_was_not_there() -> None:
    shown = rich.pretty.pretty_repr(LeadPage.from_dict({"items": [LEAD]}), max_width=60)
    assert shown.splitlines()[:3] == ["LeadPage(", "    items=[", "        Lead("]
    assert "email=None" in shown
    assert "payload=LeadPayload(" in shown
    assert "last_name" not in shown
    console = Console(file=io.StringIO(), width=60)
    console.print(Lead.from_dict(LEAD))
    assert "status=<LeadStatus.UNLISTED_77: 77>" in console.file.getvalue()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("message", "logged"),
    [
        ("lead %s", "lead Lead(id='1')"),
        ("lead %r", "lead Lead(id='1')"),
        ("lead %(id)s", "lead 1"),
    ],
)
def test_a_model_can_be_the_only_argument_of_a_log_message(
    message: str, logged: str, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("models").warning(message, Lead.from_dict({"id": "1"}))
    assert caplog.messages == [logged]


def test_a_model_is_a_mapping_for_whoever_takes_one() -> None:
    lead = Lead.from_dict(LEAD)
    assert {**lead} == dict(lead) == dict(**lead) == LEAD
    chained: Any = lead
    assert ChainMap({"id": "2"}, chained)["status"] == 77
    assert "{id} {payload[city]}".format_map(lead) == "1 Paris"


def test_match_takes_models_by_class_and_by_json_name() -> None:
    lead: Any = Lead.from_dict(LEAD)
    match lead:
        case Account() | Lead(status=LeadStatus.ACTIVE):
            found = None
        case Lead(last_name=None, payload=LeadPayload(first_name=name)):
            found = name
    assert found == "Ada"
    rest: Any = None
    match lead:
        case [*_] | {"last_name": _}:
            pass
        case {"payload": {"city": "Paris"}, "id": "1", **rest}:
            pass
    assert rest == {name: LEAD[name] for name in ("email", "status", "timestamp_created", "mood")}


def test_match_takes_members_and_values_of_enums() -> None:
    match Lead.from_dict(LEAD).status:
        case LeadStatus.ACTIVE:
            found = "active"
        case LeadStatus(value=77):
            found = "new"
    assert found == "new"


def test_a_mock_of_a_model_has_its_fields_and_no_others() -> None:
    mocks: list[Any] = [Mock(spec=Lead), create_autospec(Lead, instance=True), create_autospec(Lead.from_dict(LEAD))]
    for mock in mocks:
        mock.email = "ada@acme.example"
        mock.to_dict.return_value = LEAD
        assert mock.to_dict() is LEAD
        with pytest.raises(AttributeError):
            _ = mock.mail
        assert isinstance(mock, Lead)
