"""Where a delivery may go: to this machine, unless the sandbox was made to deliver anywhere."""

from __future__ import annotations

import ipaddress
import socket
from functools import partial

import anyio.to_thread


class NotAllowedError(Exception):
    """A delivery would leave this machine, or is to a host that this machine does not know."""


async def resolve(host: str, port: int, *, anywhere: bool) -> list[str]:
    """The addresses of a host, all of which may be delivered to; whoever connects has to use these.

    Raises:
        NotAllowedError: One of them is of another machine, or nothing may leave this one and the host was not found.
        OSError: The host was not found.
    """
    look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    try:
        found = await anyio.to_thread.run_sync(look_up, abandon_on_cancel=True)
    except OSError as error:
        if anywhere:
            raise
        raise NotAllowedError(f"{host} is no host of this machine: {error}") from None
    addresses = list(dict.fromkeys(str(address[0]) for *_, address in found))
    for address in addresses:
        if not anywhere and not is_loopback(address):
            raise NotAllowedError(
                f"{host} is {address}, and the sandbox delivers to this machine only; Sandbox(deliver_anywhere=True) "
                "lets deliveries out"
            )
    return addresses


def is_loopback(address: str) -> bool:
    """Whether an address is one of this machine alone."""
    return ipaddress.ip_address(address).is_loopback
