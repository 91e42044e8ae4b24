"""The API key: given as text, or by a function that is asked before every attempt."""

from __future__ import annotations

import inspect
import os
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any, TypeAlias, TypeVar

import anyio

from ..event_loop import start, this_loop
from ..secret import Secret
from .converters import fits_header

ErrorT = TypeVar("ErrorT", bound=BaseException)
KeySource: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]


def key_source(given: Secret | KeyFunction) -> Secret | KeyFunction:
    """A key that is given, or else the environment's; or the function that gives it.

    Raises:
        TypeError: It is no text.
        ValueError: There is none, or it is none.
    """
    if isinstance(given, KeyFunction):
        return given
    key = Secret(os.environ.get("INSTANTLY_API_KEY")) if given.value is None else given
    if key.value is None:
        raise ValueError("no API key: pass api_key or set INSTANTLY_API_KEY (dashboard: Settings > Integrations)")
    return KeyFunction(key.value) if callable(key.value) else checked_key(key)


def checked_key(key: Secret) -> Secret:
    """A key that can be sent in a header."""
    if not isinstance(key.value, str):
        raise TypeError(f"the API key must be a str, not {type(key.value).__name__}")
    if not key.value.strip():
        raise ValueError("the API key is empty")
    if not fits_header(key.value):
        raise ValueError("the API key is malformed: it has a space, a line break or another character that no key has")
    return key


class KeyFunction:
    """A function that gives the key. Calls that need it at the same time share one run of an async one."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        self._runs: dict[object, _Run] = {}  # by event loop

    async def key_in_place_of(self, rejected: Secret) -> Secret:
        """The key after the API has rejected one."""
        has_begun = this_loop() in self._runs  # maybe before the key was renewed
        key = await self.key()
        return await self.key() if has_begun and key == rejected else key

    async def key(self) -> Secret:
        """The key, as it is now.

        Raises:
            Exception: What the function raises.
        """
        loop = this_loop()
        run = self._runs.get(loop)
        if run is not None and _run.get() is run:
            raise RuntimeError("the function that gives the API key makes a call that needs the key")
        if run is None:
            given = Secret(self._function())
            if not inspect.isawaitable(given.value):
                return checked_key(given)
            run = self._runs[loop] = _Run(given.value)
            start(run)
        try:
            return checked_key(await run.result())
        finally:
            if run.over and self._runs.get(loop) is run:
                del self._runs[loop]
            del run  # or else its error and this frame hold each other until the garbage is collected


_run: ContextVar[_Run | None] = ContextVar("run", default=None)  # whose function this is


class _Run:
    """One run of an async function. It ends early only when nobody waits for it any more.

    Attributes:
        over: Whether it has ended, or nobody waits for it.
    """

    def __init__(self, given: Awaitable[Any]) -> None:
        self.over = False
        self._given = given
        self._scope = anyio.CancelScope()
        self._ended = anyio.Event()
        self._waiting = 0
        self._key = Secret(None)
        self._error: BaseException | None = RuntimeError("the function that gives the API key was cancelled")

    async def __call__(self) -> None:
        _run.set(self)
        try:
            with self._scope:
                self._key = Secret(await self._given)
                self._error = None
        except (anyio.get_cancelled_exc_class(), GeneratorExit):
            raise
        except BaseException as error:  # which comes to those who wait, and not to the event loop
            self._error = without_frame(error)
        finally:
            self.over = True
            self._ended.set()
            del self  # the frame of the function keeps this one, and its error that frame

    async def result(self) -> Secret:
        """What the function gives or raises."""
        self._waiting += 1
        try:
            await self._ended.wait()
        finally:
            self._waiting -= 1
            if not self._waiting and not self.over:
                self.over = True
                self._scope.cancel()
        if (error := self._error) is None:
            return self._key
        try:
            raise error
        finally:
            del self, error  # likewise


def without_frame(error: ErrorT) -> ErrorT:
    """An error without the outermost frame of its traceback, which holds it."""
    return error.with_traceback(error.__traceback__ and error.__traceback__.tb_next)
