"""What became of the rows of a run."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeVar

from attrs import field, frozen

from .._core.text import brief

AnswerT = TypeVar("AnswerT")
T_co = TypeVar("T_co", covariant=True)


class RowStatus(StrEnum):
    """What became of a row."""

    CREATED = "created"
    """The API created what the row describes."""
    DONE = "done"
    """The API did what the run does with the row: moved it, deleted it, verified it."""
    FOUND = "found"
    """It was there when the run looked, after an answer was lost: added by this run, or there before."""
    GONE = "gone"
    """It was not there when the run came to it, so that there was nothing to do."""
    SKIPPED = "skipped"
    """The API took the row and did nothing with it; `reasons` says why, as far as the API tells."""
    REFUSED = "refused"
    """The row cannot be sent, and was not: `problem`; or the API refused it: `reasons`."""
    DUPLICATE = "duplicate"
    """An earlier row of the run stands for the same thing; this one was not sent."""
    UNCERTAIN = "uncertain"
    """Nobody can tell whether the API did anything with the row. It is not sent again where that could do it twice."""


class Outcome(NamedTuple):
    """What became of something that was to be sent."""

    status: RowStatus
    id: str | None = None
    reasons: tuple[str, ...] = ()
    result: str | None = None


@frozen
class RowOutcome:
    """What became of one row.

    Attributes:
        index: Number of the row in the input, from 0 on.
        row: The row as it was given.
        status: What became of it.
        id: The id of what the row has become, where the API tells it.
        reasons: Why the API left the row out, by the names of the counts of its answer, such as
            `in_blocklist`. One is the reason. Of several one is, and the API does not say for which row. None at all:
            it does not say anything. Of a row that the API refused, its words.
        result: What the API found out about the row, such as `verified` or `invalid` of an address that was verified.
        problem: Why the row was refused before it was sent.
        earlier: Whether an earlier run with the same checkpoint has done this.
    """

    index: int
    row: Any = field(repr=brief)
    status: RowStatus
    id: str | None = None
    reasons: tuple[str, ...] = ()
    result: str | None = None
    problem: str | None = None
    earlier: bool = False


@frozen
class Batch(Generic[AnswerT]):
    """A part of the rows, one after the other in the input, with what became of each.

    `for outcome in batch` gives the outcomes, and `len(batch)` counts the rows.

    Attributes:
        number: Number of the batch in this run, from 1 on.
        outcomes: What became of each row, in the order of the rows.
        answers: What the API answered, in this run. None where nothing had to be sent, or every answer was lost;
            several where a part was sent again.
    """

    number: int
    outcomes: tuple[RowOutcome, ...] = field(repr=lambda outcomes: f"<{len(outcomes)} rows>")
    answers: tuple[AnswerT, ...] = field(default=(), repr=brief)

    def __len__(self) -> int:
        return len(self.outcomes)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[RowOutcome]:
        return iter(self.outcomes)

    def having(self, status: RowStatus) -> list[RowOutcome]:
        """The rows of which a thing has become.

        Args:
            status: What has become of them.

        Returns:
            Their outcomes, in the order of the rows.
        """
        return [outcome for outcome in self.outcomes if outcome.status is status]

    @property
    def created(self) -> list[RowOutcome]:
        """The rows that the API created something of."""
        return self.having(RowStatus.CREATED)

    @property
    def done(self) -> list[RowOutcome]:
        """The rows with which the API did what the run does."""
        return self.having(RowStatus.DONE)

    @property
    def found(self) -> list[RowOutcome]:
        """The rows that were there when the run looked, after an answer had been lost."""
        return self.having(RowStatus.FOUND)

    @property
    def gone(self) -> list[RowOutcome]:
        """The rows that were not there, so that there was nothing to do."""
        return self.having(RowStatus.GONE)

    @property
    def skipped(self) -> list[RowOutcome]:
        """The rows that the API skipped."""
        return self.having(RowStatus.SKIPPED)

    @property
    def refused(self) -> list[RowOutcome]:
        """The rows that cannot be sent."""
        return self.having(RowStatus.REFUSED)

    @property
    def duplicates(self) -> list[RowOutcome]:
        """The rows for which earlier rows of the run stand."""
        return self.having(RowStatus.DUPLICATE)

    @property
    def uncertain(self) -> list[RowOutcome]:
        """The rows of which nobody can tell what became of them."""
        return self.having(RowStatus.UNCERTAIN)
