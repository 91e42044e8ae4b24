# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DFYPricedOrderItem(Model):
    """An ordered domain with its mailboxes and prices.

    Attributes:
        domain: Domain of the mailboxes.
        accounts: Mailboxes ordered on the domain.
        email_provider: Mailbox product.
        forwarding_domain: Domain to forward to.
        domain_price: Price of the domain.
        accounts_price: Price of all mailboxes of the item: mailboxes times their price for Google and
            AirMail, a flat 20 USD for Microsoft/Outlook.
        domain_monthly_price: Monthly price of a domain that is billed as a whole (Microsoft/Outlook, 20 USD);
            null for providers billed by the mailbox.
        total_price: Price of the item.
        total_discount: Discount on the item.
    """

    domain: str
    accounts: list[models.DFYOrderAccount]
    email_provider: models.DFYEmailProvider
    forwarding_domain: str | None = LEFT_OUT
    domain_price: float
    accounts_price: float
    domain_monthly_price: float | None = LEFT_OUT
    total_price: float
    total_discount: float

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "accounts": decoding.array(decoding.model(models.DFYOrderAccount)),
        "email_provider": decoding.enum(models.DFYEmailProvider),
    }
