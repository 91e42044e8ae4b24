# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.create_ai_enrichment: POST /api/v2/supersearch-enrichment/ai"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_enrichment_job import AIEnrichmentJob

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.enrichment_job_status import EnrichmentJobStatus
    from ...models.enrichment_model import EnrichmentModel
    from ...models.enrichment_resource_type import EnrichmentResourceType

OPERATION = Operation(
    id="createAIEnrichment",
    name="supersearch_enrichment.create_ai_enrichment",
    method="POST",
    path="/api/v2/supersearch-enrichment/ai",
    scopes=(
        "supersearch_enrichments:create",  # or
        "supersearch_enrichments:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], AIEnrichmentJob] = decoding.object_of(AIEnrichmentJob)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    resource_id: str,
    output_column: str,
    resource_type: EnrichmentResourceType | int,
    model_version: EnrichmentModel | str,
    input_columns: Sequence[str] | Unset = UNSET,
    use_instantly_account: bool | Unset = UNSET,
    overwrite: bool | Unset = UNSET,
    auto_update: bool | Unset = UNSET,
    skip_leads_without_email: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    prompt: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    status: EnrichmentJobStatus | int | Unset = UNSET,
    filters: Sequence[Mapping[str, Any]] | Unset = UNSET,
) -> Response[AIEnrichmentJob]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "resource_id": resource_id,
            "output_column": output_column,
            "resource_type": resource_type,
            "model_version": model_version,
            "input_columns": input_columns,
            "use_instantly_account": use_instantly_account,
            "overwrite": overwrite,
            "auto_update": auto_update,
            "skip_leads_without_email": skip_leads_without_email,
            "limit": limit,
            "prompt": prompt,
            "template_id": template_id,
            "status": status,
            "filters": filters,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    resource_id: str,
    output_column: str,
    resource_type: EnrichmentResourceType | int,
    model_version: EnrichmentModel | str,
    input_columns: Sequence[str] | Unset = UNSET,
    use_instantly_account: bool | Unset = UNSET,
    overwrite: bool | Unset = UNSET,
    auto_update: bool | Unset = UNSET,
    skip_leads_without_email: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    prompt: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    status: EnrichmentJobStatus | int | Unset = UNSET,
    filters: Sequence[Mapping[str, Any]] | Unset = UNSET,
) -> AIEnrichmentJob:
    """Fill a column of a list or campaign with AI-written values.

    The work is done by a background job. The instructions come from a predefined template if `template_id` is
    given, otherwise from `prompt`.

    Args:
        resource_id: List or campaign whose leads are enriched. A UUID.
        output_column: Column that receives the results.
        resource_type: Whether `resource_id` is a campaign or a list.
        model_version: AI model that writes the values. Models differ in ability, price and token limit.
        input_columns: Lead columns whose values the model gets to work with.
        use_instantly_account: True to call the model through Instantly's account, false to use the API keys
            from the workspace settings.
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
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `supersearch_enrichments:create` or `supersearch_enrichments:all` or `all:create` or `all:all`.
    Source: POST /api/v2/supersearch-enrichment/ai
    """
    response = await asyncio_detailed(
        client=client,
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
    return response.parsed
