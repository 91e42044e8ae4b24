"""openapi.yaml and what is made of it, once for all tests: reading it takes seconds."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import Node
from custom_hooks.render.description import Package
from custom_hooks.render.reading import read
from custom_hooks.site.reference.examples import Example, examples
from custom_hooks.site.reference.pages import pages as all_pages

from ...document import ROOT


@pytest.fixture(scope="session")
def document() -> Node:
    return yaml_file.read(ROOT / "openapi.yaml")


@pytest.fixture(scope="session")
def package(document: Node) -> Package:
    return read(document)


@pytest.fixture(scope="session")
def pages(document: Node, package: Package) -> Mapping[str, str]:
    return all_pages(document, package, ROOT)


@pytest.fixture(scope="session")
def found(document: Node, package: Package) -> dict[str, Example]:
    return examples(document, package)
