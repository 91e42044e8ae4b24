from __future__ import annotations

import gc
import os
import random
import re
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import settings

import instantly_async
from instantly_async import InstantlyClient, LocalRateLimiter

from . import virtual_clock
from .loopback import Server

# A slow machine is no failure; nothing here is about time. Every run tries the same examples, a long one tries others.
settings.register_profile("default", deadline=None, derandomize=True)
settings.register_profile("long", deadline=None, derandomize=False, max_examples=2_000)
settings.register_profile("fuzz", deadline=None, derandomize=False, max_examples=5_000)
settings.load_profile("default")

OUTSIDE = {"INSTANTLY_API_KEY", "INSTANTLY_BASE_URL"}


def pytest_report_header() -> list[str]:
    """Which package is tested, and with what."""
    needed = sorted({re.split(r"[^\w-]", requirement)[0] for requirement in metadata.requires("instantly-async") or ()})
    versions = [f"{name} {version}" for name in needed if (version := _version(name))]
    return [f"instantly_async: {Path(instantly_async.__file__).parent}", f"with: {', '.join(versions)}"]


def _version(distribution: str) -> str | None:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:  # of an extra
        return None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Modules with slow tests come first, so that no process is left alone with one at the end."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper() in OUTSIDE or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def _rate_limits_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits for the calls of another."""
    defaults = InstantlyClient.__init__.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "rate_limiter", LocalRateLimiter())


@pytest.fixture
def _no_back_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries follow at once, unless the answer asks for a wait."""
    monkeypatch.setattr(random, "uniform", lambda low, high: low)


@pytest.fixture(scope="module")
def _only_new_garbage() -> Iterator[None]:
    """A search for garbage leaves out what is there already, which takes a second after thousands of tests."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
async def client() -> AsyncIterator[InstantlyClient]:
    async with InstantlyClient("secret-key", max_retries=0) as client:
        yield client


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Callable[[Callable[[], Awaitable[Any]]], Any]:
    """Runs a coroutine function on both event loops."""
    return partial(anyio.run, backend=request.param)


@pytest.fixture(params=["asyncio", "trio"])
def run_virtually(request: pytest.FixtureRequest) -> Callable[[Callable[[], Awaitable[Any]]], Any]:
    """The same on a clock that jumps to the next thing to do."""
    return partial(virtual_clock.run_virtually, backend=request.param)


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that misbehaves by the first part of a request's path."""
    server = Server()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that is its own authority, and its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("making a certificate takes the openssl command")
    directory = tmp_path_factory.mktemp("tls")
    certificate, key = directory / "certificate.pem", directory / "key.pem"
    command = [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-subj", "/CN=loopback", "-days", "2", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-addext", "keyUsage=critical,digitalSignature,keyCertSign"]
    subprocess.run([*command, "-out", certificate, "-keyout", key], check=True, capture_output=True)
    return certificate, key


@pytest.fixture
def server_context(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    """What `tls_server` speaks TLS with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    context.set_alpn_protocols(["h2", "http/1.1"])
    return context


@pytest.fixture
def tls_server(server_context: ssl.SSLContext) -> Iterator[Server]:
    server = Server(server_context)
    yield server
    server.stop()
