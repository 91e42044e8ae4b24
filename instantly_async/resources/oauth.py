# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .. import models
from .._core.resource_methods.oauth import OAuthMethods
from ..api import oauth as _oauth


class OAuthResource(OAuthMethods):
    """Connecting Google and Microsoft mailboxes by OAuth sign-in."""

    async def get_session_status(
        self,
        session_id: str,
    ) -> models.OAuthSessionStatus:
        """Get the outcome of an OAuth sign-in session.

        Serves sessions of both providers and is meant for polling. A session is valid for 10 minutes after
        its start. The outcome can be read once; a further call gives 404. So a call is not repeated when its
        answer was lost: on 404 after such a loss, look whether the account is there (`accounts.get`).

        Args:
            session_id: The `session_id` that starting the sign-in returned.

        Returns:
            The state of the session, with the connected account or the error.

        Raises:
            APIStatusError: the class of the status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/oauth/session/status/{sessionId}
        """
        return await _oauth.get_oauth_session_status.asyncio(
            session_id,
            client=self._client,
        )

    async def init_google(
        self,
    ) -> models.OAuthSession:
        """Start connecting a Google mailbox by OAuth sign-in.

        Send the user to `auth_url` to sign in, and call `oauth.get_session_status` repeatedly to learn the
        outcome. Limited to 75 calls a minute per workspace and 150 a minute per IP address, less than the
        rest of the API allows; an address that goes on is blocked for 30 minutes and more. Answers 503 while
        Google's sign-in service is down or lets Instantly wait; try again a little later.

        Returns:
            The new sign-in session.

        Raises:
            APIStatusError: RateLimitError (429), ServerError (503), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: the API states none.
        Rate limit: 75 calls in 1 minute and 150 calls in 1 minute per IP address.
        Source: POST /api/v2/oauth/google/init
        """
        return await _oauth.init_google_oauth.asyncio(
            client=self._client,
        )

    async def init_microsoft(
        self,
    ) -> models.OAuthSession:
        """Start connecting a Microsoft mailbox by OAuth sign-in.

        Send the user to `auth_url` to sign in, and call `oauth.get_session_status` repeatedly to learn the
        outcome. Limited to 75 calls a minute per workspace and 150 a minute per IP address, less than the
        rest of the API allows; an address that goes on is blocked for 30 minutes and more. Answers 503 while
        Microsoft's sign-in service is down or lets Instantly wait; try again a little later.

        Returns:
            The new sign-in session.

        Raises:
            APIStatusError: RateLimitError (429), ServerError (503), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: the API states none.
        Rate limit: 75 calls in 1 minute and 150 calls in 1 minute per IP address.
        Source: POST /api/v2/oauth/microsoft/init
        """
        return await _oauth.init_microsoft_oauth.asyncio(
            client=self._client,
        )
