# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .lead_query_action import LeadQueryAction
from .lead_query_values import LeadQueryValues


@define(slots=False, kw_only=True, repr=False)
class LeadQuery(Model):
    """A condition on the activity or status of leads, as in smart views.

    Attributes:
        action_type: What the condition is about.
        values: Details of the condition, such as a period or a count.
    """

    action_type: LeadQueryAction | str
    values: LeadQueryValues

    json_names: ClassVar[Mapping[str, str]] = {
        "action_type": "actionType",
    }

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "action_type": decoding.enum(LeadQueryAction),
        "values": decoding.model(LeadQueryValues),
    }
