# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class EnrichmentJobStatus(OpenIntEnum):
    """State of an AI enrichment job.

    Attributes:
        PENDING: Waiting to be processed.
        RUNNING: In process.
        DONE: Finished successfully.
        FAILED: Failed.
    """

    PENDING = 1
    RUNNING = 2
    DONE = 3
    FAILED = 4
