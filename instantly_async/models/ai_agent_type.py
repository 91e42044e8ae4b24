# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class AIAgentType(OpenIntEnum):
    """Type of an AI agent.

    Attributes:
        INBOX_MANAGER: Inbox Manager, also called reply agent.
        SALES: Sales agent, also called SDR (sales development representative).
        DELIVERABILITY: Agent for deliverability.
        AFFILIATE: Agent for affiliates.
        LEAD_FINDER: Lead finder.
        RECRUITING: Agent for recruiting.
        INVESTMENT: Agent for investments.
        USER_RESEARCH: Agent for user research.
        PARTNERSHIP: Agent for partnerships.
    """

    INBOX_MANAGER = 1
    SALES = 2
    DELIVERABILITY = 3
    AFFILIATE = 4
    LEAD_FINDER = 6
    RECRUITING = 7
    INVESTMENT = 8
    USER_RESEARCH = 9
    PARTNERSHIP = 10
