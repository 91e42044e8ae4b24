"""The report as an entry of CHANGELOG.md."""

from __future__ import annotations

import re
from pathlib import Path

from ..errors import DocumentError

UNRELEASED = "## [Unreleased]"
HEADING = re.compile(r"^(#+ )", re.MULTILINE)


def insert(changelog: Path, report: str) -> None:
    """Put a report below `## [Unreleased]`, in the place of an earlier one between the same dates.

    Raises:
        DocumentError: The changelog has no part for what is not released yet.
    """
    lines = changelog.read_text(encoding="utf-8").splitlines()
    if UNRELEASED not in lines:
        raise DocumentError([f"{changelog.name} has no line `{UNRELEASED}`"])
    entry = HEADING.sub(r"#\1", report.strip()).splitlines()
    start = lines.index(UNRELEASED) + 1
    end = _next_heading(lines, start, 2)
    unreleased = _without(lines[start:end], entry[0])
    text = "\n".join([*lines[:start], "", *entry, "", *_stripped(unreleased)]).rstrip()
    rest = "\n".join(lines[end:])
    changelog.write_text(f"{text}\n\n{rest}\n" if rest else f"{text}\n", encoding="utf-8")


def _without(lines: list[str], heading: str) -> list[str]:
    if heading not in lines:
        return lines
    start = lines.index(heading)
    return lines[:start] + lines[_next_heading(lines, start + 1, 3) :]


def _next_heading(lines: list[str], start: int, level: int) -> int:
    """The line of the next heading of a level or a higher one; the end where there is none."""
    marks = tuple("#" * number + " " for number in range(1, level + 1))
    return next((index for index in range(start, len(lines)) if lines[index].startswith(marks)), len(lines))


def _stripped(lines: list[str]) -> list[str]:
    return "\n".join(lines).strip("\n").splitlines()
