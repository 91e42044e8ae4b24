"""The tour of `make demo`, against the sandbox."""

from __future__ import annotations

import subprocess
import sys

import pytest

from instantly_async.sandbox import READ_ONLY_KEY, Sandbox

from ..document import ROOT

pytestmark = pytest.mark.slow


def tour(**environment: str) -> subprocess.CompletedProcess[str]:
    script = [sys.executable, str(ROOT / "examples" / "tour.py")]
    return subprocess.run(script, env={"PYTHONIOENCODING": "utf-8", **environment}, capture_output=True, text=True)


def test_the_tour_needs_no_key() -> None:
    done = tour()
    assert done.returncode == 0, done.stderr
    assert "Activated it, with 20 accounts: it is active." in done.stdout
    assert "is a success" in done.stdout
    assert "the API key needs one of campaigns:create" in done.stdout


def test_the_tour_with_a_key_only_reads(server: Sandbox) -> None:
    done = tour(INSTANTLY_API_KEY=READ_ONLY_KEY, INSTANTLY_BASE_URL=server.url)
    assert done.returncode == 0, done.stderr
    assert "only reads" in done.stdout


@pytest.mark.parametrize(("key", "message"), [("wrong", "AuthenticationError: 401 for accounts.list"), (" ", "empty")])
def test_a_tour_that_fails_says_why_on_one_line(key: str, message: str, server: Sandbox) -> None:
    done = tour(INSTANTLY_API_KEY=key, INSTANTLY_BASE_URL=server.url)
    assert done.returncode == 1
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
