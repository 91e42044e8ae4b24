"""Event loops that pass the time instead of waiting for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest
from trio.testing import MockClock

from .virtual_time import START, Run, VirtualLoop


@pytest.fixture
def run(run: partial[Any]) -> Run:
    """Like `run` of conftest.py, on a clock that jumps to the next thing to do. `anyio.current_time` reads it."""

    def run_virtually(scenario: Callable[[], Awaitable[Any]]) -> Any:
        on_trio = run.keywords["backend"] == "trio"
        clock = MockClock(autojump_threshold=0)
        clock.jump(START)
        options = {"clock": clock} if on_trio else {"loop_factory": VirtualLoop}
        return run(scenario, backend_options=options)

    return run_virtually
