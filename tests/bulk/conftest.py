"""A workspace that is empty but for a list and a campaign, over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from instantly_async import InstantlyClient
from instantly_async.bulk import delivery
from instantly_async.sandbox import Sandbox

from ..sandbox.workspace import SCHEDULE


class Workspace(NamedTuple):
    sandbox: Sandbox
    list_id: str
    campaign_id: str

    def client(self, **options: Any) -> InstantlyClient:
        """A client that calls over HTTP, as fast as it can."""
        settings: dict[str, Any] = {"rate_limiter": None, "max_retries": 0, **options}
        return InstantlyClient(self.sandbox.key, base_url=self.sandbox.url, **settings)

    def emails(self) -> list[str]:
        """The addresses of all leads that are there."""
        return sorted(lead["email"] for lead in self.sandbox.state["leads"].values() if "email" in lead)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Sandbox(empty=True) as sandbox:
        now = {"timestamp_created": "2026-01-05T09:00:00.000Z"}
        list_id, campaign_id = "019b8d62-0000-7000-8000-00000000000a", "019b8d62-0000-7000-8000-00000000000b"
        common = {**now, "organization": sandbox.state.workspace}
        sandbox.state["lead_lists"][list_id] = {"id": list_id, "name": "All", **common}
        sandbox.state["campaigns"][campaign_id] = {
            "id": campaign_id,
            "name": "All",
            "status": 0,
            "campaign_schedule": SCHEDULE,
            "sequences": [],
            **common,
        }
        yield Workspace(sandbox, list_id, campaign_id)


@pytest.fixture(autouse=True)
def _no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks follow each other at once, and so do attempts."""
    monkeypatch.setattr(delivery, "LOOKS", (0.0, 0.001, 0.001, 0.001))
    monkeypatch.setattr(delivery, "back_off", lambda attempts: 0.0)
