# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class IssueTracking(Model):
    """How long the present problem of a campaign has lasted.

    Attributes:
        current_status_code: Status code of the moment.
        issue_first_seen_at: Time at which the problem was first noticed, in ISO format.
        consecutive_loops_with_issue: Processing runs in a row that met the problem.
        last_healthy_send_at: Time of the last e-mail that went out well, in ISO format.
    """

    current_status_code: str | None = LEFT_OUT
    issue_first_seen_at: datetime.datetime | None = LEFT_OUT
    consecutive_loops_with_issue: int | None = LEFT_OUT
    last_healthy_send_at: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "issue_first_seen_at": decoding.date_time,
        "last_healthy_send_at": decoding.date_time,
    }
