"""What answers have that the document does not is counted, by operation and place."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from instantly_async import Drift, InstantlyClient, Operation, Unknown
from instantly_async._core import decoding, drift
from instantly_async.models import AIEnrichmentJob, APIKeyPage, CustomTag, Lead

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
