"""Scopes: which key may call what."""

from __future__ import annotations

import pytest

from instantly_async.api.ai_deliverability_agent import pause_deliverability_affected_accounts as both
from instantly_async.api.lead import list_leads
from instantly_async.api.webhook import list_webhook
from instantly_async.scopes import covers, grants


@pytest.mark.parametrize(
    ("scope", "wanted", "expected"),
    [
        ("leads:read", "leads:read", True),
        ("leads:all", "leads:read", True),
        ("all:read", "leads:read", True),
        ("all:all", "leads:read", True),
        ("leads:read", "leads:all", False),
        ("all:read", "leads:update", False),
        ("leads:all", "lead_lists:read", False),
        ("leads:update", "leads:read", False),
    ],
)
def test_all_stands_for_every_resource_or_every_action(scope: str, wanted: str, expected: bool) -> None:
    assert covers(scope, wanted) is expected


@pytest.mark.parametrize(("held", "expected"), [({"leads:read"}, True), ({"all:all"}, True), ({"leads:update"}, False)])
def test_one_of_the_accepted_scopes_is_enough(held: set[str], expected: bool) -> None:
    assert grants(held, list_leads.OPERATION) is expected


def test_without_any_scope_nothing_is_granted_but_what_states_none() -> None:
    assert not grants(set(), list_leads.OPERATION)
    assert grants(set(), list_webhook.OPERATION)


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ({"ai_agents:update"}, False),
        ({"accounts:update"}, False),
        ({"ai_agents:update", "accounts:update"}, True),
        ({"all:update"}, True),
    ],
)
def test_an_operation_may_need_one_scope_of_each_of_two_groups(held: set[str], expected: bool) -> None:
    assert grants(held, both.OPERATION) is expected
