"""A proxy that takes requests with whole URLs: each of its connections has one to the server, and ends with it."""

from __future__ import annotations

import asyncio
from multiprocessing.connection import Connection

import httpx


async def _forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writers = [writer]
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        server = httpx.URL(head.split(b" ", 2)[1].decode("ascii"))
        from_server, to_server = await asyncio.open_connection(server.host, server.port)
        writers.append(to_server)
        to_server.write(head)
        ways = [asyncio.create_task(_copy(reader, to_server)), asyncio.create_task(_copy(from_server, writer))]
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in ways:
            way.cancel()
        await asyncio.wait(ways)
    except (asyncio.IncompleteReadError, OSError):
        pass
    finally:
        for each in writers:
            each.close()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass


def serve_proxy(pipe: Connection) -> None:
    """Run the proxy; for `server_process()`."""

    async def forever() -> None:
        server = await asyncio.start_server(_forward, "127.0.0.1", 0, backlog=500)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(forever())
