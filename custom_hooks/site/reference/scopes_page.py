"""What each scope opens."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...render.description import Operation, Package
from .markdown import blocks, bullets, code, heading
from .places import Links


def page(package: Package, links: Links) -> str:
    """The page of the scopes."""
    opened = _opened(package)
    wide = [scope for scope in opened if scope.startswith("all:")]
    narrow = [scope for scope in opened if scope not in wide]
    free = [one.name for one in package.operations.values() if not one.needed_scopes]
    return blocks(
        heading(1, "Scopes"),
        f"What can a key do that has {links.scope('leads:read')}? Every scope is listed here with the calls that it "
        f"opens, and leads to its rows in the table of all operations. {links.guide('The guide on scopes', 'scopes')} "
        "says how to choose them for a key, and what a call says that lacks one.",
        bullets(
            [
                f"{code('leads:all')} opens all that the scopes which begin with {code('leads:')} open, and so on.",
                f"{code('all:read')} opens what every scope that ends with {code(':read')} opens; likewise the others.",
                f"{code('all:all')} opens everything.",
            ]
        ),
        *(_section(scope, opened[scope], links) for scope in [*narrow, *wide]),
        blocks(
            heading(2, "No scope"),
            "Of these the API states no scope.",
            bullets(map(links.name, free)),
        )
        if free
        else "",
    )


def _section(scope: str, calls: Sequence[Operation], links: Links) -> str:
    more = f"{links.scope(scope)} opens {len(calls)} call{'' if len(calls) == 1 else 's'}."
    title = heading(2, code(scope), re.sub(r"[^a-z0-9_]", "-", scope))
    if scope.startswith("all:"):
        return blocks(title, more)
    return blocks(title, more, " · ".join(_call(call, links) for call in calls))


def _call(operation: Operation, links: Links) -> str:
    more = " (beside a scope of another group)" if len(operation.needed_scopes) > 1 else ""
    return f"{links.name(operation.name)}{more}"


def _opened(package: Package) -> Mapping[str, list[Operation]]:
    """The calls that each scope opens, alone or with another one."""
    opened: dict[str, list[Operation]] = {}
    for operation in package.operations.values():
        for scope in dict.fromkeys(scope for group in operation.needed_scopes for scope in group):
            opened.setdefault(scope, []).append(operation)
    return {scope: sorted(opened[scope], key=lambda one: one.name) for scope in sorted(opened)}
