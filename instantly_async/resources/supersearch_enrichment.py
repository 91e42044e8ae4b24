# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.pagination import ListPage, Pager
from .._core.resource_methods.supersearch_enrichment import SupersearchEnrichmentMethods
from .._core.types import UNSET, Unset
from ..api import super_search_enrichment as _super_search_enrichment


class SupersearchEnrichmentResource(SupersearchEnrichmentMethods):
    """Lead search with SuperSearch, import of found leads, and enrichment of the leads of lists and campaigns."""

    async def count_leads(
        self,
        *,
        search_filters: models.SuperSearchFilters | Mapping[str, Any],
        skip_owned_leads: bool | Unset = UNSET,
        show_one_lead_per_company: bool | Unset = UNSET,
    ) -> models.LeadCount:
        """Count the leads that match a SuperSearch query.

        Nothing is imported or enriched, so the count can serve as an estimate beforehand. It stops at
        1,000,000. According to the document a 402 error may stand for the rate limit here. Count and preview
        were seen to differ by a few percent.

        Args:
            search_filters: Query that the leads must match.
            skip_owned_leads: Whether leads that the workspace already has are left out.
            show_one_lead_per_company: Whether each company counts with a single lead only.

        Returns:
            The number of matching leads.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), ConflictError (409), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
        Source: POST /api/v2/supersearch-enrichment/count-leads-from-supersearch
        """
        return await _super_search_enrichment.count_leads_from_supersearch.asyncio(
            client=self._client,
            search_filters=search_filters,
            skip_owned_leads=skip_owned_leads,
            show_one_lead_per_company=show_one_lead_per_company,
        )

    async def create_ai_enrichment(
        self,
        *,
        resource_id: str,
        output_column: str,
        resource_type: models.EnrichmentResourceType | int,
        model_version: models.EnrichmentModel | str,
        input_columns: Sequence[str] | Unset = UNSET,
        use_instantly_account: bool | Unset = UNSET,
        overwrite: bool | Unset = UNSET,
        auto_update: bool | Unset = UNSET,
        skip_leads_without_email: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        prompt: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        status: models.EnrichmentJobStatus | int | Unset = UNSET,
        filters: Sequence[Mapping[str, Any]] | Unset = UNSET,
    ) -> models.AIEnrichmentJob:
        """Fill a column of a list or campaign with AI-written values.

        The work is done by a background job. The instructions come from a predefined template if
        `template_id` is given, otherwise from `prompt`.

        Args:
            resource_id: List or campaign whose leads are enriched. A UUID.
            output_column: Column that receives the results.
            resource_type: Whether `resource_id` is a campaign or a list.
            model_version: AI model that writes the values. Models differ in ability, price and token limit.
            input_columns: Lead columns whose values the model gets to work with.
            use_instantly_account: True to call the model through Instantly's account, false to use the API
                keys from the workspace settings.
            overwrite: True to replace values that the output column already holds, false to fill empty fields
                only.
            auto_update: Whether leads that are added later are enriched in the same way without a further
                request.
            skip_leads_without_email: Whether leads that have no e-mail address are left out.
            limit: Most leads to enrich. 1 to 1000000.
            prompt: Instructions for the model; `{{name}}` inserts the value of an input column. Ignored when
                `template_id` is given.
            template_id: Predefined prompt template to use in place of `prompt`.
            status: State of the job.
            filters: Conditions that choose the leads to enrich.

        Returns:
            The AI enrichment that was created.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `supersearch_enrichments:create` or `supersearch_enrichments:all` or `all:create` or
            `all:all`.
        Source: POST /api/v2/supersearch-enrichment/ai
        """
        return await _super_search_enrichment.create_ai_enrichment.asyncio(
            client=self._client,
            resource_id=resource_id,
            output_column=output_column,
            resource_type=resource_type,
            model_version=model_version,
            input_columns=input_columns,
            use_instantly_account=use_instantly_account,
            overwrite=overwrite,
            auto_update=auto_update,
            skip_leads_without_email=skip_leads_without_email,
            limit=limit,
            prompt=prompt,
            template_id=template_id,
            status=status,
            filters=filters,
        )

    async def create(
        self,
        *,
        resource_id: str,
        type: models.EnrichmentType | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        filters: Sequence[Mapping[str, Any]] | Unset = UNSET,
        custom_flow: Sequence[str] | Unset = UNSET,
        integration_actions: Mapping[str, Mapping[str, models.IntegrationAction | Mapping[str, Any]]] | Unset = UNSET,
    ) -> models.CreatedEnrichment:
        """Add an enrichment to a list or campaign and run it.

        The enrichment starts by itself after creation. Give either `type` for a built-in enrichment or
        `integration_actions` for actions of connected providers, not both.

        Args:
            resource_id: List or campaign whose leads are enriched. A UUID.
            type: Built-in enrichment to add. Cannot be combined with `integration_actions`.
            limit: Most leads to enrich. 1 to 50000.
            filters: Conditions that choose the leads to enrich.
            custom_flow: Providers for a custom enrichment flow.
            integration_actions: Provider actions to run, keyed first by provider (such as `findymail` or
                `apify`) and then by action (such as `findymail_find_email`). Each action carries a `mapping`
                from its input fields to lead columns. Cannot be combined with `type`.

        Returns:
            The enrichment that was created.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/supersearch-enrichment/
        """
        return await _super_search_enrichment.create_super_search_enrichment.asyncio(
            client=self._client,
            resource_id=resource_id,
            type=type,
            limit=limit,
            filters=filters,
            custom_flow=custom_flow,
            integration_actions=integration_actions,
        )

    async def import_leads(
        self,
        *,
        search_filters: models.SuperSearchFilters | Mapping[str, Any],
        limit: int,
        search_name: str | Unset = UNSET,
        work_email_enrichment: bool | Unset = UNSET,
        fully_enriched_profile: bool | Unset = UNSET,
        custom_flow: Sequence[str] | Unset = UNSET,
        signal_enrichment: Sequence[str | models.SignalEnrichment | Mapping[str, Any]] | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        auto_update: bool | Unset = UNSET,
        skip_rows_without_email: bool | Unset = UNSET,
        list_name: str | Unset = UNSET,
        ai_enrichment: Mapping[str, Any] | Unset = UNSET,
    ) -> models.SupersearchImport:
        """Import leads found by SuperSearch into a list and enrich them.

        Without `resource_id` a new list is created for the leads. The import may run as a background job,
        whose ID is then part of the answer. Leads that the workspace already owns are not charged a second
        time.

        Args:
            search_filters: Query that the leads must match.
            limit: Most leads to import. 1 to 1000000.
            search_name: Name for the search.
            work_email_enrichment: Whether work e-mail addresses are looked up.
            fully_enriched_profile: Whether the leads' LinkedIn profile data is added.
            custom_flow: Providers to try in this order (waterfall). Only enabled ones may be named.
            signal_enrichment: Autobound signal categories to add, as objects with a freshness window and
                keywords, or as plain names (the old form: a window of 30 days and no keywords). The raw
                records are stored in the lead payload under the category's key.
            resource_id: List that receives the leads. A new list is created when left out. A UUID.
            auto_update: Whether new leads are enriched automatically, too.
            skip_rows_without_email: Whether leads without an e-mail address are passed over.
            list_name: Name of the new list; used when `resource_id` is left out.
            ai_enrichment: AI columns to fill, keyed by output column; each value holds the settings of its
                column.

        Returns:
            The enrichment behind the import, with its target list.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                ConflictError (409), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/supersearch-enrichment/enrich-leads-from-supersearch
        """
        return await _super_search_enrichment.enrich_leads_from_supersearch.asyncio(
            client=self._client,
            search_filters=search_filters,
            limit=limit,
            search_name=search_name,
            work_email_enrichment=work_email_enrichment,
            fully_enriched_profile=fully_enriched_profile,
            custom_flow=custom_flow,
            signal_enrichment=signal_enrichment,
            resource_id=resource_id,
            auto_update=auto_update,
            skip_rows_without_email=skip_rows_without_email,
            list_name=list_name,
            ai_enrichment=ai_enrichment,
        )

    async def list_ai_enrichments(
        self,
        resource_id: str,
    ) -> builtins.list[models.AIEnrichmentProgress]:
        """List the AI enrichments in progress on a list or campaign.

        Args:
            resource_id: List or campaign that is being enriched. A UUID.

        Returns:
            The AI enrichments with their job states.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
        Source: GET /api/v2/supersearch-enrichment/ai/{resource_id}/in-progress
        """
        return await _super_search_enrichment.get_ai_enrichment_for_resource.asyncio(
            resource_id,
            client=self._client,
        )

    async def get(
        self,
        resource_id: str,
    ) -> models.ResourceEnrichment:
        """Fetch the enrichment of a list or campaign.

        `exists` in the answer says whether the resource has an enrichment.

        Args:
            resource_id: List or campaign whose enrichment is fetched. A UUID.

        Returns:
            State and settings of the enrichment.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/supersearch-enrichment/{resource_id}
        """
        return await _super_search_enrichment.get_enrichment_for_resource.asyncio(
            resource_id,
            client=self._client,
        )

    def list_history(
        self,
        resource_id: str,
        *,
        limit: int = 100,
        offset: int | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
    ) -> Pager[ListPage[dict[str, Any]], dict[str, Any]]:
        """List past enrichments of a list or campaign.

        Args:
            resource_id: List or campaign whose history is fetched. A UUID.
            limit: Items per page, 1 to 100.
            offset: Number of entries to skip. The beginning when left out or None.
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

        Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
        Source: GET /api/v2/supersearch-enrichment/history/{resource_id}
        """
        return _super_search_enrichment.get_enrichment_history.iterate(
            resource_id,
            client=self._client,
            limit=limit,
            offset=offset,
            max_items=max_items,
            prefetch=prefetch,
        )

    async def preview_leads(
        self,
        *,
        search_filters: models.SuperSearchFilters | Mapping[str, Any],
        skip_owned_leads: bool | Unset = UNSET,
        show_one_lead_per_company: bool | Unset = UNSET,
    ) -> models.SupersearchPreview:
        """Show leads that match a SuperSearch query without enriching them.

        Nothing is imported. Some results may be hidden from trial users. According to the document a 402
        error may stand for the rate limit here.

        Args:
            search_filters: Query that the leads must match.
            skip_owned_leads: Whether leads that the workspace already has are left out.
            show_one_lead_per_company: Whether at most one lead of each company is shown.

        Returns:
            Matching leads and their total number.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), ConflictError (409), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
        Source: POST /api/v2/supersearch-enrichment/preview-leads-from-supersearch
        """
        return await _super_search_enrichment.preview_leads_from_supersearch.asyncio(
            client=self._client,
            search_filters=search_filters,
            skip_owned_leads=skip_owned_leads,
            show_one_lead_per_company=show_one_lead_per_company,
        )

    async def run(
        self,
        *,
        resource_id: str,
        lead_ids: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        column_name: str | Unset = UNSET,
        overwrite: bool | Unset = UNSET,
        starting_row: int | Unset = UNSET,
        count: int | Unset = UNSET,
        filters: Sequence[models.EnrichmentRunFilter | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.EnrichmentRun:
        """Run the enrichments that a list or campaign has.

        Without `lead_ids` the run covers all leads that are not yet enriched. `overwrite`, `starting_row` and
        `count` are for re-running one AI column and need `column_name`. When every lead is enriched already
        the answer is 400.

        Args:
            resource_id: List or campaign whose enrichments run. A UUID.
            lead_ids: Leads to enrich. When left out, all leads that are not yet enriched. 1 to 10000 items.
            limit: Enrich this many leads at most, counted from the first.
            column_name: AI column to fill again.
            overwrite: Whether values already in the AI column are replaced. Default false, which fills only
                empty ones. Needs `column_name`.
            starting_row: Position of the first lead to process, counted from 1. Default 1. Needs
                `column_name`. At least 1.
            count: Number of leads to process from `starting_row` on; without it, all up to the last. Needs
                `column_name`. At least 1.
            filters: Conditions on lead columns; a lead must meet every one of them to be enriched.

        Returns:
            The enrichment that was started.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/supersearch-enrichment/run
        """
        return await _super_search_enrichment.run_enrichment.asyncio(
            client=self._client,
            resource_id=resource_id,
            lead_ids=lead_ids,
            limit=limit,
            column_name=column_name,
            overwrite=overwrite,
            starting_row=starting_row,
            count=count,
            filters=filters,
        )

    async def list_signal_keywords(
        self,
        *,
        category: str,
        field: str,
        prefix: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> models.SignalKeywordList:
        """List the most frequent keywords of a signal category.

        Counts cover the signal records of the past 90 days. A combination of category and field that does not
        exist is answered with status 400.

        Args:
            category: Signal category, such as `linkedin_post_contact`.
            field: Keyword field of the signal records to count over.
            prefix: Keep only keywords that start with this text; upper and lower case are the same.
            limit: Most keywords to return. 1 to 100.

        Returns:
            Keywords with their counts.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
        Source: POST /api/v2/supersearch-enrichment/signal-keywords-facet
        """
        return await _super_search_enrichment.signal_keywords_facet.asyncio(
            client=self._client,
            category=category,
            field=field,
            prefix=prefix,
            limit=limit,
        )

    async def update_settings(
        self,
        resource_id: str,
        *,
        auto_update: bool | Unset = UNSET,
        skip_rows_without_email: bool | Unset = UNSET,
        is_evergreen: bool | Unset = UNSET,
    ) -> models.SuperSearchEnrichment:
        """Change the automatic-update and skip settings of an enrichment.

        Args:
            resource_id: List or campaign whose enrichment is changed. A UUID.
            auto_update: Whether leads that are added later are enriched without a further request.
            skip_rows_without_email: Setting for leads without an e-mail address. By its name such leads are
                skipped; the vendor's text says the opposite, that their full-profile enrichment still runs.
            is_evergreen: Whether the enrichment is marked as evergreen.

        Returns:
            The enrichment after the change.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `supersearch_enrichments:create` or `supersearch_enrichments:all` or `all:create` or
            `all:all`.
        Source: PATCH /api/v2/supersearch-enrichment/{resource_id}/settings
        """
        return await _super_search_enrichment.update_enrichment_settings_for_resource.asyncio(
            resource_id,
            client=self._client,
            auto_update=auto_update,
            skip_rows_without_email=skip_rows_without_email,
            is_evergreen=is_evergreen,
        )
