from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import yaml_file
from custom_hooks.render.rendering import GENERATED

from . import published

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def types_known() -> Path:
    """What mypy knows of made-up packages from one time to the next; without it each takes seconds."""
    folder = ROOT / ".mypy_cache" / "made_up"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def project(tmp_path: Path, types_known: Path) -> Path:
    """A project with the hand-written package and a small openapi.yaml, not generated yet."""
    ignored = shutil.ignore_patterns("__pycache__", "sandbox", *GENERATED)
    shutil.copytree(ROOT / "instantly_async", tmp_path / "instantly_async", ignore=ignored)
    for name in ("pyproject.toml", "generator-config.yaml"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / ".mypy_cache").symlink_to(types_known)
    yaml_file.write(tmp_path / "openapi.yaml", refine(published.document(), {"actions": []}, {}).document)
    return tmp_path
