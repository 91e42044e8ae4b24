"""HTTP/1.1 over one stream (RFC 9112), by h11."""

from __future__ import annotations

from typing import TypeAlias

import h11
from anyio.lowlevel import checkpoint
from attrs import field, frozen

from .call import Call, Phase
from .content import Content, ContentError, limit_of
from .streams import CHUNK, Stream, receive

LONGEST_HEAD = 32 * 1024  # bytes; also of what stands between chunks
MOST_INTERIM_ANSWERS = 100
# Events, packets and KiB that are read in one go; then the other tasks have their turn, though more has arrived.
MOST_IN_ONE_GO = 32

RawHeaders: TypeAlias = list[tuple[bytes, bytes]]


@frozen
class Outgoing:
    """A request, with the most bytes that the body of its answer may have (None for the default).

    The API key is in its headers, and so in its bytes. Neither shows in a repr, and thus not in a record of what the
    functions of a call hold; that is what the memoryviews are for.
    """

    method: bytes
    target: bytes
    headers: RawHeaders = field(repr=False)
    content: bytes = field(repr=False)
    max_bytes: int | None

    def encode(self, protocol: h11.Connection) -> memoryview:
        """Its bytes on a connection.

        Raises:
            h11.LocalProtocolError: It cannot be sent.
        """
        send = protocol.send
        try:
            return memoryview(
                (send(h11.Request(method=self.method, target=self.target, headers=self.headers)) or b"")
                + ((send(h11.Data(self.content)) or b"") if self.content else b"")
                + (send(h11.EndOfMessage()) or b"")
            )
        except h11.LocalProtocolError as error:
            raise error.with_traceback(None) from None  # the functions of h11 hold the headers


@frozen
class Answer:
    """A whole answer; its content is decoded, or `problem` says why it cannot be."""

    status: int
    reason: bytes
    http_version: bytes
    headers: RawHeaders
    content: bytes
    problem: ContentError | None


class ProtocolReader:
    """What a peer says, event by event."""

    def __init__(self, protocol: h11.Connection, stream: Stream) -> None:
        self._protocol = protocol
        self._stream = stream
        self._in_one_go = 0

    async def response(self, call: Call, phase: Phase) -> h11.Response:
        """The head of the final answer."""
        for _ in range(MOST_INTERIM_ANSWERS):
            event = await self.event(call, phase)
            if isinstance(event, h11.Response):
                return event
        raise h11.RemoteProtocolError(f"more than {MOST_INTERIM_ANSWERS} interim answers (1xx) came")

    async def event(self, call: Call, phase: Phase) -> h11.Event:
        """The next event."""
        self._in_one_go += 1
        while True:
            if self._in_one_go >= MOST_IN_ONE_GO:
                self._in_one_go = 0
                await checkpoint()
            if (event := self._protocol.next_event()) is not h11.NEED_DATA:
                break
            if phase != call.phase or phase == "read":  # the time to connect is for all that a proxy says
                call.begin(phase)
            data = await receive(self._stream)
            if not data and self._protocol.their_state is h11.SEND_RESPONSE:
                raise h11.RemoteProtocolError("the connection was closed before an answer came")
            self._in_one_go += 1 + len(data) // 1024
            self._protocol.receive_data(data)
        if not isinstance(event, h11.Event):
            raise h11.RemoteProtocolError("more came than the answer")
        return event


class Connection:
    """A connection for one exchange after the other."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._protocol = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST_HEAD)
        self._reader = ProtocolReader(self._protocol, stream)
        self.reusable = True
        self.idle_since = 0.0

    async def exchange(self, request: Outgoing, call: Call) -> Answer:
        """Send a request, and read its answer to the end.

        Raises:
            OSError: The connection broke (ssl.SSLError among them).
            h11.ProtocolError: What came is no HTTP/1.1, or ends early.
        """
        self.reusable = False
        data = request.encode(self._protocol)
        try:
            await self._send(data, call)
        except OSError as broken:  # a server may refuse a request before it has read all of it (RFC 9112, 9.5)
            return await self._refusal(request, call, broken)
        answer = await self._answer(request, call)
        self.reusable = answer.problem is None and self._nothing_left() and not _has_two_lengths(answer.headers)
        return answer

    async def _send(self, data: memoryview, call: Call) -> None:
        call.unsent = False
        try:
            for start in range(0, len(data), CHUNK):
                if start:
                    await checkpoint()
                call.begin("write")
                await self._stream.send(data[start : start + CHUNK])
        finally:
            if call.on_sent is not None:
                call.on_sent()

    async def _refusal(self, request: Outgoing, call: Call, broken: OSError) -> Answer:
        """The error that the server answered before it closed the connection, if it did."""
        try:
            answer = await self._answer(request, call)
        except (OSError, h11.ProtocolError):
            raise broken from None
        if answer.status < 400:  # nothing that succeeds is answered before it is read
            raise broken
        return answer

    async def _answer(self, request: Outgoing, call: Call) -> Answer:
        head = await self._reader.response(call, "read")
        content, problem = b"", None
        try:
            content = await self._content(head, request.max_bytes, call)
        except ContentError as error:
            problem = error.with_traceback(None)
        headers = head.headers.raw_items()
        return Answer(head.status_code, head.reason, head.http_version, headers, content, problem)

    async def _content(self, head: h11.Response, max_bytes: int | None, call: Call) -> bytes:
        named: dict[bytes, list[bytes]] = {}
        for name, value in head.headers:
            named.setdefault(name, []).append(value)
        kind = b",".join(named.get(b"content-type", ())).decode("latin-1")
        coding = b",".join(named.get(b"content-encoding", ())).decode("latin-1")
        content = Content(coding, limit_of(kind, max_bytes))
        while isinstance(event := await self._reader.event(call, "read"), h11.Data):
            for _ in content.steps(bytes(event.data)):
                await checkpoint()
        return content.end()

    def _nothing_left(self) -> bool:
        """Both sides are done, and want to go on; what came after the answer would be taken for the next one."""
        protocol = self._protocol
        if protocol.our_state is not h11.DONE or protocol.their_state is not h11.DONE:
            return False
        if protocol.trailing_data != (b"", False):
            return False
        protocol.start_next_cycle()
        return True

    def is_quiet(self) -> bool:
        """Whether nothing has arrived since the last answer: no bytes, no end of the stream, no alert of TLS."""
        try:
            return self._stream.receive_nowait() is None
        except OSError:
            return False

    def close(self) -> None:
        """Let go of the connection."""
        self._stream.close()


def _has_two_lengths(headers: RawHeaders) -> bool:
    """Whether two readers could find different ends of an answer (RFC 9112, 6.3)."""
    return {b"content-length", b"transfer-encoding"} <= {name.lower() for name, _ in headers}
