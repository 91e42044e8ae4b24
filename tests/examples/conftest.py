from __future__ import annotations

from collections.abc import Iterator

import pytest

from instantly_async.sandbox import Sandbox

from .processes import environment_of


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox that serves over HTTP, new for every test."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def environment(sandbox: Sandbox) -> dict[str, str]:
    """The variables of a process whose programs call that sandbox, with a key that has every scope."""
    return environment_of(sandbox)
