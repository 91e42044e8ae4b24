# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class LeadInterestStatus(OpenIntEnum):
    """Interest of a lead.

    Custom lead labels have numbers of their own beside these (`LeadLabel.interest_status`).

    Attributes:
        INTERESTED: Interested.
        MEETING_BOOKED: A meeting is booked.
        MEETING_COMPLETED: The meeting took place.
        WON: Won.
        OUT_OF_OFFICE: Out of office.
        NOT_INTERESTED: The lead has no interest.
        WRONG_PERSON: The e-mails reach the wrong person.
        LOST: Lost.
        NO_SHOW: Did not show up.
    """

    INTERESTED = 1
    MEETING_BOOKED = 2
    MEETING_COMPLETED = 3
    WON = 4
    OUT_OF_OFFICE = 0
    NOT_INTERESTED = -1
    WRONG_PERSON = -2
    LOST = -3
    NO_SHOW = -4
