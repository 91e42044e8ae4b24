# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class PlacementAutomationAction(Model):
    """What an automation does; at least one field has to be set.

    Attributes:
        webhook_url: Webhook address to call.
        pause_sending_campaigns_for: How many days campaign sending is paused.
        pause: Whether to pause; the vendor does not say what is paused.
        enable_slow_ramp: Whether to turn slow ramp on.
        disable_slow_ramp: Whether to turn slow ramp off.
        add_tags: Ids of tags to add.
        remove_tags: Ids of tags to remove.
    """

    webhook_url: str | None = LEFT_OUT
    pause_sending_campaigns_for: int | None = LEFT_OUT
    pause: bool | None = LEFT_OUT
    enable_slow_ramp: bool | None = LEFT_OUT
    disable_slow_ramp: bool | None = LEFT_OUT
    add_tags: list[str] | None = LEFT_OUT
    remove_tags: list[str] | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            webhook_url: str | Unset = UNSET,
            pause_sending_campaigns_for: int | Unset = UNSET,
            pause: bool | Unset = UNSET,
            enable_slow_ramp: bool | Unset = UNSET,
            disable_slow_ramp: bool | Unset = UNSET,
            add_tags: Sequence[str] | Unset = UNSET,
            remove_tags: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
