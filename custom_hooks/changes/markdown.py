"""Changes as Markdown: what breaks first, by resource, one line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ..render import docstrings
from .changes import Change
from .comparison import Comparison
from .rules import RULES, Kind, Verdict
from .surface import Difference

SHARED = "Used by several resources"
NOUNS = {
    Verdict.BREAKING: "breaking",
    Verdict.LOOK: "worth a look",
    Verdict.ADDED: "added",
    Verdict.CHANGED: "changed",
    Verdict.REMOVED: "removed",
}


def report(comparison: Comparison, package: Sequence[Difference], old: str | None, new: str | None) -> str:
    """The whole report; `old` and `new` are the documents' dates where they are known."""
    blocks = [heading(old, new)]
    if not comparison.changes and not package:
        blocks.append("No change for a Python caller.")
    else:
        blocks.append(_counts(comparison, package))
        for verdict in Verdict:
            blocks += _section(comparison, verdict)
        blocks += _package(package)
    return "\n\n".join(blocks) + "\n"


def heading(old: str | None, new: str | None) -> str:
    """The first line, by which an entry of the changelog is known."""
    if old is None and new is None:
        return "## API document without a date"
    if old == new:
        return f"## API document of {new} (same date as before)"
    return f"## API document of {new or 'unknown date'} (before: {old or 'unknown date'})"


def _counts(comparison: Comparison, package: Sequence[Difference]) -> str:
    counts = {verdict: sum(change.verdict is verdict for change in comparison.changes) for verdict in Verdict}
    counts[Verdict.BREAKING] += sum(difference.breaking for difference in package)
    counts[Verdict.ADDED] += sum(not difference.breaking for difference in package)
    told = [
        f"{counts[verdict]} {NOUNS[verdict]}" for verdict in Verdict if counts[verdict] or not verdict.value.find("B")
    ]
    return f"For a Python caller: {', '.join(told)}."


def _section(comparison: Comparison, verdict: Verdict) -> Iterator[str]:
    changes = [change for change in comparison.changes if change.verdict is verdict]
    if not changes:
        return
    yield f"### {verdict.value}"
    if verdict is Verdict.ADDED:
        yield from _new_calls(comparison, changes)
    told = [change for change in changes if change.kind not in {Kind.OPERATION_ADDED, Kind.RESOURCE_ADDED}]
    for resource, group in groupby(told, key=lambda change: change.resource):
        yield f"#### {f'`{resource}`' if resource else SHARED}"
        yield "\n".join(f"- {line}" for line in _lines(list(group)))


def _new_calls(comparison: Comparison, changes: list[Change]) -> Iterator[str]:
    resources = [f"`{change.place}`" for change in changes if change.kind is Kind.RESOURCE_ADDED]
    if resources:
        yield f"New {'resource' if len(resources) == 1 else 'resources'}: {', '.join(resources)}."
    if comparison.added_operations:
        lines = ["| new call | request | scopes of the key |", "|---|---|---|"]
        for operation in comparison.added_operations:
            request = f"{operation.method} {operation.path}"
            lines.append(f"| `{operation.name}` | {request} | {docstrings.scopes(operation.node)} |")
        yield "\n".join(lines)
    models = comparison.models_of_added_operations
    if models:
        yield "With them comes one model or enum." if models == 1 else f"With them come {models} models and enums."


def _lines(changes: list[Change]) -> Iterator[str]:
    """What happens to several items of one place in the same way stands in one line."""
    joined: dict[tuple[str, Kind, str, str], list[str]] = {}
    for change in changes:
        joined.setdefault((change.place, change.kind, change.thing, change.detail), []).append(change.item)
    for (place, kind, thing, detail), items in joined.items():
        words = " ".join(filter(None, [RULES[kind].words, detail]))
        yield f"{_subject(place, thing, items)}{':' if detail else ''} {words}"


def _subject(place: str, thing: str, items: list[str]) -> str:
    named = ", ".join(f"`{item}`" for item in items)
    several = thing if len(items) == 1 else f"{thing}s"
    match thing, items:
        case ("", _):
            return f"`{place}`"
        case ("resource", _):
            return f"resource `{place}`"
        case ("answer", _):
            return f"`{place}`, its answer"
        case ("argument", [item]):
            return f"`{place}({item}=)`"
        case ("field" | "member", [item]):
            return f"`{place}.{item}`"
        case _:
            return f"`{place}`: {several} {named}" if place else f"{several} {named}"


def _package(package: Sequence[Difference]) -> Iterator[str]:
    if not package:
        return
    yield "### The package"
    for breaking, title in ((True, "Breaking:"), (False, "Added:")):
        found = [difference for difference in package if difference.breaking is breaking]
        if found:
            yield "\n".join([title, "", *(f"- {line}" for line in _differences(found))])


def _differences(found: Iterable[Difference]) -> Iterator[str]:
    joined: dict[tuple[str, str, str], list[str]] = {}
    for difference in found:
        holder, _, name = difference.path.rpartition(".") if "(" not in difference.path else ("", "", difference.path)
        joined.setdefault((holder, difference.what, difference.words), []).append(name)
    for (holder, what, words), names in joined.items():
        told = ", ".join(f"`{name}`" for name in names)
        plural = {"class": "classes"}.get(what, f"{what}s") if len(names) > 1 else what
        yield f"`{holder}`: {plural} {told} {words}" if holder else f"{plural} {told} {words}"
