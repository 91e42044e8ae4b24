"""Leads of a campaign or a list are deleted by their ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.endpoints import Caller
from .._core.operation import Operation
from .._core.waiting import background_jobs
from ..api.lead import bulk_delete_leads
from .existing_leads import MOST, ExistingLeads
from .outcomes import Outcome, RowStatus
from .runs import identity, most_items
from .work import Item

_DELETED = Outcome(RowStatus.DONE)
_STILL_THERE = Outcome(RowStatus.SKIPPED)


class DeletingLeads:
    """Deletes leads with `leads.bulk_delete`: always by their ids, since it deletes all without them."""

    operation: Operation = bulk_delete_leads.OPERATION
    is_repeatable: bool = True

    def __init__(self, client: Caller, target: Mapping[str, str], timeout: float | None) -> None:
        [(place, key)] = target.items()
        self._client = client
        self._target = target
        self._timeout = timeout
        self._leads = ExistingLeads(client, {"campaign" if place == "campaign_id" else place: key})
        self.run: Mapping[str, Any] = identity("leads.delete_all", client, target)
        self.most: int = most_items(self.operation, "ids", MOST)

    def item(self, row: Any) -> Item:
        """The lead that a row names."""
        return self._leads.item(row)

    async def send(self, items: Sequence[Item]) -> tuple[list[Outcome], models.DeletedCount]:
        """Delete leads, and see which are still there where the count is another one."""
        ids = [item.value for item in items]
        if not ids:
            raise AssertionError("a call without ids would delete every lead")
        where: dict[str, Any] = dict(self._target)
        answer = await bulk_delete_leads.asyncio(client=self._client, ids=ids, **where)
        if answer.count == len(items):
            return [_DELETED] * len(items), answer
        job = answer.get("id")
        if isinstance(job, str):  # some answers were a job in the place of the count
            await background_jobs.wait(self._client, job, self._timeout, None)
        there = await self._leads.those_there(items)
        return [_STILL_THERE if item.key in there else _DELETED for item in items], answer

    async def look(self, items: Sequence[Item]) -> dict[bytes, Outcome]:
        """Nothing: to delete something again does no harm."""
        return {}
