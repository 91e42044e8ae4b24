"""A page for each resource: its methods with all that is known of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...openapi import hand_written
from ...openapi.statuses import error_class
from ...render import docstrings
from ...render.description import ACRONYMS, Operation, Resource
from .examples import Example
from .hand_written_methods import HandWritten, section
from .markdown import block, blocks, bullets, code, heading, link, text
from .places import OPERATIONS, Links, of_resource

# The types of the arguments that every list has beside those of its operation.
OF_WALKS = {"limit": "`int`", "max_items": "`int` or `None`", "prefetch": "`int`"}


@dataclass(frozen=True)
class ResourcePages:
    """What the pages are made of."""

    signatures: Mapping[str, str]
    examples: Mapping[str, Example]
    hand_written: Mapping[str, Sequence[HandWritten]]

    def page(self, resource: Resource, links: Links) -> str:
        """The page of a resource."""
        by_hand = self.hand_written.get(resource.name, ())
        names = [*(f"{resource.name}.{method}" for method, _ in resource.methods), *(one.name for one in by_hand)]
        return blocks(
            heading(1, text(title(resource.name))),
            links.prose(resource.description),
            f"{code(f'instantly.{resource.name}')} has "
            + " · ".join(link(code(name.partition(".")[2]), f"#{name.partition('.')[2]}") for name in names),
            *(self._section(resource, method, operation, links) for method, operation in resource.methods),
            *(section(one, links) for one in by_hand),
        )

    def _section(self, resource: Resource, method: str, operation: Operation, links: Links) -> str:
        name = f"{resource.name}.{method}"
        if name != operation.name:
            same = f"The same as {links.name(operation.name)}, with the same arguments."
            return blocks(heading(2, text(name), method), links.prose(operation.summary), same)
        return blocks(
            heading(2, text(name), method),
            "**Deprecated.**" if operation.deprecated else "",
            links.prose(operation.summary),
            links.prose(operation.description),
            block(self.signatures[name]),
            _arguments(operation, links),
            blocks("**Returns**", _returned(operation, links)),
            blocks("**Errors**", bullets(_errors(operation, links))),
            blocks("**Request**", bullets(_facts(operation, links))),
            blocks("**Example**", block(self.examples[name].code)),
        )


def title(resource: str) -> str:
    """The name of a resource as a heading."""
    first, *others = resource.split("_")
    return " ".join([ACRONYMS.get(first, first.capitalize()), *(ACRONYMS.get(word, word) for word in others)])


def _arguments(operation: Operation, links: Links) -> str:
    values = {one.name: one for one in operation.arguments}
    if operation.paging is not None:
        values[operation.paging.parameter] = operation.position
    described = dict(docstrings.arguments(operation))
    entries = []
    for name, words in described.items():
        value = values.get(name)
        kind = links.type(value.type, of_argument=True) if value else OF_WALKS[name]
        need = ", required" if value is not None and value.must_be_given else ""
        entries.append(f"{code(name)} ({kind}{need})" + (f": {links.prose(words)}" if words else ""))
    if operation.one_of:
        entries.append(f"Exactly one of {_named(operation, operation.one_of)} has to be given.")
    if operation.any_of:
        entries.append(f"At least one of {_named(operation, operation.any_of)} has to be given.")
    return blocks("**Arguments**", bullets(entries)) if entries else ""


def _named(operation: Operation, fields: Sequence[str]) -> str:
    names = {one.json_name: one.name for one in operation.located("body")}
    return ", ".join(code(names.get(field, field)) for field in fields)


def _returned(operation: Operation, links: Links) -> str:
    described = links.prose(operation.response_description)
    if operation.paging is None:
        return f"{links.type(operation.response)}{f': {described}' if described else ''}"
    size = operation.paging.page_size
    page = "list" if operation.is_bare_list else links.type(operation.response)
    return (
        f"A {links.guide('pager', 'paging')} of {links.type(operation.paging.item)}: "
        f"{code('async for')} gives items, {code('pages()')} pages ({page}), {code('await')} the first page. "
        f"A page has at most {size} items, and as many by default."
    )


def _errors(operation: Operation, links: Links) -> Iterator[str]:
    known = {status: links.guide(code(error_class(status)), "errors") for status in operation.errors}
    if operation.needed_scopes:  # of which the document announces a 403 for few
        missing = links.guide(code("MissingScopeError"), "scopes")
        known[403] = f"{missing}, or {links.guide(code('PermissionDeniedError'), 'errors')} for another reason"
    yield from (f"{status}: {known[status]}" for status in sorted(known))
    yield f"any other status: {links.guide('its class', 'errors')}, such as {code('ServerError')} for 5xx"
    yield f"no response: {links.guide(code('APIConnectionError'), 'errors')}"
    yield f"a response that is not what the API promises: {links.guide(code('DecodeError'), 'errors')}"
    if operation.arguments:
        yield f"an argument that cannot be right: {code('ValueError')} or {code('TypeError')}; nothing is sent"


def _facts(operation: Operation, links: Links) -> Iterator[str]:
    request = link(code(docstrings.request(operation)), links.to(OPERATIONS, q=operation.path))
    yield f"**Method and path:** {request}"
    yield f"**{links.guide('Scopes', 'scopes')}:** {scopes(operation, links)}"
    own = text(docstrings.rate_limits(operation.rate_limits))
    yield f"**{links.guide('Rate limits', 'limits')}:** {f'{own}, beside ' if own else ''}those of the workspace"
    yield f"**{links.guide('Retries', 'retries')}:** {retries(operation)}"
    if operation.error_field:
        yield f"A success whose {code(operation.error_field)} is not empty is raised as an error."


def scopes(operation: Operation, links: Links) -> str:
    """The scopes of which a key needs one, each with a link to what it opens."""
    groups = [" or ".join(map(links.scope, group)) for group in operation.needed_scopes]
    return ", and ".join(groups) or "the API states none"


def retries(operation: Operation) -> str:
    """After which failures the call is sent again."""
    if operation.retry_safe:
        return "it is a read: sent again after 429, 5xx, time-outs and broken connections"
    return "sent again only where it cannot have happened: after 429, or when no connection was made"


def index_entry(resource: Resource, links: Links) -> str:
    """A resource in the list of all."""
    number = len(resource.methods) + len(hand_written.methods(resource.name))
    name = link(code(resource.name), links.to(of_resource(resource.name)))
    return f"{name} ({number} method{'' if number == 1 else 's'}): {links.prose(resource.description)}"
