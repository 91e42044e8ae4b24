"""Log lines and spans of the telemetry recipe share their ids, and have nothing personal and no key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from instantly_async.sandbox import Sandbox

from .processes import run

pytestmark = pytest.mark.slow
pytest.importorskip("structlog", reason="structlog is not installed (group examples)")
pytest.importorskip("opentelemetry.sdk", reason="opentelemetry-sdk is not installed (group test)")
PROGRAM = "telemetry.py"


def spans_of(text: str) -> list[dict[str, Any]]:
    """The objects that the console exporter has printed one after the other."""
    spans, decoder, text = [], json.JSONDecoder(), text.strip()
    while text:
        span, end = decoder.raw_decode(text)
        spans.append(span)
        text = text[end:].lstrip()
    return spans


def test_lines_have_the_ids_of_their_spans(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        done = run(sandbox, tmp_path, PROGRAM)
        sent = [request.operation for request in sandbox.requests]
        personal = [*sandbox.state["accounts"], *(lead["email"] for lead in sandbox.state["leads"].values())]
        active = sum(account["status"] == 1 for account in sandbox.state["accounts"].values())
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    spans = {span["context"]["span_id"].removeprefix("0x"): span for span in spans_of(done.stderr)}
    [report] = [id for id, span in spans.items() if span["name"] == "nightly report"]
    assert sorted(span["name"] for id, span in spans.items() if id != report) == sorted(sent)
    assert {span["parent_id"] for id, span in spans.items() if id != report} == {f"0x{report}"}
    assert len({line["trace_id"] for line in lines}) == 1
    for line in lines:
        is_ours = line["logger"] == "instantly_async"
        assert spans[line["span_id"]]["name"] == (line["event"].partition(":")[0] if is_ours else "nightly report")
    [counted] = [line for line in lines if line["event"] == "accounts are counted"]
    assert (counted["all"], counted["active"]) == (230, active)
    assert not any(text in done.stdout + done.stderr for text in [*personal, sandbox.key])


def test_a_failure_is_in_the_lines_and_in_the_spans(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        key = sandbox.new_key(["leads:read"])
        done = run(sandbox, tmp_path, PROGRAM, key=key)
    assert done.returncode == 1
    last = json.loads(done.stdout.splitlines()[-1])
    assert (last["event"], last["error"], last["level"]) == ("the report failed", "MissingScopeError", "error")
    statuses = {span["name"]: span["status"]["status_code"] for span in spans_of(done.stderr)}
    assert statuses == {"accounts.list": "ERROR", "nightly report": "ERROR"}
    assert key not in done.stdout + done.stderr


def test_without_a_key_a_line_says_so(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        done = run(sandbox, tmp_path, PROGRAM, INSTANTLY_API_KEY="")
        assert not sandbox.requests
    assert done.returncode == 1
    [line] = [json.loads(line) for line in done.stdout.splitlines()]
    assert (line["event"], line["error"]) == ("the report failed", "the API key is empty")
    [span] = spans_of(done.stderr)  # and no traceback
    assert (span["name"], span["status"]["status_code"]) == ("nightly report", "ERROR")
