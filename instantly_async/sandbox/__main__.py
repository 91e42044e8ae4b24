"""Run the sandbox until it is interrupted: `python -m instantly_async.sandbox`."""

from __future__ import annotations

import argparse
import contextlib
import threading

from . import Sandbox


def main() -> None:
    """Serve, and say how to get there."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__}", description="A local Instantly API.")
    parser.add_argument(
        "--port", type=int, default=8000, help="port on 127.0.0.1 (default: %(default)s; 0: a free one)"
    )
    port = parser.parse_args().port
    try:
        with Sandbox(port=port) as sandbox, contextlib.suppress(KeyboardInterrupt):
            print(_directions(sandbox), flush=True)
            threading.Event().wait()
    except (OSError, OverflowError) as error:
        parser.exit(1, f"cannot serve on port {port}: {error}\n")


def _directions(sandbox: Sandbox) -> str:
    return f"""\
The sandbox listens on {sandbox.url}; Ctrl+C stops it. In another terminal:

export INSTANTLY_BASE_URL={sandbox.url}
export INSTANTLY_API_KEY={sandbox.key}

A key that may only read accounts and custom tags: {sandbox.read_only_key}"""


if __name__ == "__main__":
    main()
