"""What a checkpoint says of an export: which one it is, how far it is, and what its file has."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Set
from pathlib import Path
from typing import Any, Self

from attrs import Factory, asdict, define

from .._core.options.options import Options
from .._core.pagination import Pager
from .._core.pagination.positions import Position
from .._core.requests.encoding import to_json
from .._core.secret import Secret
from .._core.types import UNSET
from .partial_file import NOTHING, Content
from .records import json_text

LONGEST_SHOWN = 60  # characters of an argument that a checkpoint has in plain

_KINDS: dict[str, type | tuple[type, ...]] = {
    "position": (list, type(None)),
    "rows": int,
    "pages": int,
    "content": list,
    "empty_columns": list,
    "odd_values": dict,
    "finished": (list, type(None)),
}


@define
class State:
    """How far an export is.

    Attributes:
        position: The page that is next; None after the last one.
        rows: Rows that are written.
        pages: Pages that they came on.
        content: What the unfinished file has.
        empty_columns: Columns for which no row had a value.
        odd_values: How many values did not fit into their columns.
        finished: What the file has that is to take the target's place; None while there is none.
    """

    position: Position | None
    rows: int = 0
    pages: int = 0
    content: Content = NOTHING
    empty_columns: list[str] = Factory(list)
    odd_values: dict[str, int] = Factory(dict)
    finished: Content | None = None

    def to_dict(self) -> dict[str, Any]:
        """As a checkpoint keeps it."""
        kept = asdict(self, recurse=False)
        if self.position is not None and self.position.value is UNSET:
            kept["position"] = [self.position.argument]
        return kept

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Self:
        """What a checkpoint has.

        Raises:
            ValueError: It is not what `to_dict` gave.
        """
        if given.keys() != _KINDS.keys() or not all(isinstance(given[name], kind) for name, kind in _KINDS.items()):
            raise ValueError("not a state")
        position, content, finished = given["position"], given["content"], given["finished"]
        try:
            return cls(
                position=None if position is None else Position(*[*position, UNSET][:2]),
                rows=given["rows"],
                pages=given["pages"],
                content=Content(*content),
                empty_columns=given["empty_columns"],
                odd_values=given["odd_values"],
                finished=None if finished is None else Content(*finished),
            )
        except TypeError as error:
            raise ValueError("not a state") from error


def identity(pager: Pager[Any, Any], target: Path, **options: Any) -> dict[str, Any]:
    """What tells an export from others. What is long is there as a digest alone."""
    fetch = pager._fetch
    client = fetch.keywords.get("client")
    known: Options | None = getattr(client, "_options", None)
    told: dict[str, Any] = {"method": "export", "target": str(target)}
    if known is not None:
        told |= {"base_url": known.base_url, "workspace": known.workspace}
        if isinstance(known.api_key, Secret):  # a function gives another one from time to time
            told["key"] = _digest(known.api_key.value)
    given = {**fetch.keywords, **pager._given, pager._start.argument: pager._start.value, **options}
    given |= {"client": UNSET, "arguments": list(fetch.args) or UNSET, "max_items": pager._max_items}
    return told | {name: _shown(value) for name, value in given.items() if value is not UNSET}


def _shown(value: Any) -> Any:
    plain = value is None or isinstance(value, bool | int) or (isinstance(value, str) and len(value) <= LONGEST_SHOWN)
    return value if plain else _digest(value)


def _digest(value: Any) -> str:
    if isinstance(value, Set):
        value = sorted(value, key=repr)  # the order of a set is another one in every process
    return hashlib.sha256(json_text(to_json(value))).hexdigest()[:16]
