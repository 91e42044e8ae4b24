# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class FundingType(OpenStrEnum):
    """Funding round of a company by which it can be filtered.

    Attributes:
        ANGEL: `angel`.
        SEED: `seed`.
        PRE_SEED: `pre_seed`.
        SERIES_A: `series_a`.
        PRE_SERIES_A: `pre_series_a`.
        SERIES_B: `series_b`.
        PRE_SERIES_B: `pre_series_b`.
        SERIES_C: `series_c`.
        PRE_SERIES_C: `pre_series_c`.
        SERIES_D: `series_d`.
        PRE_SERIES_D: `pre_series_d`.
        SERIES_E: `series_e`.
        PRE_SERIES_E: `pre_series_e`.
        SERIES_F: `series_f`.
        PRE_SERIES_F: `pre_series_f`.
        SERIES_G: `series_g`.
        PRE_SERIES_G: `pre_series_g`.
        SERIES_H: `series_h`.
        PRE_SERIES_H: `pre_series_h`.
        SERIES_I: `series_i`.
        PRE_SERIES_I: `pre_series_i`.
        SERIES_J: `series_j`.
        PRE_SERIES_J: `pre_series_j`.
    """

    ANGEL = "angel"
    SEED = "seed"
    PRE_SEED = "pre_seed"
    SERIES_A = "series_a"
    PRE_SERIES_A = "pre_series_a"
    SERIES_B = "series_b"
    PRE_SERIES_B = "pre_series_b"
    SERIES_C = "series_c"
    PRE_SERIES_C = "pre_series_c"
    SERIES_D = "series_d"
    PRE_SERIES_D = "pre_series_d"
    SERIES_E = "series_e"
    PRE_SERIES_E = "pre_series_e"
    SERIES_F = "series_f"
    PRE_SERIES_F = "pre_series_f"
    SERIES_G = "series_g"
    PRE_SERIES_G = "pre_series_g"
    SERIES_H = "series_h"
    PRE_SERIES_H = "pre_series_h"
    SERIES_I = "series_i"
    PRE_SERIES_I = "pre_series_i"
    SERIES_J = "series_j"
    PRE_SERIES_J = "pre_series_j"
