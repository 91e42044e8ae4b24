# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model


class DeliverabilitySlackSettings(Model):
    """Slack notifications of a deliverability agent.

    Attributes:
        connection_id: Connection of the workspace to the Slack app.
        enabled: Whether the agent posts notifications over the connection.
    """

    connection_id: str
    enabled: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            connection_id: str,
            enabled: bool,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
