"""Which columns a file has, and what they are called."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import attrs
import pytest

from instantly_async import export
from instantly_async.export.columns import layout_of_items, table
from instantly_async.models import AccountPage, EmailPage, Lead, LeadPage

from .lists import Leads, in_folder, lead, read_csv, read_ndjson, read_parquet

PAYLOAD = {"city": "Köln", "a.b": "dotted", "tags": ["x", "y"], "size": 12}


async def exported(path: Path, items: list[Any], **options: Any) -> export.Exported:
    async with Leads(items).client() as client:
        return await client.leads.export(path, **options)


async def test_columns_stand_in_the_order_in_which_they_are_named(tmp_path: Path) -> None:
    done = await exported(tmp_path / "l.csv", [lead(1, payload=PAYLOAD)], columns=["email", "id", "payload.city"])
    assert done.columns == ("email", "id", "payload.city")
    assert (tmp_path / "l.csv").read_text(encoding="utf-8") == (
        "email,id,payload.city\nlead-1@x.example,00000001,Köln\n"
    )


@pytest.mark.parametrize("ending", ["csv", "ndjson", "parquet"])
async def test_values_from_further_inside_are_columns(ending: str, tmp_path: Path) -> None:
    further = [("payload", "a.b"), ("payload", "tags", 1)]
    columns = ["status_summary.lastStep.from", *further, "payload.tags", "payload.size"]
    path = tmp_path / f"l.{ending}"
    done = await exported(path, [lead(1, payload=PAYLOAD), lead(2), lead(3, payload=None)], columns=columns)
    assert done.columns == (
        "status_summary.lastStep.from",
        "payload.a.b",
        "payload.tags.1",
        "payload.tags",
        "payload.size",
    )
    rows = {"csv": read_csv, "ndjson": read_ndjson, "parquet": read_parquet}[ending](path)
    first = list(rows[0].values())
    assert first[:3] == ["campaign", "dotted", "y"]
    assert first[3] == ["x", "y"] if ending == "ndjson" else json.loads(first[3]) == ["x", "y"]
    assert str(first[4]) == "12"
    assert [value or None for value in rows[1].values()] == ["campaign", None, None, None, None]
    assert rows[2]["payload.tags"] in (None, "")


@pytest.mark.parametrize("are_resolved", [False, True])
async def test_what_the_document_says_of_a_value_further_inside_is_its_type(are_resolved: bool) -> None:
    if are_resolved:  # as cattrs does it
        attrs.resolve_types(Lead)
    layout = layout_of_items(LeadPage)
    names = ["status_summary.lastStep.timestamp_executed", "payload.city", "email_open_count", "status", "new", "new.a"]
    kinds = {column.name: column.kind for column in table(names, layout, "leads.list").columns}
    assert kinds.pop("status_summary.lastStep.timestamp_executed") in {"time", "json", "text"}
    assert kinds == {
        "payload.city": "json",
        "email_open_count": "integer",
        "status": "integer",
        "new": "json",
        "new.a": "json",
    }


async def test_a_column_that_no_row_has_is_told(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match=r"no row has a value for emial, payload\.citty; are these the names\?"):
        done = await exported(
            tmp_path / "l.csv",
            [lead(1, payload=PAYLOAD), lead(2)],
            columns=["emial", "payload.citty", "payload.city", "phone"],  # no lead has a phone, which may well be
        )
    assert done.empty_columns == ("emial", "payload.citty")
    assert read_csv(tmp_path / "l.csv")[0]["emial"] == ""


async def test_where_there_are_no_rows_nothing_is_misspelt(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert (await exported(tmp_path / "l.csv", [], columns=["new"])).empty_columns == ()


async def test_fields_that_the_document_does_not_know_yet_can_be_columns(tmp_path: Path) -> None:
    items = [lead(1), lead(2, new=[1], newer=2)]
    done = await exported(tmp_path / "l.csv", items, columns=["id", "new", "additional_properties"])
    assert done.empty_columns == ()
    first, second = read_csv(tmp_path / "l.csv")
    assert (first["new"], first["additional_properties"]) == ("", "")
    assert (second["new"], json.loads(second["additional_properties"])) == ("[1]", {"newer": 2})


async def test_what_has_no_column_comes_last_wherever_it_is_named(tmp_path: Path) -> None:
    done = await exported(tmp_path / "l.ndjson", [lead(1, new=1)], columns=["additional_properties", "id"])
    assert done.columns == ("id", "additional_properties")
    assert read_ndjson(tmp_path / "l.ndjson") == [{"id": "00000001", "additional_properties": {"new": 1}}]


@pytest.mark.parametrize(
    ("columns", "error", "message"),
    [
        ([], ValueError, "columns is empty; leave it out for all columns"),
        (["id", "email", "id"], ValueError, "columns has id more than once"),
        (["payload.a", ("payload", "a")], ValueError, r"columns has payload\.a more than once"),
        ("email", TypeError, "columns is 'email', and must be a list of names"),
        (7, TypeError, "columns is 7, and must be a list of names"),
        (b"email", TypeError, "columns is b'email', and must be a list of names"),
        ({"email"}, TypeError, "columns is {'email'}, and must be a list of names"),
        ([7], TypeError, "a column is 7, and must be a name such as 'email' or"),
        ([()], TypeError, r"a column is \(\), and must be"),
        ([(0, "a")], TypeError, r"a column is \(0, 'a'\), and must be"),
        ([("payload", 1.5)], TypeError, "and must be a name"),
        ([("payload", True)], TypeError, "and must be a name"),
        ([""], ValueError, "a column is '', which has an empty name in it"),
        (["payload."], ValueError, "a column is 'payload.', which has an empty name in it"),
    ],
)
@pytest.mark.parametrize("ending", ["csv", "ndjson", "parquet"])
async def test_columns_that_cannot_be_right_are_refused_before_anything_is_sent(
    columns: Any, error: type[Exception], message: str, ending: str, tmp_path: Path
) -> None:
    leads = Leads([lead(1)])
    async with leads.client() as client:
        with pytest.raises(error, match=message):
            await client.leads.export(tmp_path / f"l.{ending}", columns=columns)
    assert leads.asked == []
    assert in_folder(tmp_path) == []


async def test_any_iterable_of_names_will_do(tmp_path: Path) -> None:
    done = await exported(tmp_path / "l.csv", [lead(1)], columns={"id": 1, "email": 2}.keys())
    assert done.columns == ("id", "email")


def test_what_the_document_says_of_items_is_found_by_what_a_call_returns() -> None:
    for page in (LeadPage, AccountPage, EmailPage):
        layout = layout_of_items(page)
        assert layout is not None
        assert layout.name == page.__name__.removesuffix("Page")
    assert layout_of_items(list[dict[str, Any]]) is None
    assert layout_of_items(None) is None
