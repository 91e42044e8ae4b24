"""A server in a process of its own, so that its work is not counted as the client's."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection


@contextmanager
def server_process(serve: Callable[[Connection], None]) -> Iterator[str]:
    """Run `serve`, which sends the number of its port through the connection; gives the server's URL."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve, args=[there], daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()
