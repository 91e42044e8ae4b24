# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class GuidanceRule(Model):
    """A rule that an agent has to observe when it writes outreach.

    An agent has 10 at most. Their ids are positions (`rule-0`, `rule-1` and so on) and change when a rule is
    deleted.

    Attributes:
        id: Position of the rule, such as `rule-0`. Changes when a rule before it is deleted, so list the
            rules again after a deletion.
        title: Short title on a single line. At most 119 characters.
        content: What the agent has to observe.
    """

    id: str
    title: str
    content: str
