"""Why there is no release."""

from __future__ import annotations

from collections.abc import Sequence


class ReleaseError(Exception):
    """A release is refused; `problems` lists every reason."""

    def __init__(self, *problems: str) -> None:
        self.problems: Sequence[str] = problems
        super().__init__("\n".join(problems))
