# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class EmailAttachment(Model):
    """A file attached to an e-mail.

    Attributes:
        filename: Name of the file.
        size: Size in bytes.
        type: MIME type of the file.
        url: Address for the download, if there is one. A URL.
        error: Reason why the file could not be uploaded.
    """

    filename: str
    size: int | None = LEFT_OUT
    type: str | None = LEFT_OUT
    url: str | None = LEFT_OUT
    error: str | None = LEFT_OUT
