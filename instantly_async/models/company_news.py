# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class CompanyNews(OpenStrEnum):
    """Kind of news event by which companies can be filtered.

    Each name reads as what the company is reported to do.

    Attributes:
        LAUNCHES: Launches something, such as a product.
        EXPANDS_OFFICES_TO: `expands_offices_to`.
        HIRES: Hires someone.
        PARTNERS_WITH: `partners_with`.
        LEAVES: Someone leaves the company.
        RECEIVES_FINANCING: `receives_financing`.
        RECOGNIZED_AS: Is recognised as something.
        CLOSES_OFFICES_IN: `closes_offices_in`.
        IS_DEVELOPING: Is developing something.
        HAS_ISSUES_WITH: Has trouble with someone or something.
        PROMOTES: Someone is promoted.
        OPENS_NEW_LOCATION: `opens_new_location`.
        RECEIVES_AWARD: `receives_award`.
        ACQUIRES: `acquires`.
        INVESTS_INTO_ASSETS: Invests in assets.
        SIGNS_NEW_CLIENT: `signs_new_client`.
        INCREASES_HEADCOUNT_BY: Grows its headcount.
        RETIRES_FROM: Someone retires from the company.
        INVESTS_INTO: Invests in another company or project.
        INTEGRATES_WITH: `integrates_with`.
        EXPANDS_FACILITIES: `expands_facilities`.
        GOES_PUBLIC: `goes_public`.
        SELLS_ASSETS_TO: `sells_assets_to`.
        IDENTIFIED_AS_COMPETITOR_OF: Is named as a competitor of another company.
        DECREASES_HEADCOUNT_BY: Cuts its headcount.
        EXPANDS_OFFICES_IN: `expands_offices_in`.
        FILES_SUIT_AGAINST: Sues someone.
        MERGES_WITH: `merges_with`.
    """

    LAUNCHES = "launches"
    EXPANDS_OFFICES_TO = "expands_offices_to"
    HIRES = "hires"
    PARTNERS_WITH = "partners_with"
    LEAVES = "leaves"
    RECEIVES_FINANCING = "receives_financing"
    RECOGNIZED_AS = "recognized_as"
    CLOSES_OFFICES_IN = "closes_offices_in"
    IS_DEVELOPING = "is_developing"
    HAS_ISSUES_WITH = "has_issues_with"
    PROMOTES = "promotes"
    OPENS_NEW_LOCATION = "opens_new_location"
    RECEIVES_AWARD = "receives_award"
    ACQUIRES = "acquires"
    INVESTS_INTO_ASSETS = "invests_into_assets"
    SIGNS_NEW_CLIENT = "signs_new_client"
    INCREASES_HEADCOUNT_BY = "increases_headcount_by"
    RETIRES_FROM = "retires_from"
    INVESTS_INTO = "invests_into"
    INTEGRATES_WITH = "integrates_with"
    EXPANDS_FACILITIES = "expands_facilities"
    GOES_PUBLIC = "goes_public"
    SELLS_ASSETS_TO = "sells_assets_to"
    IDENTIFIED_AS_COMPETITOR_OF = "identified_as_competitor_of"
    DECREASES_HEADCOUNT_BY = "decreases_headcount_by"
    EXPANDS_OFFICES_IN = "expands_offices_in"
    FILES_SUIT_AGAINST = "files_suit_against"
    MERGES_WITH = "merges_with"
