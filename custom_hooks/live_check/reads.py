"""Which operations are read, and which list gives the ids that they need."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from attrs import field, frozen

from instantly_async import api
from instantly_async._core.endpoint_modules import endpoint
from instantly_async._core.operation import Operation

from ..openapi.document import Node, operations, published_id, resolve
from ..openapi.paths import PARAMETER
from .places import Place, quoted

JSON = "application/json"
# Whose ids an operation takes, where that is not the list at the beginning of its own path.
SOURCES = {
    "/api/v2/account-campaign-mappings": ("/api/v2/accounts",),
    "/api/v2/ai-agents/deliverability": ("/api/v2/ai-agents",),
    "/api/v2/ai-agents/inbox-manager": ("/api/v2/ai-agents",),
    "/api/v2/ai-agents/sales": ("/api/v2/ai-agents",),
    "/api/v2/supersearch-enrichment": ("/api/v2/campaigns", "/api/v2/lead-lists"),
    "/api/v2/supersearch-enrichment/ai": ("/api/v2/campaigns", "/api/v2/lead-lists"),
    "/api/v2/supersearch-enrichment/history": ("/api/v2/campaigns", "/api/v2/lead-lists"),
    # By the name of an argument that is needed in the query:
    "emails": ("/api/v2/accounts",),
    "campaign_id": ("/api/v2/campaigns",),
    "test_id": ("/api/v2/inbox-placement-tests",),
}
# The type of the agents whose ids a family of operations takes.
AGENT_TYPES = {
    "/api/v2/ai-agents/deliverability": 3,
    "/api/v2/ai-agents/inbox-manager": 1,
    "/api/v2/ai-agents/sales": 2,
}
# Operations that can be called without an argument, and answer more often with it.
BETTER_WITH = {"accounts.get_daily_analytics": "emails"}  # of many accounts at once they are refused (413)


@frozen
class Read:
    """An operation that only reads.

    Attributes:
        operation: What the package knows of it.
        place: The operation in the document.
        needs: The argument without which it cannot be called, in its path or its query; None for most lists.
        parents: The arguments of its path before that one: the ids of what the list is in.
        sources: Paths of the lists that have the values of `needs`, or their beginnings.
        of_type: The `type` of the items whose ids it takes; None where any will do.
    """

    operation: Operation
    place: Place = field(eq=False, repr=False)
    needs: str | None = None
    parents: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    of_type: int | None = None

    @property
    def group(self) -> str:
        """The resource that it belongs to."""
        return self.operation.name.partition(".")[0]

    @property
    def is_list(self) -> bool:
        """Whether it has pages."""
        return self.operation.paging is not None


def reads(document: Node) -> list[Read]:
    """Every read that can be made, each after those that give its ids.

    A read is what openapi.yaml marks as safe to repeat: a status that can be read only once, for instance, is not.
    Of what is sent by POST only lists are among them: other ones compute, search or cost credits.
    """
    found = [read for path, method, _ in operations(document) if (read := _read(document, path, method)) is not None]
    lists = {read.operation.path for read in found}
    usable = [read for read in found if read.needs is None or any(_listed(each, lists) for each in read.sources)]
    return sorted(usable, key=lambda read: (read.needs is not None, len(read.parents), read.operation.path))


def chosen(every: Iterable[Read], names: Collection[str]) -> list[Read]:
    """Those of some groups or operations, and the lists that give them ids; all of them where none is named.

    Raises:
        ValueError: A name is neither a group's nor a read's.
    """
    every = list(every)
    known = {read.group for read in every} | {read.operation.name for read in every}
    if unknown := [name for name in names if name not in known]:
        raise ValueError(f"{unknown[0]!r} is no group and no operation that is read, such as {sorted(known)[0]!r}")
    wanted = [read for read in every if not names or read.group in names or read.operation.name in names]
    while more := [read for read in every if read not in wanted and any(gives(read, each) for each in wanted)]:
        wanted += more
    return [read for read in every if read in wanted]


def gives(source: Read, read: Read) -> bool:
    """Whether a read has the ids that another one needs."""
    return any(_listed(path, {source.operation.path}) for path in read.sources)


def _listed(path: str, lists: Collection[str]) -> bool:
    return path in lists or f"{path}/list" in lists


def _read(document: Node, path: str, method: str) -> Read | None:
    place = Place("$.paths", document["paths"]).inner(path, method)
    operation = _operation(place.node)
    if operation is None or not operation.retry_safe or operation.scope_groups or operation.body_required:
        return None
    if method != "get" and operation.paging is None:
        return None
    if not any(JSON in resolve(document, response).get("content", {}) for response in _successes(place.node)):
        return None
    parameters = PARAMETER.findall(path)
    query = [each for each in _parameters(document, place) if each["in"] == "query"]
    required = [
        each["name"] for each in query if each.get("required") or each["name"] == BETTER_WITH.get(operation.name)
    ]
    if not parameters and not required and not operation.one_of and not operation.any_of:
        return Read(operation, place)
    if required:
        sources = SOURCES.get(required[0], ()) if len(required) == 1 and not parameters else ()
        return Read(operation, place, required[0], (), sources) if sources else None
    if not parameters:
        return None
    collection = path[: path.rindex(f"/{{{parameters[-1]}}}")]
    return Read(
        operation,
        place,
        parameters[-1],
        tuple(parameters[:-1]),
        (collection, *SOURCES.get(collection, ())),
        of_type=AGENT_TYPES.get(collection),
    )


def _operation(node: Node) -> Operation | None:
    """The package's operation; None where openapi.yaml is newer than the package."""
    name = published_id(node)
    return endpoint(name).OPERATION if name in api.MODULES else None


def _successes(operation: Node) -> list[Node]:
    return [response for status, response in operation["responses"].items() if status.startswith("2")]


def _parameters(document: Node, place: Place) -> list[Node]:
    return [resolve(document, each) for each in place.node.get("parameters", [])]


def response_place(document: Node, read: Read, status: int) -> Place | None:
    """The documented response of a status; None where there is none."""
    responses = read.place.inner("responses")
    key = next((key for key in (str(status), f"{status // 100}XX", "default") if key in responses.node), None)
    return None if key is None else responses.inner(key).followed(document)


def cursor_place(document: Node, read: Read) -> Place | None:
    """The schema of the query parameter that takes a cursor back."""
    paging = read.operation.paging
    for index, each in enumerate(_parameters(document, read.place)):
        if (
            paging is not None
            and paging.style == "cursor"
            and each["in"] == "query"
            and each["name"] == paging.parameter
        ):
            if "$ref" in read.place.node["parameters"][index]:
                return read.place.inner("parameters", index).followed(document).inner("schema")
            return Place(f"{read.place.path}.parameters[?(@.name == {quoted(each['name'])})].schema", each["schema"])
    return None
