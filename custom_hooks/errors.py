"""What can be wrong with an input, told with its place in the document."""

from __future__ import annotations

from collections.abc import Sequence

from .safe_text import log_line


class DocumentError(Exception):
    """The document cannot be used; `problems` lists every reason, each with its place, on a line of its own."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(map(log_line, problems))
        super().__init__("\n".join(self.problems))
