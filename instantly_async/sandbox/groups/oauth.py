"""OAuth: a sign-in that is pending at first, then succeeds and adds an account; its outcome can be read once."""

from __future__ import annotations

import datetime

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..state.clock import identifier, timestamp
from ..state.store import Record
from . import accounts

GROUP = Group((Entity(table="oauth_sessions", path="/api/v2/oauth/session/status", key="session_id"),))

_GOOGLE, _MICROSOFT = 2, 3  # codes of the API for the providers of accounts
_LIFETIME = datetime.timedelta(minutes=10)


@GROUP.endpoint("POST /api/v2/oauth/google/init")
def init_google(call: Call) -> Record:
    """A new session for a mailbox of Google."""
    return _begun(call, "google", _GOOGLE)


@GROUP.endpoint("POST /api/v2/oauth/microsoft/init")
def init_microsoft(call: Call) -> Record:
    """A new session for a mailbox of Microsoft."""
    return _begun(call, "microsoft", _MICROSOFT)


@GROUP.endpoint("GET /api/v2/oauth/session/status/{sessionId}")
def get_session_status(call: Call) -> Record:
    """Pending when first asked, then the outcome; after that the session is gone."""
    session = call.store["oauth_sessions"].find(call.path["sessionId"])
    if timestamp(call.store.clock.now()) > session["expires_at"]:
        del call.store["oauth_sessions"][session["session_id"]]
        return {"status": "expired"}
    if not session["signed_in"]:
        session["signed_in"] = True  # as if the user did so between two questions
        return {"status": "pending"}
    account = {"first_name": "Sandbox", "last_name": "User", "provider_code": session["provider_code"]}
    accounts.signed_in(call, {"email": session["email"], **account})
    del call.store["oauth_sessions"][session["session_id"]]
    return {"status": "success", "email": session["email"], "name": "Sandbox User"}


def _begun(call: Call, provider: str, provider_code: int) -> Record:
    now = call.store.clock.now()
    session_id, expires_at = identifier(now), timestamp(now + _LIFETIME)
    call.store["oauth_sessions"][session_id] = {
        "session_id": session_id,
        "provider_code": provider_code,
        "email": f"user-{session_id}@{provider}.example",
        "expires_at": expires_at,
        "signed_in": False,
    }
    auth_url = f"https://{provider}.example/oauth2/auth?state={session_id}"
    return {"session_id": session_id, "auth_url": auth_url, "expires_at": expires_at}
