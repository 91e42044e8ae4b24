"""Which things of a graph lead back to themselves; made for graphs that nobody checked, so nothing here recurses."""

from __future__ import annotations

from collections.abc import Collection, Mapping

Graph = Mapping[str, Collection[str]]


def cycles(graph: Graph) -> dict[str, frozenset[str]]:
    """The names that lead back to themselves, each with all names of its cycle."""
    backwards: dict[str, list[str]] = {name: [] for name in graph}
    for name, others in graph.items():
        for other in others:
            if other in backwards:
                backwards[other].append(name)
    found: dict[str, frozenset[str]] = {}
    seen: set[str] = set()
    for name in reversed(_last_first(graph)):
        if name not in seen:
            members = _reached(name, backwards, seen)
            if len(members) > 1 or name in graph[name]:
                found |= dict.fromkeys(members, frozenset(members))
    return found


def _last_first(graph: Graph) -> list[str]:
    """The names in the order in which a walk in depth leaves them (the first half of Kosaraju's algorithm)."""
    left: list[str] = []
    seen: set[str] = set()
    for start in graph:
        if start in seen:
            continue
        seen.add(start)
        path = [(start, iter(graph[start]))]
        while path:
            name, others = path[-1]
            other = next((other for other in others if other in graph and other not in seen), None)
            if other is None:
                left.append(name)
                path.pop()
            else:
                seen.add(other)
                path.append((other, iter(graph[other])))
    return left


def _reached(start: str, graph: Graph, seen: set[str]) -> set[str]:
    """What can be reached from a name and was not seen before."""
    found: set[str] = set()
    left = [start]
    while left:
        name = left.pop()
        if name not in seen:
            seen.add(name)
            found.add(name)
            left += graph[name]
    return found
