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
            InstantlyError: In the walk: what `leads.bulk_add` and `leads.list` raise; its notes say where the run
                stands.

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
