"""The states of something that the API works on, asked for politely until the last one."""

from __future__ import annotations

import inspect
import math
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable
from typing import Any, Generic, TypeVar

import anyio

from ..endpoints import Caller
from ..errors import InstantlyError, NotFoundError
from ..operation import Operation
from ..text import one_line
from .errors import WaitTimeoutError

GROWTH = 1.5  # how much longer each pause is than the one before
LAST_LOOK = 1.0  # seconds that are left for the last look before the time is over
LONGEST_SHOWN = 100  # characters of an ID in the text of an error

StateT = TypeVar("StateT")
Progress = Callable[[StateT], object]


class Waited(ABC, Generic[StateT]):
    """What is waited for, and how its state is found; a subclass for each kind.

    Attributes:
        client: What looks at it.
        operation: The operation that tells the state.
        method: The method that was called, as errors name it.
        kind: What it is, as errors name it.
        id: By which it is found, now and later.
        shortest: Seconds of the first pause between two looks.
        longest: Seconds that no pause exceeds.
        appears_within: Seconds in which it may be unknown (404), since it was just started.
        interruptible: Whether a look may be broken off when the time is over.
        advice: What to do when the wait has ended before its time.
    """

    client: Caller
    operation: Operation
    method: str
    kind: str
    id: str
    shortest: float = 0.5
    longest: float = 10.0
    appears_within: float = 3.0
    interruptible: bool = True
    advice: str = "it goes on, and can be waited for again"

    @abstractmethod
    async def look(self) -> StateT | None:
        """The present state; None if nothing can be seen yet."""

    @abstractmethod
    def is_final(self, state: StateT) -> bool:
        """Whether no other state follows."""

    @abstractmethod
    def mark(self, state: StateT) -> Any:
        """What of a state makes it another one."""

    @abstractmethod
    def describe(self, state: StateT) -> str:
        """A state in a few words."""


class States(AsyncIterator[StateT], Generic[StateT]):
    """Every state that differs from the one before, up to the final one; nothing is under way between two of them.

    A look that failed, or was cancelled, loses nothing: the next state can be asked for again.

    Attributes:
        looks: How often the state was asked for.
    """

    def __init__(self, waited: Waited[StateT], timeout: float | None, known: StateT | None = None) -> None:
        self._waited = waited
        self._timeout = math.inf if timeout is None else timeout
        self._begun: float | None = None
        self._known = known
        self._last: StateT | None = None
        self._is_seen = False
        self._pause = waited.shortest
        self._next_look: float | None = None
        self.looks = 0
        self._is_over = False
        self._turn = anyio.Lock(fast_acquire=True)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._subject}>"

    async def __anext__(self) -> StateT:
        async with self._turn:
            if self._is_over:
                raise StopAsyncIteration
            return await self._following()

    async def final(self, on_progress: Progress[StateT] | None = None) -> StateT:
        """The final state; every state before it, and it, is told."""
        async for state in self:
            if on_progress is not None:
                told = on_progress(state)
                if inspect.isawaitable(told):
                    await told
        assert self._last is not None
        return self._last

    async def _following(self) -> StateT:
        if self._begun is None:
            self._begun = anyio.current_time()
        state, self._known = self._known, None
        while state is None or not self._is_news(state):
            if self.looks or self._last is not None:
                await self._until_next_look()
            state = await self._look()
        return state

    def _is_news(self, state: StateT) -> bool:
        """Keep a state, and tell whether it is given: it differs from the one before, or ends the wait."""
        before, self._last = self._last, state
        self._is_over = self._waited.is_final(state)
        return self._is_over or before is None or self._waited.mark(state) != self._waited.mark(before)

    async def _until_next_look(self) -> None:
        """A pause. One that is cancelled goes on the next time, or else a walk that often is would never look again."""
        if self._next_look is None:
            self._next_look = anyio.current_time() + self._next_pause()
        await anyio.sleep_until(self._next_look)
        self._next_look = None

    def _next_pause(self) -> float:
        """Seconds until the next look. The last look is made shortly before the time is over."""
        left = self._deadline - anyio.current_time() - min(LAST_LOOK, self._timeout / 4)
        if left < self._waited.shortest / 100:
            raise self._out_of_time()
        pause, self._pause = self._pause, min(self._pause * GROWTH, self._waited.longest)
        return min(pause, left)

    async def _look(self) -> StateT | None:
        waited = self._waited
        self.looks += 1
        with anyio.CancelScope(deadline=self._deadline if waited.interruptible else math.inf):
            try:
                state = await waited.look()
                self._is_seen = self._is_seen or state is not None
                return state
            except NotFoundError as error:
                if not self._is_seen and anyio.current_time() - (self._begun or 0.0) < waited.appears_within:
                    return None  # the API may be slow to know what it has just started
                error.add_note(f"{waited.method}: {self._subject} is not known to the API")
                raise
            except StopAsyncIteration as error:  # it would end the walk as if all were done
                raise RuntimeError(f"{waited.method}: a hook or the key function has no next element") from error
            except InstantlyError as error:
                if not getattr(error, "__notes__", ()):  # else more is known
                    error.add_note(f"{waited.method}: {self._subject} was waited for; {waited.advice}")
                raise
        raise self._out_of_time()

    @property
    def _subject(self) -> str:
        return f"{self._waited.kind} {one_line(self._waited.id, LONGEST_SHOWN)}"

    @property
    def _deadline(self) -> float:
        return (self._begun or 0.0) + self._timeout

    def _out_of_time(self) -> WaitTimeoutError:
        waited, last = self._waited, self._last
        state = "none of its states was seen" if last is None else f"it was {waited.describe(last)}"
        message = f"{waited.method}: {self._subject} was not done within {self._timeout:g} s, {state}; {waited.advice}"
        error = WaitTimeoutError(
            message, id=waited.id, last_state=last, operation=waited.operation, attempts=self.looks
        )
        return error._of(waited.client)
