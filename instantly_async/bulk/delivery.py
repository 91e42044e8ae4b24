"""One batch on its way: it is sent, and where an answer is lost, settled by looking at what is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

import anyio
from attrs import define, field

from .._core.errors import (
    APIConnectionError,
    APIStatusError,
    BadRequestError,
    InstantlyError,
    RateLimitError,
)
from .._core.retries import back_off
from .._core.text import one_line
from .._core.waiting.errors import JobFailedError, WaitTimeoutError
from .journal import Journal
from .outcomes import Outcome, RowOutcome, RowStatus
from .work import Item, Work

AnswerT = TypeVar("AnswerT")

ATTEMPTS = 4  # of one batch in one run
MOST_REFUSALS = 20  # items of one batch without which it is sent again: where there are more, the rows are no rows
LOOKS = (0.0, 2.0, 4.0, 8.0)  # seconds before each look: the API may still be at work on what it was sent

_ITEM = re.compile(r"body/\w+/([0-9]{1,4})[/ ]")  # such as `body/leads/7/phone must be string`
_LONGEST_MESSAGE = 200  # characters of what the API says
_MAYBE_DONE = {408, 499}  # statuses below 500 that do not say that nothing was done


@define(eq=False)
class Parcel(Generic[AnswerT]):
    """A batch before it is one: its rows, and what is known of them.

    Attributes:
        outcomes: What became of the rows, as far as it is known; None where it is not yet.
        items: What has to be sent, with its place among the outcomes.
        uncertain: The items that may have been sent, by their places.
        record: Number of its record in the checkpoint; None before it has one.
        failure: Why its delivery has ended before everything was known.
        refusals: How many of its items the API has refused by name.
    """

    number: int
    first: int
    rows: list[object]
    outcomes: list[RowOutcome | None] = field(factory=list)
    items: dict[int, Item] = field(factory=dict)
    uncertain: set[int] = field(factory=set)
    answers: list[AnswerT] = field(factory=list)
    known: dict[int, Outcome] = field(factory=dict)
    record: int | None = None
    failure: Exception | None = None
    refusals: int = 0

    def take(
        self, row: object, outcome: RowOutcome | None, item: Item | None = None, *, maybe_sent: bool = False
    ) -> None:
        """Add a row: with its outcome, or with what it has to send."""
        place = len(self.rows)
        self.rows.append(row)
        self.outcomes.append(outcome)
        if item is not None:
            self.items[place] = item
            if maybe_sent:
                self.uncertain.add(place)

    @property
    def open(self) -> list[int]:
        """The places of which nothing is known yet."""
        return [place for place in self.items if place not in self.known]

    def whole(self) -> tuple[RowOutcome, ...]:
        """The outcomes of all rows, once everything is known."""
        for place, known in self.known.items():
            self.outcomes[place] = RowOutcome(self.first + place, self.rows[place], *known)
        return tuple(outcome for outcome in self.outcomes if outcome is not None)


class Delivery(Generic[AnswerT]):
    """Delivers batches. Whatever it is interrupted by, the batch and the checkpoint say how far it has come."""

    def __init__(self, work: Work[AnswerT], journal: Journal) -> None:
        self._work = work
        self._journal = journal

    async def deliver(self, parcel: Parcel[AnswerT]) -> None:
        """Send what is to be sent of a batch, until everything is known.

        Raises:
            InstantlyError: It ends here; what may have been sent is marked.
            CheckpointError: The checkpoint cannot be written.
        """
        attempt = 0
        while parcel.open:
            if parcel.uncertain:
                await self._settle(parcel)
            if not (places := parcel.open):
                break
            if parcel.record is None:
                parcel.record = await self._journal.sent(list(parcel.items.values()))
            attempt += 1
            parcel.uncertain.update(places)
            try:
                outcomes, answer = await self._work.send([parcel.items[place] for place in places])
            except InstantlyError as error:
                if not _may_have_happened(error):
                    parcel.uncertain.difference_update(places)
                if (refused := _refused(error, places)) is not None and parcel.refusals < MOST_REFUSALS:
                    parcel.refusals += 1
                    attempt = 0
                    self._know(parcel, [(refused, Outcome(RowStatus.REFUSED, None, (_message(error),)))])
                    continue
                if attempt == ATTEMPTS or not _is_worth_another(error):
                    await self._give_up(parcel)
                    raise
                await anyio.sleep(back_off(attempt))
            else:
                parcel.answers.append(answer)
                self._know(parcel, self._told(zip(places, outcomes, strict=True), attempt))
        if parcel.items:
            await self._note(parcel)

    async def _settle(self, parcel: Parcel[AnswerT]) -> None:
        """Find out what became of items whose answer was lost; of those that are left, nothing has."""
        if self._work.is_repeatable:
            parcel.uncertain.clear()
            return
        places = sorted(parcel.uncertain)
        for wait in LOOKS:
            sought = [place for place in places if place not in parcel.known]
            if not sought:
                break
            await anyio.sleep(wait)
            found = await self._work.look([parcel.items[place] for place in sought])
            there = [place for place in sought if parcel.items[place].key in found]
            self._know(parcel, ((place, found[parcel.items[place].key]) for place in there))
            # Two looks that see the same are enough where the API itself knows an item again that it already has.
            if wait and not there and all(parcel.items[place].name is not None for place in sought):
                break
        parcel.uncertain.clear()

    def _told(self, outcomes: Iterable[tuple[int, Outcome]], attempt: int) -> Iterator[tuple[int, Outcome]]:
        """What an answer tells; of what it leaves open as much can be seen as if it had been lost."""
        for place, outcome in outcomes:
            if attempt == ATTEMPTS or self._work.is_repeatable or outcome.status is not RowStatus.UNCERTAIN:
                yield place, outcome

    def _know(self, parcel: Parcel[AnswerT], outcomes: Iterable[tuple[int, Outcome]]) -> None:
        parcel.known.update(outcomes)
        parcel.uncertain.difference_update(parcel.known)

    async def _note(self, parcel: Parcel[AnswerT]) -> None:
        items = list(parcel.items.values())
        if parcel.record is None:
            parcel.record = await self._journal.sent(items)
        await self._journal.done(parcel.record, items, [parcel.known[place] for place in parcel.items])

    async def _give_up(self, parcel: Parcel[AnswerT]) -> None:
        """Write down that nothing was done, where that is certain of the whole batch."""
        if parcel.record is not None and not parcel.uncertain and not parcel.known:
            await self._journal.void(parcel.record)
            parcel.record = None


def _refused(error: InstantlyError, places: Sequence[int]) -> int | None:
    """The place of the item for which the API refuses all of them, where it names one: nothing of the call was done."""
    found = _ITEM.match(_message(error)) if isinstance(error, BadRequestError) else None
    number = int(found[1]) if found else len(places)
    return places[number] if number < len(places) else None


def _message(error: InstantlyError) -> str:
    message = error.body.get("message") if isinstance(error.body, Mapping) else None
    return one_line(message, _LONGEST_MESSAGE) if isinstance(message, str) else ""


def _may_have_happened(error: InstantlyError) -> bool:
    """Whether the API may have done what the call asked for."""
    match error:
        case APIConnectionError():
            return not error.unsent
        case APIStatusError():
            status = error.status_code
            return status is not None and (status >= 500 or status in _MAYBE_DONE)
        case _:
            return True


def _is_worth_another(error: InstantlyError) -> bool:
    """Whether it may go better the next time: the API refuses some things for good."""
    if isinstance(error, JobFailedError | WaitTimeoutError):
        return False
    return isinstance(error, APIConnectionError | RateLimitError) or _may_have_happened(error)
