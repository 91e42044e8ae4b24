"""Clients for many workspaces, and what is done in all of them."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, ItemsView, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Self, TypeAlias, TypeVar, Unpack, cast, overload

from ..client import InstantlyClient
from ..drift import Drift
from ..endpoint_modules import endpoint
from ..options.keys import KeySource, without_frame
from ..pagination import Pager
from ..public_names import public_names
from ..secret import Secret
from ..text import brief
from .background import Background
from .client import WorkspaceClient
from .client_options import ClientOptions
from .concurrency import AT_ONCE, check_concurrency, for_each
from .failures import OnError, WorkspacesError, check_on_error, counted, tell
from .feed import Feed
from .group import Group
from .names import is_like_a_key
from .own_keys import OwnKeys
from .walk import WorkspaceWalk
from .workspace import Workspace

T = TypeVar("T")
ItemT = TypeVar("ItemT")

Keys: TypeAlias = KeySource | Mapping[str, KeySource] | Sequence[KeySource]


class Workspaces:
    """Many workspaces: a client for each, over one connection pool, and what is done in all of them at once.

    Use it as `async with Workspaces(keys) as agency:`. Entering finds the workspaces. The API's rate limits are kept
    for each workspace on its own; several keys of one workspace share its limits.

    `agency["Northwind"]` is the `InstantlyClient` of a workspace, by its name, its ID or its `Workspace`;
    `for workspace, instantly in agency.items()` gives all of them, `for workspace in agency` the workspaces alone.

    An error of one workspace never ends what is done in the others. When these are through, `WorkspacesError` has
    all errors; with `on_error` that function is told each of them at once, and nothing is raised in the end. Every
    error says whose it is: `error.workspace`.

    Args:
        keys: A mapping of names to keys; a list of keys, whose workspaces have the names that the API gives; or the one
            key of a group's admin workspace, which reaches the workspaces that have accepted its invitation (by the
            header x-as-workspace). Read from INSTANTLY_API_KEY, as an admin's, when left out. A key may be a function,
            as that of `InstantlyClient`.
        include_admin: Whether the admin workspace is one of them.
        options: Other options of `InstantlyClient`, for all of them: `base_url`, `timeout`, `hooks`, ...

    Attributes:
        drift: That of all its clients together; see `InstantlyClient`.

    Raises:
        ValueError: There is no key, one is blank, malformed or given twice, or another option cannot be right.
        TypeError: A key or an option is of another type.
    """

    def __init__(
        self, keys: Keys | None = None, *, include_admin: bool = False, **options: Unpack[ClientOptions]
    ) -> None:
        given = Secret(keys)
        del keys  # what is refused below shows this frame
        if unknown := sorted(options.keys() - ClientOptions.__annotations__.keys()):
            del options  # an `api_key` may be among them
            raise TypeError(f"{type(self).__name__} has no option {unknown[0]!r}")
        if not isinstance(include_admin, bool):
            raise TypeError(f"include_admin is {include_admin!r}, and must be True or False")
        is_one = given.value is None or isinstance(given.value, str) or callable(given.value)
        if include_admin and not is_one:
            raise ValueError("include_admin is for the key of an admin workspace; give its own key a name here")
        self._source: Group | OwnKeys = Group(given, include_admin=include_admin) if is_one else OwnKeys(given)
        self._client = InstantlyClient(self._source.first.value, **options)
        self.drift: Drift = self._client.drift
        self._background = Background()
        self._found: dict[Workspace, WorkspaceClient] | None = None

    async def refresh(self) -> None:
        """Find the workspaces again, as entering does: those that have joined the group, and those that have left it.

        A workspace that stays keeps its client and its name. Walks and calls that have begun go on with the workspaces
        that there were; one that has left the group fails in them with a `PermissionDeniedError`. Workspaces with keys
        of their own neither come nor go; those whose ID was not to be found out are asked again.

        Raises:
            ValueError: The key's workspace administers no other one, or two keys are of one workspace.
            APIStatusError: The workspaces of the group cannot be listed: AuthenticationError (401),
                PaymentRequiredError (402), MissingScopeError (403), RateLimitError (429).
            APIConnectionError: No response came.

        Scopes: for a group `workspace_group_members:read` or `workspace_group_members:all` or `all:read` or `all:all`;
            those of `workspaces.get` with `include_admin`. Keys of their own need none; with those of `workspaces.get`
            their workspaces have IDs.
        Source: GET /api/v2/workspace-group-members, GET /api/v2/workspaces/current
        """
        self._found = {client.workspace: client for client in await self._source.find(self._client)}

    @overload
    def walk(
        self,
        what: Callable[[WorkspaceClient], Pager[Any, ItemT]],
        /,
        *,
        concurrency: int = AT_ONCE,
        on_error: OnError | None = None,
    ) -> WorkspaceWalk[ItemT]: ...

    @overload
    def walk(
        self,
        what: str,
        /,
        *arguments: Any,
        concurrency: int = AT_ONCE,
        on_error: OnError | None = None,
        **named: Any,
    ) -> WorkspaceWalk[Any]: ...

    def walk(
        self, what: Any, /, *arguments: Any, concurrency: int = AT_ONCE, on_error: OnError | None = None, **named: Any
    ) -> WorkspaceWalk[Any]:
        """Walk a list of every workspace, several of them at once; the items come in turns.

        `async for workspace, lead in agency.walk(lambda instantly: instantly.leads.list(search="acme"))` knows the
        types; `agency.walk("leads.list", search="acme")` is the same by name. Of each workspace that is under way one
        page is fetched ahead, and nothing while the items that are there wait to be taken. A walk that is left early
        has nothing to clean up.

        Args:
            what: A function that gives the list of a client, or the name of the operation.
            arguments: With a name: arguments of the method, for every workspace.
            concurrency: How many workspaces are walked at once; the next one begins when one is over.
            on_error: A function, plain or async, that is told the workspace and the error where one fails, after the
                items of the pages before. What it raises ends the walk at that place.
            named: With a name: arguments of the method; `limit` and `max_items` count for each workspace.

        Returns:
            An asynchronous iterator of workspaces and items, with `errors` and `aclose()`.

        Raises:
            ValueError: There is no such list, or an argument cannot be right; at once.
            TypeError: An argument is of another type; at once.
            WorkspacesError: After all other items, if a workspace has failed and there is no `on_error`. `errors` has
                what each failed with; the `cursor` of such an error is where its walk is resumed:
                `agency[workspace].leads.list(starting_after=error.cursor)`.
        """
        check_concurrency(concurrency)
        check_on_error(on_error)
        list_of = _list_by_name(what, arguments, named) if isinstance(what, str) else _function(what, arguments, named)
        feeds = [
            Feed(workspace, _checked_pager(list_of(client)), self._background) for workspace, client in self.items()
        ]
        return WorkspaceWalk(feeds, concurrency=concurrency, on_error=on_error)

    async def call(
        self, name: str, /, *arguments: Any, concurrency: int = AT_ONCE, on_error: OnError | None = None, **named: Any
    ) -> dict[Workspace, Any]:
        """Make a call in every workspace, several of them at once, by its name.

        `await agency.call("campaigns.get_analytics", start_date="2026-11-01")`. `each` does the same with types, and
        whatever takes more than one call.

        Args:
            name: Resource and method, or the operationId of the API's document.
            arguments: Arguments of the method, for every workspace.
            concurrency: In how many workspaces at once.
            on_error: As that of `each`.
            named: Arguments of the method, for every workspace.

        Returns:
            What the call gives, by workspace.

        Raises:
            ValueError: There is no such call, or it is a list, which `walk` walks.
            WorkspacesError: As `each`.
        """
        found: Any = endpoint(name)
        if found.OPERATION.paging is not None:
            raise ValueError(
                f"{name} is a list: walk it with agency.walk({name!r}), or take pages of it with agency.each"
            )
        return await self.each(
            lambda client: found.asyncio(*arguments, client=client, **named), concurrency=concurrency, on_error=on_error
        )

    async def each(
        self,
        function: Callable[[WorkspaceClient], Awaitable[T]],
        /,
        *,
        concurrency: int = AT_ONCE,
        on_error: OnError | None = None,
    ) -> dict[Workspace, T]:
        """Run an async function for every workspace, several of them at once.

        `await agency.each(lambda instantly: instantly.campaigns.get_analytics_overview())`. The function is given the
        client of the workspace, whose `workspace` says which one it is.

        Args:
            function: What to run.
            concurrency: In how many workspaces at once.
            on_error: A function, plain or async, that is told the workspace and the error as soon as one fails. What it
                raises ends all others.

        Returns:
            What the function gave, by workspace, in their order.

        Raises:
            WorkspacesError: When all others are through, if a workspace has failed and there is no `on_error`. `errors`
                has what each failed with, `results` what the others gave.
            ValueError: `concurrency` is out of its range.
            TypeError: An argument is of another type.
        """
        check_concurrency(concurrency)
        check_on_error(on_error)
        if not callable(function):
            raise TypeError(f"agency.each takes an async function of a client, not {brief(function)}")
        results: dict[Workspace, T] = {}
        errors: dict[Workspace, Exception] = {}

        async def run(client: WorkspaceClient) -> None:
            try:
                results[client.workspace] = await _awaitable(function(client))
            except Exception as error:
                await failed(client.workspace, without_frame(error))

        async def failed(workspace: Workspace, error: Exception) -> None:
            errors[workspace] = error
            if on_error is not None:
                await tell(on_error, workspace, error)

        order = [client for _, client in self.items()]
        await for_each(order, run, concurrency)
        for client in order:
            if client.workspace not in results and client.workspace not in errors:
                await failed(client.workspace, RuntimeError("the function was cancelled, by what it awaits maybe"))
        given = {client.workspace: results[client.workspace] for client in order if client.workspace in results}
        if errors and on_error is None:
            raise WorkspacesError.of(
                {client.workspace: errors[client.workspace] for client in order if client.workspace in errors}, given
            )
        return given

    def items(self) -> ItemsView[Workspace, WorkspaceClient]:
        """All workspaces, each with its client.

        Returns:
            Pairs of a workspace and its client.

        Raises:
            RuntimeError: The workspaces were not found yet.
        """
        return self._known.items()

    def __getitem__(self, place: Workspace | str) -> WorkspaceClient:
        if (found := self._find(place)) is None:
            names = ", ".join(str(workspace) for workspace in list(self)[:10])
            asked = "of that name, which looks like an API key" if is_like_a_key(place) else brief(place)
            del place
            raise KeyError(f"there is no one workspace {asked}; there are: {names or 'none'}")
        return found

    def __contains__(self, place: object) -> bool:
        return self._find(place) is not None

    def __iter__(self) -> Iterator[Workspace]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    async def aclose(self) -> None:
        """Close all connections; calls that are under way end with an APIConnectionError."""
        await self._client.aclose()
        await self._background.join()

    async def __aenter__(self) -> Self:
        try:
            await self.refresh()
        except BaseException:
            await self.aclose()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __dir__(self) -> list[str]:
        return public_names(self)

    def __repr__(self) -> str:
        client: InstantlyClient | None = getattr(self, "_client", None)  # there is none where a key was refused
        if client is None:
            return f"<{type(self).__name__}>"
        count = "not entered yet" if self._found is None else counted(len(self._found))
        closed = ", closed" if client._transport.closed else ""
        return f"<{type(self).__name__} of {client._options.base_url}, {count}{closed}>"

    def __reduce__(self) -> Any:
        raise TypeError("clients hold API keys and connections and cannot be pickled; make new ones")

    @property
    def _known(self) -> dict[Workspace, WorkspaceClient]:
        if self._found is None:
            raise RuntimeError(
                "the workspaces are not found yet: use `async with Workspaces(...) as agency:`, "
                "or await agency.refresh()"
            )
        return self._found

    def _find(self, place: object) -> WorkspaceClient | None:
        """The client of a workspace; None if there is none or, by its ID, more than one."""
        if isinstance(place, Workspace):
            return self._known.get(place)
        by_id = [client for workspace, client in self.items() if workspace.id is not None and workspace.id == place]
        found = by_id or [client for workspace, client in self.items() if workspace.name == place]
        return found[0] if len(found) == 1 else None


def _list_by_name(
    name: str, arguments: tuple[Any, ...], named: Mapping[str, Any]
) -> Callable[[WorkspaceClient], Pager[Any, Any]]:
    found: Any = endpoint(name)
    if found.OPERATION.paging is None:
        raise ValueError(f"{name} is no list; agency.call({name!r}) calls it in every workspace")
    return lambda client: found.iterate(*arguments, client=client, **named)


def _function(
    given: Any, arguments: tuple[Any, ...], named: Mapping[str, Any]
) -> Callable[[WorkspaceClient], Pager[Any, Any]]:
    if not callable(given):
        raise TypeError(f"agency.walk takes a function of a client, or a name such as 'leads.list', not {brief(given)}")
    if arguments or named:
        raise TypeError("arguments go with the name of a list; a function gives them to its list itself")
    return cast("Callable[[WorkspaceClient], Pager[Any, Any]]", given)


def _checked_pager(given: Any) -> Pager[Any, Any]:
    if not isinstance(given, Pager):
        if inspect.iscoroutine(given):
            given.close()  # else Python warns that it was never awaited
        raise TypeError(
            f"the function gave {type(given).__name__}, and must give a list that was not awaited, such as "
            "lambda instantly: instantly.leads.list()"
        )
    return given


def _awaitable(given: Any) -> Any:
    if not inspect.isawaitable(given):
        raise TypeError(f"the function gave {type(given).__name__}, and must be async, or give a call: see agency.each")
    return given
