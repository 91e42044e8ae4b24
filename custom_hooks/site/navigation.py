"""Where each page stands in the menus: guides as the index of `docs/` has them, the rest by its folder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from .page import Page
from .reference.places import INDEX, MODELS, OPERATIONS, SCOPES

SECTION = re.compile(r"^## +(.+)$", re.M)
LINK = re.compile(r"^\| *\[[^\]]+\]\(([^)#\s]+\.md)\)", re.M)  # the first cell of a row


def navigation(pages: Sequence[Page]) -> list[Any]:
    """The menus, as Zensical takes them: `[{title: path or menu}]`."""
    by_path = {page.path: page for page in pages}

    def entries(paths: Sequence[str]) -> list[Any]:
        return [path if path.endswith("index.md") else {by_path[path].title: path} for path in paths]

    def below(folder: str) -> list[str]:
        direct = [path for path in by_path if path.startswith(folder) and "/" not in path.removeprefix(folder)]
        return sorted(direct, key=lambda path: not path.endswith("index.md"))  # the others as they come

    sections = guide_sections(by_path["index.md"].text)
    guides = [
        {title: entries([path for path in paths if path in by_path and not path.endswith("index.md")])}
        for title, paths in sections.items()
    ]
    resources = [path for path in below("reference/") if path not in {INDEX, OPERATIONS, SCOPES}]
    return [
        {"Home": "index.md"},
        {"Guides": guides},
        {"Recipes": entries(below("recipes/"))},
        {
            "Reference": [
                INDEX,
                *entries([path for path in (OPERATIONS, SCOPES) if path in by_path]),
                *([{"Resources": entries(resources)}] if resources else []),
                {"Models": [MODELS]},
                {"Python names": entries(below("reference/python/"))},
            ]
        },
        {"Project": [{"Changelog": "changelog.md"}, {"Decisions": entries(below("adr/"))}]},
    ]


def guide_sections(index: str) -> dict[str, list[str]]:
    """The sections of the index of guides, each with the pages in its table."""
    _, *parts = SECTION.split(index)
    sections = {title: LINK.findall(text) for title, text in zip(parts[::2], parts[1::2], strict=True)}
    return {title: list(dict.fromkeys(paths)) for title, paths in sections.items() if paths}
