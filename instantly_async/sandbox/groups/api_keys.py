"""API keys, which are shown when they are created and never again. They let calls in as long as they are there."""

from __future__ import annotations

import base64

from ..engine.call import Call
from ..engine.entity import Entity, by_id
from ..engine.group import Group
from ..engine.paging import page
from ..state.keys import TABLE
from ..state.store import Record
from . import audit_logs


def _complete(call: Call, record: Record) -> None:
    """The key of the API's form: an id and a secret in base64."""
    secret = record["id"].replace("-", "")[::-1][:12]
    record["key"] = base64.b64encode(f"{record['id']}:{secret}".encode()).decode()


def _hidden(key: str) -> str:
    return f"{key[:4]}{'*' * 8}"


_KEYS = Entity(
    table=TABLE,
    path="/api/v2/api-keys",
    complete=_complete,
    deleted=lambda _, record: record.update(key=_hidden(record["key"])),
    log=audit_logs.log(created=audit_logs.API_KEY_CREATED, deleted=audit_logs.API_KEY_DELETED),
)
GROUP = Group((_KEYS,))


@GROUP.endpoint("GET /api/v2/api-keys")
def list_keys(call: Call) -> Record:
    """A page of the keys, of which only the beginning is seen."""
    answer = page(call, call.store[TABLE].values(), by_id)
    answer["items"] = [record | {"key": _hidden(record["key"])} for record in answer["items"]]
    return answer
