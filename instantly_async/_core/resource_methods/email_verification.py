"""What e-mail verification has beside its operations."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from os import PathLike
from typing import Any

from ... import bulk, models
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
            DecodeError: The response is not what the API promises.
            ValueError: The address is blank, or the timeout cannot be right.
            TypeError: An argument is of another type.

        Scopes: `email_verifications:create` or `email_verifications:all` or `all:create` or `all:all` to start it, and
            `email_verifications:read` or `email_verifications:all` or `all:read` or `all:all` to look at it.
        Source: POST /api/v2/email-verification and GET /api/v2/email-verification/{email}
        """
        from ..waiting import email_verification

        return await email_verification.verify(self._client, email, timeout, resume=resume)

    def verify_all(
        self,
        emails: Iterable[Any] | AsyncIterable[Any],
        *,
        checkpoint: str | PathLike[str] | bulk.Checkpoint | None = None,
        batch_size: int | None = None,
        concurrency: int | None = None,
        timeout: float | None = 60.0,
    ) -> bulk.BulkRun[list[models.EmailVerification | None]]:
        """Verify any number of e-mail addresses, in batches, and wait for the results.

        A row that is done has a `result`, such as `verified` or `invalid`; `batch.answers` has the verifications. An
        address that the API has verified before, however long ago, costs nothing and gives the result that is there;
        so a run that is repeated pays for nothing twice. Where there is no result in time the row is uncertain, and
        its result is `pending`: the same call asks for it again.

        Args:
            emails: Addresses, or leads or mappings with an `email`.
            checkpoint: Path of a file of this run's own, or an object with `get` and `set`; see `leads.add_all`.
            batch_size: Addresses of one batch, which are verified at the same time, from 1 to 100; by default 10.
            concurrency: Batches under way at once, from 1 to 64; by default 4.
            timeout: Seconds to wait for one result; None waits for ever.

        Returns:
            The run, to be walked.

        Raises:
            ValueError: A number is too large.
            TypeError: These are no addresses, or no checkpoint.
            CheckpointError: In the walk: the checkpoint is of another run, or cannot be read or written.
            APIStatusError: In the walk: an error status of `email_verification.verify`, but for addresses that
                the API refuses.
            APIConnectionError: In the walk: no response came.
            DecodeError: In the walk: a response is not what the API promises.

        Scopes: those of `email_verification.verify`.
        Source: POST /api/v2/email-verification, GET /api/v2/email-verification/{email}
        """
        from ...bulk.run import BulkRun
        from ...bulk.verifying import USUAL, Verifying
        from ..waiting.arguments import checked_timeout

        return BulkRun(
            Verifying(self._client, checked_timeout(timeout)),
            emails,
            checkpoint=checkpoint,
            batch_size=USUAL if batch_size is None else batch_size,
            concurrency=concurrency,
        )
