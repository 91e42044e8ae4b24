"""E-mail verification: pending when it is asked for, known when it is asked about."""

from __future__ import annotations

from ..document.validators import is_valid
from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..http.refusal import Refusal
from ..state.store import Record


def _complete(call: Call, verification: Record) -> None:
    if not is_valid(verification["email"], {"format": "email"}):
        raise Refusal(400, 'body/email must match format "email"')
    verification |= {"status": "success", "verification_status": "pending", "catch_all": "pending"}


# Results as leads have them.
_VERIFIED, _INVALID, _CATCH_ALL = 1, -1, -3

GROUP = Group(
    (
        Entity(
            table="email_verification",
            path="/api/v2/email-verification",
            key="email",
            complete=_complete,
        ),
    )
)


@GROUP.endpoint("GET /api/v2/email-verification/{email}")
def get(call: Call) -> Record:
    """The result, by what the address says of itself: `invalid` and `catch-all` in it are taken at their word."""
    verification = call.store["email_verification"].find(call.path["email"])
    email = verification["email"]
    verification["verification_status"] = "invalid" if _is_invalid(email) else "verified"
    verification["catch_all"] = _is_catch_all(email)
    return verification


def status_of_lead(email: str) -> int:
    """The same result for the address of a lead, as leads have it."""
    if _is_invalid(email):
        return _INVALID
    return _CATCH_ALL if _is_catch_all(email) else _VERIFIED


def _is_invalid(email: str) -> bool:
    return "invalid" in email.casefold()


def _is_catch_all(email: str) -> bool:
    return "catch-all" in email.casefold()
