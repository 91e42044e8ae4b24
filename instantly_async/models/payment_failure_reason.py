# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class PaymentFailureReason(OpenStrEnum):
    """Why a payment failed, in terms that do not depend on the payment provider.

    Attributes:
        PAYMENT_METHOD_NOT_SUPPORTED: `payment_method_not_supported`.
        AUTHENTICATION_REQUIRED: The payment must be authenticated first.
        CARD_EXPIRED: `card_expired`.
        GENERIC_DECLINE: The payment was declined without a more specific reason.
    """

    PAYMENT_METHOD_NOT_SUPPORTED = "payment_method_not_supported"
    AUTHENTICATION_REQUIRED = "authentication_required"
    CARD_EXPIRED = "card_expired"
    GENERIC_DECLINE = "generic_decline"
