"""Whatever is sent to whatever operation, alone or after other calls: the sandbox answers as openapi.yaml says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.stateful import run_state_machine_as_test

from ..document import described_operations

# Every release of it wants one minor version of jsonschema-rs: the lowest and the newest are tested without it.
pytest.importorskip("schemathesis", reason="the dependency group `fuzz` is not installed")

from .fuzzing import OPERATIONS, Calls, calls_of, families, label, requests, send

if TYPE_CHECKING:
    from .fuzzing import Operation

pytestmark = pytest.mark.slow

# Without making what fails smaller, which takes minutes: a request is one line of curl.
PHASES = (Phase.reuse, Phase.generate)
BOUNDS = settings(suppress_health_check=list(HealthCheck), phases=PHASES, stateful_step_count=20)


def test_every_operation_of_the_api_is_tried() -> None:
    assert {label(operation) for operation in OPERATIONS} == {found.id for found in described_operations()}


@pytest.mark.hypothesis
@pytest.mark.parametrize("operation", OPERATIONS, ids=label)
def test_no_request_breaks_the_sandbox(operation: Operation) -> None:
    try_many = given(requests(operation))(send)
    settings(BOUNDS, max_examples=BOUNDS.max_examples // 25)(try_many)()


@pytest.mark.hypothesis
@pytest.mark.parametrize("family", families())
def test_no_series_of_calls_breaks_the_sandbox(family: str) -> None:
    run_state_machine_as_test(calls_of(family), settings=settings(BOUNDS, max_examples=BOUNDS.max_examples // 32))


@pytest.mark.hypothesis
def test_a_series_of_calls_creates_a_record_and_gets_changes_and_deletes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ids flow from answers to the operations that need them."""
    done: list[set[str]] = []
    monkeypatch.setattr(Calls, "teardown", lambda calls: done.extend(calls.methods_by_record().values()))
    bounds = settings(BOUNDS, max_examples=20, stateful_step_count=50, derandomize=True)
    run_state_machine_as_test(calls_of("custom-tags"), settings=bounds)
    assert {"POST", "GET", "PATCH", "DELETE"} in done
