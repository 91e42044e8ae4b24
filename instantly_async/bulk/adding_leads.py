"""Leads are added to a campaign or a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .. import models
from .._core.endpoints import Caller
from .._core.errors import BadRequestError
from .._core.operation import Operation
from .._core.types import UNSET, is_whole
from ..api.lead import bulk_add_leads, list_leads
from .leads_without_email import LeadsWithoutEmail
from .new_leads import NewLeads
from .outcomes import Outcome, RowStatus
from .runs import identity, most_items
from .work import Item

REASONS = (
    "in_blocklist",
    "duplicated_leads",
    "skipped_count",
    "invalid_email_count",
    "incomplete_count",
    "duplicate_email_count",
)
MOST = 1_000  # where the document should say no more
_SOUGHT_AT_ONCE = 50  # addresses, each as it is and in small letters: no more than the leads of one page


class AddingLeads:
    """Adds leads with `leads.bulk_add`, and looks for them with `leads.list`."""

    operation: Operation = bulk_add_leads.OPERATION
    is_repeatable: bool = False

    def __init__(self, client: Caller, target: Mapping[str, str], options: Mapping[str, Any]) -> None:
        [(place, key)] = target.items()
        self._client = client
        self._target = {place: key}
        self._sought_in = {"campaign" if place == "campaign_id" else place: key}
        self._options = {name: value for name, value in options.items() if value is not UNSET}
        self._leads = NewLeads(need_email=place == "campaign_id")
        self.run: Mapping[str, Any] = identity("leads.add_all", client, {**self._target, **self._options})
        self.most: int = most_items(self.operation, "leads", MOST)

    def item(self, row: Any) -> Item:
        """The lead of a row."""
        return self._leads.item(row)

    async def send(self, items: Sequence[Item]) -> tuple[list[Outcome], models.BulkAddLeadsResult]:
        """Add leads."""
        given: dict[str, Any] = {**self._target, **self._options}
        result = await bulk_add_leads.asyncio(client=self._client, leads=[item.value for item in items], **given)
        return outcomes_of(result, len(items)), result

    async def look(self, items: Sequence[Item]) -> dict[bytes, Outcome]:
        """The leads that the campaign or the list has: by their addresses, and without one by all that they say."""
        found: dict[bytes, str | None] = {}
        named = [item for item in items if item.name is not None]
        for first in range(0, len(named), _SOUGHT_AT_ONCE):
            found |= await self._look(named[first : first + _SOUGHT_AT_ONCE])
        outcomes = {key: Outcome(RowStatus.FOUND, id) for key, id in found.items()}
        return outcomes | await self._look_through([item for item in items if item.name is None])

    async def _look_through(self, items: Sequence[Item]) -> dict[bytes, Outcome]:
        """The same for leads without an address: the API finds no lead by all that it says, so all are walked."""
        sought = LeadsWithoutEmail(items)
        if not sought.are_found:
            where: dict[str, Any] = dict(self._sought_in)
            async for page in list_leads.iterate(client=self._client, **where).pages():
                for lead in page.items:
                    sought.see(lead)
                if sought.are_found:
                    break
        return sought.outcomes

    async def _look(self, items: Sequence[Item]) -> dict[bytes, str | None]:
        """The same for a few, of which one whose address the API does not take for one is not there."""
        try:
            return await self._found({item.name or "": item for item in items})
        except BadRequestError:
            if len(items) == 1:
                return {}
            half = len(items) // 2
            return {**await self._look(items[:half]), **await self._look(items[half:])}

    async def _found(self, sought: Mapping[str, Item]) -> dict[bytes, str | None]:
        found: dict[bytes, str | None] = {}
        contacts = sorted({*sought, *(item.value["email"] for item in sought.values())})
        where: dict[str, Any] = {"contacts": contacts, **self._sought_in}
        async for page in list_leads.iterate(client=self._client, **where).pages():
            for lead in page.items:
                email = lead.email if isinstance(lead, models.Lead) else None
                item = sought.get(email.lower()) if isinstance(email, str) else None
                if item is not None:
                    found[item.key] = lead.id
            if len(found) == len(sought):
                break
        return found


def outcomes_of(result: models.BulkAddLeadsResult, count: int) -> list[Outcome]:
    """What became of each of so many leads, as far as an answer tells it."""
    created = {}
    for lead in _items(result.created_leads):
        if isinstance(lead, models.CreatedLead) and is_whole(lead.index) and 0 <= lead.index < count:
            created[lead.index] = lead.id if isinstance(lead.id, str) else None
    if result.leads_uploaded == count:  # whether it lists them or not
        return [Outcome(RowStatus.CREATED, created.get(index)) for index in range(count)]
    reasons = tuple(name for name in REASONS if is_whole(number := result.get(name)) and number > 0)
    # Where more were created than it lists, the others may be among them.
    others = RowStatus.SKIPPED if result.leads_uploaded == len(created) else RowStatus.UNCERTAIN
    return [
        Outcome(RowStatus.CREATED, created[index]) if index in created else Outcome(others, None, reasons)
        for index in range(count)
    ]


def _items(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else ()
