"""Every public name that is written by hand stands on a page."""

from __future__ import annotations

import instantly_async
from custom_hooks.site.python_names import MODULES, SUBJECTS, python_names

GENERATED = {"api", "models", "resources"}  # which have pages of their own


def test_every_name_of_the_package_stands_on_one_page() -> None:
    shown = [name for _, names in SUBJECTS.values() for name in names] + MODULES
    assert len(shown) == len(set(shown))
    public = {*instantly_async.__all__, *vars(instantly_async)["_MODULES"]}
    assert set(shown) == public - GENERATED


def test_the_index_has_all_pages() -> None:
    index, *pages = python_names()
    assert index.path == "reference/python/index.md"
    for page in pages:
        assert f"]({page.path.removeprefix('reference/python/')})" in index.text
