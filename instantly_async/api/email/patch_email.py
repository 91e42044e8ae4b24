# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.update: PATCH /api/v2/emails/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.email import Email

if TYPE_CHECKING:
    import datetime

    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="patchEmail",
    name="emails.update",
    method="PATCH",
    path="/api/v2/emails/{id}",
    scopes=(
        "emails:update",  # or
        "emails:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], Email] = decoding.object_of(Email)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    is_unread: int | None | Unset = UNSET,
    reminder_ts: datetime.datetime | str | None | Unset = UNSET,
) -> Response[Email]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "is_unread": is_unread,
            "reminder_ts": reminder_ts,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    is_unread: int | None | Unset = UNSET,
    reminder_ts: datetime.datetime | str | None | Unset = UNSET,
) -> Email:
    """Change the read state or the reminder of an e-mail.

    Fields that are left out keep their value.

    Args:
        id: ID of the email. A UUID.
        is_unread: Read state as a number, `1` for unread and `0` for read.
        reminder_ts: Time of the reminder.

    Returns:
        The changed e-mail.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `emails:update` or `emails:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/emails/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        is_unread=is_unread,
        reminder_ts=reminder_ts,
    )
    return response.parsed
