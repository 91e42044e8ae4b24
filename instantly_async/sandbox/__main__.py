"""Run the sandbox until it is interrupted: `python -m instantly_async.sandbox`."""

from __future__ import annotations

import argparse
import contextlib
import signal
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from .local import Sandbox

_INTERRUPTS = (signal.SIGINT, signal.SIGTERM)


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message}; --help shows what there is\n")


def main() -> None:
    """Serve, and say how to get there."""
    parser = _Parser(prog=f"python -m {__package__}", description="A local Instantly API.")
    parser.add_argument(
        "--port", type=int, default=8787, help="port on 127.0.0.1 (default: %(default)s; 0: a free one)"
    )
    parser.add_argument("--leads", type=int, help="how many leads to begin with (default: a small workspace)")
    parser.add_argument("--seed", type=int, help="makes other leads of those")
    parser.add_argument("--empty", action="store_true", help="begin with nothing but a workspace and its owner")
    parser.add_argument("--state", metavar="FILE", help="go on where the last run with this file ended")
    parser.add_argument("--rate-limits", action="store_true", help="refuse calls beyond the API's rate limits with 429")
    parser.add_argument("--oddities", action="store_true", help="answer with what live answers have undocumented")
    parser.add_argument("--deliver-anywhere", action="store_true", help="let webhooks deliver to other machines, too")
    options = parser.parse_args()
    try:
        from . import Sandbox  # needs what may not be installed

        sandbox = Sandbox(**vars(options))
    except (ImportError, OSError, ValueError) as error:
        parser.exit(1, f"{error}\n")
    try:
        directions = _directions(sandbox)
    except OSError as error:
        parser.exit(1, f"cannot serve on port {options.port}: {error}\n")
    try:
        with _interruptible(), sandbox:
            print(directions, flush=True)
            with contextlib.suppress(KeyboardInterrupt):
                threading.Event().wait()
    except OSError as error:
        parser.exit(1, f"the state was not kept: {error}\n")


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Let Ctrl+C and the request to end do the same."""
    before = {number: signal.signal(number, _interrupt) for number in _INTERRUPTS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(*_: object) -> NoReturn:
    """Interrupt once; what comes later breaks off nothing, least of all the writing of the state."""
    for number in _INTERRUPTS:
        signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


def _directions(sandbox: Sandbox) -> str:
    """How to get there; it is served from now on."""
    return f"""\
The sandbox listens on {sandbox.url}; Ctrl+C stops it. In another terminal:

export INSTANTLY_BASE_URL={sandbox.url}
export INSTANTLY_API_KEY={sandbox.key}

A key that may only read accounts and custom tags: {sandbox.read_only_key}
Faults, the clock, webhooks' deliveries and more, from any language: {sandbox.url}/_sandbox"""


if __name__ == "__main__":  # pragma: no cover
    main()
