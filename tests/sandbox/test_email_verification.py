"""Verification of addresses by the sandbox."""

from __future__ import annotations

import pytest

from instantly_async import BadRequestError, InstantlyClient, NotFoundError
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


@pytest.mark.parametrize("email", ["", "nobody", "a@b c.example"])
async def test_what_is_no_address_is_not_verified(email: str, fresh: InstantlyClient) -> None:
    with pytest.raises(BadRequestError, match='body/email must match format "email"'):
        await fresh.email_verification.create(email=email)
