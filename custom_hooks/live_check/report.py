"""What the terminal shows: a row for each group, what was not read and why, and what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from .draft import evidence
from .findings import Difference
from .readings import Checked, Reading

HEAD = ("group", "operations", "read", "requests", "records", "differing values")
MOST_LINES = 200  # of differences; the draft has all


def lines(checked: Checked, differences: list[Difference]) -> Iterator[str]:
    """The report, line by line. It has names and types, numbers, and our own words."""
    ordered = sorted(checked.readings, key=lambda reading: (reading.read.group, reading.read.operation.path))
    groups = [(group, list(readings)) for group, readings in groupby(ordered, key=lambda reading: reading.read.group)]
    yield from _table([_row(group, readings) for group, readings in groups])
    for group, readings in groups:
        for trouble, names in _by_trouble(readings):
            yield f"{group}: {trouble}: {', '.join(names)}"
        for reading in readings:
            yield from (f"{reading.read.operation.name}: {note}" for note in dict.fromkeys(reading.notes))
    if cursors := [f"{each.read.operation.name} {each.cursor}" for each in ordered if each.cursor]:
        yield f"cursors: {'; '.join(cursors)}"
    yield ""
    for difference in differences[:MOST_LINES]:
        yield f"{difference.place.path}: {evidence(difference)}"
    if len(differences) > MOST_LINES:
        yield f"... and {len(differences) - MOST_LINES:,} more"
    if checked.findings.is_full:
        yield "there are more differences than are kept"
    if checked.stopped:
        yield checked.stopped


def _row(group: str, readings: list[Reading]) -> tuple[str, ...]:
    read = sum(reading.answers > 0 for reading in readings)
    sums = (sum(getattr(reading, name) for reading in readings) for name in ("requests", "records", "differing"))
    return group, f"{len(readings)}", f"{read}", *(f"{number:,}" for number in sums)


def _by_trouble(readings: Iterable[Reading]) -> Iterator[tuple[str, list[str]]]:
    """What was not read, with those of the same reason together."""
    told: dict[str, list[str]] = {}
    for reading in readings:
        if reading.trouble:
            told.setdefault(reading.trouble, []).append(reading.read.operation.name)
    yield from told.items()


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in (HEAD, *rows)) for column in range(len(HEAD))]
    for row in (HEAD, *rows):
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        yield "  ".join(cells).rstrip()
