"""The menus have every guide, in the sections of the index of guides."""

from __future__ import annotations

from custom_hooks.site.navigation import guide_sections, navigation
from custom_hooks.site.page import Page

INDEX = """# Documentation

| I want to | page |
|---|---|
| [walk](paging.md) | x |

## Calls

| page | what it says |
|---|---|
| [Paging](paging.md) | see [errors](errors.md) |
| [Errors](errors.md) | x |

## Tables of other kinds

| call | page |
|---|---|
| `leads.list` | [Paging](paging.md) |

## Others

Text.
"""


def test_a_section_of_the_index_is_one_of_the_menu() -> None:
    assert guide_sections(INDEX) == {"Calls": ["paging.md", "errors.md"]}


def test_pages_have_their_titles_and_an_index_is_that_of_its_menu() -> None:
    named = {
        "index.md": INDEX,
        "paging.md": "# Paging",
        "errors.md": "# Errors",
        "changelog.md": "# Changelog",
        "recipes/index.md": "# Recipes",
        "recipes/tour.md": "# A tour",
        "reference/index.md": "# Reference",
        "reference/operations.md": "# All operations",
        "reference/leads.md": "# Leads {#leads}",
        "reference/models/index.md": "# Models",
        "reference/models/Lead.md": "# `Lead`",
        "reference/python/index.md": "# Python names",
        "reference/python/client.md": "# Client",
        "adr/index.md": "# Decisions",
        "adr/0001-one.md": "# 1. One",
    }
    assert navigation([Page(path, text) for path, text in named.items()]) == [
        {"Home": "index.md"},
        {"Guides": [{"Calls": [{"Paging": "paging.md"}, {"Errors": "errors.md"}]}]},
        {"Recipes": ["recipes/index.md", {"A tour": "recipes/tour.md"}]},
        {
            "Reference": [
                "reference/index.md",
                {"All operations": "reference/operations.md"},
                {"Resources": [{"Leads": "reference/leads.md"}]},
                {"Models": ["reference/models/index.md"]},
                {"Python names": ["reference/python/index.md", {"Client": "reference/python/client.md"}]},
            ]
        },
        {"Project": [{"Changelog": "changelog.md"}, {"Decisions": ["adr/index.md", {"1. One": "adr/0001-one.md"}]}]},
    ]
