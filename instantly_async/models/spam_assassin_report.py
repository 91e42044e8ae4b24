# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SpamAssassinReport(Model):
    """Findings of SpamAssassin for a test e-mail.

    Attributes:
        is_spam: Whether SpamAssassin regards the e-mail as spam.
        report: Result of each rule.
        spam_score: Score of the e-mail over all rules.
    """

    is_spam: bool | None = LEFT_OUT
    report: list[models.SpamAssassinRule] | None = LEFT_OUT
    spam_score: int | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "report": decoding.array(decoding.model(models.SpamAssassinRule)),
    }
