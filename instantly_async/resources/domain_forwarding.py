# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .. import models
from .._core.base_resource import Resource
from .._core.types import UNSET, Unset
from ..api import domain_forwarding as _domain_forwarding


class DomainForwardingResource(Resource):
    """Web forwarding of domains that were ordered through Instantly."""

    async def delete(
        self,
        domain: str,
    ) -> models.DomainForwarding:
        """Remove the web forwarding of an ordered domain.

        Also succeeds, without any effect, when nothing is forwarded. A 502 error means that nothing was
        changed; try again. A 409 and a 422 error are announced without their conditions, presumably those of
        `domain_forwarding.set`. Rate limit: 10 requests per minute and 60 per hour.

        Args:
            domain: Domain, ordered through Instantly, whose forwarding is removed. Not empty; pattern
                `^\\s*\\S+\\.[a-zA-Z]{2,}\\s*$`.

        Returns:
            The domain's forwarding after removal.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), UnprocessableEntityError
                (422), RateLimitError (429), ServerError (502), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:delete` or `dfy_email_account_orders:all` or `all:delete` or
            `all:all`.
        Rate limit: 10 calls in 1 minute and 60 calls in 1 hour.
        Source: DELETE /api/v2/domains/{domain}/forwarding
        """
        return await _domain_forwarding.delete_domain_forwarding.asyncio(
            domain,
            client=self._client,
        )

    async def get(
        self,
        domain: str,
    ) -> models.DomainForwarding:
        """Get the web forwarding of an ordered domain.

        Where nothing is forwarded, only `domain` has a value and the other fields are null.

        Args:
            domain: Domain, ordered through Instantly, whose forwarding is read. Not empty; pattern
                `^\\s*\\S+\\.[a-zA-Z]{2,}\\s*$`.

        Returns:
            The stored forwarding.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
        Source: GET /api/v2/domains/{domain}/forwarding
        """
        return await _domain_forwarding.get_domain_forwarding.asyncio(
            domain,
            client=self._client,
        )

    async def set(
        self,
        domain: str,
        *,
        forwarding_domain: str,
        forwarding_mode: models.ForwardingMode | str | Unset = UNSET,
    ) -> models.DomainForwarding:
        """Set the web forwarding of an ordered domain, in the place of the present one.

        Without `forwarding_mode` it becomes a redirect, whatever it was. Fails with a conflict error (409) as
        long as the domain is still being set up, and with a validation error (422) if the domain does not
        support the wanted forwarding. A 502 error means that nothing was changed; try again. Rate limit: 10
        requests per minute and 60 per hour.

        Args:
            domain: Domain, ordered through Instantly, whose visitors are forwarded. Not empty; pattern
                `^\\s*\\S+\\.[a-zA-Z]{2,}\\s*$`.
            forwarding_domain: Where visitors are sent; must be a valid domain other than `domain` itself. Not
                empty; pattern `^\\s*\\S+\\.[a-zA-Z]{2,}\\s*$`.
            forwarding_mode: Way of forwarding; `redirect` when left out. The API takes 'redirect' when left
                out.

        Returns:
            The forwarding now in force.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), UnprocessableEntityError
                (422), RateLimitError (429), ServerError (502), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:update` or `dfy_email_account_orders:all` or `all:update` or
            `all:all`.
        Rate limit: 10 calls in 1 minute and 60 calls in 1 hour.
        Source: PUT /api/v2/domains/{domain}/forwarding
        """
        return await _domain_forwarding.update_domain_forwarding.asyncio(
            domain,
            client=self._client,
            forwarding_domain=forwarding_domain,
            forwarding_mode=forwarding_mode,
        )
