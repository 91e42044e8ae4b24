"""How much is read, and what became of it."""

from __future__ import annotations

from attrs import Factory, define, frozen

from .findings import Findings
from .reads import Read


@frozen
class Bounds:
    """How much is read.

    Attributes:
        items: Of each list.
        samples: Calls of each operation that takes an id.
        seconds: For all of it.
        call_seconds: For one call, the waits for its turn included.
    """

    items: int = 200
    samples: int = 2
    seconds: float = 600
    call_seconds: float = 60


@define
class Reading:
    """What became of a read.

    Attributes:
        requests: How often it was called.
        records: How many items or objects came.
        answers: How many answers with a success were compared.
        differing: How many differences were seen in them, each time it was seen.
        cursor: What its cursors look like, such as "uuid".
        trouble: Why it was not read, or not to the end.
        notes: What the document has no word for.
    """

    read: Read
    requests: int = 0
    records: int = 0
    answers: int = 0
    differing: int = 0
    cursor: str = ""
    trouble: str = ""
    notes: list[str] = Factory(list)


@define
class Checked:
    """Everything that was read, and what was seen."""

    readings: list[Reading] = Factory(list)
    findings: Findings = Factory(Findings)
    stopped: str = ""

    @property
    def answers(self) -> int:
        """How many answers with a success were compared."""
        return sum(reading.answers for reading in self.readings)
