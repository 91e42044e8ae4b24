# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class SpamAssassinRule(Model):
    """Result of one SpamAssassin rule.

    Attributes:
        description: Section or kind of the rule.
        name: Name of the rule in SpamAssassin.
        score: Points that the rule contributes, as text such as `0.0`.
    """

    description: str
    name: str
    score: str
