"""Tests of rate limits run on a virtual clock, and in whole seconds."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async._core.rate_limits import windows


@pytest.fixture
def run(run_virtually: Any) -> Any:
    """Like `run` of all tests, on a clock that jumps to the next thing to do."""
    return run_virtually


@pytest.fixture(autouse=True)
def _no_margin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows are as long as their limits say."""
    monkeypatch.setattr(windows, "MARGIN", 0.0)
