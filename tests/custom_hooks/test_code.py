"""Nothing of a document gets into code but through the functions of `render.code`."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.render import code
from custom_hooks.render.rendering import _environment

X = "__import__('os').system('true')"


@pytest.mark.parametrize(
    "value",
    [
        "plain",
        "it's",
        'a "quoted" one',
        "'''\"\"\"",
        "back\\slash\\",
        "line\nbreak\r\u2028\x85",
        "\x00\x1b[2J\u202e\ud800\xa0\ufeff",
        "",
        True,
        None,
        0,
        -1,
        2**60,
        0.5,
        -1e300,
        (),
        ("a",),
        ("a", (1, None)),
    ],
)
def test_a_literal_is_the_value_and_everything_in_it_is_visible(value: Any) -> None:
    text = code.literal(value)
    assert isinstance(text, code.Code)
    assert text.isprintable()
    assert ast.literal_eval(text) == value


class Forged(str):
    def __repr__(self) -> str:
        return X


def test_a_literal_of_a_text_of_another_class_is_its_text() -> None:
    assert code.literal(Forged("x")) == "'x'"


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), -float("inf"), b"x", ["a"], {"a": 1}, {1}, 1j, ..., object, (b"x",), 10**30]
)
def test_other_values_are_no_literals(value: Any) -> None:
    with pytest.raises(DocumentError, match="cannot be a value in code"):
        code.literal(value)


@pytest.mark.parametrize("name", ["name", "Name2", "_name", "größe", "match", "list"])
def test_identifiers_are_code(name: str) -> None:
    assert code.identifier(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        "a b",
        "a\n",
        "a.b",
        "a=1",
        "1a",
        "class",
        "None",
        "True",
        "__class__",
        "__",
        "ﬁeld",
        "\u017f",
        "a\u200d",
        X,
        5,
        None,
    ],
)
def test_other_names_are_refused(name: Any) -> None:
    with pytest.raises(DocumentError, match="cannot be a name in code"):
        code.identifier(name)


@pytest.mark.parametrize("value", ["a b", X, 0.5, None, [], "x: int", "", "a\n"])
def test_a_template_prints_nothing_that_no_function_has_made_code_of(value: Any) -> None:
    with pytest.raises(DocumentError):
        _environment().from_string("{{ value }}").render(value=value)


def test_a_template_prints_code_and_numbers_and_identifiers() -> None:
    template = _environment().from_string("{{ a }} {{ b }} {{ c }} {{ d | literal }}")
    assert template.render(a=code.Code("x + y"), b=5, c="name", d="a b") == "x + y 5 name 'a b'"


def test_code_that_is_joined_with_text_is_code_no_longer() -> None:
    with pytest.raises(DocumentError):
        _environment().from_string("{{ a ~ b }}").render(a=code.Code("x"), b=f"; {X}")


@pytest.mark.parametrize("type_", ["str", "list[models.Lead] | None", "dict[str, Any]", "datetime.datetime | str"])
def test_types_are_code(type_: str) -> None:
    assert code.annotation(type_) == type_


@pytest.mark.parametrize(
    "type_",
    [
        X,
        "Foo",
        "str if x else int",
        "list[X()]",
        "'str'",
        "models.__class__",
        "str\n",
        "str  # x",
        "",
        "models.A.b",
        "str, int",
        "Evil[str]",
        "ﬂoat",
    ],
)
def test_other_expressions_are_no_types(type_: str) -> None:
    with pytest.raises(DocumentError, match="cannot be in code"):
        code.annotation(type_)


@pytest.mark.parametrize(
    "decoder",
    [
        "decoding.model(models.Lead)",
        "decoding.choice(models=(models.A,), others=(decoding.date,))",
        "decoding.deferred(lambda: decoding.model(models.A))",
    ],
)
def test_decoders_are_code(decoder: str) -> None:
    assert code.decoder(decoder) == decoder


@pytest.mark.parametrize(
    "decoder",
    [
        X,
        "eval",
        "decoding.model(eval)",
        "decoding.deferred(lambda x: x)",
        "decoding.deferred(lambda: exec('x'))",
        "decoding.drop(models.A)",
        "decoding.choice(*models.A)",
        "decoding.choice(**models.A)",
        "decoding.model(models.A) # x",
        "lambda: decoding.date",
    ],
)
def test_other_expressions_are_no_decoders(decoder: str) -> None:
    with pytest.raises(DocumentError, match="cannot be in code"):
        code.decoder(decoder)


HOSTILE_TEXTS = [
    'a"""\nimport this as this #',
    '"""',
    '""""""',
    'ends with "',
    'ends with ""',
    "ends with \\",
    '\\"""',
    '\\\\"""',
    "\\N{BULLET} \\x00 \\u202e \\777",
    "form\ffeed \x00 \x1b \ud800 \u202e \u2028 \x85 \v",
    "''' and \"",
    "{{ 7 * 7 }} {% raw %}",
]


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_a_text_is_the_docstring_and_nothing_else(text: str) -> None:
    source = f'def f():\n    """{code.docstring(code.in_docstring(text))}"""\n'
    assert source.replace("\n", "").isprintable()
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1
    shown = ast.get_docstring(function, clean=False)
    assert shown is not None
    assert shown.isprintable()
    letters = [character for character in text if character.isascii() and character.isalnum()]
    assert [character for character in shown if character in letters][:3] == letters[:3]


@pytest.mark.parametrize("text", ["a\\b", "\x1b", "a\u202e", "\\\\\\"])
def test_a_docstring_takes_no_text_that_was_not_made_safe(text: str) -> None:
    with pytest.raises(DocumentError, match="cannot be in a docstring"):
        code.docstring(text)
