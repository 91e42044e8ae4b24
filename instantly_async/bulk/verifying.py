"""E-mail addresses are verified."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import anyio

from .. import models
from .._core.endpoints import Caller
from .._core.errors import BadRequestError, UnprocessableEntityError
from .._core.operation import Operation
from .._core.text import one_line
from .._core.waiting import email_verification
from .._core.waiting.errors import WaitTimeoutError
from ..api.email_verification import create_email_verification
from .outcomes import Outcome, RowStatus
from .rows import is_name, plain
from .runs import identity, owner
from .work import CONTENT_BYTES, Item, UnusableRow, digest

MOST = 100  # addresses that one batch verifies at the same time
USUAL = 10

_ERROR = models.EmailVerificationRequestStatus.ERROR

Verifications = list[models.EmailVerification | None]


class Verifying:
    """Verifies addresses with `email_verification.verify`, which goes on with what has been paid for."""

    operation: Operation = create_email_verification.OPERATION
    is_repeatable: bool = True
    most: int = MOST

    def __init__(self, client: Caller, timeout: float | None) -> None:
        self._client = client
        self._timeout = timeout
        self.run: Mapping[str, Any] = identity("email_verification.verify_all", client, owner(client))

    def item(self, row: Any) -> Item:
        """The address of a row.

        Raises:
            UnusableRow: It has none.
        """
        value = row.get("email") if isinstance(row, Mapping) else plain(row)
        address = value.strip() if isinstance(value, str) else ""
        if not address:
            raise UnusableRow("a row must be an e-mail address, or have one as `email`")
        if "@" not in address or not is_name(address):
            raise UnusableRow(f"{one_line(address, 60)} is no e-mail address")
        name = address.lower()
        return Item(digest(name), digest(name, CONTENT_BYTES), address, name)

    async def send(self, items: Sequence[Item]) -> tuple[list[Outcome], Verifications]:
        """Verify addresses, all at the same time; an address that the API refuses is no failure of the others."""
        outcomes: dict[int, tuple[Outcome, models.EmailVerification | None]] = {}
        failures: list[Exception] = []

        async def verify(place: int, address: str) -> None:
            try:
                outcomes[place] = await self._verified(address)
            except Exception as error:
                failures.append(error)

        async with anyio.create_task_group() as group:
            for place, item in enumerate(items):
                group.start_soon(verify, place, item.value)
        if failures:
            raise failures[0]
        told = [outcomes[place] for place in range(len(items))]
        return [outcome for outcome, _ in told], [verification for _, verification in told]

    async def _verified(self, address: str) -> tuple[Outcome, models.EmailVerification | None]:
        try:
            verification = await email_verification.verify(self._client, address, self._timeout, resume=True)
        except (BadRequestError, UnprocessableEntityError) as error:
            return Outcome(RowStatus.REFUSED, None, (one_line(str(error), 200),)), None
        except WaitTimeoutError:
            return Outcome(RowStatus.UNCERTAIN, None, (), "pending"), None
        if verification.status == _ERROR:
            return Outcome(RowStatus.SKIPPED, None, ("error",)), verification
        return Outcome(RowStatus.DONE, None, (), one_line(verification.verification_status, 60)), verification

    async def look(self, items: Sequence[Item]) -> dict[bytes, Outcome]:
        """Nothing: to verify something again gives the result that is there."""
        return {}
