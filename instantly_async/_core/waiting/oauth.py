"""Waiting for the outcome of a sign-in, which the API tells once: it is asked for, but never twice."""

from __future__ import annotations

from typing import Any

from ... import models
from ...api import oauth
from ..endpoints import Caller
from ..errors import APIConnectionError, DecodeError, InstantlyError, NotFoundError, ServerError
from ..text import one_line
from .arguments import checked_id, checked_timeout
from .states import States, Waited

MOST_LOST = 3  # answers in a row that may be lost before the wait ends
PENDING = models.OAuthSessionState.PENDING
ADVICE_AFTER_LOSS = (
    "an answer was lost, which may have been the outcome: wait for the session again, and if it is not known, "
    "look with accounts.list whether the account is there"
)
WHAT = "an OAuth session or its session_id"


class WaitedSignIn(Waited[models.OAuthSessionStatus]):
    """A sign-in session. Whatever is not pending is its outcome, and the API forgets the session with it.

    An answer that was lost was one of a pending session most likely, so the next look is made. If the session is gone
    by then, that answer was the outcome, and this is said.
    """

    operation = oauth.get_oauth_session_status.OPERATION
    method = "oauth.wait"
    kind = "sign-in session"
    shortest = 2.0
    longest = 5.0
    interruptible = False  # what is broken off may have been the outcome
    advice = "the user can go on signing in, and the session can be waited for again until it expires"

    def __init__(self, client: Caller, id: str) -> None:
        self.client = client
        self.id = id
        self._lost: InstantlyError | None = None
        self._times_lost = 0

    async def look(self) -> models.OAuthSessionStatus | None:
        """The session as it is; None if its answer was lost."""
        try:
            state = await oauth.get_oauth_session_status.asyncio(self.id, client=self.client)
        except NotFoundError as error:
            if self._lost is None:
                raise
            raise self._outcome_lost(error, self._lost) from self._lost
        except (APIConnectionError, DecodeError, ServerError) as error:
            if isinstance(error, APIConnectionError) and error.unsent:
                raise
            self._lost, self._times_lost, self.advice = error, self._times_lost + 1, ADVICE_AFTER_LOSS
            if self._times_lost > MOST_LOST:
                raise
            return None
        self._lost, self._times_lost, self.advice = None, 0, type(self).advice
        return state

    def is_final(self, state: models.OAuthSessionStatus) -> bool:
        """Whether it is the outcome."""
        return state.status != PENDING

    def mark(self, state: models.OAuthSessionStatus) -> Any:
        """Its status."""
        return state.status

    def describe(self, state: models.OAuthSessionStatus) -> str:
        """Its status."""
        return one_line(state.status, 60)

    def _outcome_lost(self, error: NotFoundError, lost: InstantlyError) -> InstantlyError:
        message = (
            f"{self.method}: the outcome of sign-in session {one_line(self.id, 60)} was in an answer that was lost, "
            "and can be read once"
        )
        found = APIConnectionError(message, operation=self.operation, request=error.request, attempts=lost.attempts)
        found.add_note("look with accounts.list whether the account is there")
        return found._of(self.client)


async def wait(client: Caller, session_or_id: Any, seconds: float | None) -> models.OAuthSessionStatus:
    """The outcome of a sign-in session."""
    given = session_or_id.session_id if isinstance(session_or_id, models.OAuthSession) else session_or_id
    waited = WaitedSignIn(client, checked_id(given, "session_or_id", WHAT))
    return await States(waited, checked_timeout(seconds)).final()
