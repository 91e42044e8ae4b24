"""Requests as bytes on a socket, since clients would not send what the tests send; and all that a sandbox has."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

import httpx

from instantly_async.sandbox import KEY, Sandbox

LISTS = ("accounts", "custom-tags", "custom-tag-mappings")
AUTHORIZATION = f"Authorization: Bearer {KEY}".encode()
HEADERS = {"Authorization": f"Bearer {KEY}", "User-Agent": "tests"}


class Answer(NamedTuple):
    status: int
    value: Any


def request(
    method: str, target: str | bytes, body: bytes = b"", *headers: bytes, authorization: bytes = AUTHORIZATION
) -> bytes:
    """A request for a JSON body, if it has one, that ends the connection."""
    target = target.encode() if isinstance(target, str) else target
    own = [b"Host: localhost", b"User-Agent: tests", b"Connection: close", *filter(None, [authorization]), *headers]
    if body and not any(header.lower().startswith(b"content-type") for header in headers):
        own.append(b"Content-Type: application/json")
    if body and not any(header.lower().startswith(b"transfer-encoding") for header in headers):
        own.append(b"Content-Length: %d" % len(body))
    return b"\r\n".join([method.encode() + b" " + target + b" HTTP/1.1", *own, b"", body])


@contextmanager
def connection(server: Sandbox) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", httpx.URL(server.url).port or 0), timeout=30) as sock:
        yield sock


def receive(sock: socket.socket) -> Answer:
    """The one answer on a connection, which has to be JSON."""
    response = http.client.HTTPResponse(sock)
    response.begin()
    content = response.read()
    assert response.headers["content-type"] == "application/json", content
    return Answer(response.status, json.loads(content))


def send(server: Sandbox, sent: bytes) -> Answer:
    with connection(server) as sock:
        with suppress(BrokenPipeError, ConnectionResetError):  # what is refused need not be read
            sock.sendall(sent)
        return receive(sock)


def everything(server: Sandbox) -> dict[str, list[Any]]:
    """Every record that the lists have, over all their pages."""
    found: dict[str, list[Any]] = {}
    with httpx.Client(base_url=server.url, headers=HEADERS, trust_env=False) as client:
        for name in LISTS:
            found[name] = []
            cursor: str | None = ""  # which begins at the first page
            while cursor is not None:
                answer = client.get(f"/api/v2/{name}", params={"limit": "100", "starting_after": cursor})
                assert answer.status_code == 200, answer.text
                found[name] += answer.json()["items"]
                cursor = answer.json().get("next_starting_after")
    return found
