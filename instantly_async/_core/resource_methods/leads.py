"""What leads have beside their operations."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from os import PathLike
from typing import Any

from ... import bulk, models
from ..base_resource import Resource
from ..types import UNSET, Unset


class LeadsMethods(Resource):
    """Methods of leads that are no operations of the API."""

    def add_all(
        self,
        rows: Iterable[Any] | AsyncIterable[Any],
        *,
        campaign_id: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        checkpoint: str | PathLike[str] | bulk.Checkpoint | None = None,
        batch_size: int | None = None,
        concurrency: int | None = None,
        blocklist_id: str | None | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        verify_leads_on_import: bool | Unset = UNSET,
        skip_if_in_workspace: bool | Unset = UNSET,
        skip_if_in_campaign: bool | Unset = UNSET,
        skip_if_in_list: bool | Unset = UNSET,
    ) -> bulk.BulkRun[models.BulkAddLeadsResult]:
        """Add any number of leads to a campaign or a list, in batches, so that a crash loses and doubles nothing.

        `async for batch in instantly.leads.add_all(rows, campaign_id=..., checkpoint="leads.ckpt")` gives what became
        of every row, in the order of the rows. A run that ended in the middle, however it did, goes on with the same
        call: rows that the checkpoint knows are not sent again, and give what became of them. Rows whose answer was
        lost are looked for in the campaign or list, and only those that are not there are sent.

        Args:
            rows: Mappings, models, dataclasses or other objects with fields, or a dataframe of pandas or polars. A
                field that no new lead has becomes a custom variable. None and NaN are left out. For a campaign each
                row needs an `email`, for a list an `email`, a `first_name` or a `last_name`.
            campaign_id: Campaign that gets the leads; excludes `list_id`. A UUID.
            list_id: List that gets the leads; excludes `campaign_id`. A UUID.
            checkpoint: Path of a file of this run's own, which is made where there is none; or an object with the
                methods `get` and `set`, such as a client of `redis.asyncio`. Without one, a run cannot be resumed.
            batch_size: Rows of one batch, at most what the API takes in one call, 1,000; that many by default.
            concurrency: Batches under way at once, from 1 to 64; by default 4.
            blocklist_id: Blocklist against which the leads are checked. The workspace's default blocklist is used
                when left out. A UUID.
            assigned_to: User who gets all the leads. A UUID.
            verify_leads_on_import: Start a background job for every batch that verifies the addresses.
            skip_if_in_workspace: Leave out leads that any campaign or list of the workspace contains.
            skip_if_in_campaign: Leave out leads that are in any of the workspace's campaigns.
            skip_if_in_list: Leave out leads that are in any of the workspace's lists.

        Returns:
            The run, to be walked.

        Raises:
            ValueError: Not exactly one of `campaign_id` and `list_id` is given, or a number is too large.
            TypeError: These are no rows, or no checkpoint.
            CheckpointError: In the walk: the checkpoint is of another run, or cannot be read or written.
            APIStatusError: In the walk: an error status of `leads.bulk_add` or `leads.list`; its notes say
                where the run stands.
            APIConnectionError: In the walk: no response came, and what became of a batch was not to be found
                out.
            DecodeError: In the walk: a response is not what the API promises.

        Scopes: those of `leads.bulk_add`, and those of `leads.list` where an answer was lost.
        Source: POST /api/v2/leads/add, POST /api/v2/leads/list
        """
        from ...bulk.adding_leads import AddingLeads
        from ...bulk.run import BulkRun
        from ...bulk.runs import one_target

        target = one_target("leads.add_all", campaign_id=campaign_id, list_id=list_id)
        options = {
            "blocklist_id": blocklist_id,
            "assigned_to": assigned_to,
            "verify_leads_on_import": verify_leads_on_import,
            "skip_if_in_workspace": skip_if_in_workspace,
            "skip_if_in_campaign": skip_if_in_campaign,
            "skip_if_in_list": skip_if_in_list,
        }
        return BulkRun(
            AddingLeads(self._client, target, options),
            rows,
            checkpoint=checkpoint,
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def delete_all(
        self,
        leads: Iterable[Any] | AsyncIterable[Any],
        *,
        campaign_id: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        checkpoint: str | PathLike[str] | bulk.Checkpoint | None = None,
        batch_size: int | None = None,
        concurrency: int | None = None,
        timeout: float | None = 600.0,
    ) -> bulk.BulkRun[models.DeletedCount]:
        """Delete any number of leads of a campaign or a list, in batches, by their IDs.

        Nothing but the leads that are given is ever deleted. All leads of a list are
        `instantly.leads.delete_all(instantly.leads.list(list_id=id), list_id=id)`; no leads given are none deleted.
        A row is done where its lead was in the campaign or list and no longer is, gone where it was not there, and
        skipped where it still is.

        Args:
            leads: IDs of leads, or leads, or mappings with an `id`. A lead of another campaign or list is refused.
            campaign_id: Campaign whose leads are deleted; excludes `list_id`. A UUID.
            list_id: List whose leads are deleted; excludes `campaign_id`. A UUID.
            checkpoint: Path of a file of this run's own, or an object with `get` and `set`; see `leads.add_all`.
            batch_size: Leads of one call, from 1 to 1,000; by default 100.
            concurrency: Batches under way at once, from 1 to 64; by default 4.
            timeout: Seconds to wait for a background job, where the API starts one; None waits for ever.

        Returns:
            The run, to be walked.

        Raises:
            ValueError: Not exactly one of `campaign_id` and `list_id` is given, or a number is too large.
            TypeError: These are no leads, or no checkpoint.
            CheckpointError: In the walk: the checkpoint is of another run, or cannot be read or written.
            JobFailedError: In the walk: the job of a batch has failed.
            WaitTimeoutError: In the walk: the job of a batch was not over in time.
            APIStatusError: In the walk: an error status of `leads.bulk_delete`, `leads.list` or
                `background_jobs.wait`.
            APIConnectionError: In the walk: no response came, and what became of a batch was not to be found
                out.
            DecodeError: In the walk: a response is not what the API promises.

        Scopes: those of `leads.bulk_delete` and of `leads.list`.
        Source: DELETE /api/v2/leads, POST /api/v2/leads/list
        """
        from ...bulk.deleting_leads import DeletingLeads
        from ...bulk.existing_leads import USUAL
        from ...bulk.run import BulkRun
        from ...bulk.runs import one_target
        from ..waiting.arguments import checked_timeout

        target = one_target("leads.delete_all", campaign_id=campaign_id, list_id=list_id)
        return BulkRun(
            DeletingLeads(self._client, target, checked_timeout(timeout)),
            leads,
            checkpoint=checkpoint,
            batch_size=USUAL if batch_size is None else batch_size,
            concurrency=concurrency,
        )

    def move_all(
        self,
        leads: Iterable[Any] | AsyncIterable[Any],
        *,
        campaign: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        to_campaign_id: str | Unset = UNSET,
        to_list_id: str | Unset = UNSET,
        checkpoint: str | PathLike[str] | bulk.Checkpoint | None = None,
        batch_size: int | None = None,
        concurrency: int | None = None,
        timeout: float | None = 600.0,
        check_duplicates: bool | Unset = UNSET,
        check_duplicates_in_campaigns: bool | Unset = UNSET,
        skip_leads_in_verification: bool | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        reset_interest_status: bool | Unset = UNSET,
    ) -> bulk.BulkRun[models.BackgroundJob]:
        """Move any number of leads from a campaign or list to another one, in batches, by their IDs.

        Every batch is a background job that is waited for. A row is done where its lead was in the source and no longer
        is, gone where it was not there, and skipped where it still is. What has been moved is not moved again, so that
        a run can be repeated; copies are not made, since a copy can be made twice.

        Args:
            leads: IDs of leads, or leads, or mappings with an `id`, such as `instantly.leads.list(list_id=...)`. To
                move a part of a list (`max_items=`), keep the IDs before the run: the list shrinks, and a run that goes
                on would take others.
            campaign: Campaign from which the leads are taken; excludes `list_id`. A UUID.
            list_id: List from which the leads are taken; excludes `campaign`. A UUID.
            to_campaign_id: Campaign that receives the leads; excludes `to_list_id`. A UUID.
            to_list_id: List that receives the leads; excludes `to_campaign_id`. A UUID.
            checkpoint: Path of a file of this run's own, or an object with `get` and `set`; see `leads.add_all`.
            batch_size: Leads of one job, from 1 to 1,000; by default 100.
            concurrency: Jobs under way at once, from 1 to 64; by default 4.
            timeout: Seconds to wait for one job; None waits for ever.
            check_duplicates: Check for duplicates; presumably leads that the target has already are left out.
            check_duplicates_in_campaigns: Check for duplicates in campaigns.
            skip_leads_in_verification: Leave out leads that are being verified.
            assigned_to: User to whom the leads are assigned. A UUID.
            reset_interest_status: Clear the interest status of the leads.

        Returns:
            The run, to be walked.

        Raises:
            ValueError: Not exactly one source and one target are given, they are the same, or a number is too large.
            TypeError: These are no leads, or no checkpoint.
            CheckpointError: In the walk: the checkpoint is of another run, or cannot be read or written.
            JobFailedError: In the walk: the job of a batch has failed.
            WaitTimeoutError: In the walk: the job of a batch was not over in time.
            APIStatusError: In the walk: an error status of `leads.move`, `leads.list` or
                `background_jobs.wait`.
            APIConnectionError: In the walk: no response came, and what became of a batch was not to be found
                out.
            DecodeError: In the walk: a response is not what the API promises.

        Scopes: those of `leads.move`, `leads.list` and `background_jobs.wait`.
        Source: POST /api/v2/leads/move, POST /api/v2/leads/list, GET /api/v2/background-jobs/{id}
        """
        from ...bulk.existing_leads import USUAL
        from ...bulk.moving_leads import MovingLeads
        from ...bulk.run import BulkRun
        from ...bulk.runs import one_target
        from ..waiting.arguments import checked_timeout

        source = one_target("leads.move_all", campaign=campaign, list_id=list_id)
        target = one_target("leads.move_all", to_campaign_id=to_campaign_id, to_list_id=to_list_id)
        if [*source.values()] == [*target.values()]:
            raise ValueError("leads.move_all: the leads are there already: the source is the target")
        options = {
            "check_duplicates": check_duplicates,
            "check_duplicates_in_campaigns": check_duplicates_in_campaigns,
            "skip_leads_in_verification": skip_leads_in_verification,
            "assigned_to": assigned_to,
            "reset_interest_status": reset_interest_status,
        }
        return BulkRun(
            MovingLeads(self._client, source, target, options, checked_timeout(timeout)),
            leads,
            checkpoint=checkpoint,
            batch_size=USUAL if batch_size is None else batch_size,
            concurrency=concurrency,
        )
