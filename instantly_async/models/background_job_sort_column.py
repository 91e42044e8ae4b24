# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class BackgroundJobSortColumn(OpenStrEnum):
    """Field by which a list of jobs is ordered.

    Attributes:
        CREATED_AT: By the time the job was created.
        UPDATED_AT: By the time of the last change.
    """

    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"
