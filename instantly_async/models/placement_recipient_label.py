# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model


class PlacementRecipientLabel(Model):
    """A kind of recipient mailbox that a placement test can cover.

    Attributes:
        region: Region of the recipients, such as `North America`.
        sub_region: Part of the region, such as `US`.
        type: Type of mailbox, such as `Professional`.
        esp: E-mail provider of the recipients, such as `Google`.
    """

    region: str
    sub_region: str
    type: str
    esp: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            region: str,
            sub_region: str,
            type: str,
            esp: str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
