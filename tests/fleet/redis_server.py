"""A real Redis on a free port of this machine, which can be stopped, started again and kept from answering."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

from ..loopback import unused_port

PROGRAM = shutil.which("redis-server")


class RedisServer:
    """Keeps nothing when it ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.port = unused_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        assert PROGRAM is not None
        options = ["--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--appendonly", "no", "--dir"]
        self._process = subprocess.Popen([PROGRAM, *options, str(self._folder)], stdout=subprocess.DEVNULL)
        until = time.monotonic() + 20
        while not accepts(self.port):
            assert self._process.poll() is None, "redis-server has ended"
            assert time.monotonic() < until, "redis-server does not start"
            time.sleep(0.02)

    def stop(self) -> None:
        """End it; what it knew is lost."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        """Let it accept connections and answer nothing."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


def accepts(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0
