"""The document that live answers are compared with, read once."""

from __future__ import annotations

import pytest

from custom_hooks.live_check.command import ROOT
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import Node


@pytest.fixture(scope="session")
def document() -> Node:
    return yaml_file.read(ROOT / "openapi.yaml")
