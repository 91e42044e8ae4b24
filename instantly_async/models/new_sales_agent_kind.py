# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class NewSalesAgentKind(OpenIntEnum):
    """Purpose of an agent that is created; it stays the same afterwards.

    Attributes:
        SALES: Agent for sales.
        RECRUITING: Agent for recruiting.
        INVESTMENT: Agent for investment.
        USER_RESEARCH: Agent for user research.
        PARTNERSHIP: Agent for partnerships.
    """

    SALES = 2
    RECRUITING = 7
    INVESTMENT = 8
    USER_RESEARCH = 9
    PARTNERSHIP = 10
