# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DFYOrderResult(Model):
    """Outcome of an order or of its simulation, with every problem found and all prices.

    Attributes:
        order_placed: Whether the order went through; false after an error and in a simulation.
        order_is_valid: Whether the order passed validation. In a simulation it tells if a real order could be
            placed.
        order_error: Why the order was not placed; absent after success.
        payment_failure_reason: Why the payment failed, in terms that do not depend on the payment provider;
            present only after a failed attempt.
        unavailable_domains: Domains that cannot be bought.
        blacklist_domains: Domains that are blacklisted.
        blacklist_keywords: Forbidden keywords that were found in `blacklist_domains`.
        invalid_domains: Domain names that are not valid.
        invalid_forwarding_domains: Forwarding domains that are not valid.
        missing_domain_orders: Domains that extra mailboxes were wanted for, but that were never ordered.
        provider_mismatch_domains: Domains whose active mailboxes have another provider than the wanted one,
            or have mixed providers already.
        unsupported_provider_domains: Domains whose present provider does not allow extra mailboxes by API.
        unavailable_email_providers: Wanted providers that cannot be ordered at present.
        domains_without_accounts: Domains whose item had no `accounts`.
        invalid_accounts: Mailboxes that are not valid, with reasons.
        free_domains: Domains that cost nothing, for instance during a promotion.
        number_of_domains_ordered: Number of domains in the order.
        number_of_accounts_ordered: Number of mailboxes in the order.
        price_per_account_per_month: Monthly price of one mailbox (legacy). Null if the order mixes providers;
            see `price_per_account_per_month_by_account_type` and the `price` of each mailbox in
            `order_items`. Microsoft/Outlook is billed per domain, see `price_per_domain_per_month`.
        price_per_account_per_month_by_account_type: Monthly price of one mailbox, by account type. Present if
            the order mixes providers with different mailbox prices.
        price_per_domain_per_month: Monthly price of one Microsoft/Outlook domain (20 USD for 50 to 100
            mailboxes); null if the order has only Google or AirMail.
        price_per_domain_per_year: Yearly price of one domain.
        total_domains_price_per_year: Yearly price of all domains.
        total_accounts_price_per_month: Monthly price of all mailboxes: mailboxes times their price for Google
            and AirMail, 20 USD times the number of domains for Microsoft/Outlook.
        total_price_per_month: What the order costs each month.
        total_price_per_year: What the order costs each year.
        total_price: What is due now, that is `total_accounts_price_per_month` plus
            `total_domains_price_per_year`.
        total_discount: Discount on what is due now; promotions apply by themselves.
        payment_method_last_4_digits: Last four digits of the card that pays.
        payment_method_brand: Brand of the card that pays.
        payment_method_name_on_card: Name on the card that pays.
        checkout_required: Whether a hosted checkout has to be paid before the order can be placed.
        checkout_url: Address of that checkout. Only for orders made in a browser session that lack a payment
            method.
        cart_order_id: Id by which the order is carried out once the hosted checkout is paid.
        simulation: Whether this was only a simulation, with nothing ordered or charged.
        order_items: Ordered items with their prices.
    """

    order_placed: bool
    order_is_valid: bool
    order_error: models.DFYOrderError | None = LEFT_OUT
    payment_failure_reason: models.PaymentFailureReason | None = LEFT_OUT
    unavailable_domains: list[str]
    blacklist_domains: list[str]
    blacklist_keywords: list[str] | None = LEFT_OUT
    invalid_domains: list[str]
    invalid_forwarding_domains: list[str]
    missing_domain_orders: list[str]
    provider_mismatch_domains: list[str]
    unsupported_provider_domains: list[str]
    unavailable_email_providers: list[models.DFYEmailProvider]
    domains_without_accounts: list[str]
    invalid_accounts: list[models.DFYInvalidAccount]
    free_domains: list[str]
    number_of_domains_ordered: int
    number_of_accounts_ordered: int
    price_per_account_per_month: float | None
    price_per_account_per_month_by_account_type: dict[str, float] | None = LEFT_OUT
    price_per_domain_per_month: float | None = LEFT_OUT
    price_per_domain_per_year: float
    total_domains_price_per_year: float
    total_accounts_price_per_month: float
    total_price_per_month: float
    total_price_per_year: float
    total_price: float
    total_discount: float
    payment_method_last_4_digits: str
    payment_method_brand: str
    payment_method_name_on_card: str
    checkout_required: bool | None = LEFT_OUT
    checkout_url: str | None = LEFT_OUT
    cart_order_id: str | None = LEFT_OUT
    simulation: bool
    order_items: list[models.DFYPricedOrderItem]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "order_error": decoding.enum(models.DFYOrderError),
        "payment_failure_reason": decoding.enum(models.PaymentFailureReason),
        "unavailable_email_providers": decoding.array(decoding.enum(models.DFYEmailProvider)),
        "invalid_accounts": decoding.array(decoding.model(models.DFYInvalidAccount)),
        "order_items": decoding.array(decoding.model(models.DFYPricedOrderItem)),
    }
