"""Changes as Markdown: what breaks first, by resource, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ..render import docstrings
from ..safe_text import code_span, table_cell
from .change import Change
from .comparison import Comparison
from .rules import RULES, ChangeKind, Verdict

MOST_REMOVED = 20  # operations that have a line each; of more, every resource has one line
SHARED = "Used by several resources"
NOUNS = {
    Verdict.BREAKING: "breaking",
    Verdict.LOOK: "worth a look",
    Verdict.ADDED: "added",
    Verdict.CHANGED: "changed",
    Verdict.REMOVED: "removed",
}


def report(comparison: Comparison, old: str | None, new: str | None) -> str:
    """The whole report; `old` and `new` are the documents' dates where they are known."""
    blocks = [heading(old, new)]
    if comparison.changes:
        blocks.append(_counts(comparison))
        for verdict in Verdict:
            blocks += _section(comparison, verdict)
    else:
        blocks.append("No change for a Python caller.")
    return "\n\n".join(blocks) + "\n"


def heading(old: str | None, new: str | None) -> str:
    """The first line, which has the dates."""
    if old is None and new is None:
        return "## API document without a date"
    if old == new:
        return f"## API document of {new} (same date as before)"
    return f"## API document of {new or 'unknown date'} (before: {old or 'unknown date'})"


def _counts(comparison: Comparison) -> str:
    counts = {verdict: sum(change.verdict is verdict for change in comparison.changes) for verdict in Verdict}
    shown = [f"{counts[one]} {NOUNS[one]}" for one in Verdict if counts[one] or one is Verdict.BREAKING]
    return f"For a Python caller: {', '.join(shown)}."


def _section(comparison: Comparison, verdict: Verdict) -> Iterator[str]:
    changes = [change for change in comparison.changes if change.verdict is verdict]
    if not changes:
        return
    yield f"### {verdict.value}"
    if verdict is Verdict.ADDED:
        yield from _new_calls(comparison, changes)
    listed = [
        change for change in changes if change.kind not in {ChangeKind.OPERATION_ADDED, ChangeKind.RESOURCE_ADDED}
    ]
    removed = sum(change.kind is ChangeKind.OPERATION_REMOVED for change in listed)
    lines = _lines if removed <= MOST_REMOVED else _lines_with_removals_as_one
    for resource, group in groupby(listed, key=lambda change: change.resource):
        yield f"#### {code_span(resource) if resource else SHARED}"
        yield "\n".join(f"- {line}" for line in lines(list(group)))


def _new_calls(comparison: Comparison, changes: list[Change]) -> Iterator[str]:
    resources = [code_span(change.place) for change in changes if change.kind is ChangeKind.RESOURCE_ADDED]
    if resources:
        yield f"New {'resource' if len(resources) == 1 else 'resources'}: {', '.join(resources)}."
    if comparison.added_operations:
        lines = ["| new call | request | scopes of the key |", "|---|---|---|"]
        for one in comparison.added_operations:
            cells = (code_span(one.name), code_span(docstrings.request(one)), docstrings.scopes(one))
            lines.append(f"| {' | '.join(map(table_cell, cells))} |")
        yield "\n".join(lines)
    models = comparison.models_of_added_operations
    if models:
        yield "With them comes one model or enum." if models == 1 else f"With them come {models} models and enums."


def _lines_with_removals_as_one(changes: list[Change]) -> Iterator[str]:
    """The lines of a resource, the first of which has all of its operations that were removed."""
    removed = [change for change in changes if change.kind is ChangeKind.OPERATION_REMOVED]
    others = [change for change in changes if change.kind is not ChangeKind.OPERATION_REMOVED]
    if removed:
        whole = [change for change in others if change.kind is ChangeKind.RESOURCE_REMOVED]
        others = [change for change in others if change not in whole]
        names = ", ".join(code_span(change.place) for change in removed)
        subject = f"resource {code_span(removed[0].resource)} removed, with" if whole else "removed:"
        yield f"{subject} {len(removed)} {'operation' if len(removed) == 1 else 'operations'}: {names}"
    yield from _lines(others)


def _lines(changes: list[Change]) -> Iterator[str]:
    """What happens to several items of one place in the same way has one line."""
    joined: dict[tuple[str, ChangeKind, str, str], list[str]] = {}
    for change in changes:
        joined.setdefault((change.place, change.kind, change.thing, change.detail), []).append(change.item)
    for (place, kind, thing, detail), items in joined.items():
        phrase = " ".join(filter(None, [RULES[kind].phrase, detail]))
        yield f"{_subject(place, thing, items)}{':' if detail else ''} {phrase}"


def _subject(place: str, thing: str, items: list[str]) -> str:
    names = ", ".join(map(code_span, items))
    several = thing if len(items) == 1 else f"{thing}s"
    match thing, items:
        case ("", _):
            return code_span(place)
        case ("resource", _):
            return f"resource {code_span(place)}"
        case ("response", _):
            return f"{code_span(place)}, its response"
        case ("argument", [item]):
            return code_span(f"{place}({item}=)")
        case ("field" | "member", [item]):
            return code_span(f"{place}.{item}")
        case _:
            return f"{code_span(place)}: {several} {names}" if place else f"{several} {names}"
