"""What generated modules may consist of; it is checked before anything of them is imported or type-checked.

The check trusts nothing of what made the modules: what the templates never print is refused, whatever it does.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Set
from pathlib import Path

from ..errors import DocumentError
from ..expressions import NAME, Refused, check_name, check_type, check_value
from .module_kinds import KINDS, Kind

COMMENTS = {
    "# Generated from openapi.yaml by `make generate`; edits here are lost.",
    "# The API's document that these were made from (openapi.yaml), and the generator that made them.",
    "# Where the operation of a name is; names are those of resource methods, and operationIds.",
    "# The scopes that operations accept.",
    "# or",
}
DOTTED_NAME = re.compile(rf"{NAME}(\.{NAME})?")
DECORATORS = {"property", "resource"}
CLASS_VARIABLES = {
    "_json_names": "ClassVar[Mapping[str, str]]",
    "_decoders": "ClassVar[Mapping[str, decoding.Decoder]]",
}
ENUMS = {"OpenIntEnum", "OpenStrEnum"}
MODELS = re.compile(r"(.*, )?(Free)?Model")


def check_syntax_trees(package: Path, names: Iterable[str]) -> None:
    """Check all files of the generated folders of a package; `names` are those of the folders.

    Raises:
        DocumentError: A module has something that no template prints, or there is something else than modules.
    """
    problems = [problem for name in names for file in _files(package / name) for problem in _problems(package, file)]
    if problems:
        raise DocumentError(problems)


def _files(place: Path) -> list[Path]:
    return [place, *sorted(place.rglob("*"))]


def _problems(package: Path, file: Path) -> Iterator[str]:
    name = file.relative_to(package).as_posix()
    kind = next((kind for kind in KINDS if re.fullmatch(f"{kind.file}\\.py", name)), None)
    if file.is_symlink():
        yield f"{name} is a symbolic link"
    elif file.is_file() and kind is not None:
        try:
            _check(file.read_bytes(), kind)
        except Refused as refused:
            yield f"{name}:{refused.line}: generated code has no {refused}"
        except (SyntaxError, tokenize.TokenError, ValueError, RecursionError, MemoryError) as error:
            yield f"{name}: it is no Python that can be checked: {error}"
    elif not file.is_dir() and name != "sandbox/operations.json":
        yield f"{name} is no generated file"


def _check(source: bytes, kind: Kind) -> None:
    text = source.decode("utf-8")
    for number, line in enumerate(text.split("\n"), 1):
        if not line.isprintable():
            raise Refused(ast.Name("", lineno=number), "characters that cannot be seen")
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and token.string not in COMMENTS:
            raise Refused(ast.Name("", lineno=token.start[0]), f"comment {token.string}")
    tree = ast.parse(text)
    for statement in _without_docstring(tree):
        _module_statement(statement, kind)


def _without_docstring(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.stmt]:
    match node.body:
        case [ast.Expr(ast.Constant(str())), *others]:
            return others
        case statements:
            return statements


def _module_statement(node: ast.stmt, kind: Kind) -> None:
    match node:
        case ast.Import() | ast.ImportFrom():
            _import(node, kind)
        case ast.ClassDef():
            _class(node, kind)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            _function(node, kind)
        case ast.If(ast.Name("TYPE_CHECKING"), body, otherwise):
            for statement in body:
                _import(statement, kind)
            for statement in otherwise:
                _assignment(statement, kind)
        case _:
            _assignment(node, kind)


def _import(node: ast.stmt, kind: Kind) -> None:
    match node:
        case ast.Import(names):
            texts = [ast.unparse(ast.Import([name])) for name in names]
        case ast.ImportFrom(module, names, level):
            texts = [ast.unparse(ast.ImportFrom(module, [name], level)) for name in names]
        case _:
            raise Refused(node, f"{_named(node)} in the place of an import")
    for text in texts:
        if not any(re.fullmatch(allowed, text) for allowed in kind.imports):
            raise Refused(node, f"`{text}`")


def _assignment(node: ast.stmt, kind: Kind, arguments: Set[str] = frozenset()) -> None:
    match node:
        case ast.Assign([target], value, type_comment=None):
            pass
        case ast.AnnAssign(target, annotation, ast.expr() as value, simple=1):
            check_type(annotation)
        case _:
            raise Refused(node, f"{_named(node)} here")
    if ast.unparse(target) not in kind.assigned:
        raise Refused(node, f"assignment to `{ast.unparse(target)}`")
    check_value(value, arguments)
    for mapping in ast.walk(value) if kind.file.endswith("__init__") else ():  # of names to the modules of the package
        for name in mapping.values if isinstance(mapping, ast.Dict) else ():
            if not isinstance(name, ast.Constant) or not DOTTED_NAME.fullmatch(str(name.value)):
                raise Refused(name, f"module {ast.unparse(name)}")


def _class(node: ast.ClassDef, kind: Kind) -> None:
    check_name(node, node.name)
    if node.keywords or node.decorator_list or getattr(node, "type_params", None):
        raise Refused(node, "class with keyword arguments, decorators or type parameters")
    for base in node.bases:
        if isinstance(base, ast.Subscript):
            check_type(base)
    bases = ", ".join(ast.unparse(base.value if isinstance(base, ast.Subscript) else base) for base in node.bases)
    if not any(re.fullmatch(allowed, bases) for allowed in kind.bases):
        raise Refused(node, f"class with the bases `{bases}`")
    is_enum, is_model = bases in ENUMS, MODELS.fullmatch(bases) is not None
    for statement in _without_docstring(node):
        match statement:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                _function(statement, kind)
            case ast.Assign([ast.Name(name)], ast.Constant() | ast.UnaryOp() as value, type_comment=None) if is_enum:
                check_name(statement, name)
                check_value(value)
            case ast.AnnAssign(ast.Name(name), type_, ast.Dict() as value, simple=1) if is_model:
                if CLASS_VARIABLES.get(name) != ast.unparse(type_):
                    raise Refused(statement, f"class variable `{name}: {ast.unparse(type_)}`")
                check_value(value)
            case ast.AnnAssign(ast.Name(name), annotation, value, simple=1) if is_model:
                check_name(statement, name)
                check_type(annotation)
                _check_default(value, {"LEFT_OUT"})
            case ast.If(ast.Name("TYPE_CHECKING"), [ast.FunctionDef() as constructor], []) if is_model:
                _constructor(constructor)
            case _:
                raise Refused(statement, f"{_named(statement)} in a class")


def _constructor(node: ast.FunctionDef) -> None:
    """The constructor that type checkers see in a model; it does nothing."""
    match node:
        case ast.FunctionDef("__init__", body=[ast.Expr(ast.Constant(value))], decorator_list=[]) if value is ...:
            _arguments(node, {"UNSET", "..."})
        case _:
            raise Refused(node, f"function {node.name} here")


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef, kind: Kind) -> None:
    check_name(node, node.name)
    for decorator in node.decorator_list:
        match decorator:
            case ast.Call(ast.Name("deprecated"), [ast.Constant(str())], []):
                pass
            case _ if ast.unparse(decorator) not in DECORATORS:
                raise Refused(decorator, f"decorator `{ast.unparse(decorator)}`")
    if not any(re.fullmatch(allowed, node.name) for allowed in kind.functions):
        raise Refused(node, f"function {node.name}")
    arguments = _arguments(node, {"UNSET"})
    for statement in _without_docstring(node):
        match statement:
            case ast.Return(ast.Await(ast.Call() as value)) | ast.Expr(ast.Await(ast.Call() as value)):
                check_value(value, arguments)
            case ast.Return(ast.Call() as value):
                check_value(value, arguments)
            case ast.Return(ast.Attribute(ast.Name("self"), name)):
                check_name(statement, name)
            case ast.ImportFrom():
                _import(statement, kind)
            case _:
                _assignment(statement, kind, arguments)


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef, marks: Set[str]) -> set[str]:
    """The names of a function's arguments; everything about them is checked, defaults by the marks they may be."""
    match node.args:
        case ast.arguments(posonlyargs=[], vararg=None, kwarg=None):
            arguments = [*node.args.args, *node.args.kwonlyargs]
        case _:
            raise Refused(node, "function with such arguments")
    if node.returns is None or node.type_comment is not None or getattr(node, "type_params", None):
        raise Refused(node, "function without the type of what it returns, or with type parameters")
    check_type(node.returns)
    for argument in arguments:
        check_name(argument, argument.arg)
        if argument.annotation is not None:
            check_type(argument.annotation)
        elif argument.arg != "self":
            raise Refused(argument, "argument without a type")
    for default in filter(None, [*node.args.defaults, *node.args.kw_defaults]):
        _check_default(default, marks)
    return {argument.arg for argument in arguments}


def _check_default(value: ast.expr | None, marks: Set[str]) -> None:
    """Refuse what is no plain value, and no mark of a value that was left out."""
    match value:
        case None | ast.Constant(None | int() | float() | str()):
            pass
        case ast.UnaryOp(ast.USub(), ast.Constant(int() | float())):
            pass
        case ast.Name() | ast.Constant() if ast.unparse(value) in marks:
            pass
        case _:
            raise Refused(value, f"default `{ast.unparse(value)}`")


def _named(node: ast.stmt) -> str:
    return f"{type(node).__name__} statement"
