"""What the package makes public, and under which names users see it."""

from __future__ import annotations

import inspect
import pickle
import pkgutil
import subprocess
import sys
import traceback
import typing
from typing import Any

import attrs
import pytest

import instantly_async
from instantly_async import scopes

MEMBERS = [
    "UNSET",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CallEvent",
    "CheckpointError",
    "ConflictError",
    "DecodeError",
    "Drift",
    "EdgeBlockedError",
    "Hooks",
    "InstantlyClient",
    "InstantlyError",
    "JobCancelledError",
    "JobFailedError",
    "JobFailure",
    "LaneStatus",
    "LocalRateLimiter",
    "MissingScopeError",
    "NotFoundError",
    "Operation",
    "Page",
    "Pager",
    "Paging",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RateLimitSlot",
    "RateLimitStatus",
    "RateLimitTimeoutError",
    "RateLimitWait",
    "RateLimiter",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "RetryEvent",
    "ServerError",
    "Unknown",
    "UnprocessableEntityError",
    "Unset",
    "WaitEvent",
    "WaitTimeoutError",
    "Workspace",
    "WorkspaceClient",
    "WorkspaceWalk",
    "Workspaces",
    "WorkspacesError",
    "__version__",
    "scopes",
]
FOLDERS_AND_MODULES = {
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
}
CLASSES = [name for name in MEMBERS if isinstance(getattr(instantly_async, name), type)]


def class_of(name: str) -> type[Any]:
    found = getattr(instantly_async, name)
    assert isinstance(found, type)
    return found


def test_the_public_names_are_these_and_no_others() -> None:
    assert instantly_async.__all__ == MEMBERS
    named = filter(str.isidentifier, vars(instantly_async))  # pytest adds others to the packages of its plugins
    public = {name for name in named if not name.startswith("_")}
    assert public <= {*MEMBERS, *FOLDERS_AND_MODULES}


def test_they_are_shown_before_they_are_loaded() -> None:
    script = "import instantly_async; print(*dir(instantly_async))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert {*MEMBERS, *FOLDERS_AND_MODULES} <= set(done.stdout.split())
    assert {*MEMBERS, *FOLDERS_AND_MODULES} <= set(dir(instantly_async))


@pytest.mark.parametrize("name", sorted(FOLDERS_AND_MODULES))
def test_a_part_is_an_attribute_and_loads_no_client_of_http_for_those_that_send_nothing(name: str) -> None:
    script = f"import sys, instantly_async; print(instantly_async.{name}.__name__, 'httpx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    part, has_http = done.stdout.split()
    assert part == f"instantly_async.{name}"
    assert name != "webhooks" or has_http == "False"


def test_importing_the_package_loads_nothing_of_it() -> None:
    script = "import sys, instantly_async; print(*sorted(name for name in sys.modules if name.startswith('instantly')))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["instantly_async", "instantly_async._core", "instantly_async._core.lazy"]


@pytest.mark.parametrize("name", sorted(FOLDERS_AND_MODULES - {"vendor"}))
def test_a_part_of_the_package_can_be_imported_first(name: str) -> None:
    script = f"import instantly_async.{name} as part; import instantly_async; print(instantly_async.{name} is part)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


def test_what_there_is_not_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'instantly_async' has no attribute 'nothing'"):
        _ = instantly_async.nothing  # type: ignore[attr-defined]


def test_the_root_holds_what_users_import_by_name_and_nothing_else_in_public() -> None:
    modules = {module.name for module in pkgutil.iter_modules(instantly_async.__path__)}
    assert {name for name in modules if not name.startswith("_")} == FOLDERS_AND_MODULES
    assert {name for name in modules if name.startswith("_")} == {"__main__", "_core"}


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_shows_the_name_by_which_it_is_imported(name: str) -> None:
    shown = class_of(name)
    assert f"{shown.__module__}.{shown.__qualname__}" == f"instantly_async.{name}"
    assert repr(shown) == f"<class 'instantly_async.{name}'>"
    assert pickle.loads(pickle.dumps(shown)) is shown


def test_a_traceback_shows_the_public_name_of_an_error() -> None:
    operation = scopes.find("leads.list")
    error = instantly_async.MissingScopeError("no scope", operation=operation, held_scopes=None)
    assert traceback.format_exception(error) == ["instantly_async.MissingScopeError: no scope\n"]


@pytest.mark.parametrize("name", CLASSES)
def test_type_hints_of_a_class_and_of_its_methods_can_be_resolved(name: str) -> None:
    resolved = class_of(name)
    hints = typing.get_type_hints(resolved)
    assert hints.keys() >= vars(resolved).get("__annotations__", {}).keys()
    assert not any(isinstance(hint, str) for hint in hints.values())
    for _, method in inspect.getmembers(resolved, inspect.isfunction):
        typing.get_type_hints(method)


@pytest.mark.parametrize("name", [name for name in CLASSES if attrs.has(class_of(name))])
def test_attrs_resolves_the_types_of_a_class(name: str) -> None:
    fields = attrs.fields(attrs.resolve_types(class_of(name)))
    assert fields
    assert not any(field.type is None or isinstance(field.type, str) for field in fields)
