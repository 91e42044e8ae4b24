"""What is promised to people who ask to be forgotten."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from instantly_async import InstantlyClient, MissingScopeError, ServerError
from instantly_async.sandbox import Sandbox

from .forget import forget

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def email(instantly_sandbox: Sandbox) -> str:
    """The address of somebody who is in the workspace."""
    lead: dict[str, Any] = next(iter(instantly_sandbox.state["leads"].values()))
    address: str = lead["email"]
    return address


def leads_of(sandbox: Sandbox, email: str) -> list[str]:
    return [lead["id"] for lead in sandbox.state["leads"].values() if lead["email"] == email]


def blocked(sandbox: Sandbox) -> Iterator[str]:
    return (entry["bl_value"] for entry in sandbox.state["block_list_entries"].values())


async def test_leads_are_gone_and_the_address_is_blocked(
    instantly_client: InstantlyClient, instantly_sandbox: Sandbox, email: str
) -> None:
    others = len(instantly_sandbox.state["leads"]) - len(leads_of(instantly_sandbox, email))
    assert await forget(instantly_client, email) > 0
    assert leads_of(instantly_sandbox, email) == []
    assert email in blocked(instantly_sandbox)
    assert len(instantly_sandbox.state["leads"]) == others


async def test_forgetting_twice_does_no_harm(
    instantly_client: InstantlyClient, instantly_sandbox: Sandbox, email: str
) -> None:
    await forget(instantly_client, email)
    assert await forget(instantly_client, email) == 0
    assert list(blocked(instantly_sandbox)).count(email) == 1


async def test_when_leads_cannot_be_deleted_nobody_writes_to_them_any_more(
    instantly_client: InstantlyClient, instantly_sandbox: Sandbox, email: str
) -> None:
    instantly_sandbox.faults.add("leads.delete", status=500)
    with pytest.raises(ServerError):
        await forget(instantly_client, email)
    assert email in blocked(instantly_sandbox)
    await forget(instantly_client, email)
    assert leads_of(instantly_sandbox, email) == []


async def test_a_key_that_only_reads_changes_nothing(instantly_sandbox: Sandbox, email: str) -> None:
    reader = instantly_sandbox.client(scopes=["leads:read", "block_list_entries:read"])
    with pytest.raises(MissingScopeError, match="block_list_entries:create"):
        await forget(reader, email)
    assert email not in blocked(instantly_sandbox)


def test_the_program_tells_how_many_leads_there_were(
    instantly_sandbox: Sandbox, email: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSTANTLY_BASE_URL", instantly_sandbox.url)
    monkeypatch.setenv("INSTANTLY_API_KEY", instantly_sandbox.key)
    found = len(leads_of(instantly_sandbox, email))
    program = Path(__file__).with_name("forget.py")
    done = subprocess.run([sys.executable, program, email], capture_output=True, text=True, check=True)
    assert done.stdout == f"{email}: {found} leads\n"
