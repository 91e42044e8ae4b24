# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CreatedLead(Model):
    """A lead that a bulk import created.

    Attributes:
        index: Position of the lead in the `leads` of the request. It identifies leads that have no e-mail
            address.
        id: Id of the new lead, with which it can be read, changed and deleted. A UUID.
        email: E-mail address of the lead.
        first_name: First name of the lead.
        last_name: Last name of the lead.
        phone: Phone number of the lead.
    """

    index: int
    id: str
    email: str | None = LEFT_OUT
    first_name: str | None = LEFT_OUT
    last_name: str | None = LEFT_OUT
    phone: str | None = LEFT_OUT
