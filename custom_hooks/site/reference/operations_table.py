"""One table of all operations. It is whole as it is; the site's script filters its rows."""

from __future__ import annotations

from collections.abc import Iterator

from ...render import docstrings
from ...render.description import Operation, Package
from .markdown import blocks, code, heading, in_html
from .places import Links

COLUMNS = ("Call", "Method", "Path", "Scopes", "Notes")


def page(package: Package, links: Links) -> str:
    """The page with the table."""
    head = "".join(f'<th scope="col">{column}</th>' for column in COLUMNS)
    operations = [one for resource in package.resources for _, one in resource.methods if one.resource == resource.name]
    table = [
        '<div class="operations" markdown>',
        "<table>",
        f"<thead><tr>{head}</tr></thead>",
        "<tbody>",
        *(_row(operation, links) for operation in operations),
        "</tbody>",
        "</table>",
        "</div>",
    ]
    return blocks(
        heading(1, "Operations"),
        f"All {len(operations)} operations of the API. A key needs one of the scopes that are named; where nothing is "
        f"named, the API states none. Calls without {code('read')} in their notes are "
        f"{links.guide('sent again', 'retries')} only where they cannot have happened.",
        "\n".join(table),
    )


def _row(operation: Operation, links: Links) -> str:
    anchor = operation.name.partition(".")[2]
    page, _ = links.targets.places[operation.name]
    needed = ";".join(" ".join(group) for group in operation.needed_scopes)
    groups = [" or ".join(f"<code>{in_html(scope)}</code>" for scope in group) for group in operation.needed_scopes]
    cells = [
        f'<a href="{in_html(links.to(page, anchor))}"><code>{in_html(operation.name)}</code></a>',
        in_html(operation.method),
        f"<code>{in_html(operation.path)}</code>",
        ", and ".join(groups),
        in_html("; ".join(_notes(operation))),
    ]
    attributes = f'data-scopes="{in_html(needed)}" data-method="{in_html(operation.method)}"'
    return f"<tr {attributes}>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _notes(operation: Operation) -> Iterator[str]:
    if operation.retry_safe:
        yield "read"
    if operation.paging is not None:
        yield f"paged, up to {operation.paging.page_size} items"
    if operation.rate_limits:
        yield docstrings.rate_limits(operation.rate_limits)
    if operation.deprecated:
        yield "deprecated"
