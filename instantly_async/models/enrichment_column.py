# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class EnrichmentColumn(Model):
    """Settings for one AI-written column; columns can form a chain.

    Attributes:
        model_version: AI model that writes the values.
        prompt: Instructions for the model; `{{name}}` inserts the value of another column.
        input_columns: Has no effect; the server takes the input columns from the `{{name}}` places in the
            prompt.
        use_instantly_account: Whether the model is called through Instantly's account instead of the
            workspace's own API keys.
        overwrite: Whether values that the column already holds are replaced.
        order: Position of the column in the chain.
        required: Has no effect; the server treats a column without `fallback` as required and holds the lead
            back, sending it no e-mail, if the column fails.
        verb: Verb that the app's chain editor shows for the step; without effect on the result.
        object: Grammatical object that the app's chain editor shows for the step; without effect on the
            result.
        fallback: Text that goes into the e-mail when the step fails.
        skip_if_input_empty: Whether a lead is skipped if one of the input fields has no value.
    """

    model_version: str
    prompt: str | None = LEFT_OUT
    input_columns: list[str] | None = LEFT_OUT
    use_instantly_account: bool | None = LEFT_OUT
    overwrite: bool | None = LEFT_OUT
    order: int | None = LEFT_OUT
    required: bool | None = LEFT_OUT
    verb: str | None = LEFT_OUT
    object: str | None = LEFT_OUT
    fallback: str | None = LEFT_OUT
    skip_if_input_empty: bool | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model_version: str,
            prompt: str | Unset = UNSET,
            input_columns: Sequence[str] | Unset = UNSET,
            use_instantly_account: bool | Unset = UNSET,
            overwrite: bool | Unset = UNSET,
            order: int | Unset = UNSET,
            required: bool | Unset = UNSET,
            verb: str | Unset = UNSET,
            object: str | Unset = UNSET,
            fallback: str | Unset = UNSET,
            skip_if_input_empty: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
