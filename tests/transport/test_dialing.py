"""A host with several addresses: the first that takes the connection has it, and no other socket stays open."""

from __future__ import annotations

import socket
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from instantly_async._core.transport import dialing
from instantly_async._core.transport.dialing import connect_tcp

from ..loopback import Server
from .pooled_calls import Run, until

V4, V6 = socket.AF_INET, socket.AF_INET6


@pytest.fixture
def addresses(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, Any]]:
    """What the host is resolved to."""
    found: list[tuple[int, Any]] = []

    async def getaddrinfo(*_: object, **__: object) -> list[Any]:
        return [(family, socket.SOCK_STREAM, 0, "", address) for family, address in found]

    monkeypatch.setattr(anyio, "getaddrinfo", getaddrinfo)
    return found


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Addresses that do not answer; each attempt at one is added again when it ends."""
    genuine = dialing._open
    silent: list[Any] = ["silent"]

    async def open_(family: int, address: Any) -> socket.socket:
        if address != "silent":
            return await genuine(family, address)
        try:
            await anyio.sleep_forever()
        finally:
            silent.append("ended")
        raise AssertionError

    monkeypatch.setattr(dialing, "_open", open_)
    monkeypatch.setattr(dialing, "NEXT_ADDRESS_AFTER", 0.01)
    return silent


def address_of(server: Server) -> tuple[str, int]:
    return "127.0.0.1", httpx.URL(server.url).port or 0


def test_both_families_take_turns_in_the_order_of_the_resolver(addresses: list[Any], run: Run) -> None:
    addresses += [(V6, 1), (V6, 2), (V6, 3), (V4, 4)]
    assert run(lambda: dialing._addresses("host", 80)) == [(V6, 1), (V4, 4), (V6, 2), (V6, 3)]


def test_an_address_that_refuses_is_passed_over(addresses: list[Any], server: Server, run: Run) -> None:
    async def scenario() -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            addresses.extend([(V4, unused.getsockname()), (V4, address_of(server))])
            with anyio.fail_after(5):
                stream = await connect_tcp("host", 80)
        await until(lambda: server.open == 1)
        stream.close()
        await until(lambda: server.open == 0)

    run(scenario)


def test_an_address_that_does_not_answer_holds_nobody_up(
    addresses: list[Any], hanging: list[Any], server: Server, run: Run
) -> None:
    addresses += [(V4, "silent"), (V4, "silent"), (V4, address_of(server))]

    async def scenario() -> None:
        with anyio.fail_after(5):
            (await connect_tcp("host", 80)).close()
        await until(lambda: server.opened == 1 and server.open == 0)

    run(scenario)
    assert hanging == ["silent", "ended", "ended"]


def test_a_host_none_of_whose_addresses_takes_connections_is_an_error(addresses: list[Any], run: Run) -> None:
    async def scenario() -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            addresses.extend([(V4, unused.getsockname())] * 2)
            with pytest.raises(OSError, match=r"^[^,]*Connection refused$"):  # the same is said once
                await connect_tcp("host", 80)

    run(scenario)


def test_of_connections_made_at_the_same_time_one_stays_open(
    addresses: list[Any], server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = dialing._open
    addresses += [(V4, address_of(server))] * 3

    async def scenario() -> None:
        ready, made = anyio.Event(), 0

        async def open_(family: int, address: Any) -> socket.socket:
            nonlocal made
            opened = await genuine(family, address)
            made += 1
            if made == 3:
                ready.set()
            with anyio.CancelScope(shield=True):
                await ready.wait()
            return opened

        monkeypatch.setattr(dialing, "_open", open_)
        monkeypatch.setattr(dialing, "NEXT_ADDRESS_AFTER", 0.01)
        stream = await connect_tcp("host", 80)
        await until(lambda: (server.opened, server.open) == (3, 1))
        stream.close()
        await until(lambda: server.open == 0)

    run(scenario)


def test_connecting_can_be_cancelled_at_every_turn(addresses: list[Any], server: Server, run: Run) -> None:
    addresses += [(V4, address_of(server))] * 2

    async def scenario() -> None:
        turns, over = 0, False

        async def connect() -> None:
            nonlocal over
            stream = await connect_tcp("host", 80)
            over = True
            stream.close()

        while not over:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(connect)
                for _ in range(turns):
                    await anyio.lowlevel.checkpoint()
                tasks.cancel_scope.cancel()
            turns += 1
        assert turns > 2
        await until(lambda: server.open == 0)

    run(scenario)
