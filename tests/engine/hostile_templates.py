# ruff: noqa: E501
"""Chat templates made to do harm, and a program that runs them one by one under watch.

Run as a module this prints one JSON line per template: its name, how it ended, the CPU time and
the memory it took, and every file, socket, process or import it touched. `tests.engine.
test_template_limits` runs it in a child process, whose address space is limited so that a template
that got through could not take the machine down.
"""

import json
import os
import re
import resource
import sys
from pathlib import Path

_ESCAPES = {
    "class": "{{ ''.__class__ }}",
    "mro": "{{ ''.__class__.__mro__ }}",
    "mro by item": "{{ ''['__class__']['__mro__'][1]['__subclasses__']() }}",
    "subclasses": "{{ ().__class__.__base__.__subclasses__() }}",
    "globals of a function": "{{ raise_exception.__globals__ }}",
    "globals of a range": "{{ range.__init__.__globals__ }}",
    "code of strftime": "{{ strftime_now.__code__ }}",
    "run of a function": "{{ strftime_now.run.__globals__ }}",
    "builtins through cycler": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "builtins through joiner": "{{ joiner.__init__.__globals__['os'] }}",
    "builtins through namespace": "{{ namespace.__init__.__globals__.__builtins__ }}",
    "lipsum": "{{ lipsum.__globals__.os.popen('id').read() }}",
    "self": "{{ self.__init__.__globals__ }}",
    "self template": "{{ self._TemplateReference__context }}",
    "self context": "{{ self._TemplateReference__context.environment }}",
    "loop": "{% for x in [1] %}{{ loop.__init__.__globals__ }}{% endfor %}",
    "loop iterator": "{% for x in [1] %}{{ loop._iterator.gi_frame.f_globals }}{% endfor %}",
    "macro": "{% macro m() %}{% endmacro %}{{ m.__call__.__globals__ }}",
    "macro func": "{% macro m() %}{% endmacro %}{{ m._func.__globals__ }}",
    "macro environment": "{% macro m() %}{% endmacro %}{{ m._environment.loader }}",
    "caller": "{% macro m() %}{{ caller._environment }}{% endmacro %}{% call m() %}{% endcall %}",
    "undefined": "{{ nothing.__init__.__globals__ }}",
    "undefined item": "{{ nothing['__class__'] }}",
    "undefined internals": "{{ nothing._undefined_exception }}",
    "attr filter": "{{ ''|attr('__class__') }}",
    "attr filter on format": "{{ '{0.__class__}'|attr('format')(1) }}",
    "map attribute": "{{ ['']|map(attribute='__class__')|list }}",
    "map attribute path": "{{ ['']|map(attribute='__class__.__mro__.1')|list }}",
    "selectattr": "{{ ['']|selectattr('__class__')|list }}",
    "sort attribute": "{{ ['', 'a']|sort(attribute='__class__.__name__') }}",
    "join attribute": "{{ ['', 'a']|join(',', attribute='__class__') }}",
    "sum attribute": "{{ ['', 'a']|sum(attribute='__class__') }}",
    "unique attribute": "{{ ['', 'a']|unique(attribute='__class__')|list }}",
    "min attribute": "{{ ['', 'a']|min(attribute='__doc__') }}",
    "groupby": "{{ ['']|groupby('__class__') }}",
    "map method": "{{ ['']|map('__class__')|list }}",
    "map private filter": "{{ ['id']|map('_sandbox')|list }}",
    "map to attr": "{{ [strftime_now]|map('attr', '__globals__')|list }}",
    "format attribute": "{{ '{0.__class__.__init__.__globals__}'.format('') }}",
    "format item": "{{ '{0[__class__]}'.format({}) }}",
    "format keyword": "{{ '{x.__class__}'.format(x=1) }}",
    "format nested": "{{ '{:{}}'.format('a', '>9') }}",
    "format map": "{{ '{a.__class__}'.format_map({'a': 1}) }}",
    "format by name": "{% set f = '{0.__class__}'.format %}{{ f('') }}",
    "format by item": "{{ '{0.__class__}'['format']('') }}",
    "format through map": "{{ ['{0.__class__}']|map('format', 1)|list }}",
    "format of a method": "{{ '{0.owner}'.format(''.upper) }}",
    "percent dict": "{{ '%(a)s' % {'a': ''.__class__} }}",
    "str type": "{{ ''.upper.__self__.__class__ }}",
    "method internals": "{{ ''.upper.call.__globals__ }}",
    "method owner": "{{ ''.upper.owner.__class__ }}",
    "environment name": "{{ environment.loader }}",
    "environment": "{{ context.environment }}",
    "import": "{% import 'os' as os %}{{ os.popen('id') }}",
    "from import": "{% from 'os' import popen %}{{ popen('id') }}",
    "include": "{% include '/etc/passwd' %}",
    "include ignore missing": "{% include '/etc/passwd' ignore missing %}",
    "include in a dead branch": "{% if false %}{% include '/etc/passwd' %}{% endif %}",
    "extends": "{% extends '/etc/passwd' %}",
    "block": "{% block a %}{{ self.a() }}{% endblock %}",
    "autoescape": "{% autoescape ''.__class__ %}x{% endautoescape %}",
    "do": "{% do [].append(1) %}",
    "debug": "{% debug %}",
    "trans": "{% trans %}x{% endtrans %}",
    "call a builtin": "{{ __import__('os').system('id') }}",
    "open": "{{ open('/etc/passwd').read() }}",
    "eval": "{{ eval('1') }}",
    "get item of globals": "{{ messages.__class__.__base__ }}",
    "call a list": "{{ [].append.__func__ }}",
    "call text": "{{ 'print'(1) }}",
    "call a number": "{{ 1() }}",
    "call a guard": "{{ guard_tick(-1000000, 0, 0) }}{{ range(10) }}",
    "set ns class": "{% set ns = namespace() %}{% set ns.__class__ = 1 %}{{ ns.__class__ }}",
    "ns attrs": "{% set ns = namespace(a=1) %}{{ ns._Namespace__attrs.__class__ }}",
    "ns from attrs": "{{ namespace(__class__=1).__init__ }}",
    "dict fromkeys": "{{ {}.fromkeys.__self__ }}",
    "dict private": "{{ dict.__mro__ }}",
    "encode": "{{ 'a'.encode('utf-8').__class__ }}",
    "translate": "{{ 'a'.translate({97: 'b'}) }}",
    "maketrans": "{{ ''.maketrans.__self__ }}",
    "int methods": "{{ (1).from_bytes.__self__ }}",
    "int real": "{{ (1).real.__class__ }}",
    "float": "{{ (1.5).hex.__self__ }}",
    "bool": "{{ true.__class__ }}",
    "none": "{{ none.__class__ }}",
    "filter name": "{{ 1|__class__ }}",
    "test name": "{{ 1 is __class__ }}",
    "test filter": "{{ 'attr' is filter }}",
    "xmlattr": "{{ {'a b': 1}|xmlattr }}",
    "pprint": "{{ self|pprint }}",
    "random": "{{ [1]|random }}",
    "urlize": "{{ 'http://a.b'|urlize }}",
    "joiner internals": "{{ joiner(',').sep.__class__ }}",
    "cycler internals": "{{ cycler(1).items.__class__ }}",
    "generation": "{% generation %}{{ ''.__class__ }}{% endgeneration %}",
    "json": "{{ '{\"__class__\": 1}'|from_json }}",
    "overwrite raise_exception": "{% set raise_exception = ''.join %}{{ raise_exception('x') }}",
    "overwrite range": "{% set range = 5 %}{{ range(3) }}",
    "strftime locale": "{{ strftime_now('%E %O %Q') }}",
}

_RESOURCES = {
    # the seven of the reliability report
    "huge range": "{% for i in range(10**9) %}x{% endfor %}",
    "nested ranges": "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
    "huge power": "{{ (10 ** (10 ** 8))|string }}",
    "percent width": "{{ '%1000000000d' % 1 }}",
    "many statements": "{{ 1 }}" * 300_000,
    "doubling": "{% set n = namespace(s='x') %}{% for i in range(40) %}{% set n.s = n.s + n.s %}"
    "{% endfor %}{{ n.s|length }}",
    "macro recursion": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "nested parentheses": "{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}",
    # the size of the source
    "as many names as are allowed": "{{a}}" * 3_900,
    "as many items as are allowed": "{{ [" + "a," * 7_200 + "]|length }}",
    "as many keys as are allowed": "{{ {" + ",".join(f"{i}:a" for i in range(6_400)) + "}|length }}",
    "as many loops as are allowed": "{% for x in y %}{% for z in x %}{{ z }}{% endfor %}{% endfor %}" * 800,
    "as many sets as are allowed": "{%set a=1%}" * 4_800,
    "many statements below the limit": "{{ 1 }}" * 18_000,
    "many names": "{{a}}" * 26_000,
    "many sums": "{{" + "+".join("a" * 1 for _ in range(60_000)) + "}}",
    "long sum": "{{ " + " + ".join(["1"] * 3_000) + " }}",
    "long tilde": "{{ " + " ~ ".join(["a"] * 20_000) + " }}",
    "long comparison": "{{ " + " < ".join(["1"] * 10_000) + " }}",
    "long and": "{{ " + " and ".join(["a"] * 10_000) + " }}",
    "long list": "{{ [" + "a," * 60_000 + "]|length }}",
    "long dict": "{{ {" + ",".join(f"{i}:a" for i in range(15_000)) + "}|length }}",
    "long call": "{{ dict(" + ",".join(f"a{i}=b" for i in range(12_000)) + ") }}",
    "long filter chain": "{{ 'a'" + "|upper" * 20_000 + " }}",
    "long attribute chain": "{{ a" + ".b" * 60_000 + " }}",
    "long item chain": "{{ a" + "[0]" * 40_000 + " }}",
    "long not": "{{ " + "not " * 30_000 + "a }}",
    "long minus": "{{ " + "-" * 100_000 + "1 }}",
    "long ternary": "{{ " + "1 if a else " * 10_000 + "2 }}",
    "nested lists": "{{ " + "[" * 5_000 + "]" * 5_000 + " }}",
    "nested dicts": "{{ " + "{1:" * 3_000 + "1" + "}" * 3_000 + " }}",
    "nested ifs": "{% if a %}" * 5_000 + "{% endif %}" * 5_000,
    "nested fors": "{% for x in [1] %}" * 30 + "{% endfor %}" * 30,
    "deep fors": "{% for x in [1] %}" * 3_000 + "{% endfor %}" * 3_000,
    "nested macros": "{% macro m() %}" * 2_000 + "{% endmacro %}" * 2_000,
    "nested sets": "{% set x %}" * 2_000 + "{% endset %}" * 2_000,
    "nested filters": "{% filter upper %}" * 2_000 + "{% endfilter %}" * 2_000,
    "nested calls": "{{ " + "range(" * 3_000 + "1" + ")" * 3_000 + " }}",
    "many elifs": "{% if a %}" + "{% elif a %}" * 9_000 + "{% endif %}",
    "many macros": "".join(f"{{% macro m{i}() %}}{{% endmacro %}}" for i in range(4_000)),
    "many sets": "{% set a = 1 %}" * 9_000,
    "many loops": "{% for a in b %}{% endfor %}" * 4_500,
    "many comments": "{##}" * 32_000,
    "many line ends": "\n" * 130_000,
    "unclosed": "{{ " * 40_000,
    "unclosed comment": "{#" * 60_000,
    "unclosed text": "{{ '" + "\\" * 100_000,
    "unclosed raw": "{% raw %}" * 14_000,
    "open braces": "{" * 130_000,
    "huge number": "{{ " + "9" * 120_000 + " }}",
    "huge float": "{{ 1" + "0" * 120_000 + ".0 }}",
    "huge underscored number": "{{ " + "1_" * 60_000 + "1 }}",
    "huge hexadecimal number": "{{ 0x" + "f" * 120_000 + " }}",
    "huge name": "{{ " + "a" * 120_000 + " }}",
    "huge text": "{{ '" + "a" * 120_000 + "' }}",
    "huge text in a loop": "{% for i in range(99999) %}{{ '" + "a" * 100_000 + "' }}{% endfor %}",
    "huge data in a loop": "{% for i in range(99999) %}" + "a" * 100_000 + "{% endfor %}",
    "huge data in a macro": "{% macro m() %}" + "a" * 100_000 + "{% endmacro %}"
    "{% for i in range(99999) %}{{ m() }}{% endfor %}",
    "huge data in a set block": "{% for i in range(99999) %}{% set x %}" + "a" * 100_000
    + "{% endset %}{% endfor %}",
    "huge data in a filter block": "{% for i in range(99999) %}{% filter upper %}" + "a" * 100_000
    + "{% endfilter %}{% endfor %}",
    "huge data in an else": "{% for i in range(99999) %}{% if a %}{% else %}" + "a" * 100_000
    + "{% endif %}{% endfor %}",
    "wide characters in a loop": "{% for i in range(99999) %}" + "\U0001f600" * 50_000 + "{% endfor %}",
    # growing texts
    "doubling by tilde": "{% set n = namespace(s='x') %}{% for i in range(40) %}{% set n.s = n.s ~ n.s %}"
    "{% endfor %}",
    "doubling by times": "{% set n = namespace(s='x') %}{% for i in range(40) %}{% set n.s = n.s * 2 %}"
    "{% endfor %}",
    "times": "{{ 'x' * 10**9 }}",
    "times reversed": "{{ 10**9 * 'x' }}",
    "times twice": "{{ 'x' * 10**5 * 10**5 }}",
    "times true": "{% set n = namespace(s='x'*1000) %}{% for i in range(99999) %}"
    "{% set n.s = n.s + 'x' * 1000 %}{% endfor %}",
    "list times": "{{ ([0] * 10**9)|length }}",
    "tuple times": "{{ ((0, 0) * 10**9)|length }}",
    "doubling by format": "{% set n = namespace(s='x') %}{% for i in range(40) %}"
    "{% set n.s = '{0}{0}'.format(n.s) %}{% endfor %}",
    "doubling by percent": "{% set n = namespace(s='x') %}{% for i in range(40) %}"
    "{% set n.s = '%s%s' % (n.s, n.s) %}{% endfor %}",
    "doubling by the format filter": "{% set n = namespace(s='x') %}{% for i in range(40) %}"
    "{% set n.s = '%s%s'|format(n.s, n.s) %}{% endfor %}",
    "doubling by join": "{% set n = namespace(s='x') %}{% for i in range(40) %}"
    "{% set n.s = [n.s, n.s]|join %}{% endfor %}",
    "doubling by the join method": "{% set n = namespace(s='x') %}{% for i in range(40) %}"
    "{% set n.s = ''.join([n.s, n.s]) %}{% endfor %}",
    "join with itself": "{% set n = namespace(s='xx') %}{% for i in range(40) %}"
    "{% set n.s = n.s.join(n.s) %}{% endfor %}",
    "join separator": "{{ range(99999)|join('x' * 100000) }}",
    "doubling by replace": "{% set n = namespace(s='x') %}{% for i in range(40) %}"
    "{% set n.s = n.s.replace('x', 'xx') %}{% endfor %}",
    "doubling by the replace filter": "{% set n = namespace(s='x') %}{% for i in range(40) %}"
    "{% set n.s = n.s|replace('x', 'xx') %}{% endfor %}",
    "replace nothing": "{% set s = 'x' * 100000 %}{{ s.replace('', s) }}",
    "doubling by a set block": "{% set n = namespace(s='x') %}{% for i in range(40) %}"
    "{% set b %}{{ n.s }}{{ n.s }}{% endset %}{% set n.s = b %}{% endfor %}",
    "doubling by a macro": "{% macro d(s) %}{{ s }}{{ s }}{% endmacro %}{% set n = namespace(s='x') %}"
    "{% for i in range(40) %}{% set n.s = d(n.s) %}{% endfor %}",
    "doubling by recursion": "{% macro d(s, n) %}{{ d(s ~ s, n - 1) if n else s }}{% endmacro %}"
    "{{ d('x', 40) }}",
    "tree of macros": "{% macro d(n) %}{% if n %}{{ d(n - 1) }}{{ d(n - 1) }}{% endif %}x{% endmacro %}"
    "{{ d(40) }}",
    "doubling by call": "{% macro d() %}{{ caller() }}{{ caller() }}{% endmacro %}"
    + "{% call d() %}" * 40 + "x" + "{% endcall %}" * 40,
    "doubling by a filter block": "{% filter replace('x', 'xxxxxxxxxx') %}" * 12 + "x"
    + "{% endfilter %}" * 12,
    "doubling by repr": "{% set n = namespace(s=\"'\\\"\\\\\") %}{% for i in range(60) %}"
    "{% set n.s = [n.s]|string %}{% endfor %}",
    "doubling by tojson": "{% set n = namespace(s='\"') %}{% for i in range(60) %}"
    "{% set n.s = n.s|tojson %}{% endfor %}",
    "doubling by upper": "{% set n = namespace(s='\u0390' * 50000) %}{% for i in range(90) %}"
    "{% set n.s = n.s.upper() ~ n.s %}{% endfor %}",
    "doubling by center": "{{ 'x'.center(10**9) }}",
    "center filter": "{{ 'x'|center(10**9) }}",
    "ljust": "{{ 'x'.ljust(10**9) }}",
    "rjust": "{{ 'x'.rjust(10**9, '\U0001f600') }}",
    "zfill": "{{ 'x'.zfill(10**9) }}",
    "expandtabs": "{{ '\t'.expandtabs(10**9) }}",
    "indent": "{{ ('x\n' * 10000)|indent(10**6) }}",
    "indent by text": "{{ ('x\n' * 10000)|indent('x' * 10000) }}",
    "indent again and again": "{% set n = namespace(s='x\n' * 1000) %}{% for i in range(9999) %}"
    "{% set n.s = n.s|indent(64) %}{% endfor %}",
    "tojson indent": "{{ {'a': [1, 2]}|tojson(indent=10**9) }}",
    "tojson indent text": "{{ {'a': [1, 2]}|tojson(indent='x' * 100000) }}",
    "tojson separators": "{{ range(9999)|list|tojson(separators=('x' * 100000, ':')) }}",
    "format width": "{{ '{:1000000000}'.format(1) }}",
    "format precision": "{{ '{:.1000000000f}'.format(1.0) }}",
    "format fill": "{{ '{:>1000000000}'.format('x') }}",
    "format width by keyword": "{{ '{0:{w}}'.format('x', w=10**9) }}",
    "format by a huge index": "{{ '{999999999999999999999}'.format('x') }}",
    "percent star": "{{ '%*d' % (10**9, 1) }}",
    "percent precision": "{{ '%.1000000000f' % 1.0 }}",
    "percent star precision": "{{ '%.*f' % (10**9, 1.0) }}",
    "percent named width": "{{ '%(a(b))1000000000d' % {'a(b)': 1} }}",
    "percent many": "{{ ('%s' * 10000) % (('x' * 100000,) * 10000) }}",
    "strftime": "{{ strftime_now('%Y' * 10**6) }}",
    "strftime width": "{{ strftime_now('%1000000000Y') }}",
    "wordwrap": "{{ ('x ' * 100000)|wordwrap(1) }}",
    "xmlattr big": "{{ {'a': 'x' * 10**7}|xmlattr }}",
    # growing lists
    "doubling a list": "{% set n = namespace(l=[1]) %}{% for i in range(40) %}{% set n.l = n.l + n.l %}"
    "{% endfor %}",
    "extending by itself": "{% set l = [1] %}{% for i in range(40) %}{% set _ = l.extend(l) %}{% endfor %}",
    "appending while looping": "{% set l = [1] %}{% for i in l %}{% set _ = l.append(i) %}{% endfor %}",
    "inserting": "{% set l = [1] %}{% for i in range(99999) %}{% set _ = l.insert(0, i) %}{% endfor %}",
    "appending big lists": "{% set l = [] %}{% for i in range(99999) %}"
    "{% set _ = l.append([1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]) %}{% endfor %}",
    "appending big dicts": "{% set l = [] %}{% for i in range(99999) %}"
    "{% set _ = l.append({1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8}) %}{% endfor %}",
    "appending namespaces": "{% set l = [] %}{% for i in range(99999) %}"
    "{% set _ = l.append(namespace(a=i, b=i)) %}{% endfor %}",
    "appending slices": "{% set l = [] %}{% set s = 'x' * 100000 %}{% for i in range(9999) %}"
    "{% set _ = l.append(s[i:]) %}{% endfor %}",
    "appending tuples": "{% set l = [] %}{% for i in range(99999) %}{% set _ = l.append((i, i, i)) %}"
    "{% endfor %}",
    "appending macros": "{% set l = [] %}{% for i in range(99999) %}{% macro m() %}{% endmacro %}"
    "{% set _ = l.append(m) %}{% endfor %}",
    "appending methods": "{% set l = [] %}{% for i in range(99999) %}{% set _ = l.append(l.append) %}"
    "{% endfor %}",
    "appending cyclers": "{% set l = [] %}{% for i in range(99999) %}{% set _ = l.append(cycler(1,2)) %}"
    "{% endfor %}",
    "appending undefined": "{% set l = [] %}{% for i in range(99999) %}{% set _ = l.append(nothing) %}"
    "{% endfor %}",
    "many dict keys": "{% set d = {} %}{% for i in range(99999) %}{% set _ = d.update({i: i}) %}{% endfor %}",
    "colliding dict keys": "{% set d = {} %}{% for i in range(99999) %}"
    "{% set _ = d.update({i * (2**61 - 1): 1}) %}{% endfor %}",
    "colliding unique": "{% set l = [] %}{% for i in range(30000) %}"
    "{% set _ = l.append(i * (2**61 - 1)) %}{% endfor %}{{ l|unique|list|length }}",
    "colliding pairs": "{% set l = [] %}{% for i in range(30000) %}"
    "{% set _ = l.append((i * (2**61 - 1), 1)) %}{% endfor %}{{ dict(l)|length }}",
    "colliding literals": "{{ {" + ",".join(f"{i * 2305843009213693951}:1" for i in range(4_500))
    + "}|length }}",
    "setdefault": "{% set d = {} %}{% for i in range(99999) %}{% set _ = d.setdefault(i, [i]) %}{% endfor %}",
    "split into characters": "{% set s = 'xy ' * 3500000 %}{{ s.split(' ')|length }}",
    "split at spaces": "{% set s = 'xy ' * 3500000 %}{{ s.split()|length }}",
    "splitlines": "{% set s = 'xy\n' * 3500000 %}{{ s.splitlines()|length }}",
    "list of characters": "{% set s = '\u4e00' * 1000000 %}{{ s|list|length }}",
    "list again and again": "{% set l = [] %}{% for i in range(999) %}"
    "{% set _ = l.append(range(99999)|list) %}{% endfor %}",
    "batch": "{{ [1]|batch(10**9, 'x')|list }}",
    "slice filter": "{{ [1]|slice(10**9)|list }}",
    "sum of lists": "{{ ([[1] * 1000] * 1000)|sum(start=[])|length }}",
    "dyn args": "{% macro m() %}{{ varargs|length }}{% endmacro %}{% for i in range(9999) %}"
    "{{ m(*range(99999)) }}{% endfor %}",
    "macro defaults": "{% macro m(a=[" + "1," * 5000 + "]) %}{% endmacro %}"
    "{% for i in range(99999) %}{{ m() }}{% endfor %}",
    "from_json lists": "{% set s = '[' ~ '[],' * 1500000 ~ '[]]' %}{{ s|from_json|length }}",
    "from_json depth": "{{ ('[' * 100000)|from_json }}",
    "from_json number": "{{ ('9' * 100000)|from_json }}",
    # structures that are exponentially large when walked through
    "shared lists printed": "{% set n = namespace(l=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% endfor %}{{ n.l }}",
    "shared lists compared": "{% set n = namespace(l=[], m=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% set n.m = [n.m, n.m] %}{% endfor %}{{ n.l == n.m }}",
    "shared lists searched": "{% set n = namespace(l=[], m=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% set n.m = [n.m, n.m] %}{% endfor %}{{ n.l in [n.m] }}",
    "shared lists tested": "{% set n = namespace(l=[], m=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% set n.m = [n.m, n.m] %}{% endfor %}{{ n.l is eq(n.m) }}",
    "shared lists ordered": "{% set n = namespace(l=[], m=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% set n.m = [n.m, n.m] %}{% endfor %}{{ n.l < n.m }}",
    "shared lists sorted": "{% set n = namespace(l=[], m=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% set n.m = [n.m, n.m] %}{% endfor %}{{ [n.l, n.m]|sort }}",
    "shared lists counted": "{% set n = namespace(l=[], m=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% set n.m = [n.m, n.m] %}{% endfor %}{{ [n.l].count(n.m) }}",
    "shared lists changed": "{% set n = namespace(l=[], m=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% set n.m = [n.m, n.m] %}{% endfor %}"
    "{% for i in range(2) %}{{ loop.changed(n.l if i else n.m) }}{% endfor %}",
    "shared lists selected": "{% set n = namespace(l=[], m=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% set n.m = [n.m, n.m] %}{% endfor %}"
    "{{ [n.l]|select('equalto', n.m)|list }}",
    "shared lists as JSON": "{% set n = namespace(l=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% endfor %}{{ n.l|tojson }}",
    "shared lists as indented JSON": "{% set n = namespace(l=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% endfor %}{{ n.l|tojson(indent=2) }}",
    "shared lists formatted": "{% set n = namespace(l=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% endfor %}{{ '{}'.format(n.l) }}",
    "shared lists by percent": "{% set n = namespace(l=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% endfor %}{{ '%s' % n.l }}",
    "shared lists joined": "{% set n = namespace(l=[]) %}{% for i in range(40) %}"
    "{% set n.l = [n.l, n.l] %}{% endfor %}{{ [n.l]|join }}",
    "shared tuples hashed": "{% set n = namespace(l=()) %}{% for i in range(40) %}"
    "{% set n.l = (n.l, n.l) %}{% endfor %}{{ {n.l: 1} }}",
    "shared tuples as a key": "{% set n = namespace(l=()) %}{% for i in range(40) %}"
    "{% set n.l = (n.l, n.l) %}{% endfor %}{{ {}.get(n.l) }}",
    "shared tuples as an index": "{% set n = namespace(l=()) %}{% for i in range(40) %}"
    "{% set n.l = (n.l, n.l) %}{% endfor %}{{ {}[n.l] }}",
    "shared tuples in a dict": "{% set n = namespace(l=()) %}{% for i in range(40) %}"
    "{% set n.l = (n.l, n.l) %}{% endfor %}{{ n.l in {} }}",
    "shared tuples made a dict": "{% set n = namespace(l=()) %}{% for i in range(40) %}"
    "{% set n.l = (n.l, n.l) %}{% endfor %}{{ dict([(n.l, 1)]) }}",
    "shared tuples unique": "{% set n = namespace(l=()) %}{% for i in range(40) %}"
    "{% set n.l = (n.l, n.l) %}{% endfor %}{{ [n.l]|unique|list }}",
    "shared namespaces printed": "{% set n = namespace(l=namespace()) %}{% for i in range(40) %}"
    "{% set n.l = namespace(a=n.l, b=n.l) %}{% endfor %}{{ n.l }}",
    "shared namespaces in a list": "{% set n = namespace(l=namespace()) %}{% for i in range(40) %}"
    "{% set n.l = namespace(a=n.l, b=n.l) %}{% endfor %}{{ [n.l] }}",
    "list in itself": "{% set l = [] %}{% set _ = l.append(l) %}{{ l }}{{ l == [l] }}{{ l|tojson }}",
    "dict in itself": "{% set d = {} %}{% set _ = d.update({'d': d}) %}{{ d }}{{ d|tojson }}",
    "deep list": "{% set n = namespace(l=[]) %}{% for i in range(9999) %}{% set n.l = [n.l] %}{% endfor %}"
    "{{ n.l }}",
    "deep list compared": "{% set n = namespace(l=[], m=[]) %}{% for i in range(9999) %}"
    "{% set n.l = [n.l] %}{% set n.m = [n.m] %}{% endfor %}{{ n.l == n.m }}",
    # time
    "loops that do nothing": "{% for i in range(99999) %}{% endfor %}" * 200,
    "filtered loop": "{% for a in range(99999) %}{% for i in range(99999) if false %}{% endfor %}{% endfor %}",
    "loop over text": "{% set s = 'x' * 1000000 %}{% for a in s %}{% for b in s %}{% endfor %}{% endfor %}",
    "loop and break": "{% for a in range(99999) %}{% for b in range(99999) %}{% continue %}{% endfor %}"
    "{% endfor %}",
    "recursive loop": "{% for i in [1, 2] recursive %}{{ loop([1, 2]) }}{% endfor %}",
    "cycler": "{% set c = cycler(1, 2) %}{% for i in range(99999) %}{% for j in range(99999) %}"
    "{{ c.next() }}{% endfor %}{% endfor %}",
    "joiner": "{% set j = joiner('x' * 100000) %}{% for i in range(99999) %}{{ j() }}{% endfor %}",
    "mutual macros": "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}",
    "call in call": "{% macro m() %}{% call m() %}{{ caller() }}{% endcall %}{% endmacro %}"
    "{% call m() %}x{% endcall %}",
    "power of powers": "{% set n = namespace(x=3) %}{% for i in range(99) %}{% set n.x = n.x ** 3 %}{% endfor %}",
    "product of products": "{% set n = namespace(x=3) %}{% for i in range(99) %}{% set n.x = n.x * n.x %}"
    "{% endfor %}",
    "huge int from text": "{{ ('9' * 1000000)|int }}",
    "huge int from binary": "{{ ('1' * 1000000)|int(0, 2) }}",
    "huge int printed": "{{ 2 ** 19000 }}",
    "rounding": "{{ 5|round(-1000000000) }}",
    "rounding up": "{{ 5|round(1000000000, 'ceil') }}",
    "slow search": "{% set a = 'a' * 5000000 %}{% set b = 'a' * 45 ~ 'b' ~ 'a' * 45 %}"
    + "{% if b in a %}{% endif %}" * 500,
    "slow count": "{% set a = 'a' * 5000000 %}{% set b = 'a' * 45 ~ 'b' ~ 'a' * 45 %}"
    + "{{ a.count(b) }}" * 500,
    "slow strip": "{% set a = 'a' * 500000 %}{{ a.strip('bcdefgh' * 50000 ~ 'a') }}",
    "slow strip filter": "{% set a = 'a' * 500000 %}{{ a|trim('b' * 100000 ~ 'a') }}",
    "slow comparison": "{% set a = 'a' * 500000 %}{% set b = 'a' * 500000 %}"
    "{% for i in range(99999) %}{{ a == b }}{% endfor %}",
    "slow list search": "{% set l = range(99999)|list %}{% for i in range(99999) %}{{ -1 in l }}{% endfor %}",
    "slow sort": "{% for i in range(99999) %}{{ range(9999)|sort|length }}{% endfor %}",
    "slow unique": "{% for i in range(99999) %}{{ range(9999)|unique|list|length }}{% endfor %}",
    "slow map": "{% for i in range(99999) %}{{ range(9999)|map('string')|list|length }}{% endfor %}",
    "slow map chain": "{{ range(99999)|list" + "|map('string')" * 90 + "|list|length }}",
    "slow select": "{% for i in range(99999) %}{{ range(9999)|select('odd')|list|length }}{% endfor %}",
    "slow json": "{% set l = range(9999)|list %}{% for i in range(99999) %}{{ (l|tojson)|length }}{% endfor %}",
    "slow case": "{% set s = 'a' * 500000 %}{% for i in range(99999) %}{{ s.upper()|length }}{% endfor %}",
    "slow questions": "{% set s = 'a' * 500000 %}{% for i in range(99999) %}{{ s.isalpha() }}{% endfor %}",
    "slow title": "{% set s = 'a b ' * 100000 %}{% for i in range(99999) %}{{ s|title|length }}{% endfor %}",
    "slow reverse": "{% set s = 'a' * 500000 %}{% for i in range(99999) %}{{ s[::-1]|length }}{% endfor %}",
    "slow length": "{% for i in range(99999) %}{{ range(99999)|length }}{% endfor %}" * 9,
    "output": "{% for i in range(99999) %}{{ messages }}{% endfor %}",
    "output by macro": "{% macro m() %}{{ 'x' * 1000 }}{% endmacro %}{% for i in range(99999) %}{{ m() }}"
    "{% endfor %}",
    "silent set blocks": "{% for i in range(99999) %}{% set a %}{{ 'x' * 10000 }}{% endset %}{% endfor %}",
}  # fmt: skip

HOSTILE = {**_ESCAPES, **_RESOURCES}

SECRET_WORDS = (
    "<class",
    "<built-in",
    "<function",
    "<module",
    "root:",
    "uid=",
    "Environment",
    "object at",
)
"""Would appear in the output of a successful escape."""

_MESSAGES = [{"role": "user", "content": "hello"}, {"role": "assistant", "content": "hi"}]
_HARMLESS_EVENTS = {
    "compile", "exec", "object.__getattr__", "sys._getframe", "builtins.id", "gc.get_objects",
    "marshal.loads", "code.__new__", "time.sleep", "sys.settrace",
}  # fmt: skip


def _run_one(source: str, extra_bytes: int) -> dict[str, object]:
    """Run one template in this process, which serves for nothing else."""
    from gpt4all_desktop.engine.template import ChatTemplate
    from gpt4all_desktop.errors import TemplateError

    touched: list[str] = []
    watching = False

    def watch(event: str, args: tuple[object, ...]) -> None:
        if watching and event not in _HARMLESS_EVENTS:
            touched.append(f"{event} {args!r}"[:200])

    sys.addaudithook(watch)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    limit = pages * resource.getpagesize() + 4 * extra_bytes
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
    before, output, how = _peak_bytes(), "", "rendered"
    started = _user_seconds()
    watching = True
    try:
        output = ChatTemplate(source).render(_MESSAGES).text
    except TemplateError as error:
        how = str(error)
        if isinstance(error.__cause__, MemoryError):
            how = "ran out of memory"
    except BaseException as error:
        how = f"raised {type(error).__name__}"
    watching = False
    seconds = _user_seconds() - started
    return {
        "how": how,
        "work": seconds / _seconds_of_a_million_additions(),
        "bytes": _peak_bytes() - before,
        "touched": touched,
        "escaped": [word for word in SECRET_WORDS if word in output],
        "output_chars": len(output),
    }


def _seconds_of_a_million_additions() -> float:
    """What work is measured by, as processors differ and share their caches."""
    started, total = _user_seconds(), 0
    for number in range(500_000):
        total += number
    return 2 * (_user_seconds() - started)


def _user_seconds() -> float:
    """CPU time without that of the kernel, where a busy machine hands out memory slowly."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime


def _peak_bytes() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(r"VmHWM:\s*(\d+) kB", status)[1]) * 1024


def run_all(extra_bytes: int) -> None:
    """Print what happened with each template; each has a process of its own."""
    from gpt4all_desktop.engine.template import CHATML, ChatTemplate

    # Before forking, so that everything is imported once and not 300 times.
    ChatTemplate(CHATML + "{{ messages|tojson }}{{ strftime_now('%Y') }}").render(_MESSAGES)
    for name, source in HOSTILE.items():
        result: dict[str, object] = {"name": name}
        read_end, write_end = os.pipe()
        child = os.fork()
        if child == 0:
            os.write(write_end, json.dumps(_run_one(source, extra_bytes)).encode())
            os._exit(0)
        os.close(write_end)
        with os.fdopen(read_end, "rb") as pipe:
            text = pipe.read()
        _, status = os.waitpid(child, 0)
        result |= json.loads(text) if text else {"how": f"killed the process ({status})"}
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    run_all(int(sys.argv[1]))
