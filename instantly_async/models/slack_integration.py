# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SlackIntegration(Model):
    """Notifications through Slack.

    Attributes:
        connection_id: Connection to Slack that carries the notifications.
        enabled: Whether the agent sends notifications to Slack.
        connection_name: Obsolete; kept for values that were stored earlier.
        channel_id: Obsolete; kept for values that were stored earlier.
        channel_name: Obsolete; kept for values that were stored earlier.
    """

    connection_id: str | None = LEFT_OUT
    enabled: bool | None = LEFT_OUT
    connection_name: str | None = LEFT_OUT
    channel_id: str | None = LEFT_OUT
    channel_name: str | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            connection_id: str | Unset = UNSET,
            enabled: bool | Unset = UNSET,
            connection_name: str | Unset = UNSET,
            channel_id: str | Unset = UNSET,
            channel_name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
