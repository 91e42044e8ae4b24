"""Sign-ins by OAuth at the sandbox."""

from __future__ import annotations

import pytest

from instantly_async import InstantlyClient, NotFoundError
from instantly_async.models import AccountProviderCode
from instantly_async.models import OAuthSessionState as State
from instantly_async.sandbox import Sandbox


@pytest.mark.parametrize("provider", [AccountProviderCode.GOOGLE, AccountProviderCode.MICROSOFT])
async def test_a_sign_in_adds_an_account_and_is_told_of_once(provider: int, fresh: InstantlyClient) -> None:
    init = fresh.oauth.init_google if provider == AccountProviderCode.GOOGLE else fresh.oauth.init_microsoft
    session = await init()
    other = await init()
    assert session.session_id
    assert session.session_id != other.session_id
    assert (await fresh.oauth.get_session_status(session.session_id)).status == State.PENDING
    outcome = await fresh.oauth.get_session_status(session.session_id)
    assert outcome.status == State.SUCCESS
    assert outcome.email
    assert (await fresh.accounts.get(outcome.email)).provider_code == provider
    with pytest.raises(NotFoundError):
        await fresh.oauth.get_session_status(session.session_id)


async def test_a_session_that_nobody_asked_about_in_time_expires() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        session = str((await instantly.oauth.init_google()).session_id)
        sandbox.clock.advance(minutes=11)
        before = set(sandbox.state["accounts"])
        assert (await instantly.oauth.get_session_status(session)).status == State.EXPIRED
        with pytest.raises(NotFoundError):
            await instantly.oauth.get_session_status(session)
        assert set(sandbox.state["accounts"]) == before
