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

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import LEFT_OUT, UNSET, Unset


class Thing(Page[models.Other], Model):
    """A thing."""

    name: str | None = LEFT_OUT
    kind: str = "thing"
    others: list[models.Other]

    _json_names: ClassVar[Mapping[str, str]] = {
        "name": "Name",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "others": decoding.deferred(lambda: decoding.array(decoding.model(models.Other))),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: str = "thing",
            others: Sequence[models.Other | Mapping[str, Any]],
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...

    @property
    def items(self) -> list[models.Other]:
        """The items of this page."""
        return self.others
'''
ENUM = '''\
from .._core.open_enums import OpenStrEnum


class Kind(OpenStrEnum):
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
    (KIND, "\n\nclass", "\nfrom enum import StrEnum\nclass"),
    (KIND, "StrEnum\n", "StrEnum as Enum\n"),
    (KIND, "\n\nclass", "\ndel OpenStrEnum\nclass"),
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
    (KIND, "\n\nclass", "\nOpenStrEnum += 1\nclass"),
    (KIND, "\n\nclass", "\n__getattr__ = print\nclass"),
    (KIND, "from ..", f"{X}; from .."),
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
    (KIND, "(OpenStrEnum)", f"(OpenStrEnum, {X})"),
    (KIND, "(OpenStrEnum)", "(OpenStrEnum, metaclass=print)"),
    (KIND, "(OpenStrEnum)", "(OpenStrEnum, **{})"),
    (KIND, "(OpenStrEnum)", "(*[OpenStrEnum])"),
    (KIND, "(OpenStrEnum)", "(object)"),
    (KIND, "(OpenStrEnum)", "(StrEnum)"),
    (KIND, "(OpenStrEnum)", "(OpenStrEnum, Model)"),
    (KIND, "class Kind", "class __Kind"),
    (KIND, "class Kind", f"@(lambda x: {X})\nclass Kind"),
    (KIND, "class Kind", "@exec\nclass Kind"),
    (THING, "class Thing", "@define\nclass Thing"),
    (THING, "class Thing", f"@{X}\nclass Thing"),
    (THING, "Page[models.Other]", f"Page[{X}]"),
    (THING, "Page[models.Other]", "Page['print()']"),
    (THING, "Page[models.Other]", "models.Other"),
    (THING, "= LEFT_OUT", f"= {X}"),
    (THING, "= LEFT_OUT", "= (LEFT_OUT, exec)"),
    (THING, "= LEFT_OUT", "= exec"),
    (THING, "= LEFT_OUT", "= UNSET"),
    (THING, "= LEFT_OUT", "= ..."),
    (THING, 'kind: str = "thing"\n    others', f"kind: str = {X}\n    others"),
    (THING, 'kind: str = "thing"\n    others', 'kind: str = f"{exec}"\n    others'),
    (THING, 'kind: str = "thing"\n    others', 'kind: str = b"thing"\n    others'),
    (THING, 'kind: str = "thing"\n    others', 'kind: str = "a" + "b"\n    others'),
    (THING, 'kind: str = "thing"\n    others', 'kind: str = ["thing"]\n    others'),
    (THING, 'kind: str = "thing"\n    others', "kind: str = models.Other\n    others"),
    (THING, 'kind: str = "thing"\n    others', 'kind: str = {"a": "b"}\n    others'),
    (THING, 'kind: str = "thing"\n    others', 'kind = "thing"\n    others'),
    (THING, "str | None =", f"({X}) | None ="),
    (THING, "str | None =", f"'{X}' ="),
    (THING, "str | None =", f"list[{X}] ="),
    (THING, "str | None =", "Evil ="),
    (THING, "str | None =", "str.__class__ ="),
    (THING, "str | None =", "(str if Unset else int) ="),
    (THING, "str | None =", "(x := str) ="),
    (THING, "str | None =", "models.Other[str] ="),
    (THING, "    name: str", "    self.name: str"),
    (THING, "    name: str", "    __name: str"),
    (THING, "    name: str", "    _adopt: str"),
    (THING, "_json_names", "_fields"),
    (THING, "_json_names", "__slots__"),
    (THING, "ClassVar[Mapping[str, str]]", "Mapping[str, str]"),
    (THING, "ClassVar[Mapping[str, str]] = {", "ClassVar[Mapping[str, str]] = {} if exec else {"),
    (THING, "_json_names: ClassVar[Mapping[str, str]] =", "_json_names ="),
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
    (THING, "if TYPE_CHECKING:", "if not TYPE_CHECKING:"),
    (THING, "if TYPE_CHECKING:", "if True:"),
    (THING, "if TYPE_CHECKING:", f"if TYPE_CHECKING or {X}:"),
    (THING, "if TYPE_CHECKING:", f"if TYPE_CHECKING:\n        {X}\n"),
    (THING, "if TYPE_CHECKING:", f"if TYPE_CHECKING:\n        name = {X}\n"),
    (THING, "-> None: ...\n", f"-> None: ...\n    else:\n        {X}\n"),
    (THING, "-> None: ...\n", f"-> None: {X}\n"),
    (THING, "-> None: ...\n", f"-> None: ...; {X}\n"),
    (THING, "-> None: ...\n", "-> None: pass\n"),
    (THING, "-> None: ...\n", "-> None: return super().__init__()\n"),
    (THING, "-> None: ...\n", f"-> {X}: ...\n"),
    (THING, "-> None: ...\n", ": ...\n"),
    (THING, "def __init__", "def __new__"),
    (THING, "def __init__", "def to_dict"),
    (THING, "def __init__", "async def __init__"),
    (THING, "def __init__", f"@{X}\n        def __init__"),
    (THING, "def __init__", "@property\n        def __init__"),
    (THING, "    if TYPE_CHECKING:\n\n        def __init__", "    if 1:\n\n        def __init__"),
    (THING, "self,\n            *,", "self,\n            *more: str,"),
    (THING, "self,\n            *,", "self,\n            /,\n            *,"),
    (THING, "= ...,\n", "= ...,\n            **more: str,\n"),
    (THING, "= ...,\n", f"= {X},\n"),
    (THING, "= ...,\n", "= {},\n"),
    (THING, "str | Unset = UNSET", f"str | Unset = {X}"),
    (THING, "str | Unset = UNSET", "str | Unset = LEFT_OUT"),
    (THING, "str | Unset = UNSET", f"({X}) = UNSET"),
    (THING, "            name: str", "            __name: str"),
    (THING, "            name: str | Unset", "            name"),
    (THING, "    def items", "    def to_dict"),
    (THING, "from .. import models", "from ... import models"),
    (THING, "from .. import models", "from .. import models, client"),
    (THING, "\n\nclass", "\nfrom attrs import define\nclass"),
    (THING, "\n\nclass", "\nfrom .._core.base_model import attrs\nclass"),
    (THING, "import Model", "import _Stored as Model"),
    (THING, "import TYPE_CHECKING, Any", "import MYPY as TYPE_CHECKING, Any"),
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
