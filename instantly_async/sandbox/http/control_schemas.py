"""What the sandbox's own paths take."""

from __future__ import annotations

from ..document.operations import Schema
from . import behaviour

_MOST_SCOPES = 500
_LONGEST_SCOPE = 100
_LONGEST_WAIT = 60  # seconds
_DURATIONS = ("weeks", "days", "hours", "minutes", "seconds")


def _object(*required: str, **properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


_TEXT: Schema = {"type": "string"}
_WORKSPACE: Schema = {"type": "string", "format": "uuid"}
_NUMBER: Schema = {"type": "number"}
_INTEGER: Schema = {"type": "integer"}
_FLAG: Schema = {"type": "boolean"}
_SCOPES: Schema = {"type": "array", "items": {**_TEXT, "maxLength": _LONGEST_SCOPE}, "maxItems": _MOST_SCOPES}

FAULT = _object(
    "operation",
    operation=_TEXT,
    status=_INTEGER,
    times=_INTEGER,
    latency=_NUMBER,
    retry_after={"type": ["string", "number"]},
    drop=_TEXT,
    html=_FLAG,
    empty=_FLAG,
    truncated=_FLAG,
    cut=_FLAG,
    unknown_values=_FLAG,
    unknown_fields=_FLAG,
    wrong_types=_FLAG,
    probability=_NUMBER,
    seed=_INTEGER,
)
DURATION: Schema = {**_object(**{name: {**_NUMBER, "minimum": 0} for name in _DURATIONS}), "minProperties": 1}
BEHAVIOUR = _object(**behaviour.changes())
KEY = _object("scopes", workspace=_WORKSPACE, scopes=_SCOPES)
PLAN = _object("plan", workspace=_WORKSPACE, plan=_TEXT)
WAIT = _object(wait={**_NUMBER, "minimum": 0, "maximum": _LONGEST_WAIT})
OF_WORKSPACE = _object(workspace=_WORKSPACE)
NOTHING = _object()
