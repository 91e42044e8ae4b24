# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class EmailTemplate(Model):
    """A saved text for campaign e-mails.

    Attributes:
        id: ID of the template. A UUID.
        timestamp_created: When the template was created.
        body: Text of the e-mail, as HTML or plain text.
        name: Name of the template.
        subject: Subject line.
        organization: Workspace that the template belongs to. A UUID.
    """

    id: str
    timestamp_created: datetime.datetime
    body: str
    name: str
    subject: str | None = LEFT_OUT
    organization: str

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
    }
