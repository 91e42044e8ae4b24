"""The tests of the recipe `testing` pass as they are, and fail when the code that they test is wrong."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from instantly_async.sandbox import READ_ONLY_KEY, Sandbox

from .processes import EXAMPLES, LONGEST, run

pytestmark = pytest.mark.slow


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    """The folder as a user copies it."""
    folder = tmp_path / "testing"
    shutil.copytree(EXAMPLES / "testing", folder, ignore=shutil.ignore_patterns("__pycache__", ".pytest_cache"))
    return folder


def run_tests(recipe: Path, *chosen: str) -> subprocess.CompletedProcess[str]:
    """Run them with the two plugins that they need: those of this environment take most of the time."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "anyio", "-p", "instantly", "-p", "no:cacheprovider", ".", *chosen],
        cwd=recipe,
        env={**os.environ, "PYTEST_ADDOPTS": "", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST,
    )


def test_they_pass(recipe: Path) -> None:
    done = run_tests(recipe)
    assert done.returncode == 0, done.stdout
    assert "5 passed" in done.stdout


@pytest.mark.parametrize(
    ("right", "wrong", "failing"),
    [
        ("await instantly.leads.delete(lead_id)", "pass", "test_leads_are_gone_and_the_address_is_blocked"),
        (
            "if email.lower() not in [entry.bl_value.lower() for entry in known]:",
            "if True:",
            "test_forgetting_twice_does_no_harm",
        ),
        ("await instantly.block_list_entries.create(bl_value=email)", "pass", "nobody_writes_to_them_any_more"),
    ],
)
def test_they_fail_where_the_code_is_wrong(right: str, wrong: str, failing: str, recipe: Path) -> None:
    code = (recipe / "forget.py").read_text(encoding="utf-8")
    assert right in code
    (recipe / "forget.py").write_text(code.replace(right, wrong), encoding="utf-8")
    done = run_tests(recipe, "-k", failing)
    assert done.returncode == 1, done.stdout
    assert "1 failed" in done.stdout


@pytest.mark.parametrize(
    ("key", "told"),
    [("", "the API key is empty"), ("no-key", "mia@fair.example: 401"), (READ_ONLY_KEY, "mia@fair.example: 403")],
)
def test_a_key_that_does_not_do_is_told_in_a_line(sandbox: Sandbox, tmp_path: Path, key: str, told: str) -> None:
    done = run(sandbox, tmp_path, "testing/forget.py", "mia@fair.example", key=key)
    assert done.returncode == 1
    assert done.stderr.startswith(told)
    assert done.stderr.count("\n") == 1
