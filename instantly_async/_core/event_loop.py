"""This event loop: which one it is, and tasks that belong to it alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import copy_context
from typing import Any

from anyio import NoEventLoopError
from anyio.lowlevel import RunVar, current_token

_mark: RunVar[object] = RunVar("mark")
_tasks: set[object] = set()  # an event loop itself holds its tasks only weakly


def this_loop() -> object | None:
    """A mark that is the same everywhere in one event loop, and does not keep it alive; None outside of any."""
    try:
        return _mark.get()
    except NoEventLoopError:
        return None
    except LookupError:
        mark = object()
        _mark.set(mark)
        return mark


def start(function: Callable[[], Awaitable[None]]) -> None:
    """Run a function, which raises nothing, in a task of its own: no scope and no cancellation of this task ends it.

    anyio has no such tasks, and for good reasons: use it only for what several tasks share.
    """
    loop: Any = current_token().native_token
    if hasattr(loop, "create_task"):
        task = loop.create_task(function())
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)
    else:
        from trio.lowlevel import spawn_system_task

        spawn_system_task(function, context=copy_context())
