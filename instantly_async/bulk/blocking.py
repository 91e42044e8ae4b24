"""Addresses and domains are put on the block list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.endpoints import Caller
from .._core.operation import Operation
from .._core.text import brief
from ..api.block_list_entry import createbluk_block_list_entry, list_block_list_entry
from .outcomes import Outcome, RowStatus
from .rows import is_name, plain
from .runs import identity, most_items, owner
from .work import CONTENT_BYTES, Item, UnusableRow, digest

MOST = 1_000  # where the document should say no more

INVALID, KNOWN = "invalid_count", "already_blocked"


class Blocking:
    """Adds values with `block_list_entries.bulk_create`, and looks for each with `block_list_entries.list`."""

    operation: Operation = createbluk_block_list_entry.OPERATION
    is_repeatable: bool = False

    def __init__(self, client: Caller) -> None:
        self._client = client
        self.run: Mapping[str, Any] = identity("block_list_entries.add_all", client, owner(client))
        self.most: int = most_items(self.operation, "bl_values", MOST)

    def item(self, row: Any) -> Item:
        """The address or domain of a row.

        Raises:
            UnusableRow: It is no text.
        """
        value = row.get("bl_value") if isinstance(row, Mapping) else plain(row)
        text = value.strip() if isinstance(value, str) else ""
        if not text:
            raise UnusableRow("a row must be an e-mail address or a domain, as text or as `bl_value`")
        if not is_name(text):
            raise UnusableRow(f"{brief(text, 60)} is no e-mail address and no domain")
        name = text.lower()
        return Item(digest(name), digest(name, CONTENT_BYTES), text, name)

    async def send(self, items: Sequence[Item]) -> tuple[list[Outcome], models.BulkCreateBlockListResult]:
        """Block values."""
        values = [item.value for item in items]
        result = await createbluk_block_list_entry.asyncio(client=self._client, bl_values=values)
        return outcomes_of(result, items), result

    async def look(self, items: Sequence[Item]) -> dict[bytes, Outcome]:
        """The values that are on the block list; the API finds them one by one."""
        found: dict[bytes, Outcome] = {}
        for item in items:
            async for entry in list_block_list_entry.iterate(client=self._client, search=item.name or ""):
                value = entry.bl_value if isinstance(entry, models.BlockListEntry) else None
                if isinstance(value, str) and value.lower() == item.name:
                    found[item.key] = Outcome(RowStatus.FOUND, entry.id)
                    break
        return found


def outcomes_of(result: models.BulkCreateBlockListResult, items: Sequence[Item]) -> list[Outcome]:
    """What became of values, as far as an answer tells it."""
    if not isinstance(result.items, list):
        return [Outcome(RowStatus.UNCERTAIN)] * len(items)
    entries = [each for each in result.items if isinstance(each, models.BlockListEntry)]
    created = {str(entry.bl_value).lower(): entry.id for entry in entries}
    left = sum(item.name not in created for item in items)
    match result.invalid_count:
        case int(invalid) if invalid == left:
            others = Outcome(RowStatus.SKIPPED, None, (INVALID,))
        case 0:
            others = Outcome(RowStatus.SKIPPED, None, (KNOWN,))
        case int():
            others = Outcome(RowStatus.SKIPPED, None, (INVALID, KNOWN))
        case _:
            others = Outcome(RowStatus.UNCERTAIN)
    return [Outcome(RowStatus.CREATED, created[item.name]) if item.name in created else others for item in items]
