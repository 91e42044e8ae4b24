from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .redis_server import PROGRAM, RedisServer


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    """A real Redis of this test alone."""
    if PROGRAM is None:
        pytest.skip("redis-server is not installed (apt-get install redis-server)")
    server = RedisServer(tmp_path)
    yield server
    server.stop()
