# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .. import models
from .._core.resource_methods.email_verification import EmailVerificationMethods
from .._core.types import UNSET, Unset
from ..api import email_verification as _email_verification


class EmailVerificationResource(EmailVerificationMethods):
    """Checks whether single e-mail addresses are deliverable."""

    async def get(
        self,
        email: str,
    ) -> models.EmailVerification:
        """Get the verification result of an e-mail address.

        Fetches the result of a verification that `email_verification.create` left pending.

        Args:
            email: Address whose verification was started. An e-mail address.

        Returns:
            The verification.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `email_verifications:read` or `email_verifications:all` or `all:read` or `all:all`.
        Source: GET /api/v2/email-verification/{email}
        """
        return await _email_verification.check_verification_status.asyncio(
            email,
            client=self._client,
        )

    async def create(
        self,
        *,
        email: str,
        webhook_url: str | Unset = UNSET,
    ) -> models.EmailVerification:
        """Verify one e-mail address.

        Uses verification credits; the answer tells how many. The call waits up to 10 seconds for the result;
        after that it answers with `pending`, and the result is fetched with `email_verification.get` or
        arrives at `webhook_url`.

        Args:
            email: Address to verify.
            webhook_url: URL that receives the result if the verification lasts longer than 10 seconds.

        Returns:
            The verification, finished or pending.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `email_verifications:create` or `email_verifications:all` or `all:create` or `all:all`.
        Source: POST /api/v2/email-verification
        """
        return await _email_verification.create_email_verification.asyncio(
            client=self._client,
            email=email,
            webhook_url=webhook_url,
        )
