"""One change."""

from __future__ import annotations

from dataclasses import dataclass

from .rules import ChangeKind, Direction, Verdict, verdict


@dataclass(frozen=True)
class Change:
    """One change; `place` and `item` are Python names, such as `leads.list` and `campaign`."""

    kind: ChangeKind
    verdict: Verdict
    resource: str  # "" where several use what changed
    place: str
    thing: str = ""  # what `item` is: argument, field, member, scope, model, enum
    item: str = ""
    detail: str = ""


def change(
    kind: ChangeKind,
    resource: str,
    place: str,
    detail: str = "",
    *,
    thing: str = "",
    item: str = "",
    direction: Direction = Direction.SENT,
) -> Change:
    """A change with its verdict."""
    return Change(kind, verdict(kind, direction), resource, place, thing, item, detail)
