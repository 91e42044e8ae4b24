# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AccountStatusMessage(Model):
    """Details of an account's state, such as the mail server's error.

    Attributes:
        code: Error code as text, e.g. `EENVELOPE`.
        command: Mail protocol command that failed, e.g. `DATA`.
        response: Reply of the mail server.
        e_message: Text of the error.
        response_code: Numeric reply code of the mail server, e.g. `550`.
    """

    code: str | None = LEFT_OUT
    command: str | None = LEFT_OUT
    response: str | None = LEFT_OUT
    e_message: str | None = LEFT_OUT
    response_code: int | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "response_code": "responseCode",
    }
