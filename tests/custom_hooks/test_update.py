"""update-spec accepts what is newer and what generate accepts; anything else leaves openapi.yaml as it is."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from custom_hooks import update as update_module
from custom_hooks.errors import DocumentError
from custom_hooks.generate import prove
from custom_hooks.ingest.document_date import newest_example
from custom_hooks.openapi import yaml_file
from custom_hooks.update import UNDATED, Update, update

from . import published

Node = dict[str, Any]

TODAY = datetime.date(2026, 8, 21)


def dated(*examples: object) -> Node:
    document = published.document()
    thing = document["components"]["schemas"]["Thing"]["properties"]
    del thing["moment"]["example"]
    thing["moment"]["examples"] = list(examples)
    return document


@pytest.mark.parametrize(
    ("examples", "day"),
    [
        (["2026-08-20T10:00:00.000Z"], "2026-08-20"),
        (["2026-08-20T10:00:00.000Z&jon@doe.com", "2026-07-01T00:00:00Z"], "2026-08-20"),
        (["0198c4f2-5c00-7abc-8def-0123456789ab"], "2025-08-20"),  # a UUID of version 7
        (["f9cc070d-8dba-4341-b847-f083c358e460"], None),  # one of version 4 says nothing
        ([{"nested": ["2026-08-19T10:00"]}], "2026-08-19"),
        (["2026-08-22T00:30:00+10:00"], "2026-08-22"),  # where it is tomorrow already
        (["2027-01-01T00:00:00Z"], None),  # nothing that was made at a download is in the future
        (["ffffffff-ffff-7fff-8fff-ffffffffffff", "9999-99-99T00:00"], None),
        (["2026-08-20"], None),  # a plain date is what somebody wrote
        (["2026-07-99T00:00:00Z", "2026-07-\u0663\u0663T00:00", "2026-99-01T00:00Z"], None),  # no days of a calendar
        ([3, None, True], None),
    ],
)
def test_the_date_of_a_document_is_that_of_its_newest_example(examples: list[object], day: str | None) -> None:
    assert newest_example(dated(*examples), TODAY) == day


def test_dates_elsewhere_than_in_examples_say_nothing() -> None:
    document = dated()
    document["info"]["description"] = "Since 2026-08-20T10:00:00Z."
    assert newest_example(document, TODAY) is None


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Update]:
    """update-spec in a folder that has nothing but openapi.yaml, without the proof."""
    monkeypatch.setattr(update_module, "prove", lambda root, document: None)

    def run(document: Node, **options: bool) -> Update:
        (tmp_path / "document.json").write_text(json.dumps(document), encoding="utf-8")
        return update(tmp_path, str(tmp_path / "document.json"), TODAY, **options)

    return run


def with_field(document: Node) -> Node:
    document["components"]["schemas"]["Thing"]["properties"]["new"] = {"type": "string"}
    return document


def info(folder: Path) -> Node:
    found: Node = yaml_file.read(folder / "openapi.yaml")["info"]
    return found


def test_an_older_document_is_refused_and_openapi_yaml_stays(run: Callable[..., Update], tmp_path: Path) -> None:
    run(dated("2026-08-20T10:00:00Z"))
    before = (tmp_path / "openapi.yaml").read_bytes()
    with pytest.raises(DocumentError, match=r"of 2026-08-19, and older than that of 2026-08-20.*OLDER=1"):
        run(with_field(dated("2026-08-19T10:00:00Z")))
    assert (tmp_path / "openapi.yaml").read_bytes() == before


def test_older_takes_it_and_records_its_date(run: Callable[..., Update], tmp_path: Path) -> None:
    run(dated("2026-08-20T10:00:00Z"))
    assert run(with_field(dated("2026-08-19T10:00:00Z")), older=True).changed
    assert info(tmp_path)["x-document-date"] == "2026-08-19"


def test_a_document_without_a_date_is_accepted_with_a_note(run: Callable[..., Update], tmp_path: Path) -> None:
    run(dated("2026-08-20T10:00:00Z"))
    done = run(with_field(dated("no date")))
    assert UNDATED in done.notes()
    assert info(tmp_path)["x-document-date"] == "2026-08-20"  # what is older than that is still refused


def test_another_day_alone_changes_nothing(run: Callable[..., Update], tmp_path: Path) -> None:
    run(dated("2026-08-19T10:00:00Z"))
    before = (tmp_path / "openapi.yaml").read_bytes()
    assert not run(dated("2026-08-20T10:00:00Z")).changed
    assert (tmp_path / "openapi.yaml").read_bytes() == before


def test_openapi_yaml_has_the_order_of_an_openapi_document(run: Callable[..., Update], tmp_path: Path) -> None:
    run(published.document())
    lines = (tmp_path / "openapi.yaml").read_text(encoding="utf-8").splitlines()
    roots = [line.partition(":")[0] for line in lines if line and line[0].isalpha()]
    assert roots == ["openapi", "info", "servers", "security", "tags", "paths", "components"]


def test_a_document_that_gives_no_package_is_refused_with_the_place(project: Path) -> None:
    before = (project / "openapi.yaml").read_bytes()
    file = project / "document.json"
    document = published.document()
    document["paths"]["/api/v2/things"]["post"]["requestBody"]["content"]["application/json"]["schema"] = {
        "type": "array",
        "items": {"type": "string"},
    }
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(DocumentError, match="createThing: the body is no object"):
        update(project, str(file), TODAY)
    assert (project / "openapi.yaml").read_bytes() == before


def test_a_refusal_says_where_a_generated_file_comes_from(project: Path) -> None:
    document = yaml_file.read(project / "openapi.yaml")
    document["paths"]["/api/v2/things"]["post"]["operationId"] = "list_thing"  # as the module of listThing
    with pytest.raises(DocumentError) as caught:
        prove(project, document)
    assert "api/thing/list_thing.py comes from POST /api/v2/things (list_thing)" in caught.value.problems
