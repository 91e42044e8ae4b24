"""What OAuth sign-ins have beside their operations."""

from __future__ import annotations

from ... import models
from ..base_resource import Resource


class OAuthMethods(Resource):
    """Waiting for the outcome of a sign-in."""

    async def wait(
        self,
        session_or_id: models.OAuthSession | str,
        *,
        timeout: float | None = 600.0,
    ) -> models.OAuthSessionStatus:
        """Wait until the user has signed in, or has not.

        Asks at once, then after 2 seconds and after pauses that grow to 5 seconds. The API tells the outcome once, and
        knows nothing of the session afterwards; so the outcome is never asked for twice. After an answer that was lost
        on its way the session is asked about again, three times at most in a row. If it is gone by then, the outcome
        was in the answer that was lost, and an APIConnectionError says so: look with `accounts.list` whether the
        account is there. The time limit does not break off a call under way, which could be the one with the outcome;
        cancelling the task does.

        Args:
            session_or_id: The session that `oauth.init_google` or `oauth.init_microsoft` returned, or its `session_id`.
            timeout: Seconds to wait in all; None waits for ever. A session is valid for 10 minutes.

        Returns:
            The outcome: its `status` is `success` (with `email` and `name`), `error` (with `error` and
            `error_description`) or `expired`.

        Raises:
            WaitTimeoutError: The session was pending all the time. The error has its `id` and its `last_state`.
            NotFoundError: There is no such session, or its outcome was read already.
            APIStatusError: Another error status.
            APIConnectionError: No response came, or the outcome was lost.
            DecodeError: The response is not what the API promises.
            ValueError: The ID is blank, or the timeout cannot be right.
            TypeError: An argument is of another type.

        Scopes: the API states none.
        Source: GET /api/v2/oauth/session/status/{sessionId}
        """
        from ..waiting import oauth

        return await oauth.wait(self._client, session_or_id, timeout)
