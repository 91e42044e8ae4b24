"""Whatever arrives, and however fast: it is bounded, the other tasks get their turns, and the call can be cancelled."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from itertools import chain, repeat

import anyio
import anyio.lowlevel
import h11
import pytest

from instantly_async import APITimeoutError, InstantlyClient
from instantly_async._core.transport.call import Call
from instantly_async._core.transport.connection import Answer, Connection, Outgoing
from instantly_async._core.transport.streams import TLSStream

from ..loopback import CHUNKED, HANG, HEAD, Server
from .pooled_calls import Run, healthy, pool_to

KIBIBYTE = 1024
OK = b"HTTP/1.1 200 OK\r\n"
PACKET = 64 * KIBIBYTE


class AlwaysThere:
    """A stream on which the next bytes have always arrived, and all that is sent is taken."""

    def __init__(self, *parts: bytes, endless: bytes = b"") -> None:
        self._packets: Iterator[bytes] = chain(parts, repeat(endless) if endless else ())
        self.received = 0

    def receive_nowait(self) -> bytes | None:
        packet = next(self._packets, b"")
        self.received += len(packet)
        return packet

    async def readable(self) -> None:
        await anyio.lowlevel.checkpoint()

    async def send(self, data: memoryview) -> None:
        pass

    def close(self) -> None:
        pass


async def exchange(stream: AlwaysThere, content: bytes = b"") -> Answer:
    headers = [(b"Host", b"localhost"), (b"Content-Length", b"%d" % len(content))]
    return await Connection(stream).exchange(Outgoing(b"POST", b"/", headers, content, None), Call({}))


async def turns_during(stream: AlwaysThere, content: bytes = b"") -> tuple[Answer, int]:
    """An answer, and how many turns of the event loop another task had meanwhile."""
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            await anyio.lowlevel.checkpoint()
            turns += 1

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(count)
        answer = await exchange(stream, content)
        tasks.cancel_scope.cancel()
    return answer, turns


def in_packets(data: bytes) -> list[bytes]:
    return [data[start : start + PACKET] for start in range(0, len(data), PACKET)]


@pytest.mark.slow
def test_an_answer_in_many_small_chunks_leaves_others_their_turns(run: Run) -> None:
    chunks = b"1\r\nx\r\n" * 100_000 + b"0\r\n\r\n"

    async def scenario() -> None:
        answer, turns = await turns_during(AlwaysThere(CHUNKED, *in_packets(chunks)))
        assert answer.content == b"x" * 100_000
        assert turns > 100_000 / 64

    run(scenario)


def test_a_large_answer_leaves_others_their_turns(run: Run) -> None:
    size = 16 * KIBIBYTE * KIBIBYTE

    async def scenario() -> None:
        stream = AlwaysThere(OK + b"Content-Length: %d\r\n\r\n" % size, endless=bytes(PACKET))
        answer, turns = await turns_during(stream)
        assert len(answer.content) == size
        assert turns >= size / PACKET - 2

    run(scenario)


def test_a_large_request_leaves_others_their_turns(run: Run) -> None:
    async def scenario() -> None:
        _, turns = await turns_during(AlwaysThere(HEAD + b"\r\n0123456789"), bytes(100 * PACKET))
        assert turns >= 98

    run(scenario)


def test_large_interim_answers_leave_others_their_turns(run: Run) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\n" + b"Link: a\r\n" * 7_000 + b"\r\n"

    async def scenario() -> None:
        answer, turns = await turns_during(AlwaysThere(*[interim] * 10, HEAD + b"\r\n0123456789"))
        assert answer.content == b"0123456789"
        assert turns >= 8

    run(scenario)


BOUNDED: dict[str, tuple[list[bytes], bytes, str]] = {
    "interim answers without end": ([], b"HTTP/1.1 100 Continue\r\n\r\n", "more than 100 interim answers"),
    "a status line without end": ([OK[:-2]], b"k" * KIBIBYTE, "Receive buffer too long"),
    "headers without end": ([OK], b"X: y\r\n" * 100, "Receive buffer too long"),
    "a head of 200 KB": ([OK + b"X: " + bytes(200_000).replace(b"\0", b"y")], b"\r\n\r\n", "Receive buffer too long"),
    "a chunk size without end": ([CHUNKED], b"0" * KIBIBYTE, "Receive buffer too long|illegal chunk header"),
    "a chunk extension of 200 KB": ([CHUNKED + b"1;" + b"e" * 200_000], b"\r\n", "Receive buffer too long"),
    "trailers without end": ([CHUNKED + b"0\r\n"], b"X: y\r\n" * 100, "Receive buffer too long"),
}


@pytest.mark.parametrize("what", BOUNDED)
def test_what_is_around_a_body_is_bounded(what: str, run: Run) -> None:
    parts, endless, reason = BOUNDED[what]

    async def scenario() -> None:
        stream = AlwaysThere(*chain.from_iterable(map(in_packets, parts)), endless=endless)
        with anyio.fail_after(10), pytest.raises(h11.RemoteProtocolError, match=reason):
            await exchange(stream)
        assert stream.received < 200 * KIBIBYTE

    run(scenario)


ENDLESS: dict[str, tuple[bytes, bytes]] = {
    "a body": (OK + b"Content-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n" * 1000),
    "one byte at a time": (CHUNKED, b"0"),
}


@pytest.mark.parametrize("what", ENDLESS)
def test_a_call_that_never_has_to_wait_can_be_cancelled(what: str, run: Run) -> None:
    first, endless = ENDLESS[what]

    async def scenario() -> None:
        with anyio.move_on_after(0.02) as scope:
            await exchange(AlwaysThere(first, endless=endless))
        assert scope.cancelled_caught

    run(scenario)


def test_a_handshake_that_never_has_to_wait_can_be_cancelled(trust: ssl.SSLContext, run: Run) -> None:
    hello_requests = b"\x16\x03\x03\x00\x04\x00\x00\x00\x00" * 1000  # RFC 5246, 7.4.1.1: they are passed over

    async def scenario() -> None:
        with anyio.move_on_after(0.02) as scope:
            await TLSStream(AlwaysThere(endless=hello_requests), trust, "127.0.0.1").handshake()
        assert scope.cancelled_caught

    run(scenario)


def test_more_tickets_of_tls_than_are_read_in_one_go_do_no_harm(
    server_context: ssl.SSLContext, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    server_context.num_tickets = 2_000

    async def scenario() -> None:
        with pool_to(tls_server.url, trust) as pool:
            await pool.warm_up(Call({}))
            await healthy(pool, tls_server)

    run(scenario)
    assert tls_server.opened == 1


def test_an_answer_that_drips_ends_with_the_time_limit(server: Server, run: Run) -> None:
    drops = [step for byte in b"X: y\r\n" * 100 for step in (bytes([byte]), 0.001)]
    server.scripts["/api"] = [OK, *drops, HANG]

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url, timeout=0.1) as instantly:
            with pytest.raises(APITimeoutError, match=r"no complete answer within 0\.1 s") as caught:
                await instantly.leads.get("l")
            assert not caught.value.unsent

    run(scenario)
