"""What a report says on documents as a whole: published ones, and such as differ in nothing that Python sees."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import yaml_file
from custom_hooks.update import CORRECTIONS

from .. import published
from .documents import BASE, component, field, new, parameter, refined, report_lines

ROOT = Path(__file__).resolve().parents[3]
GROUPS = ("accounts", "campaigns", "dfy-email-account-orders", "supersearch-enrichment")


def test_the_published_document_leads_to_the_same_changes() -> None:
    document = published.document()
    fields = document["components"]["schemas"]["Thing"]["properties"]
    del fields["count"]
    for status in (fields["status"], document["paths"]["/api/v2/things"]["get"]["parameters"][2]["schema"]):
        status["enum"] = [1, -1, 2]
        status["x-enumDescriptions"]["2"] = "Paused"
    document["paths"]["/api/v2/things"]["get"]["parameters"].append(
        {"name": "search", "in": "query", "required": False, "schema": {"type": "string"}}
    )
    old = refined()
    assert report_lines(old, refined(document, old)) == [
        "⚠ Worth a look: `Thing.count` gone from the API's document; stays for readers, deprecated",
        "⚠ Worth a look: `ThingStatus.PAUSED` added",
        "Added: `things.list(search=)` added",
    ]


def test_descriptions_are_no_change() -> None:
    def reword(node: Any) -> Any:
        if isinstance(node, dict):
            said = {key: "other words" for key in ("summary", "description") if isinstance(node.get(key), str)}
            return {**{key: reword(value) for key, value in node.items()}, **said}
        return [reword(item) for item in node] if isinstance(node, list) else node

    change = reword(BASE)
    component(change, "Thing").update(description="New words.", examples=[{"id": "1"}], title="Thing")
    field(change, "Thing.count")["examples"] = [7]
    component(change, "ThingMood")["x-enum-descriptions"] = ["Good.", "Bad."]
    assert report_lines(BASE, change) == []


def test_order_is_no_change() -> None:
    def reverse(node: Any, key: str = "") -> Any:
        if isinstance(node, dict):
            return {name: reverse(node[name], name) for name in reversed(node)}
        if isinstance(node, list):
            return [reverse(item) for item in (node if key in {"tags"} and isinstance(node[0], str) else node[::-1])]
        return node

    assert list(reverse(BASE)["paths"]) != list(BASE["paths"])
    assert report_lines(BASE, reverse(BASE)) == []


def test_a_reference_and_what_it_points_to_are_the_same() -> None:
    change = new(lambda d: d["components"]["schemas"].update(Text={"type": "string", "default": "asc"}))
    parameter(change, "order")["schema"] = {"$ref": "#/components/schemas/Text", "default": "asc"}
    assert report_lines(BASE, change) == []


def test_what_changed_between_two_published_documents_is_reported_once_in_our_names() -> None:
    present, corrections = yaml_file.read(ROOT / "openapi.yaml"), yaml_file.read(CORRECTIONS)
    documents = []
    for day in ("07-09", "08-21"):
        document = yaml_file.read(published.version(f"2026-{day}"))
        paths = document["paths"].items()
        document["paths"] = {path: item for path, item in paths if path.split("/")[3] in GROUPS}
        documents.append(refine(document, corrections, present, keep_vanished=False).document)
    lines = report_lines(*documents)
    assert len(lines) == len(set(lines))
    for line in (
        "Breaking: `campaigns.add_variables(variables=)` now required",
        "Breaking: `supersearch_enrichment.import_leads(live_list=)` removed",
        "⚠ Worth a look: `AccountProviderCode.AIRMAIL_INSTANT` added",
        "⚠ Worth a look: `supersearch_enrichment.import_leads`: may now raise `ConflictError` (409)",
        "Added: `campaigns.list(exclude_status=)` added",
        "Changed: `DFYOrderItem.accounts`: most items `50` → `100`",
    ):
        assert line in lines
