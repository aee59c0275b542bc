"""jinja2's immutable sandbox, narrowed to what chat templates need and made to pay for everything.

How it works: the template is parsed, its syntax tree checked against a list of allowed elements and
instrumented (every block of code begins with a payment for what runs in it, operators that could
take long become calls of guards), and only then compiled. At run time attribute access, calls,
operators and printing all arrive in methods of `TemplateSandbox`.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from types import CodeType
from typing import Any, Final

import jinja2
from jinja2 import nodes
from jinja2.ext import Extension, LoopControlExtension
from jinja2.lexer import Token, TokenStream
from jinja2.parser import Parser
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner, Namespace, pass_context
from jinja2.visitor import NodeTransformer

from gpt4all_desktop.engine import template_values as values
from gpt4all_desktop.engine.template_filters import TemplateFilters, make_globals, make_tests
from gpt4all_desktop.engine.template_limits import (
    MAX_DEPTH,
    MAX_LITERAL_BITS,
    Budget,
    LimitExceeded,
    Limits,
)
from gpt4all_desktop.engine.template_methods import METHODS
from gpt4all_desktop.engine.template_values import Function, Method

_LOOP_NAMES: Final = frozenset(
    (
        *("index", "index0", "revindex", "revindex0", "first", "last", "length"),
        *("previtem", "nextitem", "depth", "depth0"),
    )
)
_UNSUPPORTED: Final[dict[type[nodes.Node], str]] = {
    nodes.Block: "block",
    nodes.Extends: "extends",
    nodes.FromImport: "from",
    nodes.Import: "import",
    nodes.Include: "include",
    nodes.ScopedEvalContextModifier: "autoescape",
}
_ALLOWED: Final = (
    nodes.Add, nodes.And, nodes.Assign, nodes.AssignBlock, nodes.Break, nodes.Call,
    nodes.CallBlock, nodes.Compare, nodes.Concat, nodes.CondExpr, nodes.Const, nodes.Continue,
    nodes.Dict, nodes.Div, nodes.Filter, nodes.FilterBlock, nodes.FloorDiv, nodes.For,
    nodes.Getattr, nodes.Getitem, nodes.If, nodes.Keyword, nodes.List, nodes.Macro, nodes.Mod,
    nodes.Mul, nodes.Name, nodes.NSRef, nodes.Neg, nodes.Not, nodes.Operand, nodes.Or,
    nodes.Output, nodes.Pair, nodes.Pos, nodes.Pow, nodes.Scope, nodes.Slice, nodes.Sub,
    nodes.Template, nodes.TemplateData, nodes.Test, nodes.Tuple, nodes.With,
)  # fmt: skip
_NO_FILE: Final = "<chat template>\ud800"
"""With a character that no file name can have: Python looks for the file after a syntax error."""
_FILE_NAME: Final = "<chat template>"
"""The name afterwards: tracebacks leave names in angle brackets alone, but fail on the other."""
_BLOCK_FIELDS: Final = frozenset(("body", "else_"))


def _renamed(code: CodeType) -> CodeType:
    """Return the code, and that of the functions in it, as code of _FILE_NAME."""
    constants = tuple(_renamed(c) if isinstance(c, CodeType) else c for c in code.co_consts)
    return code.replace(co_filename=_FILE_NAME, co_consts=constants)


class _Guard(Function):
    """What the instrumented code calls; no template can name one."""

    __slots__ = ()


class _GenerationExtension(Extension):
    """`{% generation %}` marks the parts to train on; here it shows its content."""

    tags = {"generation"}  # noqa: RUF012 (a set is what jinja wants)

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.Scope(body, lineno=line)


class _TokenLimit(Extension):
    """Stops reading a source of very many elements before they are parsed."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        sandbox = self.environment
        assert isinstance(sandbox, TemplateSandbox)
        for count, token in enumerate(stream):
            if count > sandbox.limits.tokens:
                raise LimitExceeded("is far too long")
            yield token


class TemplateSandbox(ImmutableSandboxedEnvironment):
    """The environment of one template. Renders on one thread at a time."""

    intercepted_binops = frozenset(values.BINARY)

    def __init__(self, limits: Limits, now: Callable[[], datetime]) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            optimized=False,  # no evaluation of constants before anybody counts
            cache_size=0,
            extensions=[LoopControlExtension, _GenerationExtension, _TokenLimit],
        )
        self.limits = limits
        self.budget = Budget(limits)
        self.finalize = self._print
        self.filters: dict[str, Any] = dict(TemplateFilters(self).table)
        self.tests: dict[str, Any] = make_tests(self)
        self.globals = dict(make_globals(self, now))
        budget = self.budget
        self.guard_tick = _Guard(budget.tick)
        self.guard_pass = _Guard(self._pass)
        self.guard_concat = _Guard(lambda *parts: values.concat(budget, *parts))
        self.guard_cut = _Guard(lambda *parts: values.cut(budget, *parts))
        self.guard_operand = _Guard(lambda value: values.operand(budget, value))
        self.guard_key = _Guard(lambda value: values.key(budget, value))
        self.guard_in = _Guard(lambda item, container: values.contains(budget, item, container))

    # ---- before running -------------------------------------------------------------------------

    def load(self, source: str) -> jinja2.Template:
        """Return the template, checked, instrumented and compiled.

        Raises:
            LimitExceeded: it is too large.
            jinja2.TemplateError: it is not a template, or uses what chat templates have no use for.
        """
        if len(source) > self.limits.source_chars:
            raise LimitExceeded("is far too long")
        tree = self._parse(source, None, None)  # parse() would load files to decorate errors
        check(tree, self.limits)
        _Instrument().visit(tree)
        code = self._generate(tree, None, None)
        if len(code) > self.limits.code_chars:
            raise LimitExceeded("is far too long")
        compiled = _renamed(self._compile(code, _NO_FILE))
        return self.template_class.from_code(self, compiled, self.make_globals(None))

    # ---- while running --------------------------------------------------------------------------

    @pass_context
    def _print(self, _context: Context, value: Any) -> str:
        text = values.text_of(self.budget, value)
        self.budget.output(len(text))
        return text

    def _pass(self) -> bool:
        self.budget.step()
        return True

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return `obj.attribute`: a listed method, a key of a dict, or undefined."""
        kind = type(obj)
        if attribute in METHODS.get(kind, ()):
            return Method(obj, attribute)
        if kind is dict:
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, jinja2.Undefined):
            return obj[attribute]  # raises, saying what is undefined
        if attribute.startswith("_"):
            return self.unsafe_undefined(obj, attribute)
        if kind is Namespace or (kind is LoopContext and attribute in _LOOP_NAMES):
            try:
                return getattr(obj, attribute)
            except AttributeError:
                return self.undefined(obj=obj, name=attribute)
        if (kind is LoopContext and attribute in ("cycle", "changed")) or (
            kind is Cycler and attribute in ("next", "reset")
        ):
            return Method(obj, attribute)
        if kind is Cycler and attribute == "current":
            return obj.current
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return `obj[argument]`, or else `obj.argument`, or undefined."""
        if isinstance(obj, (str, list, tuple, dict, range, jinja2.Undefined)):
            values.key(self.budget, argument)
            try:
                return obj[argument]
            except (TypeError, LookupError):
                pass
        if isinstance(argument, str):
            return self.getattr(obj, argument)
        return self.undefined(obj=obj, name=argument)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        self.budget.step(2)
        return values.BINARY[operator](self.budget, left, right)

    def may_call(self, obj: Any) -> bool:
        """Return whether obj is one of the things that templates can call."""
        return isinstance(obj, (Function, Method, Macro, LoopContext, Joiner))

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call obj, if it is a guard, a macro, or something handed out by `getattr`."""
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        if type(obj) is _Guard:
            return obj.run(*args)
        self.budget.memory(16 * (len(args) + len(kwargs)))
        if type(obj) is Function:
            return obj.run(*args, **kwargs)
        if type(obj) is Method:
            return self._call_method(obj, args, kwargs)
        if isinstance(obj, jinja2.Undefined):
            return obj()  # raises, saying what is undefined
        if not self.may_call(obj):
            raise TypeError("something that is not a function is called")
        if self.budget.depth >= MAX_DEPTH:
            raise LimitExceeded("calls itself too deeply")
        self.budget.depth += 1
        try:
            return context.call(obj, *args, **kwargs)
        finally:
            self.budget.depth -= 1

    def _call_method(self, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        table = METHODS.get(type(method.owner))
        if table is not None:
            return table[method.name](self.budget, method.owner, *args, **kwargs)
        for value in args:
            values.operand(self.budget, value)  # loop.changed compares
        return getattr(method.owner, method.name)(*args)


def check(tree: nodes.Template, limits: Limits) -> None:
    """Refuse trees that are too large, too deep or made of something not on the list.

    Raises:
        LimitExceeded: too large or too deep.
        jinja2.TemplateSyntaxError: an element that chat templates have no use for.
    """
    count, depth = 0, 0
    level: list[nodes.Node] = [tree]
    while level:
        count += len(level)
        depth += 1
        if count > limits.nodes:
            raise LimitExceeded("is far too long")
        if depth > limits.depth:
            raise LimitExceeded("is nested too deeply")
        for node in level:
            if type(node) in _UNSUPPORTED:
                name = _UNSUPPORTED[type(node)]
                raise jinja2.TemplateSyntaxError(f"{{% {name} %}} is not supported", node.lineno)
            if not isinstance(node, _ALLOWED):
                name = type(node).__name__.lower()
                raise jinja2.TemplateSyntaxError(f"{name} is not supported", node.lineno)
            if isinstance(node, nodes.Const) and isinstance(node.value, int):
                if node.value.bit_length() > MAX_LITERAL_BITS:
                    raise LimitExceeded("computes with far too large numbers")
            elif isinstance(node, nodes.Tuple) and any(
                isinstance(i, nodes.Slice) for i in node.items
            ):
                raise jinja2.TemplateSyntaxError("such a slice is not supported", node.lineno)
        level = [child for node in level for child in node.iter_child_nodes()]


class _Instrument(NodeTransformer):
    """Puts payments into a checked tree."""

    def visit_Template(self, node: nodes.Template) -> nodes.Node:
        return self._with_payments(node)

    visit_AssignBlock = visit_CallBlock = visit_FilterBlock = visit_If = visit_Template
    visit_Macro = visit_Scope = visit_With = visit_Template

    def visit_For(self, node: nodes.For) -> nodes.Node:
        if node.test is not None:
            node.test = nodes.And(_guard("pass", []), node.test)
        return self._with_payments(node)

    def _with_payments(self, node: nodes.Node) -> nodes.Node:
        # The defaults of a macro's arguments are computed at each call.
        extra = node.defaults if isinstance(node, (nodes.Macro, nodes.CallBlock)) else []
        payments = {
            field: _payment([*body, *extra], node.lineno)
            for field, body in node.iter_fields(only=_BLOCK_FIELDS)
            if isinstance(body, list) and (body or field == "body")
        }
        self.generic_visit(node)
        for field, payment in payments.items():
            getattr(node, field).insert(0, payment)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        return _guard("concat", node.nodes)

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:
        self.generic_visit(node)
        if not isinstance(node.arg, nodes.Slice):
            return node
        none = nodes.Const(None)
        parts = [part or none for part in (node.arg.start, node.arg.stop, node.arg.step)]
        return _guard("cut", [node.node, *parts])

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:
        self.generic_visit(node)
        sides = [node.expr, *(operand.expr for operand in node.ops)]
        if len(node.ops) == 1 and node.ops[0].op in ("in", "notin"):
            found = _guard("in", sides)
            return found if node.ops[0].op == "in" else nodes.Not(found)
        if len(node.ops) == 1 and any(isinstance(side, nodes.Const) for side in sides):
            return node  # comparing with a constant is quick
        node.expr = _guard("operand", [node.expr])
        for part in node.ops:
            part.expr = _guard("operand", [part.expr])
        return node

    def visit_Pair(self, node: nodes.Pair) -> nodes.Node:
        self.generic_visit(node)
        if not isinstance(node.key, nodes.Const):
            node.key = _guard("key", [node.key])
        return node


def _guard(name: str, args: list[nodes.Expr]) -> nodes.Call:
    return nodes.Call(nodes.EnvironmentAttribute(f"guard_{name}"), args, [], None, None)


def _payment(body: list[nodes.Node], line: int) -> nodes.Stmt:
    """Return the statement that pays for running body once, blocks inside it not included."""
    count, chars, size = 1, 0, 0
    waiting = list(body)
    while waiting:
        node = waiting.pop()
        count += 1
        if isinstance(node, nodes.TemplateData):
            chars += len(node.data)
        elif isinstance(node, (nodes.List, nodes.Tuple)):
            size += 64 + 16 * len(node.items)
        elif isinstance(node, nodes.Dict):
            size += 256 + 128 * len(node.items)
        for field, value in node.iter_fields():
            if isinstance(node, nodes.Stmt) and field in _BLOCK_FIELDS:
                continue
            parts = value if isinstance(value, list) else [value]
            waiting.extend(part for part in parts if isinstance(part, nodes.Node))
    costs: list[nodes.Expr] = [nodes.Const(cost) for cost in (count, chars, size)]
    return nodes.ExprStmt(_guard("tick", costs), lineno=line)
