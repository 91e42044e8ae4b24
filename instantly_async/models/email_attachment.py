# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class EmailAttachment(Model):
    """A file attached to an e-mail.

    Attributes:
        size: Size in bytes.
        type: MIME type of the file.
        url: Address for the download, if there is one. A URL.
        error: Reason why the file could not be uploaded.
    """

    filename: str
    size: int | Unset = UNSET
    type: str | Unset = UNSET
    url: str | Unset = UNSET
    error: str | None | Unset = UNSET
