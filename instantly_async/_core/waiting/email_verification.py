"""Verifying an e-mail address and waiting for the result, without paying twice for an answer that was lost."""

from __future__ import annotations

import math
from typing import Any

import anyio

from ... import models
from ...api import email_verification
from ..endpoints import Caller
from ..errors import APIConnectionError, DecodeError, InstantlyError, NotFoundError, ServerError
from ..text import one_line
from .arguments import checked_id, checked_timeout
from .states import LONGEST_SHOWN, States, Waited

APPEARS_WITHIN = 15.0  # seconds in which a verification that was started may be unknown; it takes up to 10 to answer
PENDING = models.EmailVerificationStatus.PENDING
ERROR = models.EmailVerificationRequestStatus.ERROR


class WaitedVerification(Waited[models.EmailVerification]):
    """A verification, which the first look starts, and none after it does."""

    operation = email_verification.check_verification_status.OPERATION
    method = "email_verification.verify"
    kind = "the verification of"
    appears_within = 0.0  # this kind knows itself whether it was started
    advice = "resume=True goes on with it, and pays for no second one"

    def __init__(self, client: Caller, email: str, *, resume: bool) -> None:
        self.client = client
        self.id = email
        self._is_to_be_found = resume
        self._is_started = False
        self._appears_by = -math.inf
        self._lost: InstantlyError | None = None

    async def look(self) -> models.EmailVerification | None:
        """The verification as it is."""
        if self._is_started:
            return await self._found_soon()
        if self._is_to_be_found:
            try:
                return await self._found()
            except NotFoundError:
                self._is_to_be_found = False
        return await self._started()

    async def _started(self) -> models.EmailVerification | None:
        self._is_started = True  # whatever becomes of this call
        try:
            return await email_verification.create_email_verification.asyncio(client=self.client, email=self.id)
        except InstantlyError as error:
            if not _may_have_started(error):
                self._is_started = False
                error.add_note(f"{self.method}: no verification of {one_line(self.id, LONGEST_SHOWN)} was started")
                raise
            self._lost = error
            return None
        finally:
            self._appears_by = anyio.current_time() + APPEARS_WITHIN

    async def _found(self) -> models.EmailVerification:
        found = await email_verification.check_verification_status.asyncio(self.id, client=self.client)
        self._is_started, self._appears_by, self._lost = True, -math.inf, None
        return found

    async def _found_soon(self) -> models.EmailVerification | None:
        """What was started; None while it may take a moment to be known."""
        try:
            return await self._found()
        except NotFoundError:
            if anyio.current_time() < self._appears_by:
                return None
            if (lost := self._lost) is None:
                raise
            lost.add_note(
                f"{self.method}: the API knows no verification of {one_line(self.id, LONGEST_SHOWN)} "
                f"{APPEARS_WITHIN:g} s after the answer was lost; with resume=True it is looked for again, and started "
                "if there still is none"
            )
            raise lost from None

    def is_final(self, state: models.EmailVerification) -> bool:
        """Whether there is a result, or the API says that there will be none."""
        return state.verification_status not in (PENDING, None) or state.status == ERROR

    def mark(self, state: models.EmailVerification) -> Any:
        """The result for the address."""
        return state.verification_status

    def describe(self, state: models.EmailVerification) -> str:
        """The result for the address."""
        return one_line(state.verification_status, 60)


async def verify(client: Caller, email: Any, seconds: float | None, *, resume: bool) -> models.EmailVerification:
    """The result of a verification."""
    address = checked_id(email, "email", "an e-mail address")
    if not isinstance(resume, bool):
        raise TypeError(f"resume is {one_line(resume)}, and must be True or False")
    return await States(WaitedVerification(client, address, resume=resume), checked_timeout(seconds)).final()


def _may_have_started(error: InstantlyError) -> bool:
    """Whether a call that failed may have started a verification, which costs credits."""
    return isinstance(error, ServerError | DecodeError) or (isinstance(error, APIConnectionError) and not error.unsent)
