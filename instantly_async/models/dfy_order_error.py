# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class DFYOrderError(OpenStrEnum):
    """Why an order was not placed.

    Attributes:
        UNAVAILABLE_DOMAINS: Domains cannot be bought; `unavailable_domains` lists them.
        BLACKLIST_DOMAINS: Domains are blacklisted; `blacklist_domains` lists them.
        INVALID_DOMAINS: Domain names are not valid; `invalid_domains` lists them.
        INVALID_FORWARDING_DOMAINS: Forwarding domains are not valid; `invalid_forwarding_domains` lists them.
        INVALID_ACCOUNTS: Mailboxes are not valid; `invalid_accounts` lists them with reasons.
        PAYMENT_FAILED: The payment did not go through, for instance for lack of funds.
        MISSING_DOMAIN_ORDERS: An `extra_accounts` order names domains that were never ordered;
            `missing_domain_orders` lists them.
        DOMAINS_WITHOUT_ACCOUNTS: Domains come without mailboxes; `domains_without_accounts` lists them.
        PROVIDER_MISMATCH: The wanted provider differs from that of the mailboxes already on a domain, or
            these are mixed; see `provider_mismatch_domains`. A domain can have only one provider.
        UNSUPPORTED_PROVIDER: Mailboxes cannot be added because of a domain's present provider; see
            `unsupported_provider_domains`.
        PROVIDER_UNAVAILABLE: Wanted providers cannot be ordered at present; see
            `unavailable_email_providers`.
    """

    UNAVAILABLE_DOMAINS = "unavailable_domains"
    BLACKLIST_DOMAINS = "blacklist_domains"
    INVALID_DOMAINS = "invalid_domains"
    INVALID_FORWARDING_DOMAINS = "invalid_forwarding_domains"
    INVALID_ACCOUNTS = "invalid_accounts"
    PAYMENT_FAILED = "payment_failed"
    MISSING_DOMAIN_ORDERS = "missing_domain_orders"
    DOMAINS_WITHOUT_ACCOUNTS = "domains_without_accounts"
    PROVIDER_MISMATCH = "provider_mismatch"
    UNSUPPORTED_PROVIDER = "unsupported_provider"
    PROVIDER_UNAVAILABLE = "provider_unavailable"
