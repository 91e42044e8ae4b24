"""The server of the openssl command: it agrees on new keys when it is told to, which Python's ssl cannot."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class OpenSSLServer:
    """One connection at a time, which says what it is told to say.

    Attributes:
        url: Where it is.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._input = process.stdin
        port = next(line for line in process.stdout if line.startswith(b"ACCEPT")).rpartition(b":")[2]
        self.url = f"https://127.0.0.1:{int(port)}"

    def say(self, text: bytes) -> None:
        """Send lines of text; one that begins with K (TLS 1.3) or r (TLS 1.2) asks for new keys instead."""
        self._input.write(text)
        self._input.flush()


@contextmanager
def openssl_server(certificate: tuple[Path, Path], version: str) -> Iterator[OpenSSLServer]:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("this takes the openssl command")
    command = [openssl, "s_server", "-accept", "127.0.0.1:0", version, "-crlf"]
    command += ["-cert", str(certificate[0]), "-key", str(certificate[1])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        try:
            yield OpenSSLServer(process)
        finally:
            process.kill()
