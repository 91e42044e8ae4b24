"""A run over many rows, batch by batch."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import AsyncIterator
from os import PathLike
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import anyio
from anyio.lowlevel import checkpoint as let_others_work

from .._core.checkpoints.progress import Progress
from .._core.checkpoints.protocol import Checkpoint
from .._core.public_names import public_names
from .._core.text import one_line
from .._core.types import is_whole
from .delivery import Delivery, Parcel
from .journal import Journal
from .outcomes import Batch, RowOutcome, RowStatus
from .rows import rows_of
from .seen import SeenRows
from .work import UnusableRow, Work

AnswerT = TypeVar("AnswerT")

CONCURRENCY = 4
MOST_CONCURRENT = 64
_ROWS_IN_A_ROW = 50  # that are read before other tasks have their turn
_NONE_LEFT: Any = object()


class BulkRun(AsyncIterator[Batch[AnswerT]], Generic[AnswerT]):
    """A run over many rows: `async for` gives a `Batch` for every so many rows, in the order of the rows.

    Rows are taken as they are needed: `concurrency` batches are read, sent at the same time and given one after the
    other, and then the next ones are read. Between two batches nothing is under way, so that a walk can be left at
    any time; `async with` around it, or `aclose()`, then frees the checkpoint at once.

    An error ends the walk after the batches that have come to an end; what it knows is in the checkpoint, and the same
    call goes on from there. So does a walk over the same object.

    Args:
        work: What is done with the rows.
        rows: The rows: any iterable, plain or async.
        checkpoint: Where it is written how far the run is: the path of a small file, or an object with `get(name)` and
            `set(name, value)`. None keeps nothing.
        batch_size: Rows in one batch; as many as the API takes when None.
        concurrency: Batches under way at the same time; a few when None.

    Attributes:
        counts: How many rows have come to which status, in the batches that were given, earlier runs included.

    Raises:
        ValueError: A number is out of its range, or the checkpoint cannot be one.
        TypeError: An argument is of another type.
    """

    def __init__(
        self,
        work: Work[AnswerT],
        rows: Any,
        *,
        checkpoint: str | PathLike[str] | Checkpoint | None,
        batch_size: int | None,
        concurrency: int | None,
    ) -> None:
        name = str(work.run["method"])
        self._name = name
        self._work = work
        self._size = _number(name, "batch_size", work.most if batch_size is None else batch_size, work.most)
        self._abreast = _number(
            name, "concurrency", CONCURRENCY if concurrency is None else concurrency, MOST_CONCURRENT
        )
        self._progress = Progress(work.operation, work.run, checkpoint)
        self._journal = Journal(self._progress)
        self._delivery = Delivery(work, self._journal)
        self._rows = rows_of(rows, name)
        self._seen: SeenRows | None = None
        self._turn = anyio.Lock()
        self.counts: Counter[RowStatus] = Counter()
        self._batches = 0
        self._taken = 0
        self._parcels: deque[Parcel[AnswerT]] = deque()  # that are read, and not yet ready
        self._ready: deque[Batch[AnswerT]] = deque()
        self._has_rows = True
        self._asking = False  # whether a row was asked for that has not come, or was not taken
        self._error_of_rows: Exception | None = None
        self._failure: Exception | None = None
        self._closed = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Batch[AnswerT]:
        async with self._turn:
            is_given = False
            try:
                while not self._ready:
                    await self._next_batches()
                is_given = True
                batch = self._ready.popleft()
                self.counts.update(outcome.status for outcome in batch)
                return batch
            finally:
                if self._closed or not is_given:
                    self._release()  # whoever makes the same call again needs the checkpoint

    async def aclose(self) -> None:
        """End the run, and free the checkpoint."""
        self._closed = True
        self._ready.clear()
        if not self._turn.locked():  # else the one who waits for a batch frees it
            self._release()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __dir__(self) -> list[str]:
        return public_names(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._name}, {self._taken:,} rows taken>"

    def _release(self) -> None:
        self._progress.release()
        if self._closed and self._seen is not None:
            self._seen.close()

    async def _next_batches(self) -> None:
        """Read and deliver as many batches as may be under way at once; the end, where there are no more."""
        if self._closed:
            raise StopAsyncIteration
        self._raise_failure()
        if self._seen is None:
            seen = SeenRows()
            await self._journal.load(seen)
            self._seen = seen
        while self._has_rows and len(self._parcels) < self._abreast:
            await self._read_batch(self._seen)
        if not self._parcels:
            self._raise_error_of_rows()
            self._closed = True
            raise StopAsyncIteration
        async with anyio.create_task_group() as group:
            for parcel in self._parcels:
                group.start_soon(self._deliver, parcel)
        self._collect()

    async def _deliver(self, parcel: Parcel[AnswerT]) -> None:
        """A failure is kept, so that the other batches come to their end."""
        parcel.failure = None
        try:
            await self._delivery.deliver(parcel)
        except Exception as error:
            parcel.failure = error

    def _collect(self) -> None:
        """Have ready what is delivered, and after it the first failure; what has failed stays for another try."""
        delivered = [parcel for parcel in self._parcels if parcel.failure is None]
        self._parcels = deque(parcel for parcel in self._parcels if parcel.failure is not None)
        self._ready.extend(Batch(parcel.number, parcel.whole(), tuple(parcel.answers)) for parcel in delivered)
        for parcel in self._parcels:
            if self._failure is None and parcel.failure is not None:
                self._failure = parcel.failure
                self._failure.add_note(self._where(parcel))
            parcel.failure = None

    def _where(self, parcel: Parcel[AnswerT]) -> str:
        """Where a run stands that ends with an error."""
        rows = f"the rows {parcel.first} to {parcel.first + len(parcel.rows) - 1}"
        is_known = not parcel.uncertain and not parcel.known
        known = f"nothing was done with {rows}" if is_known else f"what became of {rows} is not known in full"
        what = f"{self._name}: {known}; "
        if self._progress.is_kept:
            return f"{what}{self._progress.place} has all that is: make the same call again to go on"
        return f"{what}there is no checkpoint: what the batches have told is all that is known of the others"

    def _raise_failure(self) -> None:
        failure, self._failure = self._failure, None
        if failure is not None:
            try:
                raise failure
            finally:
                del failure  # or else the error and this frame hold each other until the garbage is collected

    def _raise_error_of_rows(self) -> None:
        """Once as it came; whoever goes on in spite of it must not take it for the end."""
        error, self._error_of_rows = self._error_of_rows, None
        if error is not None:
            try:
                raise error
            finally:
                del error
        if self._asking:
            raise RuntimeError(
                f"{self._name}: the rows have been interrupted, and how many are left cannot be known; make the same "
                "call again with all rows"
            )

    async def _read_batch(self, seen: SeenRows) -> None:
        """Read the rows of the next batch; they are a batch as far as they came, whatever they end with."""
        if self._asking:
            self._has_rows = False
            return
        parcel: Parcel[AnswerT] = Parcel(self._batches + 1, self._taken, [])
        try:
            while len(parcel.rows) < self._size:
                if len(parcel.rows) % _ROWS_IN_A_ROW == 0:
                    await let_others_work()
                self._asking = True
                row = await self._row()
                if row is _NONE_LEFT:
                    self._asking = False
                    self._has_rows = False
                    break
                self._take(parcel, row, seen)
                self._asking = False
        except Exception as error:
            self._has_rows = False
            self._error_of_rows = error
        finally:
            if parcel.rows:
                self._batches += 1
                self._parcels.append(parcel)

    async def _row(self) -> Any:
        """The next row, if there is one."""
        if isinstance(self._rows, AsyncIterator):
            return await anext(self._rows, _NONE_LEFT)
        return next(self._rows, _NONE_LEFT)

    def _take(self, parcel: Parcel[AnswerT], row: Any, seen: SeenRows) -> None:
        """Add a row to a batch: what is known of it, or what it has to send."""
        index = self._taken
        try:
            item = self._work.item(row)
        except Exception as error:  # a row may be any object, and raise anything
            self._taken += 1
            problem = (
                str(error) if isinstance(error, UnusableRow) else f"{type(error).__name__}: {one_line(str(error), 200)}"
            )
            parcel.take(row, RowOutcome(index, row, RowStatus.REFUSED, problem=problem))
            return
        met = seen.meet(item.key, item.content)
        self._taken += 1
        if met is None:
            parcel.take(row, None, item)
            return
        if met.again:
            parcel.take(row, RowOutcome(index, row, RowStatus.DUPLICATE))
            return
        is_open = self._work.is_repeatable and met.outcome is not None and met.outcome.status is RowStatus.UNCERTAIN
        if met.outcome is None or is_open:
            parcel.take(row, None, item, maybe_sent=True)
            return
        changed = None if met.content == item.content else "an earlier run has sent it with other values"
        parcel.take(row, RowOutcome(index, row, *met.outcome, problem=changed, earlier=True))


def _number(name: str, argument: str, given: int, most: int) -> int:
    """A number of rows or of batches.

    Raises:
        TypeError: It is no whole number.
        ValueError: It is too small or too large.
    """
    if not is_whole(given):
        raise TypeError(f"{name}: {argument} must be a whole number, not {type(given).__name__}")
    if not 1 <= given <= most:
        raise ValueError(f"{name}: {argument} is {given}, and must be from 1 to {most}")
    return given
