# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import account as _account


class AccountsResource(Resource):
    """Mailboxes that send campaigns, with their settings, warm-up and health."""

    async def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        provider_code: models.AccountProviderCode | int,
        imap_username: str,
        imap_password: str,
        imap_host: str,
        imap_port: int,
        smtp_username: str,
        smtp_password: str,
        smtp_host: str,
        smtp_port: int,
        warmup: models.WarmupSettings | Mapping[str, Any] | Unset = UNSET,
        daily_limit: int | None | Unset = UNSET,
        tracking_domain_name: str | None | Unset = UNSET,
        tracking_domain_status: str | None | Unset = UNSET,
        enable_slow_ramp: bool | None | Unset = UNSET,
        inbox_placement_test_limit: int | None | Unset = UNSET,
        sending_gap: int | Unset = UNSET,
        signature: str | None | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        warmup_custom_ftag: str | Unset = UNSET,
        skip_cname_check: bool | Unset = UNSET,
    ) -> models.Account:
        """Connect a mailbox over IMAP and SMTP as a sending account.

        The log-in data of both servers is required. A mailbox can also be connected by Google or Microsoft
        sign-in, see `oauth.init_google` and `oauth.init_microsoft`.

        Args:
            email: E-mail address of the account. An e-mail address.
            first_name: First name of the person the account stands for.
            last_name: Last name of the person the account stands for.
            provider_code: Mail provider of the mailbox. With a wrong code the account does not work.
            imap_username: Log-in name on the IMAP server.
            imap_password: Password on the IMAP server.
            imap_host: Host name of the IMAP server, which receives mail.
            imap_port: Port of the IMAP server.
            smtp_username: Log-in name on the SMTP server.
            smtp_password: Password on the SMTP server.
            smtp_host: Host name of the SMTP server, which sends mail.
            smtp_port: Port of the SMTP server.
            warmup: Warm-up settings of the new account.
            daily_limit: Most e-mails to send from the account per day.
            tracking_domain_name: Custom domain for tracking.
            tracking_domain_status: State of the custom tracking domain, e.g. `active`.
            enable_slow_ramp: Raise the sending limit gradually instead of starting with all of it.
            inbox_placement_test_limit: Limit on inbox placement tests with this account. At least 0.
            sending_gap: Minutes between two e-mails from the account; the shortest wait when several
                campaigns share it. 0 to 1440.
            signature: Signature for e-mails from this account.
            reply_to: Address that replies go to instead of the account's own.
            warmup_custom_ftag: Custom tag for the account's warm-up.
            skip_cname_check: Skip the check of the tracking domain's CNAME record.

        Returns:
            The new account.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:create` or `accounts:all` or `all:create` or `all:all`.
        Source: POST /api/v2/accounts
        """
        return await _account.create_account.asyncio(
            client=self._client,
            email=email,
            first_name=first_name,
            last_name=last_name,
            provider_code=provider_code,
            imap_username=imap_username,
            imap_password=imap_password,
            imap_host=imap_host,
            imap_port=imap_port,
            smtp_username=smtp_username,
            smtp_password=smtp_password,
            smtp_host=smtp_host,
            smtp_port=smtp_port,
            warmup=warmup,
            daily_limit=daily_limit,
            tracking_domain_name=tracking_domain_name,
            tracking_domain_status=tracking_domain_status,
            enable_slow_ramp=enable_slow_ramp,
            inbox_placement_test_limit=inbox_placement_test_limit,
            sending_gap=sending_gap,
            signature=signature,
            reply_to=reply_to,
            warmup_custom_ftag=warmup_custom_ftag,
            skip_cname_check=skip_cname_check,
        )

    async def delete(
        self,
        email: str,
    ) -> models.Account:
        """Delete a sending account from the workspace.

        Args:
            email: Address of the account to delete.

        Returns:
            The deleted account.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:delete` or `accounts:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/accounts/{email}
        """
        return await _account.delete_account.asyncio(
            email,
            client=self._client,
        )

    async def disable_warmup(
        self,
        *,
        emails: Sequence[str] | Unset = UNSET,
        include_all_emails: bool | Unset = UNSET,
        excluded_emails: Sequence[str] | Unset = UNSET,
        filter: models.WarmupAccountFilter | Mapping[str, Any] | None | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> models.BackgroundJob:
        """Turn warm-up off for several accounts in a background job.

        The answer comes before the work is done. Follow the job with `background_jobs.get` until it ends.
        Name the accounts in `emails`, or select them with `include_all_emails`.

        Args:
            emails: Addresses of the accounts to change; they must belong to your workspace. At most 100
                items.
            include_all_emails: Set it to select all accounts, narrowed by `filter`, `search` and
                `excluded_emails`.
            excluded_emails: Addresses to leave out; used only with `include_all_emails`. At most 100 items.
            filter: Conditions that the accounts must meet; used only with `include_all_emails`.
            search: Search text that narrows the accounts; used only with `include_all_emails`.

        Returns:
            The job that was started.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/accounts/warmup/disable
        """
        return await _account.disable_warmup_for_accounts.asyncio(
            client=self._client,
            emails=emails,
            include_all_emails=include_all_emails,
            excluded_emails=excluded_emails,
            filter=filter,
            search=search,
        )

    async def enable_warmup(
        self,
        *,
        emails: Sequence[str] | Unset = UNSET,
        include_all_emails: bool | Unset = UNSET,
        excluded_emails: Sequence[str] | Unset = UNSET,
        filter: models.WarmupAccountFilter | Mapping[str, Any] | None | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> models.BackgroundJob:
        """Turn warm-up on for several accounts in a background job.

        The answer comes before the work is done. Follow the job with `background_jobs.get` until it ends.
        Name the accounts in `emails`, or select them with `include_all_emails`. Accounts being warmed up send
        and receive warm-up e-mails.

        Args:
            emails: Addresses of the accounts to change; they must belong to your workspace. At most 100
                items.
            include_all_emails: Set it to select all accounts, narrowed by `filter`, `search` and
                `excluded_emails`.
            excluded_emails: Addresses to leave out; used only with `include_all_emails`. At most 100 items.
            filter: Conditions that the accounts must meet; used only with `include_all_emails`.
            search: Search text that narrows the accounts; used only with `include_all_emails`.

        Returns:
            The job that was started.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/accounts/warmup/enable
        """
        return await _account.enable_warmup_for_accounts.asyncio(
            client=self._client,
            emails=emails,
            include_all_emails=include_all_emails,
            excluded_emails=excluded_emails,
            filter=filter,
            search=search,
        )

    async def get(
        self,
        email: str,
    ) -> models.Account:
        """Get one sending account by its address.

        Args:
            email: Address of the account.

        Returns:
            The account.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
        Source: GET /api/v2/accounts/{email}
        """
        return await _account.get_account.asyncio(
            email,
            client=self._client,
        )

    async def get_tracking_domain_status(
        self,
        *,
        host: str,
    ) -> models.TrackingDomainStatus:
        """Check the set-up of a custom tracking domain.

        Args:
            host: Host name of the tracking domain to check.

        Returns:
            The state of the domain's CNAME record and SSL.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
        Source: GET /api/v2/accounts/ctd/status
        """
        return await _account.get_ctd_status.asyncio(
            client=self._client,
            host=host,
        )

    async def get_daily_analytics(
        self,
        *,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
    ) -> builtins.list[models.DailyAccountAnalytics]:
        """Get sending figures per account and day.

        Covers up to 31 days and up to 200 accounts per call. `emails` has to be given although it is not
        marked as required. A request that is too large for the workspace or the period gives 413: name fewer
        `emails`, or take fewer days.

        Args:
            start_date: First day, as a date or a date-time, earlier than `end_date`. When left out, the
                period is the 30 days up to `end_date`. A period may span 31 days at most.
            end_date: Last day, as a date or a date-time. Today when left out.
            emails: Addresses of the accounts to report on, up to 200 different ones. The server needs at
                least one. 1 to 200 items.

        Returns:
            One entry per account and day.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), PayloadTooLargeError (413), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/accounts/analytics/daily
        """
        return await _account.get_daily_account_analytics.asyncio(
            client=self._client,
            start_date=start_date,
            end_date=end_date,
            emails=emails,
        )

    async def get_warmup_analytics(
        self,
        *,
        emails: Sequence[str],
    ) -> models.WarmupAnalytics:
        """Get warm-up figures of accounts, per day and in total.

        Args:
            emails: Addresses of the accounts to report on; they must belong to your workspace. 1 to 100
                items.

        Returns:
            Warm-up figures per account.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
        Source: POST /api/v2/accounts/warmup-analytics
        """
        return await _account.get_warmup_analytics.asyncio(
            client=self._client,
            emails=emails,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        search: str | Unset = UNSET,
        status: models.AccountStatus | int | Unset = UNSET,
        provider_code: models.AccountProviderCode | int | Unset = UNSET,
        tag_ids: str | Sequence[str] | Unset = UNSET,
        tag_ids_all: str | Sequence[str] | Unset = UNSET,
        include_tags: bool | Unset = UNSET,
        filter: models.AccountFilter | str | Unset = UNSET,
        sort_by: models.AccountSortField | str | Unset = UNSET,
        sort_order: models.SortOrder | str | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pager[models.AccountPage, models.Account]:
        """List the workspace's sending accounts.

        Pages are followed with a cursor. Where sorting by `sort_by` leaves no cursor to follow, page with
        `skip` instead.

        Args:
            search: Text to look for in the accounts.
            status: Keep only accounts in this state.
            provider_code: Keep only accounts of this mail provider.
            tag_ids: Tag IDs, separated by commas; an account needs any one of them. A list, or one text with
                commas.
            tag_ids_all: Tag IDs, separated by commas; an account needs every one of them. A list, or one text
                with commas.
            include_tags: Set it to fill the `tags` field of each account.
            filter: Keep only accounts with this condition, e.g. paused or with warm-up errors.
            sort_by: Field to order the accounts by.
            sort_order: Direction of the order; `desc` when only `sort_by` is given.
            skip: Number of accounts to pass over; meant for use with `sort_by`, where no cursor is available.
                At least 0.
            limit: Items per page, 1 to 100.
            starting_after: Cursor: `next_starting_after` of the page before. It consists of the creation time
                and the e-mail address, joined by `&`. The old form, a date-time alone, still works. An e-mail
                address alone was answered with 500. The beginning when left out or None.
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

        Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
        Source: GET /api/v2/accounts
        """
        return _account.list_account.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            search=search,
            status=status,
            provider_code=provider_code,
            tag_ids=tag_ids,
            tag_ids_all=tag_ids_all,
            include_tags=include_tags,
            filter=filter,
            sort_by=sort_by,
            sort_order=sort_order,
            skip=skip,
        )

    async def mark_as_fixed(
        self,
        email: str,
    ) -> models.Account:
        """Report that an account in an error state works again.

        Args:
            email: Address of the repaired account.

        Returns:
            The account.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
        Source: POST /api/v2/accounts/{email}/mark-fixed
        """
        return await _account.mark_account_fixed.asyncio(
            email,
            client=self._client,
        )

    async def move(
        self,
        *,
        emails: Sequence[str],
        source_workspace_id: str,
        destination_workspace_id: str,
    ) -> models.MovedAccounts:
        """Move accounts from one workspace to another.

        Works only with an API key of an admin workspace, and both workspaces must belong to that same admin
        workspace (a workspace group).

        Args:
            emails: Addresses of the accounts to move. Not empty.
            source_workspace_id: Workspace that holds the accounts now.
            destination_workspace_id: Workspace that receives the accounts.

        Returns:
            Confirmation of the move.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/accounts/move
        """
        return await _account.move_accounts.asyncio(
            client=self._client,
            emails=emails,
            source_workspace_id=source_workspace_id,
            destination_workspace_id=destination_workspace_id,
        )

    async def update(
        self,
        email: str,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        warmup: models.WarmupSettings | Mapping[str, Any] | Unset = UNSET,
        daily_limit: int | None | Unset = UNSET,
        tracking_domain_name: str | None | Unset = UNSET,
        tracking_domain_status: str | None | Unset = UNSET,
        enable_slow_ramp: bool | None | Unset = UNSET,
        inbox_placement_test_limit: int | None | Unset = UNSET,
        sending_gap: int | Unset = UNSET,
        signature: str | None | Unset = UNSET,
        reply_to: str | None | Unset = UNSET,
        skip_cname_check: bool | Unset = UNSET,
        remove_tracking_domain: bool | Unset = UNSET,
    ) -> models.Account:
        """Change settings of a sending account.

        Args:
            email: Address of the account to change.
            first_name: First name of the person the account stands for.
            last_name: Last name of the person the account stands for.
            warmup: Warm-up settings of the account.
            daily_limit: Most e-mails to send from the account per day.
            tracking_domain_name: Custom domain for tracking.
            tracking_domain_status: State of the custom tracking domain, e.g. `active`.
            enable_slow_ramp: Raise the sending limit gradually instead of starting with all of it.
            inbox_placement_test_limit: Limit on inbox placement tests with this account. At least 0.
            sending_gap: Minutes between two e-mails from the account; the shortest wait when several
                campaigns share it. 0 to 1440.
            signature: Signature for e-mails from this account.
            reply_to: Address that replies go to instead of the account's own. An e-mail address.
            skip_cname_check: Skip the check of the tracking domain's CNAME record.
            remove_tracking_domain: Set it to take the custom tracking domain off the account.

        Returns:
            The account after the change.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/accounts/{email}
        """
        return await _account.patch_account.asyncio(
            email,
            client=self._client,
            first_name=first_name,
            last_name=last_name,
            warmup=warmup,
            daily_limit=daily_limit,
            tracking_domain_name=tracking_domain_name,
            tracking_domain_status=tracking_domain_status,
            enable_slow_ramp=enable_slow_ramp,
            inbox_placement_test_limit=inbox_placement_test_limit,
            sending_gap=sending_gap,
            signature=signature,
            reply_to=reply_to,
            skip_cname_check=skip_cname_check,
            remove_tracking_domain=remove_tracking_domain,
        )

    async def pause(
        self,
        email: str,
    ) -> models.Account:
        """Pause one account.

        To pause many accounts in one call, see `accounts.bulk_pause`; `accounts.resume` undoes a pause.

        Args:
            email: Address of the account to pause.

        Returns:
            The account.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
        Source: POST /api/v2/accounts/{email}/pause
        """
        return await _account.pause_account.asyncio(
            email,
            client=self._client,
        )

    async def bulk_pause(
        self,
        *,
        emails: Sequence[str],
    ) -> models.PausedAccounts:
        """Pause up to 100 accounts at once.

        Accounts are handled one by one, so some may fail while others are paused. Every distinct address
        turns up in one of the two lists of the answer.

        Args:
            emails: Addresses of the accounts to pause, up to 100; repeated ones count once. 1 to 100 items.

        Returns:
            Which accounts were paused and which were not.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
        Source: POST /api/v2/accounts/pause
        """
        return await _account.pause_accounts.asyncio(
            client=self._client,
            emails=emails,
        )

    async def resume(
        self,
        email: str,
    ) -> models.Account:
        """Resume a paused account.

        Args:
            email: Address of the account to resume.

        Returns:
            The account.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
        Source: POST /api/v2/accounts/{email}/resume
        """
        return await _account.resume_account.asyncio(
            email,
            client=self._client,
        )

    async def test_vitals(
        self,
        *,
        accounts: Sequence[str] | Unset = UNSET,
    ) -> models.AccountVitals:
        """Check the DNS records of accounts' domains.

        Tests MX, SPF, DKIM and DMARC, and reports the result per domain.

        Args:
            accounts: Addresses of the accounts to test.

        Returns:
            The domains that passed and those that failed.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
        Source: POST /api/v2/accounts/test/vitals
        """
        return await _account.test_account_vitals.asyncio(
            client=self._client,
            accounts=accounts,
        )
