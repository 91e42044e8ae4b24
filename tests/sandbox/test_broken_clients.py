"""Clients that stop in the middle of a request: the server is well, and nothing has changed."""

from __future__ import annotations

import logging
from contextlib import ExitStack, suppress

import pytest

from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.http import request as reading

from .raw_http import connection, everything, receive, request, send
from .workspace import ADA

WHOLE = request("POST", "/api/v2/custom-tags", b'{"label": "New"}')
BROKEN = {
    "nothing": b"",
    "in the path": WHOLE[:10],
    "in a header": WHOLE[: WHOLE.index(b"Bearer")],
    "before the body": WHOLE[: WHOLE.index(b"\r\n\r\n") + 4],
    "in the body": WHOLE[:-5],
    "before a byte": WHOLE[:-1],
    "in a chunk": request("POST", "/api/v2/custom-tags", b'ff\r\n{"label"', b"Transfer-Encoding: chunked"),
    "before the last chunk": request(
        "POST", "/api/v2/custom-tags", b'10\r\n{"label": "New"}\r\n', b"Transfer-Encoding: chunked"
    ),
    "in the body of a deletion": request(
        "DELETE", f"/api/v2/accounts/{ADA}", b"ff\r\n{", b"Transfer-Encoding: chunked"
    ),
}


@pytest.mark.parametrize("sent", BROKEN.values(), ids=BROKEN)
def test_a_request_that_is_not_sent_in_full_changes_nothing(
    server: Sandbox, sent: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    before = everything(server)
    for _ in range(3):
        with connection(server) as sock:
            sock.sendall(sent)
    assert everything(server) == before
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def test_clients_that_stand_still_keep_nobody_else_waiting(server: Sandbox) -> None:
    before = everything(server)
    with ExitStack() as stack:
        waiting = [stack.enter_context(connection(server)) for _ in BROKEN]
        for sock, sent in zip(waiting, BROKEN.values(), strict=True):
            sock.sendall(sent)
        assert everything(server) == before
        unfinished = waiting[list(BROKEN).index("before a byte")]
        unfinished.sendall(WHOLE[-1:])
        answer = receive(unfinished)
        assert (answer.status, answer.value["label"]) == (200, "New")
    assert send(server, request("DELETE", f"/api/v2/custom-tags/{answer.value['id']}")).status == 200
    assert everything(server) == before


def test_a_client_that_sends_for_too_long_is_refused_and_changes_nothing(
    server: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(server)
    monkeypatch.setattr(reading, "LONGEST_WAIT", 0.05)
    with connection(server) as sock:
        sock.sendall(WHOLE[:-1])
        answer = receive(sock)
        assert (answer.status, answer.value["error"]) == (408, "Request Timeout")
        with suppress(OSError):  # which is closed by now, or soon
            sock.sendall(WHOLE[-1:])
            assert sock.recv(1) == b""
    assert everything(server) == before


def test_a_client_that_reads_no_answer_keeps_nobody_else_waiting(server: Sandbox) -> None:
    with connection(server) as sock:
        sock.sendall(request("GET", "/api/v2/accounts?limit=100").replace(b"Connection: close\r\n", b"") * 50)
        assert len(everything(server)["accounts"]) == 230


def test_a_sandbox_ends_though_clients_stand_still() -> None:
    with ExitStack() as stack, Sandbox() as sandbox:
        for sent in BROKEN.values():
            stack.enter_context(connection(sandbox)).sendall(sent)
        assert send(sandbox, request("GET", "/api/v2/accounts")).status == 200
