"""What can be wrong with an input, told with its place in the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from .safe_text import log_line


@contextmanager
def refusing_depth() -> Iterator[None]:
    """A document that is nested, or chained, more deeply than anything here can follow is refused."""
    try:
        yield
    except (RecursionError, MemoryError):
        raise DocumentError(["the document is nested or chained too deeply, or grows too large, to be read"]) from None


class DocumentError(Exception):
    """The document cannot be used; `problems` lists every reason, each with its place, on a line of its own."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(map(log_line, problems))
        super().__init__("\n".join(self.problems))
