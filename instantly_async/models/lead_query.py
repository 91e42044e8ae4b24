# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class LeadQuery(Model):
    """A condition on the activity or status of leads, as in smart views.

    Attributes:
        action_type: What the condition is about.
        values: Details of the condition, such as a period or a count.
    """

    action_type: models.LeadQueryAction
    values: models.LeadQueryValues

    _json_names: ClassVar[Mapping[str, str]] = {
        "action_type": "actionType",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "action_type": decoding.enum(models.LeadQueryAction),
        "values": decoding.model(models.LeadQueryValues),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action_type: models.LeadQueryAction | str,
            values: models.LeadQueryValues | Mapping[str, Any],
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
