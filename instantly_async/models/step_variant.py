# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class StepVariant(Model):
    """One wording of a step's e-mail.

    Attributes:
        subject: Subject line.
        body: Text of the e-mail as HTML; line breaks have to be written as `<br/>`.
        v_disabled: Set to `true` to take the variant out of use; variants are in use by default.
    """

    subject: str
    body: str
    v_disabled: bool | Unset = UNSET
