"""Block list entries: addresses and domains to which nothing is sent."""

from __future__ import annotations

import csv
import datetime
import io
import re

from ..document.validators import is_valid
from ..engine import selection
from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..http.refusal import Refusal
from ..seeds import block_list as seeds
from ..state.clock import identifier, number_of, timestamp
from ..state.store import Record, Store

_DOMAIN = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}")
_EMAIL = {"format": "email"}
_LONGEST_DOMAIN = 253


def _complete(call: Call, entry: Record) -> None:
    _classify(entry, call.body.get("bl_value", entry.get("bl_value", "")))
    if not is_valid_value(entry["bl_value"]):
        raise Refusal(400, "body/bl_value must be an email or a domain")
    if any(other["id"] != entry["id"] for other in call.store[_ENTRIES.table].having("bl_value", entry["bl_value"])):
        raise Refusal(400, "Block list entry already exists")


def _classify(entry: Record, value: str) -> None:
    entry |= {"bl_value": _written(value), "is_domain": "@" not in value}


_ENTRIES = Entity(
    table="block_list_entries",
    path="/api/v2/block-lists-entries",
    indexed=("bl_value",),
    searched=("bl_value",),
    filters={"domains_only": lambda _, entry, wanted: entry["is_domain"] or not wanted},
    complete=_complete,
    changed=lambda call, _, entry: _complete(call, entry),
    seeds=seeds.block_list_entries,
)
GROUP = Group((_ENTRIES,))


def is_valid_value(value: str) -> bool:
    """Whether a value can be blocked: an address or a domain."""
    if "@" in value:
        return is_valid(value, _EMAIL)
    return len(value) <= _LONGEST_DOMAIN and _DOMAIN.fullmatch(value) is not None


def is_blocked(store: Store, email: str) -> bool:
    """Whether nothing is sent to an address, or to the domain that it is of."""
    address = _written(email)
    return any(_is_listed(store, value) for value in {address, address.rpartition("@")[2]})


def _is_listed(store: Store, value: str) -> bool:
    return any(True for _ in store[_ENTRIES.table].having("bl_value", value))


@GROUP.endpoint("POST /api/v2/block-lists-entries/bulk-create")
def bulk_create(call: Call) -> Record:
    """The entries that are new, and how many of the values are valid; what is blocked already stays as it is."""
    values = [_written(value) for value in call.body["bl_values"]]
    valid = [value for value in values if is_valid_value(value)]
    new = [value for value in dict.fromkeys(valid) if not _is_listed(call.store, value)]
    entries = [_add(call.store, value, call.store.clock.now()) for value in new]
    return {"items": entries, "valid_count": len(valid), "invalid_count": len(values) - len(valid)}


@GROUP.endpoint("POST /api/v2/block-lists-entries/bulk-delete")
def bulk_delete(call: Call) -> list[Record]:
    """The entries that were deleted; ids of none are passed over."""
    entries = call.store[_ENTRIES.table]
    return [entries.pop(key) for key in dict.fromkeys(call.body["ids"]) if key in entries]


@GROUP.endpoint("DELETE /api/v2/block-lists-entries")
def delete_all(call: Call) -> list[Record]:
    """The entries that were deleted: those that meet the call's conditions."""
    entries = call.store[_ENTRIES.table]
    return [entries.pop(entry["id"]) for entry in selection.select(call, _ENTRIES, entries.values())]


@GROUP.endpoint("GET /api/v2/block-lists-entries/download")
def download(call: Call) -> str:
    """The entries that meet the call's conditions, as CSV."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(("Blocked Email", "Date"))
    for entry in selection.select(call, _ENTRIES, call.store[_ENTRIES.table].values()):
        rows.writerow((entry["bl_value"], entry["timestamp_created"]))
    return text.getvalue()


def _written(value: str) -> str:
    return value.strip().casefold()


def block(store: Store, email: str, now: datetime.datetime) -> None:
    """Block an address, unless it is blocked."""
    if not is_blocked(store, email):
        _add(store, _written(email), now)


def _add(store: Store, value: str, now: datetime.datetime) -> Record:
    entry: Record = {
        "id": identifier(now, number_of(value)),
        "timestamp_created": timestamp(now),
        "organization_id": store.workspace,
    }
    _classify(entry, value)
    store[_ENTRIES.table][entry["id"]] = entry
    return entry
