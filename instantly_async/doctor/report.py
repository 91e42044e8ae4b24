"""What an examination found: one check for each thing that was looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from attrs import frozen

from .._core.drift import Unknown
from ..scopes import HeldScopes

State: TypeAlias = Literal["ok", "warning", "failed", "skipped"]
Name: TypeAlias = Literal[
    "base_url", "proxy", "key", "dns", "tcp", "proxy_tls", "tunnel", "tls", "api", "scopes", "plan", "clock", "drift",
    "versions",
]  # fmt: skip

FORM = 1  # of the JSON; a larger number means that a name has gone or means something else

# Exit statuses, and the checks that lead to them when they fail; what stands first counts first.
REFUSED, MISUSED, UNREACHABLE, INTERRUPTED = 1, 2, 3, 130
EXIT_STATUSES: Mapping[int, frozenset[Name]] = {
    MISUSED: frozenset({"base_url", "proxy"}),
    UNREACHABLE: frozenset({"dns", "tcp", "proxy_tls", "tunnel", "tls", "api"}),
    REFUSED: frozenset({"key", "scopes", "plan"}),
}


@frozen
class Check:
    """One thing that was looked at.

    Attributes:
        name: What was looked at.
        state: "ok", "warning" (nothing is broken), "failed", or "skipped" (not needed, or not possible).
        message: What was found, on one line.
        advice: What to do; empty where there is nothing to be done.
    """

    name: Name
    state: State
    message: str
    advice: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The check as JSON.

        Returns:
            Its attributes, by name.
        """
        return {"name": self.name, "state": self.state, "message": self.message, "advice": self.advice}


@frozen
class Report:
    """What an examination found.

    Attributes:
        checks: All that was looked at, always in the same order; the API key is nowhere in it.
        scopes: Which read scopes the key holds; None if the API was not asked, or refused the key.
        clock_skew: Seconds by which this machine's clock is ahead of the API's; negative where it is behind. None if
            the API did not tell the time.
        drift: How often answers had something that the API's document does not know.
        versions: Of the package ("instantly-async"), of the API's document, of Python and of the libraries; None for a
            library of an extra that is not installed.
    """

    checks: tuple[Check, ...]
    scopes: HeldScopes | None
    clock_skew: float | None
    drift: Mapping[Unknown, int]
    versions: Mapping[str, str | None]

    def check(self, name: Name) -> Check:
        """One of the checks.

        Args:
            name: What was looked at, such as `clock`.

        Returns:
            What was found.
        """
        return next(check for check in self.checks if check.name == name)

    @property
    def exit_status(self) -> int:
        """What the command ends with: 0 if nothing failed.

        1 if the key, its scopes or the plan do not do, 2 if a setting cannot be used, 3 if the API cannot be reached;
        3 comes before 1, and 2 before both.
        """
        failed = {check.name for check in self.checks if check.state == "failed"}
        return next((status for status, names in EXIT_STATUSES.items() if names & failed), 0)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON.

        Returns:
            Its attributes by name, with `form`, which is another number when a name has gone, and `exit_status`.
        """
        return {
            "form": FORM,
            "exit_status": self.exit_status,
            "checks": [check.to_dict() for check in self.checks],
            "scopes": None if self.scopes is None else self.scopes.to_dict(),
            "clock_skew": self.clock_skew,
            "drift": [
                {
                    "operation": unknown.operation,
                    "place": unknown.place,
                    "kind": unknown.kind,
                    "value": unknown.value,
                    "count": count,
                }
                for unknown, count in self.drift.items()
            ],
            "versions": dict(self.versions),
        }
