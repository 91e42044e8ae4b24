"""What answers have that the document does not is counted, by operation and place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import httpx
import pytest

from instantly_async import Drift, InstantlyClient, Operation, Unknown
from instantly_async._core import decoding, drift
from instantly_async._core.base_model import Model
from instantly_async._core.types import LEFT_OUT
from instantly_async.models import (
    AIEnrichmentJob,
    APIKeyPage,
    Campaign,
    CustomTag,
    Lead,
    LeadPage,
    SuperSearchFilters,
)

OPERATION = Operation(id="x", name="things.get", method="GET", path="/things")


def client_of(*answers: Any) -> InstantlyClient:
    """A client that gets these answers, one after the other."""
    left = iter(answers)
    return InstantlyClient("key", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=next(left))))


async def test_unknown_fields_and_values_are_counted_by_operation_and_place() -> None:
    account = {"email": "a@b.c", "status": 99, "warmup": {"speed": "high"}}
    async with client_of({"items": [account, account]}, account) as client:
        await client.accounts.list()
        await client.accounts.get("a@b.c")
    assert client.drift == {
        Unknown("accounts.list", "Account.status", "value", "99"): 2,
        Unknown("accounts.list", "WarmupSettings.speed", "field"): 2,
        Unknown("accounts.get", "Account.status", "value", "99"): 1,
        Unknown("accounts.get", "WarmupSettings.speed", "field"): 1,
    }


async def test_unknown_values_in_lists_and_among_several_kinds_are_counted_by_their_enum() -> None:
    key = {"id": "1", "scopes": ["leads:read", "moons:read"]}
    job = {"id": "1", "resource_type": 9}
    async with client_of({"items": [key]}, job) as client:
        await client.api_keys.list()
        await client.send(OPERATION, decoding.object_of(AIEnrichmentJob))
    assert client.drift == {
        Unknown("api_keys.list", "APIKeyScope", "value", "moons:read"): 1,
        Unknown("things.get", "EnrichmentResourceType", "value", "9"): 1,
    }


async def test_what_the_document_knows_or_leaves_open_is_no_drift() -> None:
    lead = {"id": "1", "status": 1, "payload": {"firstName": "Ada", "my_own_variable": 7}, "website": None}
    async with client_of(lead) as client:
        found = await client.leads.get("1")
    assert not client.drift
    payload: Any = found.payload
    assert payload.additional_properties == {"my_own_variable": 7}


async def test_clients_over_the_same_connections_count_together() -> None:
    async with client_of({"new": 1}) as client:
        await client.with_options(workspace="w").custom_tags.get("1")
    assert client.drift == {Unknown("custom_tags.get", "CustomTag.new", "field"): 1}


def test_values_of_unknown_fields_are_not_kept() -> None:
    seen = Drift()
    with seen.watching(OPERATION):
        CustomTag.from_dict({"new": "private"})
    assert "private" not in repr(seen)


def test_the_count_ends_with_the_block() -> None:
    seen = Drift()
    with seen.watching(OPERATION):
        CustomTag.from_dict({"new": 1})
    CustomTag.from_dict({"new": 1, "newer": 1})
    Lead.from_dict({"status": 99})
    assert seen == {Unknown("things.get", "CustomTag.new", "field"): 1}


def test_values_without_end_do_not_fill_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drift, "MOST_KINDS", 3)
    seen = Drift()
    with seen.watching(OPERATION):
        for status in [91, 92, 93, 94, 91]:
            Lead.from_dict({"status": status})
    assert {unknown.value: count for unknown, count in seen.items()} == {"91": 2, "92": 1, "93": 1}


def test_long_names_and_values_are_cut_and_show_nothing_hidden() -> None:
    seen = Drift()
    with seen.watching(OPERATION):
        Lead.from_dict({"a" * 95_000: 1, "b\x1b[31m\n": 1})
        APIKeyPage.from_dict({"items": [{"scopes": ["\u202e" + "c" * 95_000]}]})
    kept = [text for unknown in seen for text in (unknown.place, unknown.value or "")]
    assert len(seen) == 3
    assert max(map(len, kept)) < 120
    assert all(text.isprintable() for text in kept)
    assert "Lead.b\\x1b[31m" in kept


def test_an_object_of_a_million_fields_is_not_counted_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Drift()
    looked: list[Unknown] = []
    monkeypatch.setattr(Drift, "note", lambda self, unknown: looked.append(unknown))
    with seen.watching(OPERATION):
        Lead.from_dict(dict.fromkeys(map(str, range(5_000))))
    assert len(looked) == 1_000


@pytest.mark.parametrize(
    ("value", "shown"),
    [("1", "1"), (True, "True"), (1.0, "1.0"), ({"a": 1}, "{'a': 1}"), ([1], "[1]"), ("x" * 9_000, "x")],
)
def test_a_value_of_another_json_type_than_the_codes_is_counted(value: Any, shown: str) -> None:
    seen = Drift()
    with seen.watching(OPERATION):
        Lead.from_dict({"status": value})
    (unknown,) = seen
    assert (unknown.place, unknown.kind) == ("Lead.status", "value")
    assert (unknown.value or "").startswith(shown)
    assert len(unknown.value or "") < 120


async def test_null_and_what_several_kinds_may_be_is_no_drift() -> None:
    filters = {"employeeCount": [{"op": "gte", "min": 5}, "0 - 25"], "locations": [{"place_id": "p"}, "text"]}
    seen = Drift()
    with seen.watching(OPERATION):
        Lead.from_dict({"status": None, "lt_interest_status": None, "payload": None})
        AIEnrichmentJob.from_dict({"resource_type": "LIST"})
        AIEnrichmentJob.from_dict({"resource_type": 1})
        AIEnrichmentJob.from_dict({"resource_type": True})
        SuperSearchFilters.from_dict(filters)
    assert not seen


def test_what_is_deep_inside_is_counted_before_anybody_reads_it() -> None:
    seen = Drift()
    step = {"type": "email", "delay_unit": "moons", "variants": [{"mood": "fine"}, {"mood": "bad"}]}
    with seen.watching(OPERATION):
        campaign = Campaign.from_dict({"sequences": [{"steps": [step, step]}, "odd"], "status": 99})
    assert campaign.to_dict()["sequences"][1] == "odd"
    assert {(unknown.place, unknown.value): times for unknown, times in seen.items()} == {
        ("Campaign.status", "99"): 1,
        ("SequenceStep.delay_unit", "moons"): 2,
        ("StepVariant.mood", None): 4,
    }


class Tree(Model):
    """A model that contains itself."""

    children: list[Any] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "children": decoding.deferred(lambda: decoding.array(decoding.model(Tree))),
    }


def test_an_answer_that_is_nested_more_deeply_than_python_can_follow_is_read_all_the_same() -> None:
    tree: dict[str, Any] = {"leaf": True}
    for _ in range(900):
        tree = {"children": [tree]}
    seen = Drift()
    with seen.watching(OPERATION):
        node = decoding.object_of(Tree)({**tree, "mood": "fine"})
    assert [unknown.place for unknown in seen] == ["Tree.mood"]  # the leaf is further away than anybody looks
    while node.children:
        (node,) = node.children
    assert node["leaf"] is True


def test_a_page_of_100_000_values_that_are_not_listed_fills_no_memory() -> None:
    seen = Drift()
    with seen.watching(OPERATION):
        page = LeadPage.from_dict({"items": [{"status": 10**6 + number} for number in range(100_000)]})
    assert len(page.items) == 100_000
    assert len(seen) == drift.MOST_KINDS
