"""Tests of rate limits run on a virtual clock."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def run(run_virtually: Any) -> Any:
    """Like `run` of all tests, on a clock that jumps to the next thing to do."""
    return run_virtually
