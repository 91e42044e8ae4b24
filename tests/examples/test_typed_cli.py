"""The command line does what it is told, checks what it is told, and its exit statuses tell failures apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from instantly_async.sandbox import READ_ONLY_KEY, Sandbox

from .processes import run

pytest.importorskip("typer", reason="typer is not installed (group examples)")
pytestmark = pytest.mark.slow

NOWHERE = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def call(sandbox: Sandbox, tmp_path: Path) -> Callable[..., CompletedProcess[str]]:
    def call_with(*arguments: str, **changed: str) -> CompletedProcess[str]:
        return run(sandbox, tmp_path, "typed_cli.py", *arguments, **changed)

    return call_with


Call = Callable[..., CompletedProcess[str]]


def test_tags_are_listed_with_their_ids(call: Call, sandbox: Sandbox) -> None:
    done = call("tags", "list", "--search", "agency")
    assert done.returncode == 0, done.stderr
    listed = dict(line.split("\t") for line in done.stdout.splitlines())
    assert sorted(listed.values()) == ["Agency: Contoso", "Agency: Northwind"]
    assert listed.keys() <= sandbox.state["custom_tags"].keys()


def test_tags_are_created(call: Call, sandbox: Sandbox) -> None:
    done = call("tags", "create", "Q4", "Q4, second wave")
    assert done.returncode == 0, done.stderr
    for line in done.stdout.splitlines():
        tag_id, label = line.split("\t")
        assert sandbox.state["custom_tags"][tag_id]["label"] == label
    assert len(done.stdout.splitlines()) == 2


def test_a_label_stays_on_its_line_and_steers_no_terminal(call: Call, sandbox: Sandbox) -> None:
    tag = next(iter(sandbox.state["custom_tags"].values()))
    tag["label"] = "a\tb\nc\x1b[31m"
    done = call("tags", "list")
    assert f"{tag['id']}\ta?b?c?[31m\n" in done.stdout
    assert len(done.stdout.splitlines()) == len(sandbox.state["custom_tags"])


def places(sandbox: Sandbox) -> tuple[str, str]:
    """A campaign that has been answered, and a list."""
    campaign = next(lead["campaign"] for lead in sandbox.state["leads"].values() if lead.get("email_reply_count"))
    return campaign, next(iter(sandbox.state["lead_lists"]))


def in_campaign(sandbox: Sandbox, campaign: str) -> list[dict[str, Any]]:
    return [lead for lead in sandbox.state["leads"].values() if lead.get("campaign") == campaign]


def test_leads_that_replied_are_moved(call: Call, sandbox: Sandbox) -> None:
    campaign, to_list = places(sandbox)
    before = in_campaign(sandbox, campaign)
    replied = {lead["id"] for lead in before if lead.get("email_reply_count")}
    done = call("leads", "move", "--from-campaign", campaign, "--to-list", to_list)
    assert done.returncode == 0, done.stderr
    assert "success: 100 %" in done.stderr
    assert sandbox.state["background_jobs"][done.stdout.strip()]["status"] == "success"
    assert {sandbox.state["leads"][lead_id]["list_id"] for lead_id in replied} == {to_list}
    assert len(in_campaign(sandbox, campaign)) == len(before) - len(replied)


def test_all_leads_are_moved_up_to_a_limit(call: Call, sandbox: Sandbox) -> None:
    campaign, to_list = places(sandbox)
    before = len(in_campaign(sandbox, campaign))
    limit = ["--which", "all", "--limit", "3"]
    done = call("leads", "move", "--from-campaign", campaign, "--to-list", to_list, *limit)
    assert done.returncode == 0, done.stderr
    assert len(in_campaign(sandbox, campaign)) == before - 3


@pytest.mark.parametrize(
    ("status", "message", "changed"),
    [
        (2, "the API key is empty", {"INSTANTLY_API_KEY": ""}),
        (3, "401 for custom_tags.create", {"INSTANTLY_API_KEY": "wrong"}),
        (4, "the API key needs one of custom_tags:create", {"INSTANTLY_API_KEY": READ_ONLY_KEY}),
        (5, "custom_tags.create: ", {"INSTANTLY_BASE_URL": "http://127.0.0.1:9"}),
        (1, "A custom tag with this label already exists", {}),
    ],
)
def test_the_status_and_one_line_say_what_failed(
    status: int, message: str, changed: dict[str, str], call: Call
) -> None:
    done = call("tags", "create", "Important", **changed)
    assert done.returncode == status
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["tags", "create"],
        ["leads", "move", "--from-campaign", "the big one", "--to-list", NOWHERE],
        ["leads", "move", "--from-campaign", NOWHERE, "--to-list", NOWHERE, "--which", "nice"],
        ["leads", "move", "--from-campaign", NOWHERE, "--to-list", NOWHERE, "--limit", "0"],
    ],
)
def test_a_wrong_command_line_sends_nothing(arguments: list[str], call: Call, sandbox: Sandbox) -> None:
    done = call(*arguments)
    assert done.returncode == 2
    assert "Usage:" in done.stderr
    assert sandbox.requests == []
