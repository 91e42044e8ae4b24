# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class CalendlyQuestion(Model):
    """A question that a Calendly event type asks on booking.

    Attributes:
        name: Text of the question.
        type: Kind of answer.
        required: Whether an answer is compulsory.
        answer_choices: Answers to choose from.
        include_other: Whether another answer than the given choices is possible.
        enabled: Whether the question is asked.
        position: Place among the questions.
    """

    name: str | Unset = UNSET
    type: str | Unset = UNSET
    required: bool | Unset = UNSET
    answer_choices: list[str] | Unset = UNSET
    include_other: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    position: int | Unset = UNSET
