"""The scopes that an operation needs; the document names them in its descriptions only."""

from __future__ import annotations

import re

from ..openapi.document import Node

ALTERNATIVES = re.compile(r"Requires one of the following scopes:([^\n]*)")
# A line below "Requires all of the following scope groups".
GROUP = re.compile(r"^- One of((?: *`[\w-]+:\w+`,?)+)", re.MULTILINE)


def scope_groups(operation: Node) -> list[list[str]]:
    """Where a key needs several scopes at once: the groups of which it needs one scope each."""
    groups = [_scopes(line.group(1)) for line in GROUP.finditer(operation.get("description", ""))]
    return groups if len(groups) > 1 else []


def scopes(operation: Node) -> list[str]:
    """All scopes that the document names for an operation, in its order; empty where it states none."""
    text = operation.get("description", "")
    lines = [*ALTERNATIVES.finditer(text), *GROUP.finditer(text)]
    return list(dict.fromkeys(scope for line in lines for scope in _scopes(line.group(1))))


def _scopes(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)
