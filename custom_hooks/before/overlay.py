"""Corrections as data: the part of the OpenAPI Overlay Specification 1.0 that changes a document."""

from __future__ import annotations

import copy
from typing import Any

import jsonpath

from .document import Node


def apply(document: Node, overlay: Node) -> tuple[Node, list[str]]:
    """Apply every action of an overlay to a copy of the document.

    Returns the changed copy and a line for each action whose target matches nothing (any more).
    """
    changed = copy.deepcopy(document)
    stale: list[str] = []
    for action in overlay["actions"]:
        matches = jsonpath.finditer(action["target"], changed)
        found = list(matches)
        if not found:
            stale.append(f"{action['target']}: {action.get('description', 'no description')}")
        # Removal from the end keeps the places of earlier list items right.
        for match in reversed(found):
            if action.get("remove"):
                assert match.parent is not None
                del match.parent.obj[match.parts[-1]]  # type: ignore[attr-defined]
            else:
                _merge(match.obj, action["update"])
    return changed, stale


def _merge(target: Any, update: Any) -> None:
    if isinstance(target, list):
        target.extend(copy.deepcopy(update) if isinstance(update, list) else [copy.deepcopy(update)])
        return
    for key, value in update.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            _merge(target[key], value)
        elif isinstance(value, list) and isinstance(target.get(key), list):
            target[key] = target[key] + copy.deepcopy(value)
        else:
            target[key] = copy.deepcopy(value)
