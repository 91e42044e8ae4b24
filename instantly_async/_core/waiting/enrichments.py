"""Waiting for the enrichments of a list or campaign."""

from __future__ import annotations

from typing import Any

from ... import models
from ...api import super_search_enrichment
from ..endpoints import Caller
from ..text import one_line
from .arguments import checked_id, checked_progress, checked_timeout
from .states import Progress, States, Waited

UNFINISHED = (models.EnrichmentJobStatus.PENDING, models.EnrichmentJobStatus.RUNNING)
WHAT = "the ID of a list or campaign"


class WaitedEnrichment(Waited[models.ResourceEnrichment]):
    """The enrichment of a list or campaign. The API leaves out flags that are false."""

    operation = super_search_enrichment.get_enrichment_for_resource.OPERATION
    method = "supersearch_enrichment.wait"
    kind = "the enrichment of"

    def __init__(self, client: Caller, id: str) -> None:
        self.client = client
        self.id = id

    async def look(self) -> models.ResourceEnrichment:
        """The enrichment as it is."""
        return await super_search_enrichment.get_enrichment_for_resource.asyncio(self.id, client=self.client)

    def is_final(self, state: models.ResourceEnrichment) -> bool:
        """Whether it does not run."""
        return not state.in_progress

    def mark(self, state: models.ResourceEnrichment) -> Any:
        """Whether it runs."""
        return bool(state.in_progress)

    def describe(self, state: models.ResourceEnrichment) -> str:
        """Whether it runs."""
        return "in progress"


class WaitedAIEnrichments(Waited[list[models.AIEnrichmentProgress]]):
    """The AI enrichments of a list or campaign."""

    operation = super_search_enrichment.get_ai_enrichment_for_resource.OPERATION
    method = "supersearch_enrichment.wait_for_ai"
    kind = "the AI enrichment of"

    def __init__(self, client: Caller, id: str) -> None:
        self.client = client
        self.id = id

    async def look(self) -> list[models.AIEnrichmentProgress]:
        """All of them as they are."""
        return await super_search_enrichment.get_ai_enrichment_for_resource.asyncio(self.id, client=self.client)

    def is_final(self, state: list[models.AIEnrichmentProgress]) -> bool:
        """Whether none of them is pending or running."""
        return not any(one.status in UNFINISHED for one in _readable(state))

    def mark(self, state: list[models.AIEnrichmentProgress]) -> Any:
        """The status of each."""
        return [(one.id, one.output_column, one.status) for one in _readable(state)]

    def describe(self, state: list[models.AIEnrichmentProgress]) -> str:
        """How many of them are under way."""
        unfinished = [one.output_column for one in _readable(state) if one.status in UNFINISHED]
        return f"at work on {one_line(', '.join(map(str, unfinished)), 200)}"


def _readable(state: list[models.AIEnrichmentProgress]) -> list[models.AIEnrichmentProgress]:
    """Those that are what the API promises; another value in the list tells of no work under way."""
    return [one for one in state if isinstance(one, models.AIEnrichmentProgress)]


async def wait(
    client: Caller, resource_id: Any, seconds: float | None, on_progress: Progress[models.ResourceEnrichment] | None
) -> models.ResourceEnrichment:
    """The enrichment when it does not run."""
    waited = WaitedEnrichment(client, checked_id(resource_id, "resource_id", WHAT))
    return await States(waited, checked_timeout(seconds)).final(checked_progress(on_progress))


async def wait_for_ai(
    client: Caller,
    resource_id: Any,
    seconds: float | None,
    on_progress: Progress[list[models.AIEnrichmentProgress]] | None,
) -> list[models.AIEnrichmentProgress]:
    """The AI enrichments when none of them is under way."""
    waited = WaitedAIEnrichments(client, checked_id(resource_id, "resource_id", WHAT))
    return await States(waited, checked_timeout(seconds)).final(checked_progress(on_progress))
