"""Where in a campaign an e-mail belongs."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from ..state.table import Record

_STEP = re.compile(r"\d+_(?P<step>\d{1,9})_(?P<variant>\d{1,9})")


@frozen
class Place:
    """Step and variant of a campaign's e-mail; the API numbers both from 0 in one place, and from 1 in another."""

    step: int
    variant: int

    @classmethod
    def of(cls, email: Record) -> Place | None:
        """The place that an e-mail tells; None if it tells none."""
        return cls.parse(email.get("step"))

    @classmethod
    @lru_cache(maxsize=1_000)
    def parse(cls, text: str | None) -> Place | None:
        """A place as `__str__` writes it."""
        found = _STEP.fullmatch(text or "")
        return cls(int(found["step"]), int(found["variant"])) if found else None

    def __str__(self) -> str:
        return f"0_{self.step}_{self.variant}"
