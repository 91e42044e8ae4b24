"""What is in the files: every value that came, whatever it was."""

from __future__ import annotations

import csv
import datetime
import io
import json
import math
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import export
from instantly_async._core import json_codec
from instantly_async._core.base_model import Model
from instantly_async.export.columns import layout_of_items, table
from instantly_async.export.formats.csv import CSV
from instantly_async.export.formats.ndjson import ChosenColumns, WholeItems
from instantly_async.export.formats.parquet import Parquet
from instantly_async.models import Lead, LeadPage

from ..document import ROOT
from .lists import READERS, Leads, lead, read_csv, read_ndjson, read_parquet

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
FORMATS = sorted(READERS)
LAYOUT = layout_of_items(LeadPage)

AWKWARD = {
    "first_name": 'Zoë "Z", née Ünal\r\nsecond line',
    "last_name": "",
    "job_title": None,
    "personalization": "日本語 🎉 \x00 \u2028",
    "payload": {"city": "Köln", "size": 12, "ratio": 1.5, "vip": True, "tags": ["a", {"b": None}], "a.b": "dotted"},
    "is_website_visitor": False,
    "field_of_tomorrow": {"a": [1]},
}


@pytest.fixture(params=["orjson", "standard library"])
def _codec(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "standard library":
        monkeypatch.setattr(json_codec, "orjson", None)


async def exported(path: Path, items: list[Any], **options: Any) -> export.Exported:
    async with Leads(items).client() as client:
        return await client.leads.export(path, **options)


@pytest.mark.usefixtures("_codec")
class TestValues:
    async def test_json_lines_have_every_item_as_it_came(self, tmp_path: Path) -> None:
        items = [lead(1, **AWKWARD), lead(2), lead(3, status="odd", email=7, id="00000003")]
        done = await exported(tmp_path / "l.ndjson", items)
        assert read_ndjson(tmp_path / "l.ndjson") == items
        assert (done.rows, done.columns, done.bytes) == (3, (), (tmp_path / "l.ndjson").stat().st_size)

    async def test_csv_has_texts_as_they_are_and_json_of_what_has_parts(self, tmp_path: Path) -> None:
        done = await exported(tmp_path / "l.csv", [lead(1, **AWKWARD), lead(2)])
        first, second = read_csv(tmp_path / "l.csv")
        assert first.keys() == {*done.columns}
        assert done.columns[0] == "id"
        assert done.columns[-1] == "additional_properties"
        assert first["first_name"] == AWKWARD["first_name"]
        assert first["personalization"] == AWKWARD["personalization"]
        assert first["last_name"] == first["job_title"] == first["phone"] == ""
        assert json.loads(first["payload"]) == AWKWARD["payload"]
        assert "Köln" in first["payload"]
        assert json.loads(first["additional_properties"]) == {"field_of_tomorrow": {"a": [1]}}
        assert (first["is_website_visitor"], first["email_open_count"]) == ("false", "1")
        assert second["additional_properties"] == second["payload"] == ""

    async def test_csv_is_that_of_rfc_4180(self, tmp_path: Path) -> None:
        await exported(tmp_path / "l.csv", [lead(1, first_name='a"b,c\nd')], columns=["id", "first_name", "phone"])
        assert (tmp_path / "l.csv").read_bytes() == b'id,first_name,phone\r\n00000001,"a""b,c\nd",\r\n'

    async def test_parquet_has_the_types_of_the_document(self, tmp_path: Path) -> None:
        done = await exported(tmp_path / "l.parquet", [lead(1, **AWKWARD), lead(2)])
        first, second = read_parquet(tmp_path / "l.parquet")
        assert tuple(first) == done.columns
        assert first["timestamp_created"] == datetime.datetime(2026, 1, 31, 10, tzinfo=datetime.UTC)
        assert (first["email_open_count"], first["status"], first["is_website_visitor"]) == (1, 1, False)
        assert (first["first_name"], first["last_name"]) == (AWKWARD["first_name"], "")
        assert first["personalization"] == AWKWARD["personalization"]
        assert first["job_title"] is None
        assert json.loads(first["payload"]) == AWKWARD["payload"]
        assert json.loads(first["additional_properties"]) == {"field_of_tomorrow": {"a": [1]}}
        assert second["payload"] is second["additional_properties"] is None
        assert done.odd_values == {}

    async def test_an_odd_value_loses_neither_itself_nor_its_row(self, tmp_path: Path) -> None:
        odd = {
            "status": "seven",
            "email_open_count": 2**70,
            "email": 12,
            "timestamp_updated": "yesterday",
            "is_website_visitor": 1,
            "email_reply_count": True,
            "timestamp_last_open": "2026-01-31T10:00:00",  # nobody can tell which moment this is
            "timestamp_last_click": "0001-01-01T00:00:00+14:00",  # before the first day that Python has
        }
        done = await exported(tmp_path / "l.parquet", [lead(1), lead(2, **odd, new=1), lead(3)])
        rows = read_parquet(tmp_path / "l.parquet")
        assert [row["id"] for row in rows] == ["00000001", "00000002", "00000003"]
        assert all(rows[1][name] is None for name in odd)
        kept = json.loads(rows[1]["additional_properties"])
        assert kept == {**odd, "new": 1, "email_open_count": pytest.approx(2**70)}
        assert rows[0]["additional_properties"] is rows[2]["additional_properties"] is None
        assert rows[2]["email_open_count"] == 3
        assert done.odd_values == dict.fromkeys(odd, 1)

    async def test_without_a_place_for_them_odd_values_are_counted(self, tmp_path: Path) -> None:
        items = [lead(number, status=[number]) for number in range(3)]
        done = await exported(tmp_path / "l.parquet", items, columns=["id", "status"])
        assert [row["status"] for row in read_parquet(tmp_path / "l.parquet")] == [None, None, None]
        assert done.odd_values == {"status": 3}

    async def test_what_only_looks_odd_fits(self, tmp_path: Path) -> None:
        moment = "2026-01-31T12:00:00.1234567+02:00"
        items = [lead(1, email_open_count=3.0, first_name="half \ud83d", timestamp_updated=moment), lead(2)]
        done = await exported(tmp_path / "l.parquet", items)
        first = read_parquet(tmp_path / "l.parquet")[0]
        assert (first["email_open_count"], first["first_name"]) == (3, "half \\ud83d")
        assert first["timestamp_updated"] == datetime.datetime(2026, 1, 31, 10, 0, 0, 123456, tzinfo=datetime.UTC)
        assert done.odd_values == {}

    @pytest.mark.parametrize("ending", FORMATS)
    async def test_numbers_that_are_none_and_half_a_surrogate_pair_lose_no_row(
        self, ending: str, tmp_path: Path
    ) -> None:
        items = [
            lead(1, payload={"x": math.nan, "y": [math.inf]}, new=math.nan),
            lead(2, first_name="\ud83d", payload={"\ud83d": 1}),
        ]
        path = tmp_path / f"l.{ending}"
        assert (await exported(path, items)).rows == 2
        first, second = READERS[ending](path)
        payload = first["payload"] if isinstance(first["payload"], dict) else json.loads(first["payload"])
        assert payload == {"x": None, "y": [None]}
        assert second["first_name"] == ("\ud83d" if ending == "ndjson" else "\\ud83d")

    @pytest.mark.parametrize("ending", FORMATS)
    async def test_what_is_no_object_has_a_row_too(self, ending: str, tmp_path: Path) -> None:
        items = [None, lead(1), "text", 7, ["list"]]
        path = tmp_path / f"l.{ending}"
        assert (await exported(path, items)).rows == 5
        rows = READERS[ending](path)
        if ending == "ndjson":
            assert rows == items
        else:
            assert json.loads(rows[2]["additional_properties"]) == {"": "text"}
            assert not rows[2]["id"]

    @pytest.mark.parametrize("ending", FORMATS)
    async def test_values_that_are_nested_too_deeply_lose_no_row(
        self, ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def too_deep(value: Any) -> bytes:
            raise RecursionError

        monkeypatch.setattr("instantly_async.export.records.json_codec.dumps", too_deep)
        path = tmp_path / f"l.{ending}"
        async with Leads([lead(1)]).client() as client:
            monkeypatch.setattr(type(client._sender), "_call", _calling(type(client._sender)._call))
            assert (await export.write(client.leads.list(), path)).rows == 1
        assert len(READERS[ending](path)) == 1


def _calling(call: Any) -> Any:
    """A call whose body is encoded by something else."""

    def called(self: Any, *arguments: Any) -> Any:
        made = json_codec.dumps
        json_codec.dumps = lambda value: json.dumps(value).encode()
        try:
            return call(self, *arguments)
        finally:
            json_codec.dumps = made

    return called


class TestSpreadsheets:
    async def test_formulas_are_left_alone_unless_it_is_asked_for(self, tmp_path: Path) -> None:
        formulas = ["=1+1", "+49 30 1234", "-5", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1+1", "\uff201", "plain", "'=1"]
        items = [lead(number, first_name=text) for number, text in enumerate(formulas)]
        await exported(tmp_path / "l.csv", items, columns=["first_name"])
        assert [row["first_name"] for row in read_csv(tmp_path / "l.csv")] == formulas
        await exported(tmp_path / "l.csv", items, columns=["first_name", "email_open_count"], for_spreadsheets=True)
        assert (tmp_path / "l.csv").read_bytes().startswith(b"\xef\xbb\xbffirst_name,")
        rows = read_csv(tmp_path / "l.csv")
        cells = [row["\ufefffirst_name"] for row in rows]
        assert cells == [f"'{text}" for text in formulas[:8]] + formulas[8:]

    async def test_numbers_below_zero_stay_numbers(self, tmp_path: Path) -> None:
        await exported(tmp_path / "l.csv", [lead(-5)], columns=["email_open_count"], for_spreadsheets=True)
        assert read_csv(tmp_path / "l.csv") == [{"\ufeffemail_open_count": "-5"}]

    @pytest.mark.parametrize("ending", ["ndjson", "jsonl", "parquet"])
    async def test_other_formats_are_not_for_spreadsheets(self, ending: str, tmp_path: Path) -> None:
        with pytest.raises(ValueError, match=f"for_spreadsheets is for .csv, and not for .{ending}"):
            await exported(tmp_path / f"l.{ending}", [], for_spreadsheets=True)


@pytest.mark.parametrize("ending", FORMATS)
async def test_an_empty_list_gives_a_file_of_its_columns(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"l.{ending}"
    done = await exported(path, [])
    assert (done.rows, done.path) == (0, path)
    assert READERS[ending](path) == []
    if ending == "parquet":
        from pyarrow import parquet

        assert tuple(parquet.read_schema(path).names) == done.columns
    if ending == "csv":
        assert path.read_text(encoding="utf-8").startswith("id,timestamp_created,")


@pytest.mark.parametrize("ending", FORMATS)
def test_ten_thousand_leads_on_both_event_loops(ending: str, tmp_path: Path, run: Run) -> None:
    path = tmp_path / f"l.{ending}"
    items = [lead(number, first_name=f"Ü{number}\n") for number in range(10_000)]

    async def scenario() -> export.Exported:
        return await exported(path, items)

    assert run(scenario).rows == 10_000
    rows = READERS[ending](path)
    assert [row["id"] for row in rows] == [item["id"] for item in items]
    assert rows[9_999]["first_name"] == "Ü9999\n"


async def test_parquet_has_large_row_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pyarrow import parquet

    monkeypatch.setattr("instantly_async.export.formats.parquet.GROUP_ROWS", 2_000)
    await exported(tmp_path / "l.parquet", [lead(number) for number in range(5_000)])
    file = parquet.ParquetFile(tmp_path / "l.parquet")
    assert [file.metadata.row_group(number).num_rows for number in range(file.num_row_groups)] == [2_000, 2_000, 1_000]


def test_without_its_extra_parquet_names_it_and_nothing_is_sent(tmp_path: Path) -> None:
    script = f"""
import sys
sys.modules["pyarrow"] = None
import anyio
from tests.export.lists import Leads, lead
leads = Leads([lead(1)])
async def main():
    async with leads.client() as client:
        try:
            await client.leads.export({str(tmp_path / "l.parquet")!r})
        except ImportError as error:
            print(error, error.name, leads.asked)
        print((await client.leads.export({str(tmp_path / "l.csv")!r})).rows)
anyio.run(main)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines() == [
        "an export to .parquet needs pyarrow, which is not installed: pip install 'instantly-async[parquet]' "
        "pyarrow []",
        "1",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["l.csv"]


# Any JSON, in the place of any field.
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
SCALAR = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT
)
JSON = st.recursive(SCALAR, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3))
FIELDS = ["id", "email", "status", "email_open_count", "timestamp_created", "is_website_visitor", "payload"]
ITEM = st.dictionaries(st.sampled_from(FIELDS) | TEXT, JSON, max_size=8)


@pytest.mark.slow
@given(st.lists(ITEM, max_size=5))
def test_json_lines_bring_back_any_item(items: list[dict[str, Any]]) -> None:
    models: list[Model] = [Lead.from_dict(item) for item in items]
    assert [json.loads(line) for line in WholeItems().piece(models).split(b"\n")[:-1]] == items
    chosen = ChosenColumns(table(FIELDS, LAYOUT, "leads.list"))
    rows = [json.loads(line) for line in chosen.piece(models).split(b"\n")[:-1]]
    assert rows == [{name: item.get(name) for name in FIELDS} for item in items]


@pytest.mark.slow
@given(st.lists(ITEM, max_size=5))
def test_csv_brings_back_any_item(items: list[dict[str, Any]]) -> None:
    form = CSV(table([*FIELDS, "additional_properties"], LAYOUT, "leads.list"), for_spreadsheets=False)
    text = (form.head() + form.piece([Lead.from_dict(item) for item in items])).decode()
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == len(items)
    for row, item in zip(rows, items, strict=True):
        for name in FIELDS:
            assert row[name] == _cell(item.get(name))


def _cell(value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return str(value) if type(value) in {int, float} else json_codec.dumps(value).decode()


@pytest.mark.slow
@given(st.lists(ITEM, max_size=5))
def test_parquet_brings_back_any_item(items: list[dict[str, Any]]) -> None:
    from pyarrow import ipc

    form = Parquet(table([*FIELDS, "additional_properties"], LAYOUT, "leads.list"))
    content = form.head() + form.piece([Lead.from_dict(item) for item in items])
    rows = [row for batch in ipc.open_stream(content) for row in batch.to_pylist()]
    assert len(rows) == len(items)
    for row, item in zip(rows, items, strict=True):
        additional = json.loads(row["additional_properties"] or "{}")
        for name in FIELDS:
            value = item.get(name)
            if row[name] is None:
                assert additional.get(name) == value
            elif name in {"status", "email_open_count", "is_website_visitor", "email", "id"}:
                assert row[name] == value


@pytest.mark.parametrize(
    ("kind", "values", "fitting"),
    [
        ("text", ["a", None, "\ud83d", 1], ["a", None, "\\ud83d", None]),
        ("integer", [1, 2.0, 1.5, True, "1", 2**63, -(2**63)], [1, 2, None, None, None, None, -(2**63)]),
        ("number", [1, 1.5, True, "1", 2**53 + 1, 10**400], [1.0, 1.5, None, None, float(2**53), None]),
        ("boolean", [True, None, 1, "true"], [True, None, None, None]),
        ("date", ["2026-01-31", None], [datetime.date(2026, 1, 31), None]),
        ("date", ["2026-01-31", "20260131", "", 5], [datetime.date(2026, 1, 31), None, None, None]),
        ("json", [[1], {"a": math.nan}, "text", 1.5, None], ["[1]", '{"a":null}', "text", "1.5", None]),
    ],
)
def test_a_parquet_column_takes_what_fits_and_tells_what_does_not(kind: Any, values: Any, fitting: Any) -> None:
    array, odd = Parquet(table(["id"], LAYOUT, "leads.list"))._array(kind, list(values))
    assert array.to_pylist() == fitting
    assert odd == [row for row, value in enumerate(values) if value is not None and fitting[row] is None]
