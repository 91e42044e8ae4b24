"""The client of one workspace among several."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ..client import InstantlyClient
from ..errors import InstantlyError
from ..operation import Operation
from ..secret import Secret
from ..types import UNSET, Response
from .workspace import Workspace

T = TypeVar("T")


class WorkspaceClient(InstantlyClient):
    """The client of one workspace among several.

    Its errors name the workspace, and it closes nothing. `Workspaces` makes such clients:
    `agency["Northwind"].leads.list()`.

    Args:
        client: The client whose connections and options it shares.
        workspace: Whose client it is.
        key: The workspace's own key; without one it calls with that of `client`.
        on_behalf_of: ID of the workspace of the group on whose behalf to call.

    Attributes:
        workspace: Whose client it is.
    """

    def __init__(
        self,
        client: InstantlyClient,
        workspace: Workspace,
        *,
        key: Secret | None = None,
        on_behalf_of: str | None = None,
    ) -> None:
        other = client.with_options(api_key=UNSET if key is None else key.value, workspace=on_behalf_of)
        self.__dict__.update(vars(other))
        self.workspace: Workspace = workspace

    async def send(
        self,
        operation: Operation,
        decode: Callable[[Any], T],
        *,
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        body: Mapping[str, Any] = {},
    ) -> Response[T]:
        """Send one call, as every client does; an error of it says whose it is.

        See `InstantlyClient.send`.
        """
        try:
            return await super().send(operation, decode, path=path, query=query, body=body)
        except InstantlyError as error:
            error._of(self)
            raise

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.workspace} of {self._options.base_url}>"
