"""A local API that behaves like the live one and remembers what it is told, for first runs and for tests.

    with Sandbox() as sandbox:
        async with InstantlyClient(sandbox.key, base_url=sandbox.url) as instantly:
            ...

Without a socket, in the process of a test:

    async with Sandbox() as sandbox:
        instantly = sandbox.client(scopes=["leads:read"])
        ...
"""

from __future__ import annotations

try:
    import jsonschema_rs  # noqa: F401
    import starlette  # noqa: F401
    import uvicorn  # noqa: F401
except ImportError as _missing:
    raise ImportError(
        f"the sandbox needs {_missing.name}, which is not installed: pip install 'instantly-async[sandbox]'",
        name=_missing.name,
    ) from _missing

from .http.app import create_app
from .local import Sandbox
from .sending.behaviour import Behaviour
from .state.keys import KEY, READ_ONLY_KEY

__all__ = ["KEY", "READ_ONLY_KEY", "Behaviour", "Sandbox", "create_app"]
