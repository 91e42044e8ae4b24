"""What SuperSearch enrichment has beside its operations."""

from __future__ import annotations

from collections.abc import Callable

from ... import models
from ..base_resource import Resource


class SupersearchEnrichmentMethods(Resource):
    """Waiting for enrichments."""

    async def wait(
        self,
        resource_id: str,
        *,
        timeout: float | None = 600.0,
        on_progress: Callable[[models.ResourceEnrichment], object] | None = None,
    ) -> models.ResourceEnrichment:
        """Wait until the enrichment of a list or campaign does not run.

        Asks at once, then after 0.5 seconds and after pauses that grow to 10 seconds. However the wait ends, the
        enrichment goes on. The API tells only whether it runs: one that has not begun yet looks as one that is done,
        and so does a list without any, whose `exists` is false. An import that gave a `background_job_id` is waited
        for with `background_jobs.wait`.

        Args:
            resource_id: List or campaign that is enriched. A UUID.
            timeout: Seconds to wait in all; None waits for ever.
            on_progress: A function, plain or async, that gets the enrichment at first, and when it does not run any
                more; what it raises ends the wait.

        Returns:
            State and settings of the enrichment.

        Raises:
            WaitTimeoutError: It ran all the time. The error has the `id` and the `last_state`.
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429).
            APIConnectionError: No response came.
            DecodeError: The response is not what the API promises.
            ValueError: The ID is blank, or the timeout cannot be right.
            TypeError: An argument is of another type.

        Scopes: the API states none.
        Source: GET /api/v2/supersearch-enrichment/{resource_id}
        """
        from ..waiting import enrichments

        return await enrichments.wait(self._client, resource_id, timeout, on_progress)

    async def wait_for_ai(
        self,
        resource_id: str,
        *,
        timeout: float | None = 600.0,
        on_progress: Callable[[list[models.AIEnrichmentProgress]], object] | None = None,
    ) -> list[models.AIEnrichmentProgress]:
        """Wait until no AI enrichment of a list or campaign is pending or running.

        Asks at once, then after 0.5 seconds and after pauses that grow to 10 seconds. However the wait ends, the
        enrichments go on.

        Args:
            resource_id: List or campaign that is enriched. A UUID.
            timeout: Seconds to wait in all; None waits for ever.
            on_progress: A function, plain or async, that gets the AI enrichments at first, and whenever the status of
                one has changed; what it raises ends the wait.

        Returns:
            What the API still tells of the AI enrichments; those that failed have the `status` 4. It need not tell of
            any that is over.

        Raises:
            WaitTimeoutError: One was under way all the time. The error has the `id` and the `last_state`.
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429).
            APIConnectionError: No response came.
            DecodeError: The response is not what the API promises.
            ValueError: The ID is blank, or the timeout cannot be right.
            TypeError: An argument is of another type.

        Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
        Source: GET /api/v2/supersearch-enrichment/ai/{resource_id}/in-progress
        """
        from ..waiting import enrichments

        return await enrichments.wait_for_ai(self._client, resource_id, timeout, on_progress)
