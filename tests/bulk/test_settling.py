"""Whatever the API does with calls, and wherever a run ends: every row is there once, and told of."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import APITimeoutError, ServerError, scopes
from instantly_async.bulk import BulkRun, RowStatus, delivery
from instantly_async.bulk.outcomes import Outcome
from instantly_async.bulk.work import Item, digest

from .test_checkpoints import Plain

OPERATION = scopes.find("leads.bulk_add")
FATES = ["answered", "lost", "lost", "never came", "refused", "late", "killed before", "killed after"]


class Killed(BaseException):
    """The end of a process."""


class Server:
    """An API that deduplicates nothing, so that whatever is sent twice is there twice."""

    def __init__(self, fates: list[str]) -> None:
        self.there: Counter[str] = Counter()
        self.late: list[str] = []
        self.fates = fates

    def fate(self) -> str:
        return self.fates.pop() if self.fates else "answered"


class Adding:
    """Work for that server."""

    operation = OPERATION
    run: Mapping[str, Any] = {"method": "adding"}
    most = 5
    is_repeatable = False

    def __init__(self, server: Server, *, has_names: bool) -> None:
        self._server = server
        self._has_names = has_names

    def item(self, row: Any) -> Item:
        return Item(digest(str(row)), b"same", row, str(row) if self._has_names else None)

    async def send(self, items: Sequence[Item]) -> tuple[list[Outcome], None]:
        await anyio.lowlevel.checkpoint()
        names = [str(item.value) for item in items]
        match self._server.fate():
            case "never came":
                raise APITimeoutError("no answer", operation=OPERATION)
            case "refused":
                raise ServerError("503", operation=OPERATION)
            case "killed before":
                raise Killed
            case "late":  # done a look later, which the next one sees
                self._server.late += names
                raise APITimeoutError("no answer", operation=OPERATION)
            case fate:
                self._server.there.update(names)
                if fate == "lost":
                    raise APITimeoutError("no answer", operation=OPERATION)
                if fate == "killed after":
                    raise Killed
        return [Outcome(RowStatus.CREATED, name) for name in names], None

    async def look(self, items: Sequence[Item]) -> dict[bytes, Outcome]:
        await anyio.lowlevel.checkpoint()
        found = {
            item.key: Outcome(RowStatus.FOUND, str(item.value)) for item in items if self._server.there[str(item.value)]
        }
        self._server.there.update(self._server.late)
        self._server.late.clear()
        return dict(found)


async def _to_the_end(work: Adding, rows: list[str], concurrency: int, chance: random.Random) -> list[Any]:
    """Run it again and again, as long as it is killed or gives up, over rows in any order."""
    kept = Plain()
    for _ in range(200):
        chance.shuffle(rows)
        run: BulkRun[None] = BulkRun(work, list(rows), checkpoint=kept, batch_size=None, concurrency=concurrency)
        try:
            return [outcome async for batch in run for outcome in batch]
        except (APITimeoutError, ServerError):
            continue
        except BaseExceptionGroup:
            continue
    raise AssertionError("it does not come to an end")


@given(
    count=st.integers(0, 40),
    fates=st.lists(st.sampled_from(FATES), max_size=30),
    concurrency=st.integers(1, 5),
    has_names=st.booleans(),
    chance=st.randoms(use_true_random=False),
)
def test_every_row_is_there_once_whatever_happens(
    count: int, fates: list[str], concurrency: int, has_names: bool, chance: random.Random
) -> None:
    server = Server(fates)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(delivery, "LOOKS", (0.0, 1e-9, 1e-9, 1e-9))
        patch.setattr(delivery, "back_off", lambda attempts: 0.0)
        rows = [f"row {number}" for number in range(count)]
        outcomes = anyio.run(_to_the_end, Adding(server, has_names=has_names), rows, concurrency, chance)
    assert sorted(outcome.row for outcome in outcomes) == sorted(rows)
    assert {outcome.status for outcome in outcomes} <= {RowStatus.CREATED, RowStatus.FOUND}
    assert server.there == Counter(rows)
