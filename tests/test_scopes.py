"""Scopes: which key may call what."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import InstantlyClient, scopes
from instantly_async.__main__ import main
from instantly_async.api.ai_deliverability_agent import pause_deliverability_affected_accounts as both
from instantly_async.api.lead import list_leads
from instantly_async.api.webhook import list_webhook
from instantly_async.scopes import covers, grants

from .document import Described, described_operations


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


INSTANTLY = InstantlyClient("key")


@pytest.mark.parametrize(
    "operation", ["leads.list", "listLeads", list_leads.OPERATION, INSTANTLY.leads.list, type(INSTANTLY.leads).list]
)
def test_operations_are_found_by_name_by_method_and_by_themselves(operation: Any) -> None:
    assert scopes.find(operation) is list_leads.OPERATION
    assert scopes.required(operation) == ("leads:read", "leads:all", "all:read", "all:all")


@pytest.mark.parametrize("operation", ["leads.nothing", "nothing", print, len])
def test_what_is_no_operation_is_refused(operation: Any) -> None:
    with pytest.raises(ValueError, match=r"is no operation; give a name such as 'leads\.list'"):
        scopes.required(operation)


def test_a_second_name_of_an_operation_is_known_too() -> None:
    method = INSTANTLY.analytics.get_warmup_analytics
    assert scopes.find(method) is scopes.find("accounts.get_warmup_analytics")


def test_the_scopes_of_several_operations_are_named_once_each() -> None:
    assert scopes.required("leads.list", "leads.get", "webhooks.list") == scopes.required("leads.list")
    assert scopes.required() == ()


@pytest.mark.parametrize(
    ("operations", "expected"),
    [
        (("leads.list", "campaigns.activate"), ("campaigns:update", "leads:read")),
        (("leads.list", "leads.get"), ("leads:read",)),
        (("webhooks.list",), ()),
        ((), ()),
        (("ai_deliverability_agents.pause_affected_accounts",), ("accounts:update", "ai_agents:update")),
        (("email_verification.create",), ("email_verifications:create",)),
    ],
)
def test_the_least_that_a_key_needs(operations: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert scopes.minimal(*operations) == expected


def test_a_scope_that_no_key_can_be_given_is_replaced() -> None:
    """The API asks for supersearch_enrichments:read, and does not offer it when a key is made."""
    assert "supersearch_enrichments:read" in scopes.required("supersearch_enrichment.count_leads")
    assert scopes.minimal("supersearch_enrichment.count_leads") == ("all:read",)
    assert scopes.minimal("supersearch_enrichment.count_leads", "leads.list") == ("all:read",)


@pytest.mark.parametrize("operation", described_operations(), ids=lambda operation: operation.id)
def test_the_least_scopes_are_enough_for_every_operation(operation: Described) -> None:
    held = scopes.minimal(operation.id)
    assert grants(held, scopes.find(operation.id))


def test_advice_names_what_the_key_is_known_to_hold() -> None:
    text = scopes.advice(list_leads.OPERATION, {"emails:read", "accounts:read"})
    assert "(it is known to hold accounts:read, emails:read)" in text
    assert "(it is known to hold none)" in scopes.advice(list_leads.OPERATION, set())


def test_the_command_tells_the_scopes_of_operations(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scopes", "leads.list", "campaigns.activate", "webhooks.list"]) == 0
    told = capsys.readouterr().out
    assert "leads.list          one of leads:read, leads:all, all:read, all:all" in told
    assert "webhooks.list       the API states no scopes" in told
    assert "a key for all of them needs: campaigns:update, leads:read" in told


def test_the_command_refuses_what_is_no_operation(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["scopes", "leads.nothing"])
    assert caught.value.code == 2
    assert "is no operation" in capsys.readouterr().err
