"""What went wrong in some workspaces while others went on."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from itertools import islice
from typing import Any, Self, TypeAlias

from ..errors import InstantlyError
from ..text import one_line
from .workspace import Workspace

MOST_SHOWN = 3  # errors in a message
LONGEST_SHOWN = 200  # characters of each

OnError: TypeAlias = Callable[[Workspace, Exception], Any] | Callable[[Workspace, Exception], Awaitable[Any]]


class WorkspacesError(ExceptionGroup[Exception]):
    """Some workspaces failed; all others are through.

    It is an ExceptionGroup of what they failed with, so `except*` takes it apart.

    Attributes:
        errors: What each of them failed with.
        results: What the others gave, where each gives something; empty after a walk.
    """

    def __init__(self, message: str, exceptions: Sequence[Exception]) -> None:
        super().__init__(message, exceptions)
        self.errors: dict[Workspace, Exception] = {}
        self.results: dict[Workspace, Any] = {}

    @classmethod
    def of(cls, errors: Mapping[Workspace, Exception], results: Mapping[Workspace, Any] | None = None) -> Self:
        """The error for what some workspaces failed with.

        Args:
            errors: What each of the workspaces failed with.
            results: What the others gave.

        Returns:
            The error, whose message names the first few workspaces.
        """
        made = cls(_message(errors), list(errors.values()))
        made.errors, made.results = dict(errors), dict(results or {})
        return made

    def derive(self, exceptions: Sequence[Exception], /) -> WorkspacesError:  # type: ignore[override]
        """A part of it, as `except*` and `split` make it.

        Args:
            exceptions: Those of the part.

        Returns:
            An error with these, and with the workspaces that failed with them.
        """
        made = WorkspacesError(self.message, exceptions)
        made.errors = {one: error for one, error in self.errors.items() if any(error is part for part in exceptions)}
        made.results = self.results
        return made


async def tell(on_error: OnError, workspace: Workspace, error: Exception) -> None:
    """Tell whoever wants to know, in a plain function or an async one."""
    told = on_error(workspace, error)
    if inspect.isawaitable(told):
        await told


def check_on_error(given: Any) -> None:
    """Refuse what cannot be called.

    Raises:
        TypeError: It is no function.
    """
    if given is not None and not callable(given):
        raise TypeError(f"on_error is {given!r}, and must be a function of a workspace and an error, or None")


def counted(number: int) -> str:
    """So many workspaces, in words."""
    return "1 workspace" if number == 1 else f"{number} workspaces"


def _message(errors: Mapping[Workspace, Exception]) -> str:
    shown = [_shown(workspace, error) for workspace, error in islice(errors.items(), MOST_SHOWN)]
    more = f"; {len(errors) - MOST_SHOWN} more" if len(errors) > MOST_SHOWN else ""
    return f"{counted(len(errors))} failed: {'; '.join(shown)}{more}"


def _shown(workspace: Workspace, error: Exception) -> str:
    if isinstance(error, InstantlyError) and error.workspace == workspace:  # it says so itself
        return one_line(str(error), LONGEST_SHOWN)
    return f"{workspace}: {type(error).__name__}: {one_line(str(error), LONGEST_SHOWN)}"
