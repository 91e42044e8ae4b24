"""Domains that forward, and phone numbers."""

from __future__ import annotations

import pytest

from instantly_async import InstantlyClient, NotFoundError


async def test_a_domain_forwards_from_setting_to_deleting(fresh: InstantlyClient) -> None:
    with pytest.raises(NotFoundError):
        await fresh.domain_forwarding.get("acme.example")
    await fresh.domain_forwarding.set("acme.example", forwarding_domain="one.example")
    await fresh.domain_forwarding.set("acme.example", forwarding_domain="two.example", forwarding_mode="stealth")
    found = await fresh.domain_forwarding.get("acme.example")
    assert (found.domain, found.forwarding_domain, found.forwarding_mode) == ("acme.example", "two.example", "stealth")
    assert (await fresh.domain_forwarding.delete("acme.example")).forwarding_domain is None
    with pytest.raises(NotFoundError):
        await fresh.domain_forwarding.get("acme.example")


async def test_a_deleted_phone_number_is_gone(fresh: InstantlyClient) -> None:
    first, second = await fresh.crm_actions.list_phone_numbers()
    await fresh.crm_actions.delete_phone_number(str(first.id))
    assert await fresh.crm_actions.list_phone_numbers() == [second]
    with pytest.raises(NotFoundError):
        await fresh.crm_actions.delete_phone_number(str(first.id))
