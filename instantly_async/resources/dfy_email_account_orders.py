# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import dfy_email_account_order as _dfy_email_account_order


class DFYEmailAccountOrdersResource(Resource):
    """Done-for-you orders of domains and mailboxes, and the checks that come before an order."""

    async def cancel_accounts(
        self,
        *,
        accounts: Sequence[str],
    ) -> models.CancelledDFYAccounts:
        """Cancel done-for-you mailboxes and delete their Unibox mail for good.

        Irreversible: every Unibox e-mail and conversation of a cancelled mailbox is lost.

        Args:
            accounts: E-mail addresses of the mailboxes to cancel. Not empty.

        Returns:
            The mailboxes that were cancelled.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:delete` or `dfy_email_account_orders:all` or `all:delete` or
            `all:all`.
        Source: POST /api/v2/dfy-email-account-orders/accounts/cancel
        """
        return await _dfy_email_account_order.cancel_dfy_email_accounts.asyncio(
            client=self._client,
            accounts=accounts,
        )

    async def check_domains(
        self,
        *,
        domains: Sequence[str],
    ) -> models.DomainAvailabilityList:
        """Check whether domains can be ordered.

        Only `.com` and `.org` domains are supported, and names that contain trademarks of well-known
        companies are refused. Meant solely for checks ahead of an order. Rate limit: 30 requests per minute
        and 900 per hour.

        Args:
            domains: Domain names to check, with extension. At most 50 items.

        Returns:
            Availability of each domain.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:create` or `dfy_email_account_orders:all` or `all:create` or
            `all:all`.
        Rate limit: 30 calls in 1 minute and 900 calls in 1 hour.
        Source: POST /api/v2/dfy-email-account-orders/domains/check
        """
        return await _dfy_email_account_order.check_domains_availability.asyncio(
            client=self._client,
            domains=domains,
        )

    async def create(
        self,
        *,
        items: Sequence[models.DFYOrderItem | Mapping[str, Any]],
        order_type: models.DFYOrderType | str,
        simulation: bool | Unset = UNSET,
    ) -> models.DFYOrderResult:
        """Order done-for-you domains and mailboxes.

        Spends money: the default payment method of the workspace is charged, unless `simulation` is true. An
        order buys new domains with mailboxes, buys pre-warmed domains, or adds mailboxes to domains ordered
        earlier. The workspace needs a default payment method, and a running free trial, a paid CRM plan or an
        Outreach entitlement. Failed checks are reported in the answer, so read `order_placed` and
        `order_error`.

        Args:
            items: Domains to order, each with its mailboxes.
            order_type: What is bought; it also decides how `items` are read.
            simulation: Only validate the order and quote its price; nothing is ordered or charged.
                `order_is_valid` in the answer tells whether a real order would pass. The API takes False when
                left out.

        Returns:
            Outcome of the order or of its simulation, with prices.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:create` or `dfy_email_account_orders:all` or `all:create` or
            `all:all`.
        Source: POST /api/v2/dfy-email-account-orders
        """
        return await _dfy_email_account_order.create_dfy_email_account_order.asyncio(
            client=self._client,
            items=items,
            order_type=order_type,
            simulation=simulation,
        )

    async def generate_similar_domains(
        self,
        *,
        domain: str,
        tlds: Sequence[models.SimilarDomainExtension | str] | Unset = UNSET,
    ) -> models.SimilarDomains:
        """Suggest available domains that resemble a given one.

        Returns up to 67 suggestions for each extension, all of them available. Names that contain trademarks
        of well-known companies are refused.

        Args:
            domain: Domain name that the suggestions are derived from.
            tlds: Extensions to suggest names for; `com` and `org` when left out. The API takes ['com', 'org']
                when left out.

        Returns:
            Suggested domain names.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:create` or `dfy_email_account_orders:all` or `all:create` or
            `all:all`.
        Source: POST /api/v2/dfy-email-account-orders/domains/similar
        """
        return await _dfy_email_account_order.generate_similar_domains.asyncio(
            client=self._client,
            domain=domain,
            tlds=tlds,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
    ) -> Pager[models.DFYEmailAccountOrderPage, models.DFYEmailAccountOrder]:
        """List the done-for-you (DFY) orders of the workspace.

        Args:
            limit: Items per page, 1 to 100.
            starting_after: Cursor: `next_starting_after` of the page before. The beginning when left out or
                None.
            max_items: End after so many items; None walks to the end.
            prefetch: Pages to fetch ahead while one is being worked on; needs `async with` around the walk.

        Returns:
            A pager: `async for` gives items, `pages()` pages, `await` the first page.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
        Source: GET /api/v2/dfy-email-account-orders
        """
        return _dfy_email_account_order.list_dfy_email_account_order.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
        )

    def list_accounts(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        with_passwords: bool | Unset = UNSET,
    ) -> Pager[models.DFYAccountPage, models.DFYAccount]:
        """List the mailboxes that were ordered done-for-you.

        Args:
            with_passwords: Add the password of each mailbox to the answer.
            limit: Items per page, 1 to 100.
            starting_after: Cursor: `next_starting_after` of the page before. The beginning when left out or
                None.
            max_items: End after so many items; None walks to the end.
            prefetch: Pages to fetch ahead while one is being worked on; needs `async with` around the walk.

        Returns:
            A pager: `async for` gives items, `pages()` pages, `await` the first page.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
        Source: GET /api/v2/dfy-email-account-orders/accounts
        """
        return _dfy_email_account_order.list_dfy_email_account_orders_accounts.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            with_passwords=with_passwords,
        )

    async def list_pre_warmed_domains(
        self,
        *,
        extensions: Sequence[models.PreWarmedDomainExtension | str] | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> models.PreWarmedDomains:
        """List the pre-warmed domains that can be ordered now.

        Pre-warmed domains come ready-made, with their mailboxes set up. An empty list means that none is in
        stock at present, so an immediate retry does not help. Without filters all of them are returned.

        Args:
            extensions: Keep only domains with these extensions; all extensions when left out. The API takes
                ['com', 'org', 'co'] when left out.
            search: Keep only domains whose name contains this text or equals it.

        Returns:
            The domains on offer.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
        Source: POST /api/v2/dfy-email-account-orders/domains/pre-warmed-up-list
        """
        return await _dfy_email_account_order.pre_warmed_up_domains_list.asyncio(
            client=self._client,
            extensions=extensions,
            search=search,
        )
