"""What was found of the scopes of keys, for later errors to say."""

from __future__ import annotations

from typing import TypeAlias

from .options.keys import KeyFunction
from .options.options import Options
from .secret import Secret

Source: TypeAlias = tuple[Secret | KeyFunction, str | None]

MOST = 100  # keys of which is remembered what was found


class ProbedScopes:
    """The scopes that keys were found to hold; clients over the same connections share it."""

    def __init__(self) -> None:
        self._held: dict[Source, tuple[str, ...]] = {}

    def note(self, options: Options, held: tuple[str, ...]) -> None:
        """Note what the key of a client holds in its workspace. Nothing found is nothing known: it may hold others."""
        source = _source(options)
        self._held.pop(source, None)
        while len(self._held) >= MOST:
            del self._held[next(iter(self._held))]  # the oldest
        if held:
            self._held[source] = held

    def of(self, options: Options) -> tuple[str, ...] | None:
        """What the key of a client was found to hold; None if nobody has asked."""
        return self._held.get(_source(options)) if self._held else None


def _source(options: Options) -> Source:
    """A key, or the function that gives it: keys that follow each other are taken to hold the same."""
    return options.api_key, options.workspace
