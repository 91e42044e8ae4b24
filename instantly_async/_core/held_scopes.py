"""Which read scopes an API key was found to hold, by what the API answered."""

from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from .errors import InstantlyError, PaymentRequiredError

State: TypeAlias = Literal["held", "missing", "unknown"]


@frozen
class ScopeFinding:
    """What one call told of one scope.

    Attributes:
        scope: The scope, such as `leads:read`.
        state: "held" if the key holds it or a wider one (`leads:all`, `all:read`, `all:all`), which an answer does not
            tell apart; "missing" if the API refused for want of it; "unknown" if neither can be told.
        operation: Name of what was called, such as `leads.list`; None if nothing was.
        status_code: The status of the answer; None if there was none.
        reason: Why it is missing or unknown, on one line; empty where it is held.
        error: What the call raised; None if it succeeded, or was not made.
    """

    scope: str
    state: State
    operation: str | None = None
    status_code: int | None = None
    reason: str = ""
    error: InstantlyError | None = field(default=None, repr=False, eq=False)

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON, without the error.

        Returns:
            Its attributes by name, without `error`.
        """
        return {
            "scope": self.scope,
            "state": self.state,
            "operation": self.operation,
            "status_code": self.status_code,
            "reason": self.reason,
        }


@frozen
class HeldScopes:
    """Which read scopes a key holds, as far as cheap reads tell: one finding for each that the API's document names.

    Attributes:
        findings: What was found, in the order of the scopes' names.
    """

    findings: tuple[ScopeFinding, ...]

    @property
    def held(self) -> tuple[str, ...]:
        """The scopes that the key holds, by themselves or in wider ones."""
        return self._in_state("held")

    @property
    def missing(self) -> tuple[str, ...]:
        """The scopes for want of which the API refused a call."""
        return self._in_state("missing")

    @property
    def unknown(self) -> tuple[str, ...]:
        """The scopes of which nothing can be told; `findings` has the reasons."""
        return self._in_state("unknown")

    @property
    def blocked_by_plan(self) -> tuple[str, ...]:
        """Those of the unknown ones whose call was refused because of the workspace's plan (402)."""
        return tuple(each.scope for each in self.findings if isinstance(each.error, PaymentRequiredError))

    @property
    def reads_everything(self) -> bool:
        """Whether the key reads everything that can be asked: each scope of which a call tells is held.

        Of other scopes no call tells (they are `unknown`), so it may have `all:read`, or just each of these scopes.
        """
        return bool(self.held) and all(each.state == "held" for each in self.findings if each.operation is not None)

    def to_dict(self) -> dict[str, Any]:
        """The findings as JSON.

        Returns:
            What the properties give, and `findings`.
        """
        return {
            "held": [*self.held],
            "missing": [*self.missing],
            "unknown": [*self.unknown],
            "blocked_by_plan": [*self.blocked_by_plan],
            "reads_everything": self.reads_everything,
            "findings": [finding.to_dict() for finding in self.findings],
        }

    def _in_state(self, state: State) -> tuple[str, ...]:
        return tuple(finding.scope for finding in self.findings if finding.state == state)


# As the package itself has it for its classes: the name by which they are imported.
for _class in (ScopeFinding, HeldScopes):
    _class.__module__ = f"{__name__.removesuffix('._core.held_scopes')}.scopes"
