"""Notes for a person, as Markdown: what the commands leave to one."""

from __future__ import annotations

from collections.abc import Sequence

from .safe_text import code_span


def section(title: str, lines: Sequence[str]) -> str:
    """A section with a line for each thing to see to; empty where there is nothing."""
    listed = "\n".join(f"- {code_span(line)}" for line in lines)
    return f"### {title}\n\n{listed}\n\n" if lines else ""
