"""What OpenAPI has no word for: an operation's scopes, paging, rate limits, retry safety and method name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from keyword import iskeyword
from typing import Any

from ..openapi.document import Node, resolve

ALTERNATIVES = re.compile(r"Requires one of the following scopes:([^\n]*)")
GROUP = re.compile(
    r"^- One of((?: *`[\w-]+:\w+`,?)+)", re.MULTILINE
)  # below "Requires all of the following scope groups"
# A call that a quota counts; a retried one would be counted twice.
QUOTA = re.compile(r"per \d+ days")
WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
VERBS = {"get": "get", "patch": "update", "list": "list", "create": "create", "delete": "delete", "update": "update"}


def scope_groups(operation: Node) -> list[list[str]]:
    """Where a key needs several scopes at once: the groups of which it needs one each."""
    groups = [_scopes(line.group(1)) for line in GROUP.finditer(operation.get("description", ""))]
    return groups if len(groups) > 1 else []


def scopes(operation: Node) -> list[str]:
    """All scopes that the document names for an operation, in its order; empty where it states none."""
    text = operation.get("description", "")
    lines = [*ALTERNATIVES.finditer(text), *GROUP.finditer(text)]
    return list(dict.fromkeys(scope for line in lines for scope in _scopes(line.group(1))))


def _scopes(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def retry_safe(method: str, operation: Node) -> bool:
    """Whether a call may be repeated after a failure that leaves its outcome unknown: only reads may."""
    if QUOTA.search(operation.get("description", "")):
        return False
    actions = {scope.partition(":")[2] for scope in scopes(operation)} - {"all"}
    return method == "get" or (method == "post" and actions == {"read"})


def paging(document: Node, operation: Node) -> Node | None:
    """How the pages of a list follow each other; None for an operation whose answer is no list."""
    query = {parameter["name"]: parameter["schema"] for parameter in operation.get("parameters", [])}
    body = _body(operation).get("properties", {})
    answer = resolve(document, _answer(operation))
    items = _items_field(document, answer)
    if items is None:
        return None
    for place, inputs in (("query", query), ("body", body)):
        if "limit" not in inputs:
            continue
        for style, name in (("cursor", "starting_after"), ("offset", "skip"), ("offset", "offset")):
            if name in inputs and (items or style == "offset"):  # a list by itself has no place for a cursor
                found: Node = {"style": style, "in": place, "parameter": name}
                maximum = inputs["limit"].get("maximum")
                sorts = style == "cursor" and {"skip", "sort_by"} <= inputs.keys()  # sorted lists have no cursor
                return {
                    **found,
                    **({"max_limit": maximum} if maximum else {}),
                    **({"items": items} if items else {}),
                    **({"skip_with": "sort_by"} if sorts else {}),
                }
    return None


def _items_field(document: Node, answer: Node) -> str | None:
    """The field that holds the items; "" where the answer itself is the list, None where there are none."""
    if answer.get("type") == "array":
        return ""
    fields = answer.get("properties", {})
    lists = [name for name, schema in fields.items() if resolve(document, schema).get("type") == "array"]
    return lists[0] if len(lists) == 1 and len(fields) <= 4 else None


def _body(operation: Node) -> Node:
    content = operation.get("requestBody", {}).get("content", {})
    schema: Node = content.get("application/json", {}).get("schema", {})
    return schema


def _answer(operation: Node) -> Node:
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            for media in response.get("content", {}).values():
                schema: Node = media.get("schema", {})
                return schema
    return {}


def method_name(operation: Node) -> str:
    """A plain name for the resource method: the operationId without the noun of its group."""
    nouns = {_singular(word.lower()) for word in WORD.findall(operation["tags"][0])}
    first, *rest = WORD.findall(operation["operationId"]) or ["call"]
    kept = [word.lower() for word in rest if _singular(word.lower()) not in nouns]
    verb = first.lower()
    verb = VERBS.get(verb, verb) if not kept or verb == "patch" else verb
    return identifier("_".join([verb, *kept]))


def snake_case(name: str) -> str:
    """A name in snake case."""
    return "_".join(word.lower() for word in WORD.findall(name))


def identifier(name: str) -> str:
    """A name that Python takes as one."""
    name = name if name.isidentifier() else f"group_{name}".rstrip("_")
    return f"{name}_" if iskeyword(name) else name


def distinct(names: Iterable[str]) -> Iterator[str]:
    """Names to choose from, the best one first; the last one is numbered without end."""
    last = ""
    for last in names:
        yield last
    yield from (f"{last}{number}" for number in itertools.count(2))


def resource_name(tag: str) -> str:
    """A plain name for the resource of a group: its tag in snake case and in the plural."""
    name = identifier(snake_case(tag))
    if name.endswith("y") and not name.endswith("ey"):
        return name[:-1] + "ies"
    return name if name.endswith(("s", "forwarding", "verification", "enrichment", "billing", "auth")) else name + "s"


def phrase(name: str) -> str:
    """A name as a plain sentence, until somebody writes a better one."""
    words: list[Any] = WORD.findall(name) or [name]
    return " ".join([words[0].capitalize(), *(w if w.isupper() else w.lower() for w in words[1:])]) + "."


def phrase_of_status(status: str) -> str:
    """What a status says; `default` and ranges such as `4XX` say no more than that."""
    known = status.isdigit() and int(status) in set(HTTPStatus)
    return f"{HTTPStatus(int(status)).phrase}." if known else f"Status {status}."


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
