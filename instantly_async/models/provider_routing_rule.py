# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class ProviderRoutingRule(Model):
    """A rule on whether accounts of some providers may write to recipients of some providers.

    Attributes:
        action: Whether sending is allowed or forbidden.
        recipient_esp: E-mail providers of the recipients that the rule is about.
        sender_esp: E-mail providers of the sending accounts that the rule is about.
    """

    action: models.ProviderRoutingAction | None = LEFT_OUT
    recipient_esp: list[models.RoutedProvider] | None = LEFT_OUT
    sender_esp: list[models.RoutedProvider] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "action": decoding.enum(models.ProviderRoutingAction),
        "recipient_esp": decoding.array(decoding.enum(models.RoutedProvider)),
        "sender_esp": decoding.array(decoding.enum(models.RoutedProvider)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action: models.ProviderRoutingAction | str | Unset = UNSET,
            recipient_esp: Sequence[models.RoutedProvider | str] | Unset = UNSET,
            sender_esp: Sequence[models.RoutedProvider | str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
