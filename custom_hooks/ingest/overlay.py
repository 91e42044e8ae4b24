"""Corrections as data: the part of the OpenAPI Overlay Specification 1.0 that changes a document."""

from __future__ import annotations

import copy
from typing import Any

import jsonpath

from ..openapi.document import Node


def apply(document: Node, overlay: Node) -> tuple[Node, list[str]]:
    """Apply every action of an overlay to a copy of the document.

    Returns the changed copy and a line for each action that does not apply (any more): its target matches nothing, is
    of another kind, or says already what the action would make it say.
    """
    changed = copy.deepcopy(document)
    stale: list[str] = []
    for action in overlay["actions"]:
        reason = _applied(changed, action)
        if reason:
            stale.append(f"{action['target']}: {reason} ({action.get('description', 'no description')})")
    return changed, stale


def _applied(document: Node, action: Node) -> str:
    """Apply one action; returns why it did nothing, or nothing."""
    matches = list(jsonpath.finditer(action["target"], document))
    if not matches:
        return "matches nothing"
    if action.get("remove"):
        for match in reversed(matches):  # from the end, so that the places of earlier list items stay right
            assert match.parent is not None
            del match.parent.obj[match.parts[-1]]  # type: ignore[attr-defined]
        return ""
    fitting = [match.obj for match in matches if isinstance(match.obj, list | dict)]
    if not fitting:
        return "is no longer an object or a list"
    merged = [_merge(target, action["update"]) for target in fitting]  # all of them: no short cut
    return "" if any(merged) else "changes nothing, the document says so itself"


def _merge(target: Any, update: Any) -> bool:
    """Merge an update into its target, items that are there already aside; whether that changed anything."""
    if isinstance(target, list):
        new = [item for item in (update if isinstance(update, list) else [update]) if item not in target]
        target.extend(copy.deepcopy(new))
        return bool(new)
    merged = False
    for key, value in update.items():
        now = target.get(key)
        if (isinstance(value, dict) and isinstance(now, dict)) or (isinstance(value, list) and isinstance(now, list)):
            merged |= _merge(now, value)
        elif key not in target or now != value:
            target[key] = copy.deepcopy(value)
            merged = True
    return merged
