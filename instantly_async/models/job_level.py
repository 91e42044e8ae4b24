# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class JobLevel(OpenStrEnum):
    """Seniority of a lead.

    `C-Level`, `VP-Level`, `Director-Level`, `Manager-Level` and `Staff` are accepted and match no lead,
    according to a note of the vendor and to users; the spelled-out values work, such as `Chief X Officer
    (CxO)`, `Vice President (VP)`, `Director` and `Manager`.

    Attributes:
        C_LEVEL: Matches nothing; `Chief X Officer (CxO)` works.
        VP_LEVEL: Matches nothing; `Vice President (VP)` works.
        DIRECTOR_LEVEL: Matches nothing; `Director` works.
        MANAGER_LEVEL: Matches nothing; `Manager` works.
        STAFF: Matches nothing.
        ENTRY_LEVEL: `Entry level`.
        MID_SENIOR_LEVEL: `Mid-Senior level`.
        DIRECTOR: `Director`.
        ASSOCIATE: `Associate`.
        OWNER: `Owner`.
        EXECUTIVE: `Executive`.
        MANAGER: `Manager`.
        SENIOR: `Senior`.
        CXO: `Chief X Officer (CxO)`.
        INTERNSHIP: `Internship`.
        VICE_PRESIDENT: `Vice President (VP)`.
        UNPAID_INTERNSHIP: `Unpaid / Internship`.
        PARTNER: `Partner`.
    """

    C_LEVEL = "C-Level"
    VP_LEVEL = "VP-Level"
    DIRECTOR_LEVEL = "Director-Level"
    MANAGER_LEVEL = "Manager-Level"
    STAFF = "Staff"
    ENTRY_LEVEL = "Entry level"
    MID_SENIOR_LEVEL = "Mid-Senior level"
    DIRECTOR = "Director"
    ASSOCIATE = "Associate"
    OWNER = "Owner"
    EXECUTIVE = "Executive"
    MANAGER = "Manager"
    SENIOR = "Senior"
    CXO = "Chief X Officer (CxO)"
    INTERNSHIP = "Internship"
    VICE_PRESIDENT = "Vice President (VP)"
    UNPAID_INTERNSHIP = "Unpaid / Internship"
    PARTNER = "Partner"
