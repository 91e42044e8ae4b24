"""All pages of the reference."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ...openapi.document import Node
from ...render.description import Package
from . import hand_written_methods, model_pages, operations_table, scopes_page
from .examples import examples
from .markdown import block, blocks, bullets, code, heading, link
from .model_pages import ModelPages
from .places import INDEX, MODELS, OPERATIONS, SCOPES, Links, Targets, of_model, of_resource
from .resource_pages import ResourcePages, index_entry
from .signatures import signatures


def pages(document: Node, package: Package, root: Path) -> Mapping[str, str]:
    """The Markdown of every page by its path, such as `reference/leads.md`.

    Args:
        document: openapi.yaml, as it was read.
        package: The description of the package that it gives.
        root: The folder of the project, whose hand-written methods are read.
    """
    targets = Targets(package)
    resources = ResourcePages(signatures(package), examples(document, package), hand_written_methods.methods(root))
    models = ModelPages(document, model_pages.users(package), hand_written_methods.properties(root))

    def links(page: str) -> Links:
        return Links(targets, page)

    made = {
        INDEX: _index(package, links(INDEX)),
        OPERATIONS: operations_table.page(package, links(OPERATIONS)),
        SCOPES: scopes_page.page(package, links(SCOPES)),
        MODELS: model_pages.index(package, links(MODELS)),
    }
    for resource in package.resources:
        page = of_resource(resource.name)
        made[page] = resources.page(resource, links(page))
    for model in package.models.values():
        page = of_model(model.name)
        made[page] = models.of_model(model, links(page))
    for enum in package.enums.values():
        page = of_model(enum.name)
        made[page] = models.of_enum(enum, links(page))
    return {page: f"{text}\n" for page, text in sorted(made.items())}


def _index(package: Package, links: Links) -> str:
    names = f"{code('instantly')} is the client and {code('models')} has the models and enums"
    return blocks(
        heading(1, "Reference"),
        f"Each group of the API is a resource of the client. In all signatures and examples, {names}:",
        block(
            "from instantly_async import InstantlyClient, models\n\n"
            "async with InstantlyClient() as instantly:\n    ...  # the examples run here"
        ),
        bullets(
            [
                f"{link('All operations', links.to(OPERATIONS))} in one table: {len(package.operations)} of them, with "
                "their scopes, methods and paths.",
                f"{link('Scopes', links.to(SCOPES))}: what each of them opens.",
                f"{link('Models and enums', links.to(MODELS))}: {len(package.models)} models with every field, and "
                f"{len(package.enums)} enums with every member.",
            ]
        ),
        heading(2, "Resources"),
        bullets(index_entry(resource, links) for resource in package.resources),
    )
