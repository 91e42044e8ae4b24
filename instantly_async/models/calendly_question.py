# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


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

    name: str | None = LEFT_OUT
    type: str | None = LEFT_OUT
    required: bool | None = LEFT_OUT
    answer_choices: list[str] | None = LEFT_OUT
    include_other: bool | None = LEFT_OUT
    enabled: bool | None = LEFT_OUT
    position: int | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            type: str | Unset = UNSET,
            required: bool | Unset = UNSET,
            answer_choices: Sequence[str] | Unset = UNSET,
            include_other: bool | Unset = UNSET,
            enabled: bool | Unset = UNSET,
            position: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
