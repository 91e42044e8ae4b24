"""Leads are moved from a campaign or a list to another one by their ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.endpoints import Caller
from .._core.operation import Operation
from .._core.types import UNSET
from .._core.waiting import background_jobs
from ..api.lead import move_leads
from .existing_leads import MOST, ExistingLeads
from .outcomes import Outcome, RowStatus
from .runs import identity, most_items
from .work import Item

_MOVED = Outcome(RowStatus.DONE)
_STILL_THERE = Outcome(RowStatus.SKIPPED)


class MovingLeads:
    """Moves leads with `leads.move`, waits for the job, and sees which are still where they were.

    What has been moved is no longer in the source, so that to move it again does nothing.
    """

    operation: Operation = move_leads.OPERATION
    is_repeatable: bool = True

    def __init__(
        self,
        client: Caller,
        source: Mapping[str, str],
        target: Mapping[str, str],
        options: Mapping[str, Any],
        timeout: float | None,
    ) -> None:
        self._client = client
        given = {name: value for name, value in options.items() if value is not UNSET}
        self._arguments = {**source, **target, **given}
        self._timeout = timeout
        self._leads = ExistingLeads(client, source)
        self.run: Mapping[str, Any] = identity("leads.move_all", client, self._arguments)
        self.most: int = most_items(self.operation, "ids", MOST)

    def item(self, row: Any) -> Item:
        """The lead that a row names."""
        return self._leads.item(row)

    async def send(self, items: Sequence[Item]) -> tuple[list[Outcome], models.BackgroundJob]:
        """Move leads, and wait until they are moved."""
        arguments: dict[str, Any] = self._arguments
        job = await move_leads.asyncio(client=self._client, ids=[item.value for item in items], **arguments)
        job = await background_jobs.wait(self._client, job, self._timeout, None)
        there = await self._leads.those_there(items)
        return [_STILL_THERE if item.key in there else _MOVED for item in items], job

    async def look(self, items: Sequence[Item]) -> dict[bytes, Outcome]:
        """Nothing: to move something again does no harm."""
        return {}
