"""Verification of addresses by the sandbox."""

from __future__ import annotations

import pytest

from instantly_async import InstantlyClient, NotFoundError
from instantly_async.models import EmailVerificationStatus as Status


@pytest.mark.parametrize(
    ("email", "status", "catch_all"),
    [
        ("ada@acme.example", Status.VERIFIED, False),
        ("invalid@acme.example", Status.INVALID, False),
        ("anybody@catch-all.example", Status.VERIFIED, True),
    ],
)
async def test_a_verification_is_pending_and_then_known(
    email: str, status: Status, catch_all: bool, fresh: InstantlyClient
) -> None:
    with pytest.raises(NotFoundError):
        await fresh.email_verification.get(email)
    begun = await fresh.email_verification.create(email=email)
    assert (begun.verification_status, begun.catch_all) == (Status.PENDING, "pending")
    for _ in range(2):
        known = await fresh.email_verification.get(email)
        assert (known.verification_status, known.catch_all) == (status, catch_all)
