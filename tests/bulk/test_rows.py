"""Rows of any kind become leads, or are refused with a reason."""

from __future__ import annotations

import dataclasses
import datetime
import itertools
import sqlite3
from collections import namedtuple
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import numpy
import pandas
import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async.bulk.new_leads import NewLeads, _json_types
from instantly_async.bulk.rows import rows_of
from instantly_async.bulk.work import UnusableRow
from instantly_async.models import Lead, LeadInterestStatus, NewLead

EMAIL = "mia@northwind.example"
USER = "019b8d62-0000-7000-8000-0000000000ff"


def lead(row: Any) -> dict[str, Any]:
    value: dict[str, Any] = NewLeads(need_email=False).item(row).value
    return value


@dataclasses.dataclass
class Data:
    email: str
    score: float


@attrs.define
class Attrs:
    email: str
    score: float


class Pydantic(pydantic.BaseModel):
    email: str
    score: float


Tuple = namedtuple("Tuple", ["email", "score"])


class Mapped:
    """As a row of SQLAlchemy has it."""

    _mapping = {"email": EMAIL, "score": 1.5}  # noqa: RUF012


def record() -> sqlite3.Row:
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    row: sqlite3.Row = connection.execute("SELECT ? AS email, 1.5 AS score", [EMAIL]).fetchone()
    connection.close()
    return row


@pytest.mark.parametrize(
    "row",
    [
        {"email": EMAIL, "score": 1.5},
        {"email": EMAIL, "custom_variables": {"score": 1.5}},
        NewLead(email=EMAIL, custom_variables={"score": 1.5}),
        Data(EMAIL, 1.5),
        Attrs(EMAIL, 1.5),
        Pydantic(email=EMAIL, score=1.5),
        Tuple(EMAIL, 1.5),
        Mapped(),
        record(),
        pandas.Series({"email": EMAIL, "score": 1.5}),
    ],
    ids=lambda row: type(row).__name__,
)
def test_a_row_may_be_anything_with_names(row: Any) -> None:
    assert lead(row) == {"email": EMAIL, "custom_variables": {"score": 1.5}}


def test_a_lead_of_elsewhere_brings_its_fields_and_its_custom_variables_along() -> None:
    known = Lead.from_dict(
        {
            "id": USER,
            "email": EMAIL,
            "first_name": "Mia",
            "status": 3,
            "lt_interest_status": 1,
            "email_open_count": 7,
            "payload": {"firstName": "Mia", "score": 1.5},
        }
    )
    assert lead(known) == {
        "email": EMAIL,
        "first_name": "Mia",
        "lt_interest_status": 1,
        "custom_variables": {"score": 1.5},
    }
    assert lead(Lead.from_dict({"email": EMAIL})) == {"email": EMAIL}


def test_a_dataframe_gives_its_rows_without_what_is_missing() -> None:
    frame = pandas.DataFrame(
        {
            "email": [EMAIL, "a@b.example"],
            "first_name": ["Mia", None],
            "lt_interest_status": [1, numpy.nan],
            "score": [numpy.float32(1.5), numpy.nan],
            "when": [pandas.Timestamp("2026-01-05T09:00", tz="UTC"), pandas.NaT],
            "size": pandas.array([7, pandas.NA], dtype="Int64"),
            "is_new": [True, False],
        }
    )
    assert [lead(row) for row in rows_of(frame, "x")] == [  # type: ignore[union-attr]
        {
            "email": EMAIL,
            "first_name": "Mia",
            "lt_interest_status": 1,
            "custom_variables": {"score": 1.5, "when": "2026-01-05T09:00:00.000Z", "size": 7, "is_new": True},
        },
        {"email": "a@b.example", "custom_variables": {"is_new": False}},
    ]


def test_a_dataframe_of_polars_is_told_by_its_method() -> None:
    class Frame:
        def iter_rows(self, *, named: bool) -> Iterator[dict[str, Any]]:
            assert named
            yield {"email": EMAIL}

    assert list(rows_of(Frame(), "x")) == [{"email": EMAIL}]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (numpy.int64(7), 7),
        (numpy.bool_(True), True),
        (numpy.str_("a"), "a"),
        (Decimal("1.50"), 1.5),
        (Decimal("7"), 7),
        (Decimal("NaN"), None),
        (Decimal("sNaN"), None),
        (numpy.datetime64("NaT"), None),
        (float("nan"), None),
        (None, None),
        (UUID(USER), USER),
        (datetime.date(2026, 1, 5), "2026-01-05"),
        (datetime.datetime(2026, 1, 5, 9, 30), "2026-01-05T09:30:00"),
        (pandas.Timestamp("2026-01-05"), "2026-01-05T00:00:00"),
        (numpy.datetime64("2026-01-05T09:30"), "2026-01-05T09:30:00"),
        (LeadInterestStatus(1), 1),
        ("", ""),
        ("ß 🎉", "ß 🎉"),
        (False, False),
        (0, 0),
    ],
    ids=repr,
)
def test_a_custom_variable_is_sent_as_json_has_it(value: Any, sent: Any) -> None:
    for row in ({"email": EMAIL, "x": value}, {"email": EMAIL, "custom_variables": {"x": value}}):
        assert lead(row).get("custom_variables", {}).get("x") == sent


@pytest.mark.parametrize(
    ("field", "value", "sent"),
    [
        ("assigned_to", UUID(USER), USER),
        ("lt_interest_status", "", None),
        ("lt_interest_status", 1.0, 1),
        ("lt_interest_status", LeadInterestStatus(1), 1),
        ("phone", "+49 30 1234", "+49 30 1234"),
        ("email", f" {EMAIL}\n", EMAIL),
        ("custom_variables", None, None),
        ("custom_variables", {}, None),
    ],
    ids=repr,
)
def test_a_field_is_sent_as_its_type(field: str, value: Any, sent: Any) -> None:
    assert lead({"email": EMAIL, field: value}).get(field) == sent


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"email": 7}, "email must be text, not int"),
        ({"email": EMAIL, "phone": 49.0}, "phone must be text, not float; read its column as text (pandas: dtype=str)"),
        ({"email": EMAIL, "lt_interest_status": "1"}, "lt_interest_status must be a whole number, not str"),
        ({"email": EMAIL, "lt_interest_status": 1.5}, "lt_interest_status must be a whole number, not float"),
        ({"email": EMAIL, "lt_interest_status": True}, "lt_interest_status must be a whole number, not bool"),
        ({"email": EMAIL, "payload": {"a": 1}}, "'payload' is no field of a new lead, and a custom variable is"),
        ({"email": EMAIL, "custom_variables": "a"}, "custom_variables must be a mapping, not str"),
        ({"email": EMAIL, "custom_variables": {7: 1}}, "the name of a custom variable must be text, not int"),
        ({"email": EMAIL, "custom_variables": {"a": [1]}}, "'a' is no field of a new lead"),
        ({"email": EMAIL, "custom_variables": {"a": object()}}, "'a':"),
        ({"email": EMAIL, "x": float("inf")}, "'x':"),
        ({"email": EMAIL, "x": Decimal("Infinity")}, "'x':"),
        ({"email": EMAIL, "x": object()}, "'x':"),
        ({"email": EMAIL, "x": numpy.array([1, 2])}, "'x':"),
        ({"email": EMAIL, "x": b"bytes"}, "'x':"),
        ({"email": EMAIL, "first_name": "x" * 200_000}, "the lead has 200,"),
        ({7: EMAIL}, "the name of a field must be text, not int"),
        ({"email": EMAIL, None: ["x"]}, "the row has more cells than there are names of columns; a comma may lack"),
        ({}, "a lead needs an email, first_name or last_name"),
        ({"email": EMAIL, "x": 10**5_000}, "'x': a whole number of more than 64 bits"),
        ({"email": EMAIL, "x": 2**63}, "'x': a whole number of more than 64 bits"),
        ({"email": EMAIL, "custom_variables": {"x": -(2**63) - 1}}, "'x': a whole number of more than 64 bits"),
        ({"email": EMAIL, "lt_interest_status": 2**63}, "'lt_interest_status': a whole number of more than 64 bits"),
        ({"email": "\ud83d@acme.example"}, "a text of the lead has half a character"),
        ({"email": EMAIL, "first_name": "Mia \ud83d"}, "a text of the lead has half a character"),
        ({"email": EMAIL, "\udc00": "x"}, "a text of the lead has half a character"),
        ({"email": EMAIL, "custom_variables": {"x": "\ud83d"}}, "a text of the lead has half a character"),
        (["a"], "a row must be a mapping, a model or an object with fields, not list"),
        ("a", "a row must be a mapping, a model or an object with fields, not str"),
        (Data, "a row must be a mapping, a model or an object with fields, not type"),
        (None, "a row must be a mapping, a model or an object with fields, not NoneType"),
    ],
    ids=itertools.count(),
)
def test_a_row_that_is_no_lead_is_refused_with_a_reason(row: Any, problem: str) -> None:
    with pytest.raises(UnusableRow) as caught:
        lead(row)
    assert str(caught.value).startswith(problem)


def test_rows_that_contain_themselves_are_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    for row in ({"email": EMAIL, "x": endless}, {"email": EMAIL, "custom_variables": {"x": endless}}):
        with pytest.raises(UnusableRow, match="'x':"):
            lead(row)


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.binary(), st.datetimes(), st.decimals(),
    st.lists(st.integers(), max_size=2), st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)  # fmt: skip
NAMES = st.one_of(
    st.text(), st.sampled_from(["email", "first_name", "phone", "lt_interest_status", "custom_variables"])
)


@given(st.dictionaries(NAMES, VALUES))
def test_a_row_is_a_lead_that_can_be_sent_or_is_refused(row: dict[str, Any]) -> None:
    from instantly_async._core.requests.encoding import json_body
    from instantly_async.api.lead.bulk_add_leads import OPERATION

    leads = NewLeads(need_email=True)
    try:
        item = leads.item(row)
    except UnusableRow:
        return
    assert json_body(OPERATION, {"leads": [item.value]})
    backwards = dict(reversed(row.items()))
    assert leads.item(backwards) == item
    assert item.name is not None


def test_fields_of_types_that_no_new_lead_has_today_are_read_by_them() -> None:
    leads = NewLeads(need_email=True)
    leads._types = {"email": (str,), "rate": _json_types(float | None), "tags": _json_types(list[str])}
    assert leads.item({"email": EMAIL, "rate": 7, "tags": ["a"]}).value == {"email": EMAIL, "rate": 7, "tags": ["a"]}
    with pytest.raises(UnusableRow, match="rate must be a number, not str"):
        leads.item({"email": EMAIL, "rate": "7"})
