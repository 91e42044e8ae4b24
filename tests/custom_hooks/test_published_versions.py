"""Real versions of the published document, where CONTRIBUTING.md says; they are no part of the project."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.generate import generate
from custom_hooks.ingest.refine import refine
from custom_hooks.ingest.vanished import read_components
from custom_hooks.openapi import yaml_file
from custom_hooks.render.description import Package
from custom_hooks.render.reading import read
from custom_hooks.update import CORRECTIONS

from ..document import REQUEST_TESTS
from . import disguises, published

pytestmark = pytest.mark.slow

Node = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
BEFORE, DESCRIBED = "2026-07-09", "2026-08-21"


@pytest.fixture(scope="module")
def corrections() -> Node:
    return yaml_file.read(CORRECTIONS)


@pytest.fixture(scope="module")
def ours() -> Node:
    return yaml_file.read(ROOT / "openapi.yaml")


def test_the_version_that_openapi_yaml_describes_changes_nothing(ours: Node, corrections: Node) -> None:
    refined = refine(yaml_file.read(published.version(DESCRIBED)), corrections, ours)
    assert (refined.repaired, refined.stale_corrections) == ([], [])
    assert yaml_file.text(refined.document) == yaml_file.text(ours)


def test_in_disguise_it_changes_nothing_either(ours: Node, corrections: Node) -> None:
    document = yaml_file.read(published.version(DESCRIBED))
    for disguise in disguises.HARMLESS:
        if disguise is not disguises.renamed_groups:  # which group it was cannot be told where operations have none
            document = disguise(document)
    refined = refine(document, corrections, ours)
    assert refined.stale_corrections == []
    assert disguises.told(refined.document) == disguises.told(ours)


def test_each_version_gives_a_package_that_passes_the_request_tests(
    ours: Node, corrections: Node, tmp_path: Path, types_known: Path
) -> None:
    """The older version over what we have, then the newer one over that, whose words are not written yet."""
    ignored = shutil.ignore_patterns("__pycache__", "sandbox", "vendor", "api", "models", "resources")
    shutil.copytree(ROOT / "instantly_async", tmp_path / "instantly_async", ignore=ignored)
    (tmp_path / "tests").mkdir()
    for name in REQUEST_TESTS:
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests" / name)
    for name in ("pyproject.toml", "generator-config.yaml"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / ".mypy_cache").symlink_to(types_known)
    previous = ours
    for version in (BEFORE, DESCRIBED):
        known = methods(previous)
        previous = refine(yaml_file.read(published.version(version)), corrections, previous).document
        assert [(name, method) for name, method in methods(previous).items() if known.get(name, method) != method] == []
        yaml_file.write(tmp_path / "openapi.yaml", previous)
        generate(tmp_path)
        run = [sys.executable, "-m", "pytest", "-q", "-x"]
        done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-3000:]
    assert methods(previous).keys() == methods(ours).keys()


def test_shapes_that_are_still_there_keep_their_names(ours: Node, corrections: Node) -> None:
    before = refine(yaml_file.read(published.version(BEFORE)), corrections, ours).document
    after = refine(yaml_file.read(published.version(DESCRIBED)), corrections, before).document
    gone = before["components"]["schemas"].keys() - after["components"]["schemas"].keys()
    shared = ("CampaignSubsequenceConditionsCrmStatus", "SuperSearchEnrichmentLiveList")  # gone from the document
    assert [name for name in gone if not name.startswith(shared)] == []


def methods(document: Node) -> dict[str, str]:
    """How every operation is called."""
    resources = {tag["name"]: tag["x-resource"] for tag in document["tags"]}
    return {
        operation["operationId"]: f"{resources[operation['tags'][0]]}.{operation['x-method']}"
        for operation in disguises.operations(document)
    }


@pytest.mark.parametrize("seed", range(2))
def test_a_version_without_a_random_tenth_loses_nothing_that_is_read(seed: int, ours: Node, corrections: Node) -> None:
    thin = disguises.thinned(yaml_file.read(published.version(DESCRIBED)), random.Random(seed))
    document = refine(thin, corrections, ours).document
    package, before = read(document), read(ours)
    for name in read_components(ours):
        if name in before.enums:
            assert {member.name for member in before.enums[name].members} <= members(package, name)
        else:
            assert {field.name for field in before.models[name].fields} <= fields(package, name)
    assert yaml_file.text(refine(thin, corrections, document).document) == yaml_file.text(document)


def members(package: Package, name: str) -> set[str]:
    return {member.name for member in package.enums[name].members}


def fields(package: Package, name: str) -> set[str]:
    return {field.name for field in package.models[name].fields}
