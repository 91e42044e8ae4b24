"""What Sentry records of a call that fails: one event that names our error, and no key."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

KEY = "very-secret-key"
PROJECT = Path(__file__).parents[2]
ERRORS = {
    "busy": "ServerError",
    "refused": "NotFoundError",
    "unauthorized": "AuthenticationError",
    "no JSON": "DecodeError",
    "closed": "APIConnectionError",
}
Events = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module", params=["asyncio own", "trio own", "asyncio http_client"])
def events(request: pytest.FixtureRequest) -> Events:
    """What would be sent of each call that fails."""
    program = [sys.executable, "-m", "tests.telemetry.sentry_program", *request.param.split()]
    environment = {**os.environ, "INSTANTLY_API_KEY": KEY}
    done = subprocess.run(program, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: Events = json.loads(done.stdout)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("kind", ERRORS)
class TestEvents:
    def test_a_failed_call_is_one_event_though_it_is_logged_as_well(self, kind: str, events: Events) -> None:
        assert len(events[kind]) == 1

    def test_it_is_named_after_our_error(self, kind: str, events: Events) -> None:
        exceptions = events[kind][0]["exception"]["values"]
        assert (exceptions[-1]["module"], exceptions[-1]["type"]) == ("instantly_async", ERRORS[kind])

    def test_an_answer_is_one_exception_and_a_connection_that_fails_has_its_causes(
        self, kind: str, events: Events
    ) -> None:
        exceptions = events[kind][0]["exception"]["values"]
        causes = {caused["type"] for caused in exceptions[:-1]}
        assert causes == ({"RemoteProtocolError"} if kind == "closed" else set())

    def test_variables_are_recorded_and_none_has_the_key(self, kind: str, events: Events) -> None:
        frames = events[kind][0]["exception"]["values"][-1]["stacktrace"]["frames"]
        ours = [frame for frame in frames if frame["module"].startswith("instantly_async.")]
        assert any("operation" in frame["vars"] for frame in ours)
        assert KEY not in json.dumps(events)

    def test_no_header_with_the_key_is_in_breadcrumbs(self, kind: str, events: Events) -> None:
        assert "authorization" not in json.dumps(events[kind][0]["breadcrumbs"]).lower()

    def test_log_lines_are_breadcrumbs_without_values(self, kind: str, events: Events) -> None:
        crumbs = events[kind][0]["breadcrumbs"]["values"]
        ours = [crumb["message"].partition(" in ")[0] for crumb in crumbs if crumb["category"] == "instantly_async"]
        if kind == "busy":
            assert ours == [
                "leads.get: attempt 1 answered 503",
                "leads.get: attempt 2 follows",
                "leads.get: attempt 2 answered 503",
            ]
        elif kind != "closed":
            assert ours == []  # an answer that is the caller's to handle is DEBUG
