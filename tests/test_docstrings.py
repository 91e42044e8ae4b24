"""What docstrings say: names that exist in Python, and the warnings that a caller must not miss."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import pytest

import instantly_async
from instantly_async import InstantlyClient, models
from instantly_async.resources import Resources

from .document import described_operations

PACKAGE = Path(instantly_async.__file__).parent
RESOURCES = {name for name, value in vars(Resources).items() if isinstance(value, cached_property)}
METHOD = re.compile(r"`(?:instantly\.)?(\w+)\.(\w+)")
OWN_PATH = re.compile(r"^ *Source: .*$", re.MULTILINE)


def docstrings(*folders: str) -> Iterator[tuple[str, str]]:
    """Every docstring below the folders of the package, with its place."""
    for folder in folders:
        for file in sorted((PACKAGE / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text())):
                if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                    place = f"{file.relative_to(PACKAGE)}: {getattr(node, 'name', '')}"
                    yield place, ast.get_docstring(node) or ""


def test_every_method_that_a_docstring_names_exists() -> None:
    client = InstantlyClient("key")
    named = [
        (place, resource, method)
        for place, text in docstrings(".")
        for resource, method in METHOD.findall(text)
        if resource in RESOURCES
    ]
    assert len(named) > 100  # each function of an endpoint names its method
    assert [one for one in named if not hasattr(getattr(client, one[1]), one[2])] == []


def test_no_docstring_names_another_operation_by_its_id_or_by_its_path() -> None:
    ids = {operation.id for operation in described_operations() if operation.id != operation.id.lower()}
    paths = {operation.path for operation in described_operations()}
    for place, text in docstrings("resources", "models"):
        words = set(re.findall(r"[\w/{}-]+", OWN_PATH.sub("", text)))
        assert words.isdisjoint(ids | paths | {path.removeprefix("/api/v2") for path in paths}), place
        assert not re.search(r"\b(GET|POST|PUT|PATCH|DELETE) (/|request)", OWN_PATH.sub("", text)), place


@pytest.mark.parametrize(
    ("place", "warning"),
    [
        ("models.EmailBody", "a sent reply loses them"),
        ("emails.reply", "the newlines of `text` are not kept"),
        ("models.JobLevel", "C_LEVEL: Matches nothing"),
        ("models.JobLevel", "STAFF: Matches nothing"),
        ("oauth.get_session_status", "can be read once"),
        ("oauth.init_google", "150 calls in 1 minute per IP address"),
        ("models.SalesAgentPayloadMemory", "may be those rules"),
        ("models.Campaign", "Read only; `campaigns.add_variables` adds names"),
        ("campaigns.add_variables", "custom or core"),
        ("custom_tags.list", "separated by commas; keep only these tags"),
        ("ai_sales_agents.create_imported_leads_activity", "409; try again"),
        ("ai_lead_finder_agents.resume", "409; pause that one first"),
        ("ai_deliverability_agents.run_now", "gives 409"),
        ("ai_deliverability_agents.pause_affected_accounts", "409 unless"),
        ("ai_deliverability_agents.pause_campaign_sending", "409 unless"),
        ("ai_deliverability_agents.complete_feed_item", "not pending with 409"),
        ("workspace_group_members.invite", "refused with 409"),
        ("models.SignalEnrichment", "30 when left out"),
        ("ai_lead_finder_agents.update", "New leads wait until their columns are filled"),
        ("accounts.get_daily_analytics", "gives 413: name fewer `emails`, or take fewer days"),
        ("leads.list", "one to two minutes"),
        ("accounts.list", "a date-time alone, still works"),
    ],
)
def test_what_a_caller_must_not_miss_is_said(place: str, warning: str) -> None:
    owner: object = InstantlyClient("key") if not place.startswith("models.") else models
    for name in place.removeprefix("models.").split("."):
        owner = getattr(owner, name, None)
    if owner is None:
        pytest.skip(f"the API has no {place} any more")
    assert warning in " ".join((owner.__doc__ or "").split())
