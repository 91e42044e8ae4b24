"""What a sandbox has, to be compared before and after; and clients of its workspaces whose answers validate."""

from __future__ import annotations

import json
from typing import Any

from instantly_async import InstantlyClient
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.state.state import State

from .validated import ValidatedTransport


def everything(state: State) -> dict[str, Any]:
    """All records of all workspaces, as they are now."""
    tables = {entity.table for group in GROUPS for entity in group.entities}
    for store in state.workspaces.values():
        for table in tables:
            store[table]  # is filled when it is first asked for
    found: dict[str, Any] = json.loads(json.dumps(state.workspaces))
    return {name: {table: records for table, records in store.items() if records} for name, store in found.items()}


def client_of(sandbox: Sandbox, key: str | None = None, **options: Any) -> InstantlyClient:
    """A client of a sandbox; by default of its first workspace."""
    return InstantlyClient(key or sandbox.key, transport=ValidatedTransport(sandbox._app), rate_limiter=None, **options)
