"""A report as text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from .._core.text import one_line
from .report import Report, State

NARROWEST = 40  # columns
COLOURS = {"ok": "32", "held": "32", "warning": "33", "failed": "31", "missing": "31", "skipped": "2", "unknown": "2"}
WARNED = "nothing has failed; see the warnings"
OUTCOMES = {
    0: "nothing is wrong",
    1: "the API is reached; the key, its scopes or the plan are the problem",
    2: "a setting cannot be used",
    3: "the API cannot be reached",
}

ABBREVIATIONS = {"dns", "tcp", "tls", "api", "url"}

Row = tuple[str, str, str]  # a state, a name, and what is to be said


def table(report: Report, *, width: int, colour: bool) -> str:
    """The checks, then what was found of each scope, then the outcome.

    Args:
        width: Columns of the terminal.
        colour: Whether states are coloured.
    """
    lines = [*_lines(_checks(report), width, colour)]
    if report.scopes is not None:
        lines += ["", *_lines(_scopes(report), width, colour)]
    return "\n".join([*lines, "", _outcome(report)])


def _outcome(report: Report) -> str:
    has_warnings = any(check.state == "warning" for check in report.checks)
    return WARNED if report.exit_status == 0 and has_warnings else OUTCOMES[report.exit_status]


def _checks(report: Report) -> list[Row]:
    rows: list[Row] = []
    for check in report.checks:
        rows.append((check.state, _title(check.name), check.message))
        if check.advice:
            rows.append(("", "", f"> {check.advice}"))
    return rows


def _title(name: str) -> str:
    return " ".join(word.upper() if word in ABBREVIATIONS else word for word in name.split("_"))


def _scopes(report: Report) -> list[Row]:
    findings = () if report.scopes is None else report.scopes.findings
    return [
        (each.state, each.scope, each.reason or f"{each.operation} answered {each.status_code}") for each in findings
    ]


def _lines(rows: list[Row], width: int, colour: bool) -> Iterator[str]:
    states, names = (max(len(row[column]) for row in rows) for column in (0, 1))
    indent = states + names + 4
    for state, name, text in rows:
        parts = textwrap.wrap(one_line(text), max(width, NARROWEST + indent) - indent) or [""]
        yield f"{_coloured(state, states, colour)}  {name:{names}}  {parts[0]}"
        yield from (" " * indent + part for part in parts[1:])


def _coloured(state: State | str, width: int, colour: bool) -> str:
    padded = f"{state:{width}}"
    return f"\x1b[{COLOURS[state]}m{padded}\x1b[0m" if colour and state else padded
