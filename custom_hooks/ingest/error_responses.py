"""The errors of all operations are the same few; each stands once under components/responses."""

from __future__ import annotations

from collections import Counter, defaultdict

from ..openapi.document import Node, operations
from ..openapi.extensions import RESPONSE
from . import hoist
from .operations import distinct, phrase_of_status


def hoist_error_responses(document: Node) -> None:
    """Replace the errors of all operations by references to named ones."""
    places: dict[str, list[Node]] = defaultdict(list)
    statuses: dict[str, str] = {}
    for _, _, operation in operations(document):
        for status, response in operation["responses"].items():
            if not status.startswith("2"):
                shape = f"{status} {hoist.shape(response)}"
                places[shape].append(response)
                statuses[shape] = status
    components: dict[str, Node] = {}
    for shape, responses in sorted(places.items(), key=lambda item: -len(item[1])):
        known = Counter(response.pop(RESPONSE, None) for response in responses)
        del known[None]
        before = [name for name, _ in known.most_common(1)]
        name = _free_name([*before, *_error_names(statuses[shape], responses[0])], components)
        components[name] = dict(responses[0])
        for response in responses:
            response.clear()
            response["$ref"] = f"#/components/responses/{name}"
    document["components"]["responses"] = dict(sorted(components.items()))


def _error_names(status: str, response: Node) -> list[str]:
    """The usual error of a status has the status's name; another form is told apart by its fields."""
    contents: list[Node] = list(response.get("content", {}).values())
    fields = "".join(hoist.pascal(field) for content in contents for field in content["schema"].get("properties", {}))
    phrase = hoist.pascal(phrase_of_status(status))
    return [phrase, f"{phrase}With{fields}"]


def _free_name(candidates: list[str], taken: dict[str, Node]) -> str:
    return next(name for name in distinct(candidates) if name not in taken)
