"""What a background job tells beside its fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..base_model import Model
from ..job_failure import WITHOUT_REASON, JobFailure
from ..text import one_line


class BackgroundJobProperties(Model):
    """What of a job failed, as far as its data tells."""

    @property
    def failures(self) -> list[JobFailure]:
        """What failed inside the job, which can be so in a job that succeeded; empty if nothing is known to have.

        The items of `data["processed_emails"]` that have an error are listed one by one. If `data["failed_count"]` is
        greater, one more entry stands for the others.
        """
        listed = list(_listed(self.get(("data", "processed_emails"))))
        others = _number(self.get(("data", "failed_count"))) - len(listed)
        if others > 0:
            listed.append(JobFailure(error="the API does not say which", count=others))
        return listed


def _listed(items: Any) -> Iterator[JobFailure]:
    """The items that have an error. Nothing is known of the form of an error: it is text, or an object around one."""
    for item in items if isinstance(items, list) else ():
        error = item.get("error") if isinstance(item, Mapping) else None
        if error:
            yield JobFailure(email=_text(item.get("email")), id=_text(item.get("id")), error=_reason(error))


def _reason(error: Any) -> str:
    inner = error.get("message") if isinstance(error, Mapping) else error
    return inner if isinstance(inner, str) else WITHOUT_REASON if error is True else one_line(error)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: Any) -> int:
    """A number of items; whatever is none counts as 0."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return int(value) if is_number and 0 <= value < float("inf") else 0
