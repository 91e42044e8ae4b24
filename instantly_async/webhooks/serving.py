"""A small HTTP server of this machine, for trying out what is delivered."""

from __future__ import annotations

from contextlib import suppress
from types import TracebackType
from typing import Any, Self

import anyio
import h11
from anyio.abc import ByteStream, SocketAttribute

from .delivered_event import DeliveredEvent
from .receiver import Message, Receiver
from .verification import Secrets

LONGEST = 30.0  # seconds for one request and its answer
MOST_CONNECTIONS = 100
MOST_EVENTS = 1_000  # that nobody has read yet
PIECE = 65_536  # bytes


def serve(*, port: int = 0, secrets: Secrets | None = None) -> Server:
    """Take deliveries on this machine, and read their events.

        async with webhooks.serve(port=8000) as server:
            async for event in server:
                print(event)

    It listens on 127.0.0.1 only; a tunnel to it makes it reachable for the API. What nobody reads fills its memory up
    to 1,000 events; further ones are answered with 503.

    Args:
        port: Port to listen on; by default one that is free.
        secrets: The headers that the subscription was given, as `verify` takes them; None takes events from anybody.

    Returns:
        The server, which listens within `async with` and gives events when it is iterated over.

    Raises:
        ValueError: `secrets` has no value for a header.
        TypeError: `secrets` is no mapping of texts.
    """
    return Server(port, secrets)


class Server:
    """Takes deliveries as long as its `async with` block lasts; iterating over it gives their events.

    Args:
        port: Port to listen on, on 127.0.0.1; 0 takes one that is free.
        secrets: The headers that the subscription was given; None takes events from anybody.

    Attributes:
        url: Its address, such as `http://127.0.0.1:8000/`; any path is good.

    Raises:
        ValueError: `secrets` has no value for a header.
        TypeError: `secrets` is no mapping of texts.
    """

    url: str

    def __init__(self, port: int, secrets: Secrets | None) -> None:
        self._port = port
        self._receiver = Receiver(self._hand_on, secrets=secrets)
        self._places = anyio.Semaphore(MOST_CONNECTIONS)

    async def __aenter__(self) -> Self:
        self._listener = await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=self._port)
        self.url = f"http://127.0.0.1:{self._listener.extra(SocketAttribute.local_port)}/"
        self._send, self._events = anyio.create_memory_object_stream[DeliveredEvent](MOST_EVENTS)
        self._tasks = anyio.create_task_group()
        await self._tasks.__aenter__()
        self._tasks.start_soon(self._listener.serve, self._answer)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._tasks.cancel_scope.cancel()
        # Only a cancellation is the task group's to judge; an error of the block is to come out as it is.
        if not isinstance(error, anyio.get_cancelled_exc_class()):
            kind = error = traceback = None
        try:
            await self._tasks.__aexit__(kind, error, traceback)
        finally:
            self._send.close()
            self._events.close()
            with anyio.CancelScope(shield=True):
                await self._listener.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> DeliveredEvent:
        try:
            return await self._events.receive()
        except (anyio.EndOfStream, anyio.ClosedResourceError):  # the block is over
            raise StopAsyncIteration from None

    async def _hand_on(self, event: DeliveredEvent) -> None:
        await self._send.send(event)

    async def _answer(self, stream: ByteStream) -> None:
        async with stream, self._places:
            # Whoever speaks no HTTP, or left, gets no answer.
            with suppress(h11.ProtocolError, anyio.BrokenResourceError), anyio.move_on_after(LONGEST):
                await _Exchange(stream).run(self._receiver)


class _Exchange:
    """One request and its answer; the connection ends with it."""

    def __init__(self, stream: ByteStream) -> None:
        self._stream = stream
        self._http = h11.Connection(h11.SERVER)

    async def run(self, receiver: Receiver) -> None:
        request = await self._event()
        if isinstance(request, h11.Request):
            scope = {"type": "http", "method": request.method.decode(), "headers": list(request.headers)}
            await receiver(scope, self._receive, self._send)
            await self._stream.send_eof()
            with suppress(anyio.EndOfStream):
                while True:  # until the other side has read the answer, and leaves
                    await self._stream.receive(PIECE)

    async def _receive(self) -> Message:
        event = await self._event()
        if isinstance(event, h11.Data):
            return {"type": "http.request", "body": bytes(event.data), "more_body": True}
        return {"type": "http.request" if isinstance(event, h11.EndOfMessage) else "http.disconnect"}

    async def _send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = [*message["headers"], (b"connection", b"close")]
            await self._write(h11.Response(status_code=message["status"], headers=headers))
        else:
            await self._write(h11.Data(data=message["body"]))
            await self._write(h11.EndOfMessage())

    async def _write(self, event: Any) -> None:
        if data := self._http.send(event):
            await self._stream.send(data)

    async def _event(self) -> Any:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            try:
                self._http.receive_data(await self._stream.receive(PIECE))
            except anyio.EndOfStream:
                self._http.receive_data(b"")
        return event
