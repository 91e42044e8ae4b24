"""What e-mail verification has beside its operations."""

from __future__ import annotations

from ... import models
from ..base_resource import Resource


class EmailVerificationMethods(Resource):
    """Verifying an address and waiting for the result."""

    async def verify(
        self,
        email: str,
        *,
        timeout: float | None = 60.0,
        resume: bool = False,
    ) -> models.EmailVerification:
        """Verify one e-mail address, and wait for the result.

        Starts a verification, which costs credits, and asks for its result until there is one: after 0.5 seconds, and
        after pauses that grow to 10 seconds. If the answer of the call that starts it is lost, no second one is
        started: the first is looked for during 15 seconds, and the error is raised if it does not appear.

        A result is anything but `pending`, values that the API's document does not know included. `catch_all` may still
        be `pending` then; `email_verification.get` tells it later.

        Args:
            email: Address to verify.
            timeout: Seconds to wait in all; None waits for ever.
            resume: Whether to look first for a verification that is there already: a pending one is waited for, the
                result of one that is done is returned, however old it is, and only if there is none is one started. So
                a wait that ran out of time, was cancelled or killed goes on without paying again.

        Returns:
            The verification with its result. If its `status` is `error` the API could not verify the address.

        Raises:
            WaitTimeoutError: There was no result in time. The error has the address as its `id`, and its `last_state`.
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), RateLimitError (429).
            APIConnectionError: No response came.
            ValueError: The address is blank, or the timeout cannot be right.
            TypeError: An argument is of another type.

        Scopes: `email_verifications:create` or `email_verifications:all` or `all:create` or `all:all` to start it, and
            `email_verifications:read` or `email_verifications:all` or `all:read` or `all:all` to look at it.
        Source: POST /api/v2/email-verification and GET /api/v2/email-verification/{email}
        """
        from ..waiting import email_verification

        return await email_verification.verify(self._client, email, timeout, resume=resume)
