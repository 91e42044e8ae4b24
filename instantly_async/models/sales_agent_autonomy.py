# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentAutonomy(Model):
    """What an AI Sales Agent may do on its own.

    Attributes:
        autopilot_mode: Whether the agent decides on its own.
        auto_reply_to_responses: Whether the agent answers replies of leads on its own.
        manual_leads_mode: If true, the agent does not look for leads; the user uploads them.
    """

    autopilot_mode: bool | None = LEFT_OUT
    auto_reply_to_responses: bool | None = LEFT_OUT
    manual_leads_mode: bool | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            autopilot_mode: bool | Unset = UNSET,
            auto_reply_to_responses: bool | Unset = UNSET,
            manual_leads_mode: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
