"""What the tests of the doctor share with those of the transport."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from instantly_async.sandbox import Sandbox

from ..transport.conftest import serve, silent_server, start_proxy

__all__ = ["serve", "silent_server", "start_proxy"]  # pytest finds them here


@pytest.fixture(autouse=True)
def _no_terminal_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "120")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox over HTTP."""
    with Sandbox(empty=True) as sandbox:
        yield sandbox
