from __future__ import annotations

import pytest

from .observer import Observer


@pytest.fixture
def observer() -> Observer:
    return Observer()
