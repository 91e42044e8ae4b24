"""A real HTTP server of this machine."""

from __future__ import annotations

import json
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .disconnects import can_disconnect
from .refusal import Refusal
from .this_machine import under_own_name

if TYPE_CHECKING:
    from starlette.applications import Starlette

_LARGEST_HEAD = 1_000_000  # bytes; less than that is refused by the application, which says why


class _Protocol(H11Protocol):
    """HTTP as uvicorn speaks it, except that what is no HTTP is refused in JSON, and connections end on demand."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.app = can_disconnect(self.app, lambda: self.transport.close())

    def send_400_response(self, msg: str) -> None:
        content = json.dumps(Refusal(400, msg).body).encode()
        head = f"HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: {len(content)}\r\n"
        self.transport.write(f"{head}connection: close\r\n\r\n".encode() + content)
        self.transport.close()


class Server:
    """The application behind a real socket, in a thread of its own.

    Attributes:
        port: Port on 127.0.0.1.
    """

    def __init__(self, app: Starlette, port: int) -> None:
        self._socket = socket.create_server(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # answers leave at once, not after 40 ms
        self.port: int = self._socket.getsockname()[1]
        # log_config=None: the logging of the program around it stays as it is.
        config = uvicorn.Config(
            under_own_name(app),
            http=_Protocol,
            h11_max_incomplete_event_size=_LARGEST_HEAD,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, args=([self._socket],), name="instantly-sandbox", daemon=True
        )
        self._thread.start()
        while not self._server.started and self._thread.is_alive():
            time.sleep(0.001)
        if not self._server.started:
            self._socket.close()
            raise RuntimeError("the sandbox could not start")

    def close(self) -> None:
        """Stop serving."""
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()
