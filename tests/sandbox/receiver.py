"""A receiver of webhooks on this machine, with a thread of its own, so that any event loop may wait meanwhile."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


class Received(NamedTuple):
    """One delivery as it came in."""

    headers: Mapping[str, str]
    body: dict[str, Any]


class Receiver:
    """Takes deliveries, and answers as it is told.

    Attributes:
        url: Where it is.
        received: What came in, the first first.
        status: What it answers with from now on.
        headers: What is in the head of its answers.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.received: list[Received] = []
        self.status = 200
        self.headers: dict[str, str] = {}

    @property
    def events(self) -> list[str]:
        """The kinds of events that came in."""
        return [body["event_type"] for _, body in self.received]


@contextmanager
def receiver() -> Iterator[Receiver]:
    """A receiver that listens."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["content-length"]))
            found.received.append(
                Received({name.lower(): value for name, value in self.headers.items()}, json.loads(content))
            )
            self.send_response(found.status)
            for name, value in found.headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        found = Receiver(f"http://127.0.0.1:{server.server_port}/hook")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield found
        server.shutdown()
        thread.join()
