# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any

from .. import bulk as _bulk
from .. import export as _exports
from .. import models
from .._core.pagination import Pager
from .._core.resource_methods.leads import LeadsMethods
from .._core.types import UNSET, Unset
from ..api import lead as _lead


class LeadsResource(LeadsMethods):
    """People to whom campaigns write, kept in campaigns and lists."""

    async def bulk_add(
        self,
        *,
        leads: Sequence[models.NewLead | Mapping[str, Any]],
        campaign_id: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        blocklist_id: str | None | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        verify_leads_on_import: bool | Unset = UNSET,
        skip_if_in_workspace: bool | Unset = UNSET,
        skip_if_in_campaign: bool | Unset = UNSET,
        skip_if_in_list: bool | Unset = UNSET,
    ) -> models.BulkAddLeadsResult:
        """Add up to 1,000 leads to a campaign or a list.

        Give exactly one of `campaign_id` and `list_id`. Addresses are validated and compared with the
        blocklist and with leads that exist already; leads that fail are left out and counted in the answer.
        Names that are given for an address known already were seen to be ignored; `leads.update` changes
        them.

        Args:
            leads: At most 1,000 leads. For a campaign each needs an `email`, for a list at least an `email`,
                `first_name` or `last_name`. 1 to 1000 items.
            campaign_id: Campaign that gets the leads; excludes `list_id`. A UUID.
            list_id: List that gets the leads; excludes `campaign_id`. A UUID.
            blocklist_id: Blocklist against which the leads are checked. The workspace's default blocklist is
                used when left out. A UUID.
            assigned_to: User who gets all the leads. When left out, it is the owner of the campaign, or for a
                list the user who makes the call. A UUID.
            verify_leads_on_import: Start a background job that verifies the addresses of the leads.
            skip_if_in_workspace: Leave out leads that any campaign or list of the workspace contains. Takes
                precedence over the other two `skip_if` fields.
            skip_if_in_campaign: Leave out leads that are in any of the workspace's campaigns, not only the
                one given here.
            skip_if_in_list: Leave out leads that are in any of the workspace's lists, not only the one given
                here.

        Returns:
            What became of the leads, in numbers, and the leads that were created.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:create` or `leads:all` or `all:create` or `all:all`.
        Source: POST /api/v2/leads/add
        """
        return await _lead.bulk_add_leads.asyncio(
            client=self._client,
            leads=leads,
            campaign_id=campaign_id,
            list_id=list_id,
            blocklist_id=blocklist_id,
            assigned_to=assigned_to,
            verify_leads_on_import=verify_leads_on_import,
            skip_if_in_workspace=skip_if_in_workspace,
            skip_if_in_campaign=skip_if_in_campaign,
            skip_if_in_list=skip_if_in_list,
        )

    async def bulk_assign(
        self,
        *,
        organization_user_ids: Sequence[str],
        search: str | Unset = UNSET,
        filter: models.LeadFilter | str | Unset = UNSET,
        campaign: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        in_campaign: bool | Unset = UNSET,
        in_list: bool | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        queries: Sequence[models.LeadQuery | Mapping[str, Any]] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        has_clause: bool | Unset = UNSET,
    ) -> models.BulkAssignLeadsResult:
        """Assign the leads that match a filter to users of the workspace.

        Runs as a background job; the answer only says that the request was accepted.

        Args:
            organization_user_ids: Users who get the leads, at least one. Not empty.
            search: Text by which leads are searched.
            filter: State or interest that the leads must have.
            campaign: Choose only leads of this campaign. A UUID.
            list_id: Choose only leads of this list. A UUID.
            in_campaign: Filter by whether leads are in a campaign.
            in_list: Filter by whether leads are in a list.
            smart_view_id: Choose only leads of this smart view. A UUID.
            ids: Choose only these leads.
            limit: Most leads to take. At least 0.
            queries: Conditions on the activity or status of leads, as in smart views.
            assigned_to: Choose only leads that belong to this user so far. The new owners stand in
                `organization_user_ids`. A UUID.
            has_clause: Use the filters that are currently set in the web app.

        Returns:
            Notice that the job was accepted.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/leads/bulk-assign
        """
        return await _lead.bulk_assign_leads.asyncio(
            client=self._client,
            organization_user_ids=organization_user_ids,
            search=search,
            filter=filter,
            campaign=campaign,
            list_id=list_id,
            in_campaign=in_campaign,
            in_list=in_list,
            smart_view_id=smart_view_id,
            ids=ids,
            limit=limit,
            queries=queries,
            assigned_to=assigned_to,
            has_clause=has_clause,
        )

    async def bulk_delete(
        self,
        *,
        campaign_id: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        status: models.LeadStatusFilter | int | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> models.DeletedCount:
        """Delete many leads of a campaign or list.

        One of `campaign_id` and `list_id` is required. Without `status`, `ids` and `limit`, every lead of
        that campaign or list is deleted. Some answers were a background job in the place of the count.

        Args:
            campaign_id: Campaign whose leads are deleted; needed when there is no `list_id`. A UUID.
            list_id: List whose leads are deleted; needed when there is no `campaign_id`. A UUID.
            status: Delete only leads in this state. Without it, leads in any state are deleted.
            ids: Delete only these leads, as far as they are in the campaign or list.
            limit: Delete at most this many leads. Without it, all that match are deleted. 1 to 10000.

        Returns:
            The number of leads that were deleted.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:delete` or `leads:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/leads
        """
        return await _lead.bulk_delete_leads.asyncio(
            client=self._client,
            campaign_id=campaign_id,
            list_id=list_id,
            status=status,
            ids=ids,
            limit=limit,
        )

    async def create(
        self,
        *,
        campaign: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        personalization: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        company_name: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        lt_interest_status: models.LeadInterestStatus | int | Unset = UNSET,
        pl_value_lead: str | None | Unset = UNSET,
        list_id: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        skip_if_in_workspace: bool | Unset = UNSET,
        skip_if_in_campaign: bool | Unset = UNSET,
        skip_if_in_list: bool | Unset = UNSET,
        blocklist_id: str | Unset = UNSET,
        verify_leads_for_lead_finder: bool | Unset = UNSET,
        verify_leads_on_import: bool | Unset = UNSET,
        custom_variables: Mapping[str, str | float | bool | None] | Unset = UNSET,
    ) -> models.Lead:
        """Add a lead to a campaign or a list.

        In a campaign the lead needs an `email`. In a list one of `email`, `first_name` and `last_name` is
        enough. The campaign goes into `campaign`, not `campaign_id`. A name that is given for an address
        known already was seen to be ignored; `leads.update` changes it.

        Args:
            campaign: Campaign that gets the lead. Bulk adding calls this field `campaign_id`. A UUID.
            email: Required with `campaign`; optional with `list_id` when a name is given.
            personalization: Text written for this lead, for use in campaign e-mails.
            website: Website of the lead.
            last_name: Last name of the lead.
            first_name: First name of the lead.
            company_name: Company that the lead works for.
            job_title: Job title of the lead.
            phone: Phone number of the lead.
            lt_interest_status: Interest of the lead, as one of the listed numbers or the `interest_status` of
                a custom label.
            pl_value_lead: What the lead may be worth, as text.
            list_id: Lead list that gets the lead. A UUID.
            assigned_to: User to whom the lead is assigned. A UUID.
            skip_if_in_workspace: Do not add the lead when the workspace has it already.
            skip_if_in_campaign: Do not add the lead when the campaign has it already.
            skip_if_in_list: Do not add the lead when the list has it already.
            blocklist_id: Blocklist against which the lead is checked. A UUID.
            verify_leads_for_lead_finder: Verify the lead for the lead finder. The document does not say what
                sets it apart from `verify_leads_on_import`.
            verify_leads_on_import: Verify the e-mail address when the lead is imported.
            custom_variables: Further data about the lead, stored in `payload`. Values are text, numbers,
                booleans or null. The campaign is extended so that all its leads can have these variables.

        Returns:
            The lead.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:create` or `leads:all` or `all:create` or `all:all`.
        Source: POST /api/v2/leads
        """
        return await _lead.create_lead.asyncio(
            client=self._client,
            campaign=campaign,
            email=email,
            personalization=personalization,
            website=website,
            last_name=last_name,
            first_name=first_name,
            company_name=company_name,
            job_title=job_title,
            phone=phone,
            lt_interest_status=lt_interest_status,
            pl_value_lead=pl_value_lead,
            list_id=list_id,
            assigned_to=assigned_to,
            skip_if_in_workspace=skip_if_in_workspace,
            skip_if_in_campaign=skip_if_in_campaign,
            skip_if_in_list=skip_if_in_list,
            blocklist_id=blocklist_id,
            verify_leads_for_lead_finder=verify_leads_for_lead_finder,
            verify_leads_on_import=verify_leads_on_import,
            custom_variables=custom_variables,
        )

    async def delete(
        self,
        id: str,
    ) -> models.Lead:
        """Delete a lead.

        Args:
            id: Lead to delete. A person has a lead id of their own in every campaign and list. A UUID.

        Returns:
            The lead that was deleted.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:delete` or `leads:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/leads/{id}
        """
        return await _lead.delete_lead.asyncio(
            id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> models.Lead:
        """Get one lead.

        Args:
            id: Lead to get. A person has a lead id of their own in every campaign and list. A UUID.

        Returns:
            The lead.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:read` or `leads:all` or `all:read` or `all:all`.
        Source: GET /api/v2/leads/{id}
        """
        return await _lead.get_lead.asyncio(
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
        filter: str | Unset = UNSET,
        campaign: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        in_campaign: bool | Unset = UNSET,
        in_list: bool | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        queries: Sequence[models.LeadQuery | Mapping[str, Any]] | Unset = UNSET,
        excluded_ids: Sequence[str] | Unset = UNSET,
        contacts: Sequence[str] | Unset = UNSET,
        organization_user_ids: Sequence[str] | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        is_website_visitor: bool | Unset = UNSET,
        distinct_contacts: bool | Unset = UNSET,
        enrichment_status: models.LeadEnrichmentStatus | int | Unset = UNSET,
        esg_code: models.LeadESGFilter | str | Unset = UNSET,
    ) -> Pager[models.LeadPage, models.Lead]:
        """List the leads that match a filter.

        A search that changes nothing. With `search` an answer can take one to two minutes, so give such a
        call a longer timeout. Leads are ordered by ascending `id`, or by e-mail address with
        `distinct_contacts`. Leads from before 15 October 2025 may stand out of chronological order.

        Args:
            search: Text to find in the first name, last name or e-mail address. Slow: answers after 60 to 120
                seconds were seen.
            filter: State or interest, as a value of `LeadFilter` such as `FILTER_VAL_REPLIED`. Custom labels
                go by their `interest_status`, see `LeadLabel`.
            campaign: Keep only leads of this campaign. A UUID.
            list_id: Keep only leads of this list. A UUID.
            in_campaign: Filter by whether the lead is in a campaign.
            in_list: Filter by whether the lead is in a list.
            ids: Keep only these leads.
            queries: Conditions on the activity or status of leads, as in smart views.
            excluded_ids: Leave these leads out.
            contacts: Keep only leads with one of these e-mail addresses.
            organization_user_ids: Keep only leads of these users of the workspace.
            smart_view_id: Keep only leads of this smart view. A UUID.
            is_website_visitor: Filter by whether the lead came as a website visitor.
            distinct_contacts: Return every contact once, though it may be a lead in several campaigns or
                lists. Order and cursor then go by e-mail address.
            enrichment_status: Keep only leads whose enrichment is in this state.
            esg_code: Keep only leads behind this e-mail security gateway.
            limit: Items per page, 1 to 100.
            starting_after: Cursor of the next page, from `next_starting_after`. It is a lead's `id`, or with
                `distinct_contacts` an e-mail address. The beginning when left out or None.
            max_items: End after so many items; None walks to the end.
            prefetch: Pages to fetch ahead while one is being worked on; needs `async with` around the walk.

        Returns:
            A pager: `async for` gives items, `pages()` pages, `await` the first page.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:read` or `leads:all` or `all:read` or `all:all`.
        Source: POST /api/v2/leads/list
        """
        return _lead.list_leads.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            search=search,
            filter=filter,
            campaign=campaign,
            list_id=list_id,
            in_campaign=in_campaign,
            in_list=in_list,
            ids=ids,
            queries=queries,
            excluded_ids=excluded_ids,
            contacts=contacts,
            organization_user_ids=organization_user_ids,
            smart_view_id=smart_view_id,
            is_website_visitor=is_website_visitor,
            distinct_contacts=distinct_contacts,
            enrichment_status=enrichment_status,
            esg_code=esg_code,
        )

    async def merge(
        self,
        *,
        lead_id: str,
        destination_lead_id: str,
    ) -> models.Lead:
        """Merge one lead into another.

        Args:
            lead_id: Lead that is merged into the other. A UUID.
            destination_lead_id: Lead into which the other one is merged. A UUID.

        Returns:
            The lead.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
        Source: POST /api/v2/leads/merge
        """
        return await _lead.merge_leads.asyncio(
            client=self._client,
            lead_id=lead_id,
            destination_lead_id=destination_lead_id,
        )

    async def move_to_subsequence(
        self,
        *,
        subsequence_id: str,
        id: str,
    ) -> models.Lead:
        """Move a lead to a subsequence.

        Args:
            subsequence_id: Subsequence that gets the lead. A UUID.
            id: Lead to move. A UUID.

        Returns:
            The lead.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
        Source: POST /api/v2/leads/subsequence/move
        """
        return await _lead.move_lead_to_subsequence.asyncio(
            client=self._client,
            subsequence_id=subsequence_id,
            id=id,
        )

    async def move(
        self,
        *,
        search: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        campaign: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        in_campaign: bool | Unset = UNSET,
        in_list: bool | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        queries: Sequence[models.LeadQuery | Mapping[str, Any]] | Unset = UNSET,
        excluded_ids: Sequence[str] | Unset = UNSET,
        contacts: Sequence[str] | Unset = UNSET,
        to_campaign_id: str | Unset = UNSET,
        to_list_id: str | Unset = UNSET,
        ignore_resource_filter_clauses: bool | Unset = UNSET,
        check_duplicates_in_campaigns: bool | Unset = UNSET,
        skip_leads_in_verification: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        esp_code: models.LeadESPFilter | int | Unset = UNSET,
        esg_code: models.LeadESGFilter | str | Unset = UNSET,
        copy_leads: bool | Unset = UNSET,
        check_duplicates: bool | Unset = UNSET,
        reset_interest_status: bool | Unset = UNSET,
    ) -> models.BackgroundJob:
        """Move or copy the leads that match a filter to a campaign or list.

        Runs as a background job; ask for the job by its id to see how far it is. `ids` works only together
        with `campaign` or `list_id`, the place from which the leads are taken.

        Args:
            search: Text to find in the first name, last name or e-mail address.
            filter: State or interest, as a value of `LeadFilter` such as `FILTER_VAL_REPLIED`. Custom labels
                go by their `interest_status`, see `LeadLabel`.
            campaign: Campaign from which the leads are taken. A UUID.
            list_id: List from which the leads are taken. A UUID.
            in_campaign: Filter by whether the lead is in a campaign.
            in_list: Filter by whether the lead is in a list.
            ids: Take only these leads of the source. `campaign` or `list_id` must be given too, since ids
                alone select nothing.
            queries: Conditions on the activity or status of leads, as in smart views.
            excluded_ids: Leave these leads out.
            contacts: Take only leads with one of these e-mail addresses.
            to_campaign_id: Campaign that receives the leads. A UUID.
            to_list_id: List that receives the leads. A UUID.
            ignore_resource_filter_clauses: Disregard the lead-finder filters saved with the source campaign
                or list when the leads are chosen.
            check_duplicates_in_campaigns: Check for duplicates in campaigns. The document does not say in
                which ones, and what becomes of a duplicate.
            skip_leads_in_verification: Leave out leads that are being verified.
            limit: Most leads to move.
            assigned_to: User to whom the leads are assigned. A UUID.
            esp_code: Take only leads with this e-mail service provider.
            esg_code: Take only leads behind this e-mail security gateway.
            copy_leads: Copy the leads, so that they stay in the source too.
            check_duplicates: Check for duplicates. The document says no more; presumably leads that the
                target has already are left out.
            reset_interest_status: Clear the interest status of the leads. With `false` they keep it, and a
                move (no copy) from campaign to campaign takes the opportunities along.

        Returns:
            The background job that moves the leads.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
        Source: POST /api/v2/leads/move
        """
        return await _lead.move_leads.asyncio(
            client=self._client,
            search=search,
            filter=filter,
            campaign=campaign,
            list_id=list_id,
            in_campaign=in_campaign,
            in_list=in_list,
            ids=ids,
            queries=queries,
            excluded_ids=excluded_ids,
            contacts=contacts,
            to_campaign_id=to_campaign_id,
            to_list_id=to_list_id,
            ignore_resource_filter_clauses=ignore_resource_filter_clauses,
            check_duplicates_in_campaigns=check_duplicates_in_campaigns,
            skip_leads_in_verification=skip_leads_in_verification,
            limit=limit,
            assigned_to=assigned_to,
            esp_code=esp_code,
            esg_code=esg_code,
            copy_leads=copy_leads,
            check_duplicates=check_duplicates,
            reset_interest_status=reset_interest_status,
        )

    async def update(
        self,
        id: str,
        *,
        personalization: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        company_name: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        lt_interest_status: models.LeadInterestStatus | int | Unset = UNSET,
        pl_value_lead: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        custom_variables: Mapping[str, str | float | bool | None] | Unset = UNSET,
    ) -> models.Lead:
        """Change a lead.

        Fields that are left out keep their value. `custom_variables` is replaced as a whole and not merged.

        Args:
            id: Lead to change. A person has a lead id of their own in every campaign and list. A UUID.
            personalization: Text written for this lead, for use in campaign e-mails.
            website: Website of the lead.
            last_name: Last name of the lead.
            first_name: First name of the lead.
            company_name: Company that the lead works for.
            job_title: Job title of the lead.
            phone: Phone number of the lead.
            lt_interest_status: Interest of the lead, as one of the listed numbers or the `interest_status` of
                a custom label.
            pl_value_lead: What the lead may be worth, as text.
            assigned_to: User to whom the lead is assigned. A UUID.
            custom_variables: Replaces the whole value, so include the variables that shall stay. Values are
                text, numbers, booleans or null. The campaign is extended so that all its leads can have these
                variables.

        Returns:
            The changed lead.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/leads/{id}
        """
        return await _lead.patch_lead.asyncio(
            id,
            client=self._client,
            personalization=personalization,
            website=website,
            last_name=last_name,
            first_name=first_name,
            company_name=company_name,
            job_title=job_title,
            phone=phone,
            lt_interest_status=lt_interest_status,
            pl_value_lead=pl_value_lead,
            assigned_to=assigned_to,
            custom_variables=custom_variables,
        )

    async def remove_from_subsequence(
        self,
        *,
        id: str,
    ) -> models.Lead:
        """Take a lead out of its subsequence.

        Args:
            id: Lead to take out. A UUID.

        Returns:
            The lead.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
        Source: POST /api/v2/leads/subsequence/remove
        """
        return await _lead.remove_lead_from_subsequence.asyncio(
            client=self._client,
            id=id,
        )

    async def update_interest_status(
        self,
        *,
        lead_email: str,
        interest_value: int | None,
        campaign_id: str | Unset = UNSET,
        ai_interest_value: float | Unset = UNSET,
        disable_auto_interest: bool | Unset = UNSET,
        list_id: str | Unset = UNSET,
    ) -> models.InterestStatusAccepted:
        """Set or reset the interest status of a lead.

        Runs as a background job; the answer only says that the job was submitted.

        Args:
            lead_email: E-mail address of the lead.
            interest_value: A number of `LeadInterestStatus` or the `interest_status` of a custom label. Null
                sets the lead back to plain "Lead", as in the web app.
            campaign_id: Campaign in which the status is set.
            ai_interest_value: Value for the interest as rated by AI.
            disable_auto_interest: Switch the automatic interest status off.
            list_id: List in which the status is set.

        Returns:
            Notice that the job was submitted.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/leads/update-interest-status
        """
        return await _lead.update_lead_interest_status.asyncio(
            client=self._client,
            lead_email=lead_email,
            interest_value=interest_value,
            campaign_id=campaign_id,
            ai_interest_value=ai_interest_value,
            disable_auto_interest=disable_auto_interest,
            list_id=list_id,
        )

    async def export(
        self,
        path: str | PathLike[str],
        *,
        columns: Sequence[_exports.ColumnName] | None = None,
        checkpoint: str | PathLike[str] | _bulk.Checkpoint | None = None,
        on_progress: _exports.OnProgress | None = None,
        for_spreadsheets: bool = False,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        search: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        campaign: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        in_campaign: bool | Unset = UNSET,
        in_list: bool | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        queries: Sequence[models.LeadQuery | Mapping[str, Any]] | Unset = UNSET,
        excluded_ids: Sequence[str] | Unset = UNSET,
        contacts: Sequence[str] | Unset = UNSET,
        organization_user_ids: Sequence[str] | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        is_website_visitor: bool | Unset = UNSET,
        distinct_contacts: bool | Unset = UNSET,
        enrichment_status: models.LeadEnrichmentStatus | int | Unset = UNSET,
        esg_code: models.LeadESGFilter | str | Unset = UNSET,
    ) -> _exports.Exported:
        """Write all that `leads.list` gives into a CSV, JSON lines or Parquet file.

        The file is written beside its target in pieces, and takes the target's place when it is complete. What is on
        the list from the beginning to the end is in it, whatever is added, changed or deleted meanwhile.
        `export.write(instantly.leads.list(...), path)` does the same, for every list of the API.

        Args:
            path: The file. Its ending tells the format: `.csv`, `.ndjson` (or `.jsonl`) or `.parquet`, which needs the
                extra `parquet`.
            columns: Names of the API's JSON, such as `email`; `payload.city` is further inside. All fields when left
                out.
            checkpoint: The path of a small file, or an object with `get(name)` and `set(name, value)`, plain or async,
                where it is written how far the export is: the same call goes on after the process was killed.
            on_progress: A function, plain or async, that is told after every piece of about 1,000 rows how far the
                export is.
            for_spreadsheets: Mark a CSV file as UTF-8 for Excel, and put an apostrophe before texts that a spreadsheet
                would take for a formula.
            search: Text to find in the first name, last name or e-mail address. Slow: answers after 60 to 120
                seconds were seen.
            filter: State or interest, as a value of `LeadFilter` such as `FILTER_VAL_REPLIED`. Custom labels
                go by their `interest_status`, see `LeadLabel`.
            campaign: Keep only leads of this campaign. A UUID.
            list_id: Keep only leads of this list. A UUID.
            in_campaign: Filter by whether the lead is in a campaign.
            in_list: Filter by whether the lead is in a list.
            ids: Keep only these leads.
            queries: Conditions on the activity or status of leads, as in smart views.
            excluded_ids: Leave these leads out.
            contacts: Keep only leads with one of these e-mail addresses.
            organization_user_ids: Keep only leads of these users of the workspace.
            smart_view_id: Keep only leads of this smart view. A UUID.
            is_website_visitor: Filter by whether the lead came as a website visitor.
            distinct_contacts: Return every contact once, though it may be a lead in several campaigns or
                lists. Order and cursor then go by e-mail address.
            enrichment_status: Keep only leads whose enrichment is in this state.
            esg_code: Keep only leads behind this e-mail security gateway.
            limit: Items per page, 1 to 100.
            starting_after: Cursor of the next page, from `next_starting_after`. It is a lead's `id`, or with
                `distinct_contacts` an e-mail address. The beginning when left out or None.
            max_items: End after so many items; None walks to the end.
            prefetch: Pages to fetch ahead; at least 4.

        Returns:
            Where the file is, how many rows it has, and what was odd.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            CheckpointError: The checkpoint cannot be used, or is that of another export.
            ValueError: The ending is that of no format, or a column or a filter cannot be right.
            TypeError: An argument is of another type.
            OSError: The file cannot be written, or another export is writing it.
            ImportError: The format needs an extra.

        Scopes: `leads:read` or `leads:all` or `all:read` or `all:all`.
        Source: POST /api/v2/leads/list, page by page
        """
        return await _exports.write(
            _lead.list_leads.iterate(
                client=self._client,
                limit=limit,
                starting_after=starting_after,
                max_items=max_items,
                prefetch=prefetch,
                search=search,
                filter=filter,
                campaign=campaign,
                list_id=list_id,
                in_campaign=in_campaign,
                in_list=in_list,
                ids=ids,
                queries=queries,
                excluded_ids=excluded_ids,
                contacts=contacts,
                organization_user_ids=organization_user_ids,
                smart_view_id=smart_view_id,
                is_website_visitor=is_website_visitor,
                distinct_contacts=distinct_contacts,
                enrichment_status=enrichment_status,
                esg_code=esg_code,
            ),
            path,
            columns=columns,
            checkpoint=checkpoint,
            on_progress=on_progress,
            for_spreadsheets=for_spreadsheets,
        )
