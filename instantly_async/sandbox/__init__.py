"""A local API that behaves like the live one and remembers what it is told, for first runs and for tests.

    with Sandbox() as sandbox:
        async with InstantlyClient(sandbox.key, base_url=sandbox.url) as instantly:
            ...

Without a socket, in the process of a test:

    async with Sandbox() as sandbox:
        instantly = sandbox.client(scopes=["leads:read"])
        ...

The fixtures `instantly_sandbox` and `instantly_client` give a test both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import lazy

if TYPE_CHECKING:
    from .http.app import create_app
    from .local import Sandbox
    from .sending.behaviour import Behaviour
    from .state.keys import KEY, READ_ONLY_KEY
else:
    _MODULES = {
        "KEY": "state.keys",
        "READ_ONLY_KEY": "state.keys",
        "Behaviour": "sending.behaviour",
        "Sandbox": "local",
        "create_app": "http.app",
    }
    _EXTRA = {"jsonschema_rs", "starlette", "uvicorn"}

    _load, __dir__ = lazy.members(__name__, _MODULES)

    def __getattr__(name: str) -> object:
        try:
            return _load(name)
        except ModuleNotFoundError as missing:
            needed = (missing.name or "").partition(".")[0]
            if needed not in _EXTRA:
                raise
            advice = "which is not installed: pip install 'instantly-async[sandbox]'"
            raise ImportError(f"the sandbox needs {needed}, {advice}", name=needed) from missing


__all__ = ["KEY", "READ_ONLY_KEY", "Behaviour", "Sandbox", "create_app"]
