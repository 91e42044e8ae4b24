"""A TCP connection to a host: the addresses of both families take turns (RFC 8305)."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterable
from itertools import zip_longest
from typing import Any, TypeAlias

import anyio

from .streams import SocketStream

NEXT_ADDRESS_AFTER = 0.25  # RFC 8305, section 5

Address: TypeAlias = tuple[int, Any]  # a family, and what connect() takes


async def connect_tcp(host: str, port: int) -> SocketStream:
    """Connect to a host.

    Raises:
        OSError: The host is not known, or none of its addresses takes connections.
    """
    return await connect_to_one(await _addresses(host, port))


async def connect_to_one(addresses: list[Address]) -> SocketStream:
    """Connect to the first of a host's addresses that takes the connection.

    Raises:
        OSError: None does.
    """
    if len(addresses) == 1:
        return SocketStream(await _open(*addresses[0]))
    return SocketStream(await _race(addresses))


async def _addresses(host: str, port: int) -> list[Address]:
    return in_turns(await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM))


def in_turns(found: Iterable[tuple[Any, ...]]) -> list[Address]:
    """The addresses that a resolver found, those of both families in turns."""
    addresses = [(int(family), address) for family, _, _, _, address in found]
    first = [address for address in addresses if address[0] == addresses[0][0]]
    others = [address for address in addresses if address[0] != addresses[0][0]]
    return [address for pair in zip_longest(first, others) for address in pair if address is not None]


async def _race(addresses: list[Address]) -> socket.socket:
    """The first connection that comes about; each further attempt starts when one failed, or after a short while."""
    connected: list[socket.socket] = []
    failures: list[str] = []

    async def attempt(address: Address, failed: anyio.Event) -> None:
        try:
            connected.append(await _open(*address))
            tasks.cancel_scope.cancel()
        except OSError as error:
            failures.append(str(error))
            failed.set()

    try:
        async with anyio.create_task_group() as tasks:
            for address in addresses:
                failed = anyio.Event()
                tasks.start_soon(attempt, address, failed)
                with anyio.move_on_after(NEXT_ADDRESS_AFTER):
                    await failed.wait()
    except BaseException:
        _close(connected)
        raise
    if not connected:
        raise OSError(", ".join(dict.fromkeys(failures)))
    _close(connected[1:])
    return connected[0]


async def _open(family: int, address: Any) -> socket.socket:
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        opened.setblocking(False)
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            opened.connect(address)  # and not connect_ex(), which guards of tests do not watch
        except BlockingIOError:
            await anyio.wait_writable(opened)
            if error := opened.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                raise OSError(error, os.strerror(error)) from None
    except BaseException:
        opened.close()
        raise
    return opened


def _close(sockets: list[socket.socket]) -> None:
    for each in sockets:
        each.close()
