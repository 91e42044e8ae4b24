from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import yaml_file
from custom_hooks.render.rendering import GENERATED

from . import published

ROOT = Path(__file__).resolve().parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the hooks do says nothing of how much of the package is covered, and takes longer when it is measured."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(scope="session")
def types_known() -> Path:
    """What mypy knows of made-up packages from one time to the next; without it each takes seconds.

    Processes that run tests side by side have one each.
    """
    folder = ROOT / ".mypy_cache" / "made_up" / os.environ.get("PYTEST_XDIST_WORKER", "alone")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def new_project(root: Path, types_known: Path) -> Path:
    """A project with the hand-written package and a small openapi.yaml, not generated yet."""
    ignored = shutil.ignore_patterns("__pycache__", "sandbox", *GENERATED)
    shutil.copytree(ROOT / "instantly_async", root / "instantly_async", ignore=ignored)
    for name in ("pyproject.toml", "generator-config.yaml"):
        shutil.copy(ROOT / name, root / name)
    (root / ".mypy_cache").symlink_to(types_known)
    yaml_file.write(root / "openapi.yaml", refine(published.document(), {"actions": []}, {}).document)
    return root


@pytest.fixture
def project(tmp_path: Path, types_known: Path) -> Path:
    """A project of the test's own, not generated yet."""
    return new_project(tmp_path, types_known)
