"""An async client of the Instantly.ai API V2: all operations, complete types, and a local server for tests."""

import typing as _typing

from ._core import lazy as _lazy

if _typing.TYPE_CHECKING:
    from ._core.public import *  # noqa: F403
    from ._core.public import __all__ as __all__
else:
    # The folders and modules that are public, too.
    _MODULES = (
        "api",
        "bulk",
        "doctor",
        "export",
        "models",
        "opentelemetry",
        "redis",
        "resources",
        "sandbox",
        "scopes",
        "vendor",
        "webhooks",
    )
    __getattr__, __dir__ = _lazy.everything(__name__, "_core.public", _MODULES)
