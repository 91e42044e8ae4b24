# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class JobLevel(StrEnum):
    """Seniority of a lead. Several values mean nearly the same (`VP-Level` and `Vice President (VP)`, for
    example).
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
