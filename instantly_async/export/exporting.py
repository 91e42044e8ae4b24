"""An export from its first page to the file that is complete."""

from __future__ import annotations

import inspect
import os
import typing
import warnings
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import anyio.to_thread

from .._core.checkpoints import progress as checkpoints
from .._core.checkpoints.errors import CheckpointError
from .._core.checkpoints.protocol import Checkpoint
from .._core.pagination import Pager
from .._core.pagination.positions import Position
from .._core.text import brief
from .columns import ColumnName, layout_of_items, table
from .formats import ending_of, format_of
from .formats.format import Format
from .partial_file import PartialFile, content_of, joined_path, partial_path
from .results import Exported, Progress
from .resumption import State, identity

PIECE_ROWS = 1_000  # in memory at a time, beside the pages that are fetched ahead
PAGES_AHEAD = 4

LONGEST_SHOWN = 60  # characters of a wrong argument
STATE = "export"  # the name in the checkpoint
DONE: dict[str, Any] = {"done": True}  # what stands there when it is complete

OnProgress: TypeAlias = Callable[[Progress], Awaitable[object] | object]
"""A function, plain or async, that is told how far an export is."""


async def write(
    pager: Pager[Any, Any],
    path: str | os.PathLike[str],
    *,
    columns: Sequence[ColumnName] | None = None,
    checkpoint: str | os.PathLike[str] | Checkpoint | None = None,
    on_progress: OnProgress | None = None,
    for_spreadsheets: bool = False,
) -> Exported:
    """Write all items of a list into a file.

    `await export.write(instantly.accounts.list(), "accounts.csv")`. The file is written beside its target, under the
    target's name with `.partial` at the end, in pieces of about 1,000 rows; when it is complete it takes the target's
    place at once. Pages are fetched ahead, whatever the pager says.

    Args:
        pager: The list, as a resource method gives it; its filters, `max_items` and position count.
        path: The target. Its ending tells the format: `.csv`, `.ndjson` (or `.jsonl`) or `.parquet`, which needs the
            extra `parquet`.
        columns: Names of the API's JSON, such as `email`; `payload.city` or `("payload", "city")` for what is further
            inside. `additional_properties` has, as JSON, what the API's document does not know. By default a CSV or
            Parquet file has all fields of the document and that column, and JSON lines have everything.
        checkpoint: Where to write how far the export is, so that the same call goes on after the process was killed:
            the path of a small file, or an object with `get(name)` and `set(name, value)`, plain or async. When the
            export is complete, the next call with it begins anew.
        on_progress: A function, plain or async, that is told how far the export is after every piece.
        for_spreadsheets: Mark a CSV file as UTF-8 for Excel, and put an apostrophe before texts that a spreadsheet
            would take for a formula; `+49 30 1234` becomes `'+49 30 1234`.

    Returns:
        Where the file is, how many rows it has, and what was odd.

    Raises:
        APIStatusError: A call got an error status; with a checkpoint the same call goes on where this one ended. So it
            does after the next two errors.
        APIConnectionError: No response came.
        DecodeError: A response is not what the API promises.
        CheckpointError: The checkpoint is that of another export, or the unfinished file is not as it says.
        ValueError: The ending is that of no format, a column cannot be right, or the checkpoint is the file itself.
        TypeError: An argument is of another type.
        OSError: The file cannot be written, or another export is writing it.
        ImportError: The format needs an extra.

    Scopes: those of the list.
    """
    if not isinstance(pager, Pager):
        raise TypeError(f"write takes a list such as instantly.leads.list(), not {brief(pager, LONGEST_SHOWN)}")
    if on_progress is not None and not callable(on_progress):
        raise TypeError(f"on_progress is {brief(on_progress, LONGEST_SHOWN)}, and must be a function")
    ending = ending_of(os.fspath(path))
    target = await _in_thread(_real, path)
    if isinstance(checkpoint, str | os.PathLike):
        place = await _in_thread(_real, checkpoint)
        if place in (target, partial_path(target), joined_path(target)):
            raise ValueError(f"the checkpoint {place} is a file of the export itself; give it a name of its own")
    operation, layout = pager._operation, layout_of_items(_returned(pager))
    find_table = partial(table, columns, layout, operation.name)
    form: Format = await _in_thread(format_of, ending, find_table, columns is not None, for_spreadsheets)
    names = None if form.table is None else list(form.table.names)
    run = identity(pager, target, columns=names, for_spreadsheets=for_spreadsheets)
    kept = checkpoints.Progress(operation, run, checkpoint)
    file = PartialFile(target)
    try:
        exported = await _Export(pager, form, file, kept, on_progress).complete()
    finally:
        file.close(keep=kept.is_kept)
        kept.release()
    if exported.empty_columns:
        names_of = ", ".join(exported.empty_columns)
        warnings.warn(f"{target}: no row has a value for {names_of}; are these the names?", stacklevel=2)
    return exported


class _Export:
    """One export on its way."""

    def __init__(
        self,
        pager: Pager[Any, Any],
        form: Format,
        file: PartialFile,
        kept: checkpoints.Progress,
        on_progress: OnProgress | None,
    ) -> None:
        self._pager = pager
        self._format = form
        self._file = file
        self._kept = kept
        self._on_progress = on_progress
        self._state = State(pager._start)
        self._resumed = False

    async def complete(self) -> Exported:
        """Begin it, or go on; and end it."""
        await self._kept.begin()
        before = await self._kept.read(STATE)
        if before is None or before == DONE:
            await self._begin()
        else:
            await self._go_on(before)
        if not await self._has_replaced_target():
            if self._state.position is not None:
                await self._walk(self._state.position)
            await self._replace_target()
        await _in_thread(self._file.remove)
        await self._kept.write(STATE, DONE)
        return self._exported()

    async def _go_on(self, before: dict[str, Any]) -> None:
        """Take up what an earlier run has left."""
        try:
            state = State.from_dict(before)
        except ValueError as error:
            raise self._kept.damaged(STATE) from error
        self._state, self._resumed = state, True
        self._format.empty_columns.intersection_update(state.empty_columns)
        self._format.odd_values.update(state.odd_values)
        if not await self._has_replaced_target() and not await _in_thread(self._file.resume, state.content):
            raise CheckpointError(
                f"{self._pager._operation.name}: {self._kept.place} says that {self._file.path} begins with "
                f"{state.content.length:,} bytes that are not there; put that file back, or delete the checkpoint to "
                "begin anew",
                operation=self._pager._operation,
                attempts=0,
            )

    async def _has_replaced_target(self) -> bool:
        """Whether the file is in its place: an earlier run may have ended right then."""
        finished = self._state.finished
        return finished is not None and finished == await _in_thread(content_of, self._file.target)

    async def _begin(self) -> None:
        await _in_thread(self._file.begin)
        await _in_thread(partial(self._file.append, self._format.head(), durably=False))
        await self._note(self._state.position)

    async def _walk(self, position: Position) -> None:
        """Write what is still missing."""
        pager, state = self._pager, self._state
        left = None if pager._max_items is None else pager._max_items - state.rows
        ahead = max(pager._prefetch, PAGES_AHEAD)
        async with pager._resumed(position, max_items=left, prefetch=ahead) as rest:
            items: list[Any] = []
            pages = 0
            async for page in rest.pages():
                items += page
                pages += 1
                following = page._following
                if len(items) >= PIECE_ROWS and following is not None and following.can_be_sent:
                    await self._add(items[:left], pages, following)
                    left = None if left is None else left - len(items)
                    items, pages = [], 0
        await self._add(items[:left], pages, None)

    async def _add(self, items: list[Any], pages: int, following: Position | None) -> None:
        if items:
            await _in_thread(self._write, items)
        self._state.rows += len(items)
        self._state.pages += pages
        await self._note(following)
        if items and self._on_progress is not None:
            told = self._on_progress(Progress(self._state.rows, self._state.pages, self._file.content.length))
            if inspect.isawaitable(told):
                await told

    def _write(self, items: list[Any]) -> None:
        self._file.append(self._format.piece(items), durably=self._kept.is_kept)

    async def _note(self, position: Position | None) -> None:
        """Have the checkpoint say what the file has, after the file has it."""
        state = self._state
        state.position, state.content = position, self._file.content
        state.empty_columns = sorted(self._format.empty_columns)
        state.odd_values = dict(self._format.odd_values)
        await self._kept.write(STATE, state.to_dict())

    async def _replace_target(self) -> None:
        joined = self._file.joined
        try:
            is_other = await _in_thread(self._format.join, self._file.path, joined)
            complete = joined if is_other else self._file.path
            self._state.finished = await _in_thread(content_of, complete)
            await self._kept.write(STATE, self._state.to_dict())
            await _in_thread(self._file.replace_target, complete)
        finally:
            joined.unlink(missing_ok=True)

    def _exported(self) -> Exported:
        state, form = self._state, self._format
        assert state.finished is not None
        return Exported(
            path=self._file.target,
            rows=state.rows,
            columns=() if form.table is None else form.table.names,
            bytes=state.finished.length,
            empty_columns=tuple(state.empty_columns) if state.rows else (),
            odd_values=state.odd_values,
            resumed=self._resumed,
        )


async def _in_thread(work: Callable[..., Any], *arguments: Any) -> Any:
    """What a disk may keep waiting; it ends before a cancellation counts."""
    return await anyio.to_thread.run_sync(partial(work, *arguments))


def _real(path: str | os.PathLike[str]) -> Path:
    """A link stays one, and what it leads to is replaced."""
    return Path(os.path.realpath(path))


def _returned(pager: Pager[Any, Any]) -> Any:
    """What a call for one page returns."""
    call = getattr(pager._fetch, "func", None)  # a double has none
    return typing.get_type_hints(call).get("return") if callable(call) else None
