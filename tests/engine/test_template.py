# ruff: noqa: E501
"""Chat templates: what they may use, and what becomes of a conversation."""

import traceback
from collections.abc import Callable, Collection
from datetime import datetime
from enum import StrEnum
from typing import Any

import jinja2.ext
import jinja2.sandbox
import pytest

from gpt4all_desktop.engine.template import CHATML, PLAIN, ChatTemplate, Prompt, Segment
from gpt4all_desktop.errors import TemplateError
from tests.engine.chat_templates import CONVERSATIONS, FAMILIES

FIRST_OF_MARCH = datetime(2024, 3, 1, 9, 5, 7)


def rendered(source: str, *messages: dict[str, Any], **variables: Any) -> str:
    template = ChatTemplate(source, now=lambda: FIRST_OF_MARCH)
    return template.render(messages, variables=variables).text


def spelled_out(*tokens: str) -> Callable[[str], Collection[str]]:
    """What the tokenizer of a model with these control tokens says about a text."""
    return lambda text: [token for token in tokens if token in text]


# ---- families -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("family", "conversation"),
    [(name, conversation) for name, family in FAMILIES.items() for conversation in family.expected],
)
def test_prompts_are_those_the_model_family_was_trained_with(family: str, conversation: str):
    case = FAMILIES[family]
    template = ChatTemplate(case.source, special_tokens=case.special, now=lambda: FIRST_OF_MARCH)

    prompt = template.render(CONVERSATIONS[conversation], variables=case.variables)

    assert prompt.text == case.expected[conversation]


@pytest.mark.parametrize("family", FAMILIES)
def test_stock_jinja_makes_the_same_prompt(family: str):
    case = FAMILIES[family]
    if ".append(" in case.source:
        pytest.skip("stock jinja forbids changing lists")
    template = ChatTemplate(case.source, special_tokens=case.special, now=lambda: FIRST_OF_MARCH)
    conversation = [m for m in CONVERSATIONS["a conversation"] if m["role"] != "system"]
    names = dict.fromkeys(("bos_token", "eos_token"), "") | case.special | case.variables

    text = template.render(conversation, variables=case.variables).text

    expected = stock(case.source).render(
        messages=conversation, add_generation_prompt=True, tools=None, **names
    )
    assert text == expected


def test_the_generation_prompt_can_be_left_out():
    template = ChatTemplate(CHATML)

    prompt = template.render([{"role": "user", "content": "Hi"}], add_generation_prompt=False)

    assert prompt.text == "<|im_start|>user\nHi<|im_end|>\n"


def test_the_plain_prompt_names_the_speakers():
    messages = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": "Hello."},
        {"role": "user", "content": "Bye"},
    ]

    prompt = ChatTemplate(PLAIN).render(messages)

    assert prompt.text == "Be brief.\n\nUser: Hi\n\nAssistant: Hello.\n\nUser: Bye\n\nAssistant:"


# ---- the language -------------------------------------------------------------------------------


def stock(source: str) -> jinja2.Template:
    """jinja2's own sandbox, set up as everybody does for chat templates."""
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )

    def refuse(message: str) -> None:
        raise jinja2.TemplateError(message)

    environment.globals["raise_exception"] = refuse
    environment.globals["strftime_now"] = FIRST_OF_MARCH.strftime
    return environment.from_string(source)


VALUES: dict[str, Any] = {
    "text": "  Ab cd\nef  ",
    "word": "strauß",
    "numbers": [3, 1, 2, 2],
    "names": ["b", "A", "a", "C"],
    "people": [
        {"name": "Zoe", "age": 30, "at": {"city": "Rom"}},
        {"name": "adam", "age": 7, "at": {"city": "Ulm"}},
    ],
    "table": {"b": 1, "A": 2},
    "none_": None,
    "wide": "日本\u2028語😀",
}

SAME_AS_STOCK = """
text|trim|upper  text|lower  word|capitalize  "don't stop"|title  word|upper  text|length  text|count
text.strip()  text.lstrip(' A')  text.rstrip()  text|trim(' f')  text.split()  text.split('c')
text.split('c',1)  text.rsplit(None,1)  text.splitlines()  wide.splitlines()  text.splitlines(true)
text.startswith(' ' ~ ' A')  text.endswith(('x',' '))  text.find('c')  text.count(' ')  text.index('A')
text.replace('b','xx')  text.replace('','-')  text|replace('d','')  text|replace(' ','_',1)
text.partition('c')  text.removeprefix(' ')  text.title()  text.swapcase()  text.isdigit()
'7'.zfill(3)  'x'.center(9,'*')  'x'|center(9)  'x'.ljust(3)~'|'  ','.join(names)  names|join('-')
people|join(', ',attribute='name')  '{}-{}'.format(1,'x')  '{1}{0}'.format('a','b')
'{:>5}|{:.2f}'.format('x',1.5)  '{n!r}'.format(n='x')  '%s and %d'|format('x',3)  '%5.1f%%' % 2.25
'%s' % [1,'a']  'a' + 'b'  [1] + [2]  (1,) + (2,)  'ab' * 3  3 * 'ab'  [0] * 3  2 ** 10  2 ** -1  2.0 ** 3
7 // 2  7 % 3  7 / 2  -7 // 2  1 - 2.5  -numbers[0]  +1  1 ~ 'a' ~ none_ ~ true ~ 1.0  1 == 1.0
numbers  numbers|sort  numbers|sort(reverse=true)  names|sort  names|sort(case_sensitive=true)
people|sort(attribute='age')|map(attribute='name')|list  people|map(attribute='at.city')|join
numbers|unique|list  names|unique|list  numbers|min  numbers|max  names|min  numbers|sum  people|sum('age')
numbers|first  numbers|last  numbers|reverse|list  word|reverse  []|first  numbers|length
numbers|batch(3,0)|list  names|map('upper')|join  names|select('in',['a','b'])|list  numbers|reject('odd')|list
numbers|select|list  people|selectattr('age','gt',10)|list|length  people|rejectattr('missing')|list|length
people|selectattr('name','equalto','Zoe')|map(attribute='age')|list  people|map(attribute='x',default=1)|list
table|dictsort  table|dictsort(true)  table|dictsort(false,'value')  table|items|list  table.items()|list
table.keys()|list  table.values()|list  table.get('b')  table.get('x')  table.get('x',5)  table.b  table['A']
table.x is defined  table.x  table.items is defined  'b' in table  'x' not in table  2 in numbers  'Ab' in text
numbers[0]  numbers[-1]  numbers[1:]  numbers[::-1]  numbers[:-1]  text[2:4]  word[::-1]  numbers[9]  word[99:]
numbers[1:3][0]  people[0].at.city  people[0]['at']['city']  people[0].name.upper()  people[-1]['name'][0]
word|default('x')  missing|default('x')  ''|default('x')  ''|default('x',true)  none_|default('x')  missing|d(1)
missing  missing|length  missing|list  missing|upper  missing is undefined  missing == 1  not missing
none_ is none  1 is number  1.5 is float  1 is integer  true is boolean  true is number  'a' is string
[] is iterable  [] is sequence  {} is mapping  'a' is sequence  1 is odd  2 is even  4 is divisibleby(2)
1 is true  true is true  false is false  1 is sameas(1)  'a' is in(['a'])  2 is eq(2)  2 is ne(2)  2 is gt(1)
'a' is lower  'A' is upper  'x' is filter  'upper' is filter  'odd' is test  range is callable
range(3)|list  range(1,7,2)|list  range(3)|sum  range(5)[2:]|list  namespace(a=1).a  dict(a=1,b=2)|length
dict([('a',1)]).a  1|float  '3.7'|int  'x'|int(5)  '12'|int  'ff'|int(0,16)  '2.5'|float  2.5|round  2.345|round(2)
2.1|round(0,'ceil')  -3|abs  [1,2]|string  1|string  {'a':[1,'x']}  ('a',)  true  none_  1.0  1e3  10000000000000000.0
'a' if 1 else 'b'  'a' if 0  1 < 2 < 3  1 < 2 > 3  1 and 0 or 5  not 1  1 != 2  'a' < 'b'  (1,2) < (1,3)
'x'|indent  'x\\ny'|indent(2)  'x\\ny'|indent(2,true)  'x\\n\\ny'|indent(2,blank=true)  'a\\tb'  'a b'|wordcount
strftime_now('%d %b %Y')  strftime_now('%Y-%m-%d')  strftime_now('%B %d, %Y')  strftime_now('%A %H:%M:%S %p %j %y')
'A'.isupper()  'x'|safe  numbers.index(2)  numbers.count(2)  (1,2).index(2)  text.casefold()  '½'.isnumeric()
"""

SNIPPETS = [snippet for line in SAME_AS_STOCK.strip().splitlines() for snippet in line.split("  ")]
"""Two spaces apart."""


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_expressions_mean_what_they_mean_in_jinja(snippet: str):
    assert rendered("{{ " + snippet + " }}", **VALUES) == stock("{{ " + snippet + " }}").render(
        VALUES
    )


BLOCKS = [
    "{% for x in numbers %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}"
    "{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.previtem }}{{ loop.nextitem }}"
    "{{ loop.cycle('a', 'b') }}{{ loop.changed(x) }}{{ loop.depth }};{% endfor %}",
    "{% for x in numbers if x > 1 %}{{ x }}{{ loop.length }}{% else %}none{% endfor %}",
    "{% for x in [] %}{{ x }}{% else %}none{% endfor %}",
    "{% for k, v in table.items() %}{{ k }}={{ v }},{% endfor %}",
    "{% for k, v in table|dictsort %}{{ k }}={{ v }},{% endfor %}",
    "{% for c in word %}{{ c }}.{% endfor %}",
    "{% for x in numbers %}{% if x == 1 %}{% continue %}{% endif %}{{ x }}{% if x == 2 %}{% break %}"
    "{% endif %}{% endfor %}",
    "{% for x in [1, [2, [3]]] recursive %}{{ loop(x) if x is iterable else x }}{% endfor %}",
    "{% for x in numbers %}{% for y in names %}{{ loop.index }}{% endfor %}{% endfor %}",
    "{% set x = 1 %}{% for i in numbers %}{% set x = i %}{% endfor %}{{ x }}",
    "{% set ns = namespace(x=1) %}{% for i in numbers %}{% set ns.x = i %}{% endfor %}{{ ns.x }}",
    "{% if 1 %}{% set x = 5 %}{% endif %}{{ x }}",
    "{% set a, b = 1, 2 %}{{ a }}{{ b }}",
    "{% set x %}a{{ numbers }}b{% endset %}{{ x|upper }}",
    "{% set x | upper %}abc{% endset %}{{ x }}",
    "{% filter upper %}abc{{ word }}{% endfilter %}",
    "{% macro m(a, b='x', c=none) %}{{ a }}{{ b }}{{ c }}{{ varargs }}{% endmacro %}"
    "{{ m(1) }}{{ m(1, c=2) }}{{ m(1, 2, 3, 4) }}",
    "{% macro m(n) %}{{ n }}{{ m(n - 1) if n }}{% endmacro %}{{ m(5) }}",
    "{% macro m() %}[{{ caller('x') }}]{% endmacro %}{% call(y) m() %}{{ y }}!{% endcall %}",
    "{% with a = 1, b = 2 %}{{ a + b }}{% endwith %}{{ a }}",
    "{% raw %}{{ x }}{% endraw %}",
    "  {# comment #}\n  {% if 1 %}\n  a\n  {% endif %}\n b \n",
    "a\n  {%- if 1 -%}  b  {%- endif %}\n\n c\n\n",
    "a {%+ if 1 %} b{% endif %}",
    "{{- ' a ' -}} b {#- c -#} d",
    "{% if missing %}a{% elif none_ %}b{% elif numbers %}c{% else %}d{% endif %}",
    "{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}{{ c.current }}{{ c.next() }}",
    "{% set j = joiner('; ') %}{% for x in numbers %}{{ j() }}{{ x }}{% endfor %}",
    "trailing\n",
    "trailing\n\n",
]


@pytest.mark.parametrize("source", BLOCKS)
def test_statements_mean_what_they_mean_in_jinja(source: str):
    assert rendered(source, **VALUES) == stock(source).render(VALUES)


FAILING = [
    "{{ missing.attribute }}",
    "{{ missing['item'] }}",
    "{{ missing() }}",
    "{{ missing + 'x' }}",
    "{{ 'a' + 1 }}",
    "{{ 1 / 0 }}",
    "{{ [1]|sum('x') }}",
    "{{ {}.items(1) }}",
    "{{ word.nothing() }}",
    "{{ 5|length }}",
    "{{ [2, 'a']|sort }}",
    "{{ 1|nothing }}",
    "{{ 1 is nothing }}",
    "{% nothing %}",
    "{{ raise_exception('no') }}",
    "{{ 'x'.index('y') }}",
    "{% for a, b in [1] %}{% endfor %}",
]


@pytest.mark.parametrize("source", FAILING)
def test_what_fails_in_jinja_fails_here_with_a_sentence(source: str):
    with pytest.raises((jinja2.TemplateError, TypeError, ArithmeticError, ValueError)):
        stock(source).render(VALUES)

    with pytest.raises(TemplateError, match=r"^The chat template of this model .*\.$"):
        rendered(source, **VALUES)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ x|tojson }}", '{"a": ["<&>\'é", 1, 1.0, null, true]}'),
        ("{{ x|tojson(ensure_ascii=true) }}", '{"a": ["<&>\'\\u00e9", 1, 1.0, null, true]}'),
        ("{{ {'b': 1, 'a': 2}|tojson(sort_keys=true) }}", '{"a": 2, "b": 1}'),
        ("{{ {'b': 1}|tojson(separators=(',', ':')) }}", '{"b":1}'),
        ("{{ {'b': [1]}|tojson(indent=2) }}", '{\n  "b": [\n    1\n  ]\n}'),
        ("{{ {'b': [1]}|tojson(indent=none) }}", '{"b": [1]}'),
        ("{{ ('{\"a\": [1, 2.5, null]}'|from_json).a }}", "[1, 2.5, None]"),
        ("{{ '<b>'|e }}{{ '<b>'|escape }}", "<b><b>"),
        ("{% generation %}a{{ 1 }}{% endgeneration %}", "a1"),
        ("{% set l = [1] %}{% set _ = l.append(2) %}{{ l }}{{ l.pop() }}{{ l }}", "[1, 2]2[1]"),
        ("{% set d = {'a': 1} %}{% set _ = d.update({'b': 2}) %}{{ d }}", "{'a': 1, 'b': 2}"),
        ("{{ strftime_now('%-d.%-m.%Y %a %e') }}", "1.3.2024 Fri  1"),
        ("{{ tools is none }}{{ documents is none }}{{ bos_token }}", "TrueTrue"),
        ("{{ add_generation_prompt }}", "True"),
    ],
)
def test_what_chat_templates_have_beyond_stock_jinja(source: str, expected: str):
    assert rendered(source, x={"a": ["<&>'é", 1, 1.0, None, True]}) == expected


# ---- conversations ------------------------------------------------------------------------------

NO_SYSTEM = (
    "{% if messages[0].role == 'system' %}{{ raise_exception('no system role') }}{% endif %}"
    + CHATML
)
IGNORES_SYSTEM = CHATML.replace("in messages %}", "in messages if message.role != 'system' %}")
ALTERNATING = (
    "{% for m in messages %}{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('must alternate') }}{% endif %}{{ m.role[0] }}:{{ m.content }};{% endfor %}"
)


@pytest.mark.parametrize("source", [NO_SYSTEM, IGNORES_SYSTEM])
def test_a_system_message_the_template_has_no_place_for_heads_the_first_message(source: str):
    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}]

    prompt = ChatTemplate(source).render(messages)

    assert prompt.text == "<|im_start|>user\nBe brief.\n\nHi<|im_end|>\n<|im_start|>assistant\n"


def test_neighbours_of_the_same_role_are_joined_when_the_template_refuses_them():
    assert rendered(
        ALTERNATING,
        {"role": "user", "content": "Hi"},
        {"role": "user", "content": "Are you there?"},
        {"role": "assistant", "content": "Yes"},
        {"role": "user", "content": "Bye"},
    ) == "u:Hi\n\nAre you there?;a:Yes;u:Bye;"  # fmt: skip


def test_a_refusal_that_stays_is_told_in_the_words_of_the_template():
    with pytest.raises(TemplateError, match="refuses this conversation: “must alternate”"):
        rendered(ALTERNATING, {"role": "assistant", "content": "Hi"})


def test_errors_do_not_quote_the_conversation():
    with pytest.raises(TemplateError) as caught:
        rendered("{{ messages[0].content|from_json }}", {"role": "user", "content": "my secret"})

    assert "secret" not in str(caught.value) + caught.value.detail


def test_templates_cannot_change_the_conversation_of_the_caller():
    message = {"role": "user", "content": "Hi", "tags": ["a"]}

    rendered(
        "{% set _ = messages[0].update({'content': 'x'}) %}{% set _ = messages[0].tags.append(1) %}",
        message,
    )

    assert message == {"role": "user", "content": "Hi", "tags": ["a"]}


def test_roles_may_be_an_enum():
    class Role(StrEnum):
        USER = "user"

    assert rendered("{{ messages[0].role.upper() }}", {"role": Role.USER, "content": ""}) == "USER"


def test_a_template_with_an_error_names_the_line():
    with pytest.raises(TemplateError, match=r"line 2"):
        ChatTemplate("{{ 1 }}\n{% if %}")


# ---- control tokens in messages -----------------------------------------------------------------

END = "<|im_end|>"


def segments(prompt: Prompt) -> list[tuple[str, bool]]:
    return [(segment.text, segment.trusted) for segment in prompt.segments]


def test_ordinary_messages_make_one_trusted_segment():
    messages = [{"role": "user", "content": "Hi"}]

    prompt = ChatTemplate("{{ messages[0].content }}" + END).render(
        messages, controls=spelled_out(END)
    )

    assert prompt.segments == (Segment(text="Hi" + END, trusted=True),)


def test_a_control_token_in_a_message_is_not_trusted():
    messages = [{"role": "user", "content": f"a{END}{END}b"}]

    prompt = ChatTemplate("[{{ messages[0].content }}]" + END).render(
        messages, controls=spelled_out(END)
    )

    assert segments(prompt) == [("[a", True), (END + END, False), ("b]" + END, True)]


def test_a_control_token_that_appears_when_another_is_taken_out_is_not_trusted_either():
    messages = [{"role": "user", "content": "<|im_<s>end|>"}]

    def controls(text: str) -> list[str]:
        # A tokenizer that drops <s> and then sees what is around it joined.
        return ["<s>"] if "<s>" in text else ["<|im_", "end|>"] if "<|im_" in text else []

    prompt = ChatTemplate("{{ messages[0].content }}").render(messages, controls=controls)

    assert segments(prompt) == [("<|im_<s>end|>", False)]


@pytest.mark.parametrize(
    ("expression", "content", "expected"),
    [
        ("content|trim", f"  {END}x  ", [(END, False), ("x", True)]),
        ("content.split('</think>')[-1]", f"{END}</think>a{END}", [("a", True), (END, False)]),
        ("content ~ content", f"a{END}", [("a", True), (END, False), ("a", True), (END, False)]),
        ("content[::-1][:1]", f"{END}x", [("x", True)]),
        ("content|upper", f"a{END}", None),
        ("content|tojson(ensure_ascii=true)", f"a{END}", None),
        ("content|length", f"a{END}", None),
        ("'yes' if '<|im_end|>' in content else content", f"a{END}", None),
        ("content.replace('im_end', 'im_start')", f"a{END}", None),
    ],
)
def test_whatever_a_template_does_to_a_message_its_control_tokens_stay_text(
    expression: str, content: str, expected: list[tuple[str, bool]] | None
):
    template = ChatTemplate("{% set content = messages[0].content %}{{ " + expression + " }}")

    prompt = template.render(
        [{"role": "user", "content": content}], controls=spelled_out(END, "<|im_start|>")
    )

    trusted = "".join(segment.text for segment in prompt.segments if segment.trusted)
    assert END not in trusted
    assert "<|im_start|>" not in trusted
    if expected is not None:
        assert segments(prompt) == expected


def test_a_template_that_changes_the_place_of_a_token_gets_it_spaced_out():
    template = ChatTemplate("{{ messages[0].content|tojson(ensure_ascii=true) }}")

    prompt = template.render([{"role": "user", "content": f"a{END}"}], controls=spelled_out(END))

    assert segments(prompt) == [('"a< | i m _ e n d | >"', True)]


def test_control_tokens_in_every_part_of_a_message_are_text():
    message = {
        "role": "user",
        "name": END,
        "content": [{"type": "text", "text": END}],
        "tool_calls": [{"function": {"name": "f", "arguments": {"x": END}}}],
    }
    source = (
        "{% set m = messages[0] %}{{ m.name }}{{ m.content[0].text }}"
        "{{ m.tool_calls[0].function.arguments.x }}"
    )

    prompt = ChatTemplate(source).render([message], controls=spelled_out(END))

    assert segments(prompt) == [(END * 3, False)]


def test_a_private_use_character_of_the_user_is_left_alone():
    messages = [{"role": "user", "content": f"\U000f0000{END}"}]

    prompt = ChatTemplate("{{ messages[0].content }}").render(messages, controls=spelled_out(END))

    assert segments(prompt) == [("\U000f0000", True), (END, False)]


def test_a_traceback_through_a_template_can_be_printed():
    with pytest.raises(TemplateError) as caught:
        ChatTemplate("{{ 'x' * 10 ** 9 }}").render([{"role": "user", "content": "Hi"}])
    text = "".join(traceback.format_exception(caught.value))
    assert "<chat template>" in text
    text.encode()
