# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class DFYOrderItem(Model):
    """A domain to order, or to extend, with its mailboxes.

    Attributes:
        domain: New domain (`.com` or `.org`, check it with `dfy_email_account_orders.check_domains`), one
            from `dfy_email_account_orders.list_pre_warmed_domains`, or one ordered before, depending on the
            order type. Names with trademarks of well-known companies are refused.
        email_provider: Mailbox product; Google when left out. All mailboxes of a domain must have the same
            one. The API takes 1 when left out.
        forwarding_domain: Domain to forward to; must differ from `domain`.
        accounts: Mailboxes to create: 1 to 5 per domain with Google or AirMail, 50 to 100 with
            Microsoft/Outlook. Ignored for pre-warmed domains, whose mailboxes exist already and are fixed. At
            most 100 items; the API takes [] when left out.
    """

    domain: str
    email_provider: models.DFYEmailProvider | None = LEFT_OUT
    forwarding_domain: str | None = LEFT_OUT
    accounts: list[models.DFYOrderAccount] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "email_provider": decoding.enum(models.DFYEmailProvider),
        "accounts": decoding.array(decoding.model(models.DFYOrderAccount)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            domain: str,
            email_provider: models.DFYEmailProvider | int | Unset = UNSET,
            forwarding_domain: str | Unset = UNSET,
            accounts: Sequence[models.DFYOrderAccount | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
