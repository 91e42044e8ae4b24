"""What is written by hand and public, as pages of directives: mkdocstrings prints the docstrings of the names."""

from __future__ import annotations

from .page import Page

PACKAGE = "instantly_async"
FOLDER = "reference/python"

# The names of the package itself, by the subject that a reader looks for.
SUBJECTS = {
    "Client": ("client", ["InstantlyClient", "Drift", "Unknown", "__version__"]),
    "Pages and pagers": ("pagers", ["Pager", "Page"]),
    "Errors": (
        "errors",
        [
            "InstantlyError",
            "APIConnectionError",
            "APITimeoutError",
            "RateLimitTimeoutError",
            "APIStatusError",
            "BadRequestError",
            "AuthenticationError",
            "PaymentRequiredError",
            "PermissionDeniedError",
            "MissingScopeError",
            "NotFoundError",
            "ConflictError",
            "PayloadTooLargeError",
            "UnprocessableEntityError",
            "RateLimitError",
            "ServerError",
            "EdgeBlockedError",
            "DecodeError",
            "JobFailedError",
            "JobCancelledError",
            "WaitTimeoutError",
            "CheckpointError",
            "WorkspacesError",
        ],
    ),
    "Rate limiters": (
        "rate_limiters",
        [
            "RateLimiter",
            "LocalRateLimiter",
            "RateLimitSlot",
            "RateLimitStatus",
            "LaneStatus",
            "RateLimitWait",
        ],
    ),
    "Hooks and events": (
        "hooks",
        ["Hooks", "CallEvent", "RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"],
    ),
    "Workspaces": ("workspaces", ["Workspaces", "Workspace", "WorkspaceClient", "WorkspaceWalk"]),
    "Jobs": ("jobs", ["JobFailure"]),
    "Operations and responses": (
        "operations",
        ["Operation", "Paging", "RateLimit", "Response", "UNSET", "Unset"],
    ),
}
# Modules whose names all stand on one page.
MODULES = ["bulk", "doctor", "export", "opentelemetry", "redis", "sandbox", "scopes", "vendor", "webhooks"]

INDEX = """# Python names

What is written by hand and public. The methods that call the API are in the [reference of resources](../index.md), the
shapes that they take and give in that of the [models](../models/index.md).

"""


def python_names() -> list[Page]:
    """The index, a page for each subject of the package itself, and one for each module."""
    subjects = [
        Page(f"{FOLDER}/{file}.md", f"# {title}\n\n" + "\n\n".join(f"::: {PACKAGE}.{name}" for name in names) + "\n")
        for title, (file, names) in SUBJECTS.items()
    ]
    modules = [
        Page(
            f"{FOLDER}/{name}.md",
            f"# `{PACKAGE}.{name}`\n\n::: {PACKAGE}.{name}\n    options:\n      show_root_heading: false\n",
        )
        for name in MODULES
    ]
    rows = [f"- [{page.title}]({page.path.removeprefix(f'{FOLDER}/')})" for page in [*subjects, *modules]]
    return [Page(f"{FOLDER}/index.md", INDEX + "\n".join(rows) + "\n"), *subjects, *modules]
