"""An API that answers as a test wants it to, and a check of it."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import httpx

from custom_hooks.ingest.overlay import apply
from custom_hooks.live_check.check import check
from custom_hooks.live_check.comparison import Comparison
from custom_hooks.live_check.draft import overlay
from custom_hooks.live_check.findings import Difference, Findings
from custom_hooks.live_check.names import texts
from custom_hooks.live_check.places import Place
from custom_hooks.live_check.readings import Bounds, Checked
from custom_hooks.live_check.reads import chosen, reads
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import Node
from instantly_async import InstantlyClient

Run: TypeAlias = Callable[[Callable[[], Awaitable[Any]]], Any]
DAY = datetime.date(2026, 11, 30)
TAG: dict[str, Any] = {
    "id": "6f9619ff-8b86-4d01-b42d-00c04fc964ff",
    "timestamp_created": "2026-01-02T03:04:05.000Z",
    "timestamp_updated": "2026-01-02T03:04:05.000Z",
    "organization_id": "6f9619ff-8b86-4d01-b42d-00c04fc964fe",
    "label": "Quarterly",
    "description": None,
}


def tag(**fields: Any) -> dict[str, Any]:
    """A custom tag as the document has it, and what a test adds."""
    return {**TAG, **fields}


def page(*items: Any, **fields: Any) -> httpx.Response:
    """A page of a list."""
    return httpx.Response(200, json={"items": list(items), **fields})


def checked(
    run: Run, document: Node, answer: Callable[[httpx.Request], Any], *names: str, bounds: Bounds | None = None
) -> Checked:
    """Check an API that answers so; by default only the list of tags is read."""

    async def all_of_it() -> Checked:
        transport = httpx.MockTransport(answer)
        async with InstantlyClient("secret-key", transport=transport, rate_limiter=None, max_retries=0) as client:
            every = chosen(reads(document), names or ("custom_tags.list",))
            return await check(client, document, every, bounds or Bounds())

    result = run(all_of_it)
    assert isinstance(result, Checked)
    return result


def differences(checked: Checked) -> list[Difference]:
    """What differs."""
    return list(checked.findings.differences())


def draft(seen: list[Difference], **options: Any) -> Node:
    """The draft as it is read back from its file."""
    return yaml_file.parse(yaml_file.text(overlay(seen, DAY, **options)).encode(), "the draft")


def corrected(document: Node, seen: list[Difference], **options: Any) -> Node:
    """The document with the draft applied to it; every action of it applies."""
    changed, stale = apply(document, draft(seen, **options))
    assert not stale
    return changed


def compared(document: Node, body: Any, component: str) -> list[Difference]:
    """What differs in a body that a component describes."""
    findings = Findings()
    place = Place("$.components.schemas", document["components"]["schemas"]).inner(component)
    findings.add("tests.get", Comparison(document, texts(body)).sightings(copy.deepcopy(body), place))
    return list(findings.differences())
