"""Deliveries that are still to be made, and when they are retried."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from ..state.store import Store

RETRIES = 3
RETRY_AFTER = datetime.timedelta(seconds=10)


@frozen(order=True)
class Attempt:
    """One of up to four attempts to deliver something; those that are due earlier come first.

    Attributes:
        due: When it is to be made, by the sandbox's clock.
        number: Tells attempts apart that are due in one moment; a retry has the number of the first attempt.
        store: The workspace that it is of.
        webhook: ID of the webhook.
        body: What is delivered.
        group: ID that all attempts at the same delivery share.
        retries: How many attempts failed before.
    """

    due: datetime.datetime
    number: int
    store: Store = field(eq=False, repr=False)
    webhook: str = field(eq=False)
    body: Mapping[str, Any] = field(eq=False, repr=False)
    group: str = field(eq=False)
    retries: int = field(eq=False, default=0)

    def next(self) -> Attempt | None:
        """The attempt that follows when this one fails; None if it was the last."""
        return evolve(self, due=self.due + RETRY_AFTER, retries=self.retries + 1) if self.retries < RETRIES else None
