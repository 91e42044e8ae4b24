"""A page of the site before it is built."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """Markdown, and the place where it is shown."""

    path: str  # below the pages of the site, such as `reference/leads.md`
    text: str

    @property
    def title(self) -> str:
        """Its first heading."""
        first = next((line for line in self.text.splitlines() if line.startswith("# ")), "")
        if not first:
            raise ValueError(f"{self.path} has no heading of the first level")
        return first.removeprefix("# ").partition(" {#")[0].strip().replace("`", "")
