"""Fixtures for tests with pytest, which finds them by itself; `-p no:instantly` turns them off.

Every run of pytest in an environment loads this module, whether its tests use the fixtures or not: it imports no more
than is there already.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .. import InstantlyClient
    from .local import Sandbox


@pytest.fixture
def instantly_sandbox() -> Iterator[Sandbox]:
    """A local Instantly API with a state of its own, in the process of the test; over HTTP at its `url`."""
    try:
        from . import Sandbox
    except ImportError as missing:
        pytest.fail(str(missing), pytrace=False)
    with closing(Sandbox()) as sandbox:
        yield sandbox


@pytest.fixture
def instantly_client(instantly_sandbox: Sandbox) -> InstantlyClient:
    """A client of `instantly_sandbox` with every scope, for tests on asyncio and trio; closed with the sandbox."""
    return instantly_sandbox.client()
