"""Corrections as data: the part of the OpenAPI Overlay Specification 1.0 that changes a document."""

from __future__ import annotations

import copy
import re
from typing import Any

import jsonpath

from ..openapi.document import Node
from ..openapi.paths import canonical
from .growth import DEEPEST


class _Paths(jsonpath.JSONPathEnvironment):
    """JSON paths in documents that may be a little deeper than the 100 levels which the library allows."""

    max_recursion_depth = 2 * DEEPEST


_PATHS = _Paths()
PATH_KEY = re.compile(r"\['(/[^']*)'\]")


def apply(document: Node, overlay: Node) -> tuple[Node, list[str]]:
    """Apply every action of an overlay to a copy of the document, however the document spells its paths.

    Returns the changed copy and a line for each action that does not apply (any more): its target matches nothing, is
    of another type, or says already what the action would make it say.
    """
    changed = copy.deepcopy(document)
    paths = {canonical(path): path for path in document["paths"]}
    stale: list[str] = []
    for action in overlay["actions"]:
        target = PATH_KEY.sub(lambda key: f"['{paths.get(canonical(key[1]), key[1])}']", action["target"])
        reason = _applied(changed, target, action)
        if reason:
            stale.append(f"{action['target']}: {reason} ({action.get('description', 'no description')})")
    return changed, stale


def _applied(document: Node, target: str, action: Node) -> str:
    """Apply one action; returns why it changed nothing, or nothing."""
    matches = list(_PATHS.finditer(target, document))
    if not matches:
        return "matches nothing"
    if action.get("remove"):
        for match in reversed(matches):  # from the end, so that the indexes of earlier list items stay right
            assert match.parent is not None
            del match.parent.obj[match.parts[-1]]  # type: ignore[attr-defined]
        return ""
    fitting = [match.obj for match in matches if isinstance(match.obj, list | dict)]
    if not fitting:
        return "is no longer an object or a list"
    merged = [_merge(node, action["update"]) for node in fitting]  # all of them: no short cut
    return "" if any(merged) else "changes nothing, the document says so itself"


def _merge(target: Any, update: Any) -> bool:
    """Merge an update into its target, without repeating list items; whether that changed anything."""
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
