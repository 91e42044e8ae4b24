# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class SendingStatusSummary(Model):
    """Summary of a sending status for people to read.

    Attributes:
        status: Status code, as in the diagnostics.
        status_message: The status in words.
        issue_started_at: Time at which the problem was first noticed, in ISO format.
        last_healthy_send_at: Time of the last e-mail that went out well, in ISO format.
        ai_summary: Explanation written by AI; only filled with `with_ai_summary=true`.
    """

    status: str | None | Unset = UNSET
    status_message: str | None | Unset = UNSET
    issue_started_at: datetime.datetime | str | None | Unset = UNSET
    last_healthy_send_at: datetime.datetime | str | None | Unset = UNSET
    ai_summary: str | None | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "issue_started_at": decoding.date_time,
        "last_healthy_send_at": decoding.date_time,
    }
