"""One thing that goes wrong: what of a call it changes, and when."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

import anyio
from attrs import frozen
from starlette.responses import Response

from ..document.operations import Schema
from ..http.disconnects import Disconnected
from ..http.edge import page
from ..http.refusal import Refusal
from .spoiling import spoil

Moment: TypeAlias = Literal["before", "after"]

LONGEST_LATENCY = 3_600.0  # seconds
# What may happen to an answer as a whole, of which one thing is enough; and to the values in one.
_FORMS = ("drop", "html", "empty", "truncated", "cut")
_VALUES = ("unknown_values", "unknown_fields", "wrong_types")


@frozen(kw_only=True)
class Fault:
    """What goes wrong with a call.

    Attributes:
        status: Answer with this error status instead of doing the work; None does the work.
        latency: Seconds to wait first.
        retry_after: Value of the header Retry-After.
        drop: Close the connection without an answer, before the work is done or after it.
        html: Answer with a page of the CDN instead of JSON.
        empty: Answer with no body.
        truncated: Answer with the first half of the body.
        cut: Answer with the first half of the body, having announced all of it, and close the connection.
        unknown_values: Answer with values that the enums of the document do not have.
        unknown_fields: Answer with a field in every object that the document does not have.
        wrong_types: Answer with numbers in place of texts, and texts in place of numbers and booleans.

    Raises:
        ValueError: It cannot happen so.
    """

    status: int | None = None
    latency: float = 0.0
    retry_after: float | str | None = None
    drop: Moment | None = None
    html: bool = False
    empty: bool = False
    truncated: bool = False
    cut: bool = False
    unknown_values: bool = False
    unknown_fields: bool = False
    wrong_types: bool = False

    def __attrs_post_init__(self) -> None:
        for problem in self._problems():
            raise ValueError(f"a fault {problem}")

    def _problems(self) -> Iterator[str]:
        forms = [name for name in _FORMS if getattr(self, name)]
        values = [name for name in _VALUES if getattr(self, name)]
        if self.status is not None and (type(self.status) is not int or not 400 <= self.status <= 599):
            yield f"has an error status from 400 to 599, not {self.status!r}"
        if not is_number(self.latency) or not 0 <= self.latency <= LONGEST_LATENCY:
            yield f"has a latency from 0 to {LONGEST_LATENCY:.0f} seconds, not {self.latency!r}"
        if self.drop not in {None, "before", "after"}:
            yield f"drops the connection 'before' or 'after' the work is done, not {self.drop!r}"
        if self.retry_after is not None and self.status is None:
            yield "with retry_after needs a status, such as 429"
        if not _is_for_header(self.retry_after):
            yield f"has a retry_after that a header can carry, not {self.retry_after!r}"
        if len(forms) > 1:
            yield f"cannot be {' and '.join(forms)} at once"
        if values and (forms or self.status is not None):
            yield f"cannot have {values[0]} together with {forms[0] if forms else 'status'}"
        if self.drop and self.status is not None:
            yield "cannot have drop together with status: a call that is dropped has no answer"
        if self.status is None and not self.latency and not forms and not values:
            yield "needs something that goes wrong, such as status=503"

    async def before(self) -> Response | None:
        """What happens before the work is done; an answer takes its place."""
        if self.latency:
            await anyio.sleep(self.latency)
        if self.drop == "before":
            return Disconnected()
        if self.status is None:
            return None
        answer: Response = Refusal(self.status, "An error on demand").response()
        if self.retry_after is not None:
            answer.headers["retry-after"] = str(self.retry_after)
        return self.after(answer)

    def spoiled(self, value: Any, schema: Schema) -> Any:
        """What becomes of the value of an answer."""
        return spoil(
            value, schema, values=self.unknown_values, fields=self.unknown_fields, wrong_types=self.wrong_types
        )

    def after(self, answer: Response) -> Response:
        """What becomes of an answer."""
        content = bytes(answer.body)
        if self.drop or (self.cut and not content):
            return Disconnected()
        if self.cut:
            return Disconnected(answer)
        if not content:  # as in a 204, which cannot have any
            return answer
        if self.html:
            content = bytes(page(f"Error {answer.status_code}", answer.status_code).body)
            answer.headers["content-type"] = "text/html; charset=utf-8"
        if self.empty or self.truncated:
            content = b"" if self.empty else content[: len(content) // 2]
        answer.body = content
        answer.headers["content-length"] = str(len(content))
        return answer


def _is_for_header(value: Any) -> bool:
    """Whether something is seconds or a date for a Retry-After; none at all is, too."""
    if isinstance(value, str):
        return value.isascii() and value.isprintable()
    return value is None or (is_number(value) and value >= 0)


def is_number(value: Any) -> bool:
    """Whether something is a finite number; JSON's true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
