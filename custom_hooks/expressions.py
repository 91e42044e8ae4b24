"""The expressions that generated code may have: types, which may be evaluated, and values, which are."""

from __future__ import annotations

import ast
import re
from collections.abc import Set

NAME = r"(?!_)[^\W\d]\w*"
TYPES = re.compile(
    r"str|int|float|bool|None|Any|Unset|Caller|Mapping|Final|datetime\.(datetime|date)|decoding\.Decoder"
    rf"|models\.{NAME}|resources\.{NAME}Resource|_bulk\.Checkpoint|_exports\.(ColumnName|Exported|OnProgress)"
)
GENERIC = re.compile(r"(builtins\.)?list|PathLike|dict|Mapping|Sequence|Callable|ClassVar|Response|Pager|ListPage|Page")
CALLED = re.compile(
    r"Operation|Argument|Paging|RateLimit|Pager|parsed|functools\.partial|client\.send|lazy\.(modules|members)"
    r"|decoding\.(model|enum|array|mapping|choice|deferred|page_of|object_of|list_of|value_of)"
    rf"|_{NAME}\.{NAME}\.(asyncio|iterate)|_exports\.write|resources\.{NAME}Resource"
)
READ = re.compile(
    r"UNSET|OPERATION|_decode|asyncio(_detailed)?|fetch|__name__|__all__|self(\._client)?|models\.\w+"
    r"|decoding\.(nothing|text|unchanged|date|date_time)"
)


class Refused(Exception):
    """Something that no template prints; the message says what."""

    def __init__(self, node: ast.AST, what: str) -> None:
        super().__init__(what)
        self.line = getattr(node, "lineno", 1)


def check_name(node: ast.AST, name: str | None) -> None:
    """Refuse a name that is Python's own, or private."""
    if name is None or not re.fullmatch(NAME, name):
        raise Refused(node, f"name {name or '**'}")


def check_type(node: ast.expr) -> None:
    """Refuse what is no type made of known names, subscripts of known names, and `|`."""
    match node:
        case ast.Name() | ast.Attribute() | ast.Constant(None) if TYPES.fullmatch(ast.unparse(node)):
            pass
        case ast.Subscript(ast.Name("Page"), ast.Constant(str() as quoted)):  # a class that does not exist yet
            check_type(ast.parse(quoted, mode="eval").body)
        case ast.Subscript(ast.Name() | ast.Attribute() as generic, inner) if GENERIC.fullmatch(ast.unparse(generic)):
            for part in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
                check_type(part)
        case ast.List([part]):  # the argument of a Callable
            check_type(part)
        case ast.BinOp(left, ast.BitOr(), right):
            check_type(left)
            check_type(right)
        case _:
            raise Refused(node, f"type `{ast.unparse(node)}`")


def check_value(node: ast.expr, arguments: Set[str] = frozenset()) -> None:
    """Refuse what is not made of plain values, known names, arguments of the function and calls of known functions."""
    match node:
        case ast.Constant(None | int() | float() | str()) | ast.UnaryOp(ast.USub(), ast.Constant(int() | float())):
            pass
        case ast.Name(name) if name in arguments:
            pass
        case ast.Name() | ast.Attribute() if READ.fullmatch(ast.unparse(node)):
            pass
        case ast.Tuple(parts) | ast.List(parts):
            for part in parts:
                check_value(part, arguments)
        case ast.Dict(keys, parts):
            for key in keys:
                if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
                    raise Refused(node, "key that is no text")
            for part in parts:
                check_value(part, arguments)
        case ast.Call(function, [ast.Lambda(none, later)], []) if ast.unparse(function) == "decoding.deferred":
            if ast.unparse(none):
                raise Refused(node, "lambda with arguments")
            check_value(later)
        case ast.Call(ast.Attribute(ast.Name("lazy")), [ast.Constant(), *_]):
            raise Refused(node, "modules of another package")
        case ast.Call(ast.Attribute(ast.Name("_exports")), [_, *parts], keywords) if not all(
            isinstance(given, ast.Name) for given in [*parts, *(keyword.value for keyword in keywords)]
        ):
            raise Refused(node, "file that no caller names")
        case ast.Call(function, parts, keywords) if CALLED.fullmatch(ast.unparse(function)):
            for part in parts:
                check_value(part, arguments)
            for keyword in keywords:
                check_name(keyword, keyword.arg)
                check_value(keyword.value, arguments)
        case _:
            raise Refused(node, f"{type(node).__name__} `{ast.unparse(node)}`")
