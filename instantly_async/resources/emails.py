# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import email as _email


class EmailsResource(Resource):
    """E-mails of the Unibox, with replies, forwards, test e-mails and read state."""

    async def count_unread(
        self,
    ) -> models.UnreadCount:
        """Count the unread e-mails.

        Returns:
            The number of unread e-mails.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `emails:read` or `emails:all` or `all:read` or `all:all`.
        Source: GET /api/v2/emails/unread/count
        """
        return await _email.count_unread_emails.asyncio(
            client=self._client,
        )

    async def delete(
        self,
        id: str,
    ) -> models.Email:
        """Delete an e-mail.

        Args:
            id: ID of the email. A UUID.

        Returns:
            The e-mail that was deleted.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `emails:delete` or `emails:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/emails/{id}
        """
        return await _email.delete_email.asyncio(
            id,
            client=self._client,
        )

    async def forward(
        self,
        *,
        eaccount: str,
        reply_to_uuid: str,
        to_address_email_list: str | Sequence[str],
        subject: str,
        body: models.EmailBody | Mapping[str, Any] | Unset = UNSET,
        cc_address_email_list: str | Sequence[str] | Unset = UNSET,
        bcc_address_email_list: str | Sequence[str] | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        forwarded_attachments: str | Unset = UNSET,
        include_original_body: bool | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
    ) -> models.Email:
        """Forward an existing e-mail to other recipients.

        Really sends an e-mail, which cannot be undone; a repeated call sends it again. The original text goes
        along only with `include_original_body`. Either that flag is `true`, or `body` has a non-empty `html`
        or `text`. An e-mail that belongs to no campaign and no list was seen to be refused with 400.

        Args:
            eaccount: Address of the connected account that sends the e-mail.
            reply_to_uuid: E-mail to forward, by its `id`.
            to_address_email_list: Addresses of the recipients, separated by commas. A list, or one text with
                commas.
            subject: Subject of the e-mail.
            body: New text of the e-mail, placed before the original when `include_original_body` is `true`.
                Give `html`, `text` or both. In `html` a line break is `<br/>`; in `text` newlines are kept.
            cc_address_email_list: Addresses that get a copy (CC), separated by commas. A list, or one text
                with commas.
            bcc_address_email_list: Addresses that get a blind copy (BCC), separated by commas. A list, or one
                text with commas.
            reply_to: Address to which answers to the forwarded e-mail go. An e-mail address.
            forwarded_attachments: Attachments of the original to pass on, as JSON text: an array of objects
                with `filename` and `url`.
            include_original_body: Add headers and content of the original below the new text. Off by default.
            assigned_to: User to whom the lead is assigned. A UUID.

        Returns:
            The e-mail that was sent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `emails:create` or `emails:all` or `all:create` or `all:all`.
        Source: POST /api/v2/emails/forward
        """
        return await _email.forward_email.asyncio(
            client=self._client,
            eaccount=eaccount,
            reply_to_uuid=reply_to_uuid,
            to_address_email_list=to_address_email_list,
            subject=subject,
            body=body,
            cc_address_email_list=cc_address_email_list,
            bcc_address_email_list=bcc_address_email_list,
            reply_to=reply_to,
            forwarded_attachments=forwarded_attachments,
            include_original_body=include_original_body,
            assigned_to=assigned_to,
        )

    async def get(
        self,
        id: str,
    ) -> models.Email:
        """Get one e-mail.

        An e-mail that a webhook has announced a moment ago can still be unknown (404).

        Args:
            id: ID of the email. A UUID.

        Returns:
            The e-mail.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `emails:read` or `emails:all` or `all:read` or `all:all`.
        Source: GET /api/v2/emails/{id}
        """
        return await _email.get_email.asyncio(
            id,
            client=self._client,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        search: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        i_status: int | Unset = UNSET,
        eaccount: str | Sequence[str] | Unset = UNSET,
        is_unread: bool | Unset = UNSET,
        has_reminder: bool | Unset = UNSET,
        mode: models.UniboxMode | str | Unset = UNSET,
        preview_only: bool | Unset = UNSET,
        sort_order: models.SortOrder | str | Unset = UNSET,
        scheduled_only: bool | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead: str | Unset = UNSET,
        company_domain: str | Unset = UNSET,
        marked_as_done: bool | Unset = UNSET,
        email_type: models.EmailDirection | str | Unset = UNSET,
        min_timestamp_created: datetime.datetime | datetime.date | str | Unset = UNSET,
        max_timestamp_created: datetime.datetime | datetime.date | str | Unset = UNSET,
        latest_of_thread: bool | Unset = UNSET,
    ) -> Pager[models.EmailPage, models.Email]:
        """List e-mails of the Unibox.

        Limited to 20 calls a minute, unlike other operations.

        Args:
            search: E-mail address of a lead, or `thread:` followed directly by a `thread_id` for the e-mails
                of one thread.
            campaign_id: Keep only e-mails of this campaign. A UUID.
            list_id: Keep only e-mails of leads in this lead list. A UUID.
            i_status: Keep only e-mails with this interest status, see `LeadInterestStatus`; custom labels
                have numbers of their own.
            eaccount: Address of the sending account; several are separated by commas. A list, or one text
                with commas.
            is_unread: Filter by read state; `true` keeps unread e-mails.
            has_reminder: Filter by whether a reminder is set.
            mode: Part of the Unibox from which to list.
            preview_only: Return only previews of the e-mails.
            sort_order: Order by time of creation; `desc`, newest first, is the default.
            scheduled_only: Return only e-mails that are scheduled.
            assigned_to: Keep only e-mails assigned to this user (a user id).
            lead: Keep only e-mails of the lead with this e-mail address.
            company_domain: Keep only e-mails of leads whose company has this domain.
            marked_as_done: Filter by whether the e-mail is marked as done.
            email_type: Keep only e-mails that were received, sent or written by hand.
            min_timestamp_created: Keep only e-mails created later than this time, in ISO 8601 form.
            max_timestamp_created: Keep only e-mails created earlier than this time, in ISO 8601 form.
            latest_of_thread: Return only the newest e-mail of every thread.
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

        Scopes: `emails:read` or `emails:all` or `all:read` or `all:all`.
        Rate limit: 20 calls in 1 minute.
        Source: GET /api/v2/emails
        """
        return _email.list_email.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            search=search,
            campaign_id=campaign_id,
            list_id=list_id,
            i_status=i_status,
            eaccount=eaccount,
            is_unread=is_unread,
            has_reminder=has_reminder,
            mode=mode,
            preview_only=preview_only,
            sort_order=sort_order,
            scheduled_only=scheduled_only,
            assigned_to=assigned_to,
            lead=lead,
            company_domain=company_domain,
            marked_as_done=marked_as_done,
            email_type=email_type,
            min_timestamp_created=min_timestamp_created,
            max_timestamp_created=max_timestamp_created,
            latest_of_thread=latest_of_thread,
        )

    async def mark_thread_as_read(
        self,
        thread_id: str,
    ) -> models.Success:
        """Mark every e-mail of a thread as read.

        Args:
            thread_id: Value of `Email.thread_id`, an opaque text that is no UUID.

        Returns:
            Whether the thread was marked.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `emails:update` or `emails:all` or `all:update` or `all:all`.
        Source: POST /api/v2/emails/threads/{thread_id}/mark-as-read
        """
        return await _email.mark_thread_as_read.asyncio(
            thread_id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        is_unread: int | None | Unset = UNSET,
        reminder_ts: datetime.datetime | datetime.date | str | None | Unset = UNSET,
    ) -> models.Email:
        """Change the read state or the reminder of an e-mail.

        Fields that are left out keep their value.

        Args:
            id: ID of the email. A UUID.
            is_unread: Read state as a number, `1` for unread and `0` for read.
            reminder_ts: Time of the reminder.

        Returns:
            The changed e-mail.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `emails:update` or `emails:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/emails/{id}
        """
        return await _email.patch_email.asyncio(
            id,
            client=self._client,
            is_unread=is_unread,
            reminder_ts=reminder_ts,
        )

    async def reply(
        self,
        *,
        eaccount: str,
        reply_to_uuid: str,
        subject: str,
        body: models.EmailBody | Mapping[str, Any],
        additional_recipients: Sequence[str] | Unset = UNSET,
        cc_address_email_list: str | Sequence[str] | Unset = UNSET,
        bcc_address_email_list: str | Sequence[str] | Unset = UNSET,
        reminder_ts: datetime.datetime | datetime.date | str | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
    ) -> models.Email:
        """Send a reply to an existing e-mail.

        Really sends an e-mail, which cannot be undone; a repeated call sends another reply. New conversations
        cannot be started this way, since `reply_to_uuid` must name an existing e-mail. One that belongs to no
        campaign and no list was seen to be refused with 400, and naming a campaign did not help.

        Args:
            eaccount: Address of the connected account that sends the reply.
            reply_to_uuid: E-mail that is answered, by its `id`.
            subject: Subject of the e-mail.
            body: Text of the reply, as `html`, `text` or both. For line breaks use `html` with `<br/>`: the
                newlines of `text` are not kept.
            additional_recipients: More recipients beside the sender of the answered e-mail, who always gets
                the reply.
            cc_address_email_list: Addresses that get a copy (CC), separated by commas. A list, or one text
                with commas.
            bcc_address_email_list: Addresses that get a blind copy (BCC), separated by commas. A list, or one
                text with commas.
            reminder_ts: Time of a reminder for this e-mail, shown in the Unibox of the web app. Without it no
                reminder is set.
            assigned_to: User to whom the lead is assigned. A UUID.

        Returns:
            The reply that was sent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `emails:create` or `emails:all` or `all:create` or `all:all`.
        Source: POST /api/v2/emails/reply
        """
        return await _email.reply_to_email.asyncio(
            client=self._client,
            eaccount=eaccount,
            reply_to_uuid=reply_to_uuid,
            subject=subject,
            body=body,
            additional_recipients=additional_recipients,
            cc_address_email_list=cc_address_email_list,
            bcc_address_email_list=bcc_address_email_list,
            reminder_ts=reminder_ts,
            assigned_to=assigned_to,
        )

    async def send_test(
        self,
        *,
        eaccount: str,
        to_address_email_list: str | Sequence[str],
        subject: str,
        body: models.TestEmailBody | Mapping[str, Any],
    ) -> models.TestEmailResult:
        """Send a test e-mail that does not appear in the Unibox.

        Really sends an e-mail, which cannot be undone; a repeated call sends it again. Limited to 10 calls a
        minute per workspace. An answer with status 200 may carry `error` instead of `status`.

        Args:
            eaccount: Address of the connected account that sends the e-mail.
            to_address_email_list: Addresses of the recipients, separated by commas. A list, or one text with
                commas.
            subject: Subject of the e-mail.
            body: Content of the e-mail, as HTML only.

        Returns:
            Success, or the reason why the e-mail was not sent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `emails:create` or `emails:all` or `all:create` or `all:all`.
        Rate limit: 10 calls in 1 minute.
        Source: POST /api/v2/emails/test
        """
        return await _email.send_test_email.asyncio(
            client=self._client,
            eaccount=eaccount,
            to_address_email_list=to_address_email_list,
            subject=subject,
            body=body,
        )
