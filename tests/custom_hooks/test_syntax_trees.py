"""A generated module holds what the templates print; everything else is refused before anything is imported."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.install import verification
from custom_hooks.install.syntax_trees import check_syntax_trees
from custom_hooks.render.rendering import GENERATED

ROOT = Path(__file__).resolve().parents[2]
X = "__import__('os').system('true')"

MODEL = '''\
# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class Thing(Model, Page[models.Other]):
    """A thing."""

    name: str | Unset = UNSET
    others: list[models.Other | Mapping[str, Any]]

    json_names: ClassVar[Mapping[str, str]] = {
        "name": "Name",
    }

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "others": decoding.deferred(lambda: decoding.array(decoding.model(models.Other))),
    }

    @property
    def items(self) -> list[models.Other]:
        """The items of this page."""
        return self.others
'''
ENUM = '''\
from enum import StrEnum


class Kind(StrEnum):
    """A kind."""

    A = "a"
'''
ENDPOINT = '''\
"""things.list: GET /api/v2/things"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="listThing",
    name="things.list",
    method="GET",
    path="/api/v2/things",
    scopes=(
        "a",  # or
        "b",
    ),
)
_decode: Callable[[Any], models.Thing] = decoding.page_of(models.Thing)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
) -> Response[models.Thing]:
    """List."""
    return await client.send(OPERATION, _decode, path={"id": id}, query={"limit": limit})


asyncio: Final = parsed(asyncio_detailed)


def iterate(id: str, *, client: Caller, limit: int = 100) -> Pager[models.Thing, models.Other]:
    """Walk."""
    fetch = functools.partial(asyncio, id, client=client)
    return Pager(fetch, OPERATION, limit=limit)
'''
RESOURCE = '''\
from __future__ import annotations

from .. import models
from .._core.base_resource import Resource
from ..api import thing as _thing


class ThingsResource(Resource):
    """Things."""

    async def list(self, id: str) -> models.Thing:
        """List."""
        return await _thing.list_thing.asyncio(id, client=self._client)
'''
RESOURCES = '''\
from __future__ import annotations

from .._core.base_resource import resource
from typing import TYPE_CHECKING

from .. import resources
from .._core import lazy
from .._core.endpoints import Caller

if TYPE_CHECKING:
    from .things import ThingsResource
else:
    __getattr__, __dir__ = lazy.members(__name__, {"ThingsResource": "things"})

__all__ = ["ThingsResource", "Resources"]


class Resources(Caller):
    """Resources."""

    @resource
    def things(self) -> resources.ThingsResource:
        """Things."""
        return resources.ThingsResource(self)
'''
MODELS = """\
from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import lazy

if TYPE_CHECKING:
    from .thing import Thing
else:
    __getattr__, __dir__ = lazy.members(__name__, {"Thing": "thing"})

__all__ = ["Thing"]
"""
FOLDER = """\
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = ["list_thing"]

if TYPE_CHECKING:
    from . import list_thing
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
"""
NAMES = 'DOCUMENT_DATE = "2026-01-01"\nMODULES = {\n    "things.list": "thing.list_thing",\n}\n'
FILES = {
    "api/__init__.py": NAMES,
    "api/thing/__init__.py": FOLDER,
    "api/thing/list_thing.py": ENDPOINT,
    "models/__init__.py": MODELS,
    "models/thing.py": MODEL,
    "models/kind.py": ENUM,
    "resources/__init__.py": RESOURCES,
    "resources/things.py": RESOURCE,
    "sandbox/operations.json": "{}",
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def refusals(package: Path) -> tuple[str, ...]:
    with pytest.raises(DocumentError) as caught:
        check_syntax_trees(package, GENERATED)
    return caught.value.problems


def test_the_present_package_passes(tmp_path: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("api", "models", "resources", "sandbox"):
        shutil.copytree(ROOT / "instantly_async" / name, tmp_path / name, ignore=ignored)
    check_syntax_trees(tmp_path, GENERATED)


def test_modules_of_every_kind_pass(package: Path) -> None:
    check_syntax_trees(package, GENERATED)


THING, KIND, LIST = "models/thing.py", "models/kind.py", "api/thing/list_thing.py"
THINGS, ALL = "resources/things.py", "resources/__init__.py"

# What stands in a module, and what an attacker puts in its place.
HOSTILE = [
    # statements of a module
    (KIND, "\n\nclass", f"\n{X}\nclass"),
    (KIND, "\n\nclass", "\nimport this as this\nclass"),
    (KIND, "\n\nclass", "\nfrom os import system\nclass"),
    (KIND, "\n\nclass", "\nfrom enum import *\nclass"),
    (KIND, "StrEnum\n", "StrEnum as Enum\n"),
    (KIND, "\n\nclass", "\ndel StrEnum\nclass"),
    (KIND, "\n\nclass", "\nraise SystemExit\nclass"),
    (KIND, "\n\nclass", f"\ntry:\n    {X}\nexcept Exception:\n    x = 1\nclass"),
    (KIND, "\n\nclass", f"\nwith {X}:\n    x = 1\nclass"),
    (KIND, "\n\nclass", f"\nmatch {X}:\n    case _:\n        x = 1\nclass"),
    (KIND, "\n\nclass", f"\nfor x in {X}:\n    y = 1\nclass"),
    (KIND, "\n\nclass", f"\nwhile {X}:\n    y = 1\nclass"),
    (KIND, "\n\nclass", f"\nassert {X}\nclass"),
    (KIND, "\n\nclass", f"\nx = {X}\nclass"),
    (KIND, "\n\nclass", "\nglobal x\nclass"),
    (KIND, "\n\nclass", f'\n"""A docstring."""\n"""Another."""\n{X}\nclass'),
    (KIND, "\n\nclass", f"\nif True:\n    {X}\nclass"),
    (KIND, "\n\nclass", "\nOPERATION = 1\nclass"),
    (KIND, "\n\nclass", "\nStrEnum += 1\nclass"),
    (KIND, "\n\nclass", "\n__getattr__ = print\nclass"),
    (KIND, "from enum", f"{X}; from enum"),
    (KIND, "\n\nclass", f'\nf"{{{X}}}"\nclass'),
    # the body of a class, its bases and decorators
    (KIND, '"a"', f'"a" if {X} else "a"'),
    (KIND, '"a"', f'f"{{{X}}}"'),
    (KIND, '"a"', "eval"),
    (KIND, '"a"', f"[x for x in {X}]"),
    (KIND, '"a"', f"(y := {X})"),
    (KIND, '"a"', f"lambda: {X}"),
    (KIND, '"a"', "...  # type: ignore"),
    (KIND, '"a"', '"a"  # type: ignore'),
    (KIND, '"a"', f'"a"\n    {X}'),
    (KIND, '"a"', f'"a"; {X}'),
    (KIND, "    A = ", "    _ignore_ = "),
    (KIND, "    A = ", "    _missing_ = "),
    (KIND, "    A = ", "    __class_getitem__ = "),
    (KIND, '    A = "a"', f'    A = "a"\n\n    def __init_subclass__(cls) -> None:\n        {X}'),
    (KIND, '    A = "a"', f'    A = "a"\n\n    async def _missing_(cls) -> None:\n        {X}'),
    (KIND, '    A = "a"', f'    A = "a"\n\n    class B:\n        x = {X}'),
    (KIND, '    A = "a"', '    A, B = "a", "b"'),
    (KIND, '    A = "a"', '    A = B = "a"'),
    (KIND, "(StrEnum)", f"(StrEnum, {X})"),
    (KIND, "(StrEnum)", "(StrEnum, metaclass=print)"),
    (KIND, "(StrEnum)", "(StrEnum, **{})"),
    (KIND, "(StrEnum)", "(*[StrEnum])"),
    (KIND, "(StrEnum)", "(object)"),
    (KIND, "class Kind", "class __Kind"),
    (KIND, "class Kind", f"@(lambda x: {X})\nclass Kind"),
    (KIND, "class Kind", "@exec\nclass Kind"),
    (THING, "repr=False)", f"repr={X})"),
    (THING, "repr=False)", "repr=False, on_setattr=exec)"),
    (THING, "Page[models.Other]", f"Page[{X}]"),
    (THING, "Page[models.Other]", "Page['print()']"),
    (THING, "Page[models.Other]", "models.Other"),
    (THING, "= UNSET", f"= {X}"),
    (THING, "= UNSET", "= (UNSET, exec)"),
    (THING, "str | Unset =", f"({X}) | Unset ="),
    (THING, "str | Unset =", f"'{X}' ="),
    (THING, "str | Unset =", f"list[{X}] ="),
    (THING, "str | Unset =", "Evil ="),
    (THING, "str | Unset =", "str.__class__ ="),
    (THING, "str | Unset =", "(str if Unset else int) ="),
    (THING, "str | Unset =", "(x := str) ="),
    (THING, "str | Unset =", "models.Other[str] ="),
    (THING, "    name: str", "    self.name: str"),
    (THING, "    name: str", "    __name: str"),
    (THING, '"name": "Name"', f"**{X}"),
    (THING, '"name": "Name"', f"{X}: 'Name'"),
    (THING, '"name": "Name"', f'"name": {X}'),
    (THING, "lambda: ", "lambda x: "),
    (THING, "lambda: ", "lambda x=exec: "),
    (THING, "lambda: ", "lambda *x: "),
    (THING, "lambda: decoding.array", "lambda: exec"),
    (THING, "decoding.deferred", "decoding.array"),
    (THING, "decoding.model(models.Other)", "decoding.model(exec)"),
    (THING, "decoding.model(models.Other)", "decoding.model(*models.Other)"),
    (THING, "decoding.model(models.Other)", "decoding.model(**models.Other)"),
    (THING, "decoding.model(models.Other)", "decoding.__builtins__"),
    (THING, "decoding.model(models.Other)", "decoding.drop(models.Other)"),
    (THING, "return self.others", "return self.__class__"),
    (THING, "return self.others", f"return {X}"),
    (THING, "return self.others", f"yield {X}"),
    (THING, "    def items", "    def to_dict"),
    (THING, "from .. import models", "from ... import models"),
    (THING, "from .. import models", "from .. import models, client"),
    (THING, "from attrs import define", "from attr import define"),
    (THING, "from attrs import define", "from .attrs import define"),
    # functions
    (LIST, "limit: int = 100", f"limit: int = {X}"),
    (LIST, "limit: int = 100", "limit: int = id"),
    (LIST, "limit: int = 100", f"limit: ({X}) = 100"),
    (LIST, "limit: int = 100", "limit=100"),
    (LIST, "limit: int = 100", "limit: int = 100, **more: str"),
    (LIST, "(id: str, *, client", "(id: str, *more: str, client"),
    (LIST, "(id: str, *, client", "(id: str, /, *, client"),
    (LIST, " -> Pager[models.Thing, models.Other]", ""),
    (LIST, " -> Pager[models.Thing, models.Other]", f" -> {X}"),
    (LIST, "def iterate", f"@{X}\ndef iterate"),
    (LIST, "def iterate", "def __getattr__"),
    (LIST, "def iterate", "def evil"),
    (LIST, '    """Walk."""', f"    {X}"),
    (LIST, '    """Walk."""', f'    f"{{{X}}}"'),
    (LIST, '    """Walk."""', f'    """Walk."""; {X}'),
    (LIST, '    """Walk."""', f"    nonlocal_ = {X}"),
    (LIST, '    """Walk."""', "    import os"),
    (LIST, "partial(asyncio", "partial(exec"),
    (LIST, "partial(asyncio, id", "partial(asyncio, *id"),
    (LIST, "functools.partial", "functools.reduce"),
    (LIST, "fetch = ", "fetch = Pager = "),
    (LIST, "return Pager(fetch", f"return Pager({X}"),
    (LIST, "return await client.send(", "return await client.exec("),
    (LIST, '{"id": id}', '{"id": [x async for x in id]}'),
    (LIST, '{"id": id}', '{"id": await id}'),
    (LIST, '{"id": id}', '{"id": open}'),
    (LIST, "decoding.page_of(models.Thing)", "eval"),
    (LIST, "parsed(asyncio_detailed)", "parsed(exec)"),
    (LIST, 'method="GET"', f'method="GET" or {X}'),
    (LIST, 'method="GET"', "method=b'GET'"),
    (LIST, "_decode: Callable[[Any], models.Thing]", "_decode: Callable[[Any, Any], models.Thing]"),
    (LIST, "OPERATION = ", "Operation = "),
    (LIST, "from ... import models", "from .... import models"),
    (LIST, "import functools", "import functools, os"),
    (LIST, "import functools", "import os as functools"),
    (LIST, "# or", "# mypy: ignore-errors"),
    (LIST, '"""things.list', '# -*- coding: utf-7 -*-\n"""things.list'),
    (LIST, '"""things.list', '"""things\u202e.list'),
    (LIST, '"""things.list', '"""things\f.list'),
    (THINGS, "_thing.list_thing.asyncio", "_thing.list_thing.__class__"),
    (THINGS, "_thing.list_thing.asyncio", "print"),
    (THINGS, "thing as _thing", "thing as _other"),
    (THINGS, "from ..api import thing", "from os import path"),
    (THINGS, "client=self._client", "client=self.__dict__"),
    (THINGS, "    async def list", "    x = print\n\n    async def list"),
    (ALL, "    @resource", "    @staticmethod"),
    (ALL, "return resources.ThingsResource(self)", "return resources.ThingsResource(exec)"),
    (ALL, "return resources.ThingsResource(self)", "return resources.__dict__(self)"),
    (ALL, "    from .things import ThingsResource", "    from os import ThingsResource"),
    (ALL, '"ThingsResource": "things"', '"ThingsResource": ".._core.client"'),
    (ALL, "if TYPE_CHECKING:", f"if TYPE_CHECKING:\n    {X}"),
    (ALL, "if TYPE_CHECKING:", f"if TYPE_CHECKING or {X}:"),
    (ALL, "if TYPE_CHECKING:", "if not TYPE_CHECKING:"),
    ("models/__init__.py", "else:", f"else:\n    {X}"),
    ("models/__init__.py", '"Thing": "thing"', '"Thing": ".._core.client"'),
    ("models/__init__.py", '"Thing": "thing"', '"Thing": "a.b.c"'),
    ("models/__init__.py", "__name__, ", '"os", '),
    ("api/__init__.py", '"thing.list_thing"', '"..sandbox.__main__"'),
    ("api/__init__.py", "DOCUMENT_DATE", "__path__"),
    ("api/thing/__init__.py", "__all__ = ", "__path__ = "),
]


@pytest.mark.parametrize(("file", "before", "after"), HOSTILE, ids=[f"{case}" for case in range(len(HOSTILE))])
def test_what_no_template_prints_is_refused(package: Path, file: str, before: str, after: str) -> None:
    text = (package / file).read_text(encoding="utf-8")
    assert before in text
    (package / file).write_text(text.replace(before, after, 1), encoding="utf-8")
    problems = refusals(package)
    assert all(problem.startswith(f"{file}:") for problem in problems)
    assert all(problem.isprintable() for problem in problems)


@pytest.mark.skipif("sys.version_info < (3, 12)", reason="there are no such statements")
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("def iterate(", f"def iterate[T: {X}]("),
        ("def iterate(", "def iterate[T]("),
        ("_decode: ", f"type Evil = {X}\n_decode: "),
    ],
)
def test_statements_of_newer_versions_are_refused(package: Path, before: str, after: str) -> None:
    (package / LIST).write_text(ENDPOINT.replace(before, after, 1), encoding="utf-8")
    assert refusals(package)


@pytest.mark.parametrize(
    "source",
    [
        b"\xff\xfe",
        b"x = 1\x00",
        b"(" * 5000,
        b"-" * 100_000 + b"1",
        b"\xef\xbb\xbfx",
        b"x = 1\r",
        b"def f(:",
        b"'''",
        b"  x",
    ],
)
def test_what_is_no_python_is_refused(package: Path, source: bytes) -> None:
    (package / "models/kind.py").write_bytes(source)
    (problem,) = refusals(package)
    assert problem.startswith("models/kind.py:")


@pytest.mark.parametrize(
    "name",
    [
        "models/x.so",
        "models/x.pyi",
        "api/py.typed",
        "api/thing/deeper/x.py",
        "models/__main__.py",
        "models/_x.py",
        "models/a-b.py",
        "models/__pycache__/kind.pyc",
        "api/x.pth",
        "resources/deeper/x.py",
    ],
)
def test_other_files_are_refused(package: Path, name: str) -> None:
    (package / name).parent.mkdir(parents=True, exist_ok=True)
    (package / name).write_bytes(b"")
    assert refusals(package) == (f"{name} is no generated file",)


@pytest.mark.parametrize(
    ("name", "target"), [("models/kind.py", "thing.py"), ("models/folder", "../api"), ("api/new.py", "nowhere")]
)
def test_symbolic_links_are_refused(package: Path, name: str, target: str) -> None:
    (package / name).unlink(missing_ok=True)
    (package / name).symlink_to(target)
    assert refusals(package) == (f"{name} is a symbolic link",)


def test_nothing_is_imported_before_the_check(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (package / "models/kind.py").write_text(X, encoding="utf-8")
    monkeypatch.setattr("subprocess.run", lambda *args, **options: pytest.fail("something was run"))
    with pytest.raises(DocumentError, match=r"models/kind\.py:1"):
        verification.verify(package, ROOT, GENERATED)
