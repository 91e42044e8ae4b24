# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class OAuthSession(Model):
    """A sign-in session that connects a mailbox.

    Attributes:
        session_id: ID with which the session's state is polled.
        auth_url: Sign-in page of Google or Microsoft to send the user to.
        expires_at: When the session ends, 10 minutes after its start.
    """

    session_id: str | None = LEFT_OUT
    auth_url: str | None = LEFT_OUT
    expires_at: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "expires_at": decoding.date_time,
    }
