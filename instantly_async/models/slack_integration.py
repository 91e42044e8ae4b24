# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class SlackIntegration(Model):
    """Notifications through Slack.

    Attributes:
        connection_id: Connection to Slack that carries the notifications.
        enabled: Whether the agent sends notifications to Slack.
        connection_name: Obsolete; kept for values that were stored earlier.
        channel_id: Obsolete; kept for values that were stored earlier.
        channel_name: Obsolete; kept for values that were stored earlier.
    """

    connection_id: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    connection_name: str | Unset = UNSET
    channel_id: str | Unset = UNSET
    channel_name: str | Unset = UNSET
