"""The synchronous program prints what the sandbox knows, and says in a line why it cannot."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import anyio
import pytest

from instantly_async.sandbox import Sandbox

from .processes import run

pytestmark = pytest.mark.slow


def test_the_report_has_every_step_of_every_campaign(sandbox: Sandbox, tmp_path: Path) -> None:
    done = run(sandbox, tmp_path, "sync_program.py")
    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader(io.StringIO(done.stdout)))

    async def expected() -> list[tuple[str, str, str, str]]:
        instantly = sandbox.client()
        return [
            (campaign.name, str(step.step), str(step.variant), str(step.sent))
            async for campaign in instantly.campaigns.list()
            for step in await instantly.campaigns.get_steps_analytics(campaign_id=campaign.id)
        ]

    assert [(row["campaign"], row["step"], row["variant"], row["sent"]) for row in rows] == anyio.run(expected)
    assert rows


def test_every_page_is_walked(sandbox: Sandbox, tmp_path: Path) -> None:
    """150 campaigns are two pages."""
    campaigns = sandbox.state["campaigns"]
    like = next(iter(campaigns.values()))
    for number in range(150 - len(campaigns)):
        campaign_id = f"019b0000-0000-7000-8000-{number:012}"
        campaigns[campaign_id] = {**like, "id": campaign_id}
    done = run(sandbox, tmp_path, "sync_program.py")
    assert done.returncode == 0, done.stderr
    asked = [sent for sent in sandbox.requests if sent.operation == "campaigns.get_steps_analytics"]
    assert sorted(sent.query["campaign_id"] for sent in asked) == sorted(campaigns)


def test_a_wrong_key_is_told_in_a_line(sandbox: Sandbox, tmp_path: Path) -> None:
    done = run(sandbox, tmp_path, "sync_program.py", key="wrong")
    assert done.returncode == 1
    assert done.stderr.startswith("AuthenticationError: 401 for workspaces.get")
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""
