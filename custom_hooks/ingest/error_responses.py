"""The error responses of all operations are the same few: each becomes a component under components/responses."""

from __future__ import annotations

from collections import Counter, defaultdict

from ..openapi.document import Node, operations
from ..openapi.extensions import RESPONSE
from ..openapi.names import distinct, pascal_case
from ..openapi.schemas import fingerprint
from ..openapi.statuses import phrase


def hoist_error_responses(document: Node) -> None:
    """Replace the error responses of all operations by references to components."""
    equal: dict[tuple[str, str], list[Node]] = defaultdict(list)
    for _, _, operation in operations(document):
        for status, response in operation["responses"].items():
            if not status.startswith("2"):
                equal[status, fingerprint(response)].append(response)
    components: dict[str, Node] = {}
    for (status, _), responses in sorted(equal.items(), key=lambda item: -len(item[1])):
        known = Counter(response.pop(RESPONSE, None) for response in responses)
        del known[None]
        candidates = [name for name, _ in known.most_common(1)] + _names(status, responses[0])
        name = next(name for name in distinct(candidates) if name not in components)
        components[name] = dict(responses[0])
        for response in responses:
            response.clear()
            response["$ref"] = f"#/components/responses/{name}"
    document["components"]["responses"] = dict(sorted(components.items()))


def _names(status: str, response: Node) -> list[str]:
    """The usual error of a status has the status's name; one of another structure is told apart by its fields."""
    contents: list[Node] = list(response.get("content", {}).values())
    fields = "".join(pascal_case(field) for content in contents for field in content["schema"].get("properties", {}))
    name = pascal_case(phrase(status))
    return [name, f"{name}With{fields}"]
