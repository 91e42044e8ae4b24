"""What becomes of answers that an examination against a server seldom meets."""

from __future__ import annotations

import pytest

from instantly_async import scopes
from instantly_async._core.held_scopes import HeldScopes, ScopeFinding
from instantly_async.doctor import judgement

NOT_IN_TIME = ScopeFinding("leads:read", "unknown", "leads.list", None, "not in time")
HELD = ScopeFinding("emails:read", "held", "emails.list", 200)
MISSING = ScopeFinding("accounts:read", "missing", "accounts.list", 403, "accounts.list answered 403")
NEVER_ASKED = ScopeFinding("ai_sdr:read", "unknown", None, None, "no read tells of it")


def test_an_api_that_tells_nothing_in_time_has_failed() -> None:
    check = judgement.of_api(HeldScopes((NOT_IN_TIME, NEVER_ASKED)), "")
    assert (check.state, check.message) == ("failed", "not in time")


def test_an_api_that_was_not_asked_in_time_has_failed() -> None:
    check = judgement.of_api(HeldScopes((NEVER_ASKED,)), "")
    assert (check.state, check.advice) == ("failed", judgement.ADVICE["time"])


def test_a_scope_that_no_read_tells_of_is_no_trouble() -> None:
    found = HeldScopes((HELD, NEVER_ASKED))
    assert judgement.of_api(found, "").state == "ok"
    assert found.reads_everything
    assert not HeldScopes((NEVER_ASKED,)).reads_everything
    assert not HeldScopes(()).reads_everything


@pytest.mark.parametrize(
    ("others", "state"), [([], "failed"), ([NOT_IN_TIME], "failed"), ([NOT_IN_TIME] * 2, "warning")]
)
def test_a_key_that_holds_nothing_fails_unless_most_of_it_is_not_known(others: list[ScopeFinding], state: str) -> None:
    assert judgement.of_scopes(HeldScopes((MISSING, *others)), []).state == state


@pytest.mark.parametrize(("status", "advice"), [(503, "server"), (200, "other"), (404, "other")])
def test_the_advice_for_some_odd_answers_is_that_for_all(status: int, advice: str) -> None:
    odd = ScopeFinding("leads:read", "unknown", "leads.list", status, "odd")
    checks = [judgement.of_api(HeldScopes(findings), "") for findings in [(odd,), (odd, HELD)]]
    assert [(check.state, check.advice) for check in checks] == [
        ("failed", judgement.ADVICE[advice]),
        ("warning", judgement.ADVICE[advice]),
    ]


@pytest.mark.parametrize(("operation", "state"), [("leads.list", "warning"), ("emails.list", "ok")])
def test_what_is_needed_and_was_not_told_is_open(operation: str, state: str) -> None:
    found = HeldScopes((HELD, NOT_IN_TIME))
    assert judgement.of_scopes(found, [scopes.find(operation)]).state == state
