# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class EmailBody(Model):
    """Content of an e-mail as HTML, as plain text or both.

    Attributes:
        text: Plain text. Newlines stay line breaks in a forwarded e-mail and in what is read; a sent reply
            loses them.
        html: HTML. Line breaks are written as `<br/>`.
    """

    text: str | Unset = UNSET
    html: str | Unset = UNSET
