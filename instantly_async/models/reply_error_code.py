# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class ReplyErrorCode(OpenStrEnum):
    """Why a reply of an AI agent was not sent.

    Attributes:
        NO_SENDING_ACCOUNT: There is no account to send from.
        ACCOUNT_INACTIVE: The sending account is not active.
        ACCOUNT_FETCH_FAILED: The sending account could not be looked up.
        SEND_FAILED: Sending was tried and failed.
        HITL_NOT_SUPPORTED: Review by a person ("human in the loop") is not supported here.
        RATE_LIMITED: A rate limit was hit.
        AGENT_NOT_FOUND: The agent does not exist.
        LEAD_BLOCKED: The lead is blocked.
        FREE_TRIAL_LIMIT_REACHED: The limit of the free trial is reached.
        OUT_OF_CREDITS: No credits are left.
        MONTHLY_BUDGET_EXCEEDED: The agent's monthly credit budget is used up.
    """

    NO_SENDING_ACCOUNT = "NO_SENDING_ACCOUNT"
    ACCOUNT_INACTIVE = "ACCOUNT_INACTIVE"
    ACCOUNT_FETCH_FAILED = "ACCOUNT_FETCH_FAILED"
    SEND_FAILED = "SEND_FAILED"
    HITL_NOT_SUPPORTED = "HITL_NOT_SUPPORTED"
    RATE_LIMITED = "RATE_LIMITED"
    AGENT_NOT_FOUND = "AGENT_NOT_FOUND"
    LEAD_BLOCKED = "LEAD_BLOCKED"
    FREE_TRIAL_LIMIT_REACHED = "FREE_TRIAL_LIMIT_REACHED"
    OUT_OF_CREDITS = "OUT_OF_CREDITS"
    MONTHLY_BUDGET_EXCEEDED = "MONTHLY_BUDGET_EXCEEDED"
