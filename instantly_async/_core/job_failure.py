"""What failed inside a background job."""

from attrs import frozen

WITHOUT_REASON = "the API gives no reason"


@frozen(kw_only=True)
class JobFailure:
    """Something that failed inside a background job.

    Attributes:
        email: The address that it is about, if the job names one.
        id: The ID of what it is about, if the job names one.
        error: What the API says about it.
        count: For how many items it stands; more than 1 only where the job counts failures that it does not list.
    """

    email: str | None = None
    id: str | None = None
    error: str = WITHOUT_REASON
    count: int = 1
