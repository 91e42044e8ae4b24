from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def types_known() -> Path:
    """What mypy knows of made-up packages from one time to the next; without it each takes seconds.

    Processes that run tests side by side have one each.
    """
    folder = ROOT / ".mypy_cache" / "made_up" / os.environ.get("PYTEST_XDIST_WORKER", "alone")
    folder.mkdir(parents=True, exist_ok=True)
    return folder
