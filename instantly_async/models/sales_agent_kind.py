# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class SalesAgentKind(OpenIntEnum):
    """Kind of AI Sales Agent.

    Attributes:
        SALES: Agent for sales.
        AFFILIATE: Agent for affiliates.
        RECRUITING: Agent for recruiting.
        INVESTMENT: Agent for investments.
        USER_RESEARCH: Agent for user research.
        PARTNERSHIP: Agent for partnerships.
    """

    SALES = 2
    AFFILIATE = 4
    RECRUITING = 7
    INVESTMENT = 8
    USER_RESEARCH = 9
    PARTNERSHIP = 10
