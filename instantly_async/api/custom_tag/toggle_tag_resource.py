# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `custom_tags.assign`: POST /api/v2/custom-tags/toggle-resource.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="toggleTagResource",
    name="custom_tags.assign",
    method="POST",
    path="/api/v2/custom-tags/toggle-resource",
    retry_safe=False,
    arguments=(
        Argument("tag_ids", "body", form="list", least=1),
        Argument("resource_ids", "body", form="list", least=1),
        Argument("excluded_resource_ids", "body", form="list", least=1),
    ),
)
_decode: Callable[[Any], models.Success] = decoding.object_of(models.Success)


async def asyncio_detailed(
    *,
    client: Caller,
    tag_ids: Sequence[str],
    resource_type: models.TaggedResourceType | int,
    assign: bool,
    resource_ids: Sequence[str] | Unset = UNSET,
    excluded_resource_ids: Sequence[str] | Unset = UNSET,
    selected_all: bool | Unset = UNSET,
    filter: models.AccountFilter | str | models.TaggedAccountFilter | Mapping[str, Any] | None | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[models.Success]:
    """Send POST /api/v2/custom-tags/toggle-resource and give the whole response.

    See `instantly.custom_tags.assign` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: POST /api/v2/custom-tags/toggle-resource
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "tag_ids": tag_ids,
            "resource_type": resource_type,
            "assign": assign,
            "resource_ids": resource_ids,
            "excluded_resource_ids": excluded_resource_ids,
            "selected_all": selected_all,
            "filter": filter,
            "search": search,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
