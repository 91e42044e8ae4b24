"""Rows that name leads which are there, and which of them a campaign or a list still has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Any
from uuid import UUID

from .. import models
from .._core.endpoints import Caller
from .._core.text import one_line
from ..api.lead import list_leads
from .outcomes import Outcome, RowStatus
from .work import CONTENT_BYTES, Item, UnusableRow, digest

MOST = 1_000  # ids of one call; the document names no limit
USUAL = 100  # which one page of `leads.list` can show
_IDS_AT_ONCE = 100


class ExistingLeads:
    """Leads of a campaign or a list.

    Args:
        place: `campaign` or `list_id`, as leads have it, and the id of that.
    """

    def __init__(self, client: Caller, place: Mapping[str, str]) -> None:
        self._client = client
        [(self._field, self._source)] = place.items()
        self._were_there: set[bytes] = set()  # before a call whose outcome is not known yet

    def item(self, row: Any) -> Item:
        """What names a lead: its id, or something that has it.

        Raises:
            UnusableRow: It names no lead of the campaign or list.
        """
        key, source = row, None
        if isinstance(row, Mapping):  # leads are, too
            key, source = row.get("id"), row.get(self._field)
        key = str(key) if isinstance(key, UUID) else key
        if not isinstance(key, str) or not key.strip():
            raise UnusableRow("a row must be the id of a lead, or a lead with its id")
        if not _is_id(key.strip()):
            raise UnusableRow(f"{one_line(key, 60)} is no id of a lead, which is a UUID")
        if source is not None and source != self._source:
            raise UnusableRow(f"the lead has the {self._field} {source}, and this run is about {self._source}")
        name = key.strip().lower()
        return Item(digest(name), digest(name, CONTENT_BYTES), key.strip(), name)

    async def look_before(self, items: Sequence[Item]) -> None:
        """See which leads are there before they are taken away; a call whose answer was lost is not the first one."""
        self._were_there |= await self._those_there(items)

    async def taken_away(self, items: Sequence[Item], *, all_of_them: bool = False) -> list[Outcome]:
        """What became of leads that were to be taken away, by which are still there."""
        there = set() if all_of_them else await self._those_there(items)
        outcomes = [Outcome(self._status(item.key, there)) for item in items]
        self._were_there.difference_update(item.key for item in items)
        return outcomes

    def _status(self, key: bytes, there: Set[bytes]) -> RowStatus:
        if key in there:
            return RowStatus.SKIPPED
        return RowStatus.DONE if key in self._were_there else RowStatus.GONE

    async def _those_there(self, items: Sequence[Item]) -> set[bytes]:
        """The keys of the leads that the campaign or the list has."""
        sought = {item.name: item.key for item in items}
        ids = [item.value for item in items]
        there: set[bytes] = set()
        where: dict[str, Any] = {self._field: self._source}
        for first in range(0, len(ids), _IDS_AT_ONCE):
            part = ids[first : first + _IDS_AT_ONCE]
            async for lead in list_leads.iterate(client=self._client, ids=part, **where):
                key = lead.id if isinstance(lead, models.Lead) else None
                if isinstance(key, str) and key.lower() in sought:
                    there.add(sought[key.lower()])
        return there


def _is_id(text: str) -> bool:
    """Whether the API takes it for an id: one that is none would be an error for its whole batch."""
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
