"""What users import for many workspaces. It is loaded when they do: most programs have one workspace."""

from .client import WorkspaceClient as WorkspaceClient
from .failures import WorkspacesError as WorkspacesError
from .walk import WorkspaceWalk as WorkspaceWalk
from .workspaces import Workspaces as Workspaces
