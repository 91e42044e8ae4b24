"""Faults on demand: what a test wants to go wrong."""

from __future__ import annotations

import random
from typing import Any

from attrs import asdict, define, frozen

from ... import scopes
from .fault import Fault, Moment, is_number

EVERY = "*"


@frozen
class _When:
    """Which calls something happens to.

    Attributes:
        operation: The name of an operation, or `*`.
        probability: How likely it is for one call.
        seed: What makes the choice of calls repeatable.
    """

    operation: str
    probability: float
    seed: int


@define(eq=False)
class _Planned:
    """A fault, and how often it is still to happen: None as often as there are calls."""

    when: _When
    fault: Fault
    times: int | None
    chance: random.Random

    def happens(self) -> bool:
        """Whether it happens to the call that is there now."""
        if self.chance.random() >= self.when.probability:
            return False
        if self.times is not None:
            self.times -= 1
        return True


class Faults:
    """The faults of a sandbox: `sandbox.faults.add("leads.list", status=503, times=2)`."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []

    def add(
        self,
        operation: str,
        *,
        status: int | None = None,
        times: int | None = None,
        latency: float = 0.0,
        retry_after: float | str | None = None,
        drop: Moment | None = None,
        html: bool = False,
        empty: bool = False,
        truncated: bool = False,
        cut: bool = False,
        unknown_values: bool = False,
        unknown_fields: bool = False,
        wrong_types: bool = False,
        probability: float | None = None,
        seed: int | None = None,
    ) -> None:
        """Let the next calls of an operation go wrong; several faults of one operation follow each other.

        Args:
            operation: Its name, such as `leads.list`; `*` for every operation.
            status: Answer with this error status, and do no work.
            times: How many calls it happens to; by default one, or with a probability any number.
            latency: Seconds to wait before anything else.
            retry_after: Value of the header Retry-After, beside a status.
            drop: Close the connection without an answer, `"before"` the work is done or `"after"` it.
            html: Answer with a page of the CDN instead of JSON.
            empty: Answer with no body.
            truncated: Answer with the first half of the body.
            cut: Answer with the first half of the body, having announced all of it, and close the connection.
            unknown_values: Answer with values that the enums of the document do not have.
            unknown_fields: Answer with a field in every object that the document does not have.
            wrong_types: Answer with numbers in place of texts, and texts in place of numbers and booleans.
            probability: How likely a call is to go wrong, from 0 to 1; by default every call does.
            seed: With a probability: another number chooses other calls, the same one always the same calls.

        Raises:
            ValueError: There is no such operation, or nothing can go wrong so.
        """
        if operation != EVERY:
            operation = scopes.find(operation).name
        if times is not None and (type(times) is not int or times < 1):
            raise ValueError(f"times is a whole number from 1 on, not {times!r}")
        if probability is not None and not (is_number(probability) and 0 < probability <= 1):
            raise ValueError(f"probability is a number above 0 and up to 1, not {probability!r}")
        if seed is not None and (type(seed) is not int or probability is None):
            raise ValueError(f"seed is a whole number beside a probability, not {seed!r} beside {probability!r}")
        fault = Fault(
            status=status,
            latency=latency,
            retry_after=retry_after,
            drop=drop,
            html=html,
            empty=empty,
            truncated=truncated,
            cut=cut,
            unknown_values=unknown_values,
            unknown_fields=unknown_fields,
            wrong_types=wrong_types,
        )
        when = _When(operation, 1.0 if probability is None else probability, seed or 0)
        times = 1 if times is None and probability is None else times
        self._planned.append(_Planned(when, fault, times, random.Random(when.seed)))

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        self._planned.clear()

    def take(self, operation: str) -> Fault | None:
        """What goes wrong with a call of an operation now; what was added for `*` only if nothing else does."""
        for name in (operation, EVERY):
            for planned in self._planned:
                if planned.when.operation == name and planned.happens():
                    if planned.times == 0:
                        self._planned.remove(planned)
                    return planned.fault
        return None

    def as_json(self) -> list[dict[str, Any]]:
        """The faults that are still to happen, as they were added; `times` is how often."""
        return [{**asdict(planned.when), "times": planned.times, **asdict(planned.fault)} for planned in self._planned]
