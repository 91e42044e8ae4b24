# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SendingStatusSummary(Model):
    """Summary of a sending status for people to read.

    Attributes:
        status: Status code, as in the diagnostics.
        status_message: The status in words.
        issue_started_at: Time at which the problem was first noticed, in ISO format.
        last_healthy_send_at: Time of the last e-mail that went out well, in ISO format.
        ai_summary: Explanation written by AI; only filled with `with_ai_summary=true`.
    """

    status: str | None = LEFT_OUT
    status_message: str | None = LEFT_OUT
    issue_started_at: datetime.datetime | None = LEFT_OUT
    last_healthy_send_at: datetime.datetime | None = LEFT_OUT
    ai_summary: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "issue_started_at": decoding.date_time,
        "last_healthy_send_at": decoding.date_time,
    }
