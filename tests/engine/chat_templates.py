# ruff: noqa: E501
"""Chat templates in the style of well-known model families, with the prompts they must make.

The templates are our own, written from the published prompt formats with the constructs that the
published ones use; the prompts are written out by hand.
"""

from dataclasses import dataclass, field
from typing import Any

USER = {"role": "user", "content": "Hi there"}
ASSISTANT = {"role": "assistant", "content": " Hello! "}
SYSTEM = {"role": "system", "content": "Be brief."}
AGAIN = {"role": "user", "content": "  Who are you?\n"}

THOUGHT = {"role": "assistant", "content": "<think>\nHm.\n</think>\n\nHello!"}

SINGLE = "a single message"
CHAT = "a conversation"
THINKING = "a conversation with thoughts"
CONVERSATIONS = {
    SINGLE: (USER,),
    CHAT: (SYSTEM, USER, ASSISTANT, AGAIN),
    THINKING: (SYSTEM, USER, THOUGHT, AGAIN),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One template and what it makes of conversations."""

    source: str
    expected: dict[str, str]
    """Conversation to prompt."""
    special: dict[str, str] = field(default_factory=dict)
    variables: dict[str, Any] = field(default_factory=dict)


CHATML = Family(
    source="""{%- for message in messages -%}
{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}
{%- endfor -%}
{%- if add_generation_prompt -%}
{{ '<|im_start|>assistant\\n' }}
{%- endif -%}""",
    expected={
        SINGLE: "<|im_start|>user\nHi there<|im_end|>\n<|im_start|>assistant\n",
        CHAT: "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi there<|im_end|>\n"
        "<|im_start|>assistant\n Hello! <|im_end|>\n<|im_start|>user\n  Who are you?\n<|im_end|>\n"
        "<|im_start|>assistant\n",
    },
)

LLAMA2 = Family(
    source="""{% if messages[0]['role'] == 'system' %}
{% set rest = messages[1:] %}
{% set head = '<<SYS>>\\n' + messages[0]['content'] + '\\n<</SYS>>\\n\\n' %}
{% else %}{% set rest = messages %}{% set head = false %}{% endif %}
{% for message in rest %}
{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}
{{ raise_exception('Roles must alternate between user and assistant.') }}
{% endif %}
{% set text = head + message['content'] if loop.index0 == 0 and head != false else message['content'] %}
{% if message['role'] == 'user' %}
{{ bos_token + '[INST] ' + text.strip() + ' [/INST]' }}
{%- elif message['role'] == 'assistant' %}
{{ ' ' + text.strip() + ' ' + eos_token }}
{%- endif %}
{% endfor %}""",
    special={"bos_token": "<s>", "eos_token": "</s>"},
    expected={
        SINGLE: "<s>[INST] Hi there [/INST]",
        CHAT: "<s>[INST] <<SYS>>\nBe brief.\n<</SYS>>\n\nHi there [/INST] Hello! </s>"
        "<s>[INST] Who are you? [/INST]",
    },
)

LLAMA3 = Family(
    source="""{{- bos_token }}
{%- if not date_string is defined %}
    {%- set date_string = strftime_now("%d %b %Y") if strftime_now is defined else "26 Jul 2024" %}
{%- endif %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim %}
    {%- set messages = messages[1:] %}
{%- else %}
    {%- set system_message = "" %}
{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{{- "Today: " + date_string + "\\n\\n" }}
{{- system_message }}
{{- "<|eot_id|>" }}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
        {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ message['content'] | trim + '<|eot_id|>' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}
{%- endif %}
""",
    special={"bos_token": "<|begin_of_text|>"},
    expected={
        SINGLE: "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nToday: 01 Mar 2024\n\n"
        "<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nHi there<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n",
        CHAT: "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nToday: 01 Mar 2024\n\n"
        "Be brief.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nHi there<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\nHello!<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nWho are you?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n",
    },
)

MISTRAL = Family(
    source="""{%- if messages[0]["role"] == "system" %}
    {%- set system_message = messages[0]["content"] %}
    {%- set loop_messages = messages[1:] %}
{%- else %}
    {%- set loop_messages = messages %}
{%- endif %}
{%- set ns = namespace(index=0) %}
{%- for message in loop_messages | selectattr('role', 'in', ['user', 'assistant']) %}
    {%- if (message["role"] == "user") != (ns.index % 2 == 0) %}
        {{- raise_exception("After the optional system message, roles must alternate") }}
    {%- endif %}
    {%- set ns.index = ns.index + 1 %}
{%- endfor %}
{{- bos_token }}
{%- for message in loop_messages %}
    {%- if message["role"] == "user" %}
        {%- if loop.last and system_message is defined %}
            {{- "[INST] " + system_message + "\\n\\n" + message["content"] + "[/INST]" }}
        {%- else %}
            {{- "[INST] " + message["content"] + "[/INST]" }}
        {%- endif %}
    {%- elif message["role"] == "assistant" %}
        {{- " " + message["content"]|trim + eos_token}}
    {%- else %}
        {{- raise_exception("Only user and assistant roles are supported!") }}
    {%- endif %}
{%- endfor %}
""",
    special={"bos_token": "<s>", "eos_token": "</s>"},
    expected={
        SINGLE: "<s>[INST] Hi there[/INST]",
        CHAT: "<s>[INST] Hi there[/INST] Hello!</s>[INST] Be brief.\n\n  Who are you?\n[/INST]",
    },
)

GEMMA = Family(
    source="""{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Roles must alternate user/model/user/model/...') }}{% endif %}{% if (message['role'] == 'assistant') %}{% set role = 'model' %}{% else %}{% set role = message['role'] %}{% endif %}{{ '<start_of_turn>' + role + '
' + message['content'] | trim + '<end_of_turn>
' }}{% endfor %}{% if add_generation_prompt %}{{'<start_of_turn>model
'}}{% endif %}""",
    special={"bos_token": "<bos>"},
    expected={
        SINGLE: "<bos><start_of_turn>user\nHi there<end_of_turn>\n<start_of_turn>model\n",
        # No system role here: its text goes to the head of the first message.
        CHAT: "<bos><start_of_turn>user\nBe brief.\n\nHi there<end_of_turn>\n<start_of_turn>model\nHello!"
        "<end_of_turn>\n<start_of_turn>user\nWho are you?<end_of_turn>\n<start_of_turn>model\n",
    },
)

PHI3 = Family(
    source="""{% for message in messages %}
{% if message['role'] == 'system' and message['content'] %}
{{ '<|system|>\\n' + message['content'] + '<|end|>\\n' }}
{%- elif message['role'] == 'user' %}
{{ '<|user|>\\n' + message['content'] + '<|end|>\\n' }}
{%- elif message['role'] == 'assistant' %}
{{ '<|assistant|>\\n' + message['content'] + '<|end|>\\n' }}
{%- endif %}
{% endfor %}
{% if add_generation_prompt %}
{{ '<|assistant|>\\n' }}
{%- else %}
{{ eos_token }}
{%- endif %}""",
    special={"eos_token": "<|endoftext|>"},
    expected={
        SINGLE: "<|user|>\nHi there<|end|>\n<|assistant|>\n",
        CHAT: "<|system|>\nBe brief.<|end|>\n<|user|>\nHi there<|end|>\n<|assistant|>\n Hello! <|end|>\n"
        "<|user|>\n  Who are you?\n<|end|>\n<|assistant|>\n",
    },
)

_THINKING = """{%- if messages[0].role == 'system' %}
    {{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}
{%- endif %}
{%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if ns.multi_step_tool and message.role == "user" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}
        {%- set ns.multi_step_tool = false %}
        {%- set ns.last_query_index = index %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- if message.content is string %}
        {%- set content = message.content %}
    {%- else %}
        {%- set content = '' %}
    {%- endif %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>' + '\\n' }}
    {%- elif message.role == "assistant" %}
        {%- set reasoning_content = '' %}
        {%- if message.reasoning_content is string %}
            {%- set reasoning_content = message.reasoning_content %}
        {%- elif '</think>' in content %}
            {%- set reasoning_content = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
            {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
        {%- endif %}
        {%- if loop.index0 > ns.last_query_index and (loop.last or reasoning_content) %}
            {{- '<|im_start|>' + message.role + '\\n<think>\\n' + reasoning_content.strip('\\n') + '\\n</think>\\n\\n' + content.lstrip('\\n') }}
        {%- else %}
            {{- '<|im_start|>' + message.role + '\\n' + content }}
        {%- endif %}
        {{- '<|im_end|>\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}"""

QWEN3 = Family(
    source=_THINKING,
    expected={
        SINGLE: "<|im_start|>user\nHi there<|im_end|>\n<|im_start|>assistant\n",
        THINKING: "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\n"
        "Hi there<|im_end|>\n<|im_start|>assistant\nHello!<|im_end|>\n<|im_start|>user\n  Who are you?\n"
        "<|im_end|>\n<|im_start|>assistant\n",
    },
)
QWEN3_WITHOUT_THINKING = Family(
    source=_THINKING,
    variables={"enable_thinking": False},
    expected={
        SINGLE: "<|im_start|>user\nHi there<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n",
    },
)

DEEPSEEK_R1 = Family(
    source="""{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}{% set ns = namespace(is_first=false, system_prompt='') %}{%- for message in messages %}{%- if message['role'] == 'system' %}{% set ns.system_prompt = message['content'] %}{%- endif %}{%- endfor %}{{bos_token}}{{ns.system_prompt}}{%- for message in messages %}{%- if message['role'] == 'user' %}{{'<｜User｜>' + message['content']}}{%- endif %}{%- if message['role'] == 'assistant' and message['content'] is not none %}{% set content = message['content'] %}{% if '</think>' in content %}{% set content = content.split('</think>')[-1] %}{% endif %}{{'<｜Assistant｜>' + content + '<｜end▁of▁sentence｜>'}}{%- endif %}{%- endfor -%}{% if add_generation_prompt %}{{'<｜Assistant｜><think>\\n'}}{% endif %}""",
    special={"bos_token": "<｜begin▁of▁sentence｜>"},
    expected={
        SINGLE: "<｜begin▁of▁sentence｜><｜User｜>Hi there<｜Assistant｜><think>\n",
        THINKING: "<｜begin▁of▁sentence｜>Be brief.<｜User｜>Hi there<｜Assistant｜>"
        "\n\nHello!<｜end▁of▁sentence｜><｜User｜>  Who are you?\n<｜Assistant｜><think>\n",
    },
)

ZEPHYR = Family(
    source="""{% for message in messages %}
{% if message['role'] == 'user' %}
{{ '<|user|>\\n' + message['content'] + eos_token }}
{% elif message['role'] == 'system' %}
{{ '<|system|>\\n' + message['content'] + eos_token }}
{% elif message['role'] == 'assistant' %}
{{ '<|assistant|>\\n'  + message['content'] + eos_token }}
{% endif %}
{% if loop.last and add_generation_prompt %}
{{ '<|assistant|>' }}
{% endif %}
{% endfor %}""",
    special={"eos_token": "</s>"},
    expected={
        SINGLE: "<|user|>\nHi there</s>\n<|assistant|>\n",
        CHAT: "<|system|>\nBe brief.</s>\n<|user|>\nHi there</s>\n<|assistant|>\n Hello! </s>\n<|user|>\n"
        "  Who are you?\n</s>\n<|assistant|>\n",
    },
)

ALPACA = Family(
    source="""{%- for message in messages -%}
{%- if message.role == 'system' %}{{ message.content }}{{ '\\n\\n' }}
{%- elif message.role == 'user' %}### Instruction:
{{ message.content|trim }}{{ '\\n\\n' }}
{%- elif message.role == 'assistant' %}### Response:
{{ message.content|trim }}{{ eos_token ~ '\\n\\n' }}
{%- endif %}
{%- endfor -%}
{{ '### Response:\\n' if add_generation_prompt }}""",
    special={"eos_token": "</s>"},
    expected={
        SINGLE: "### Instruction:\nHi there\n\n### Response:\n",
        CHAT: "Be brief.\n\n### Instruction:\nHi there\n\n### Response:\nHello!</s>\n\n"
        "### Instruction:\nWho are you?\n\n### Response:\n",
    },
)

# Macros, keyword defaults, recursion, break, mutation, JSON: what the newest templates do.
PROGRAM = Family(
    source="""{%- macro json_sorted(value) -%}
{%- if value is mapping -%}
{{- '{' -}}
{%- for key, item in value|dictsort -%}
{%- if not loop.first %},{% endif -%}
{{- key|tojson(ensure_ascii=false) -}}:{{- json_sorted(item) -}}
{%- endfor -%}
{{- '}' -}}
{%- elif value is string or value is number or value is boolean or value is none -%}
{{- value|tojson -}}
{%- else -%}
[{%- for item in value -%}{{ ',' if not loop.first }}{{- json_sorted(item) -}}{%- endfor -%}]
{%- endif -%}
{%- endmacro -%}
{%- macro turn(role, text='', mark="|") -%}
{{- mark ~ role ~ mark ~ text ~ "\\n" -}}
{%- endmacro -%}
{%- set seen = [] -%}
{%- for message in messages if message.role != 'tool' -%}
    {%- set _ = seen.append(message.role) -%}
    {%- if loop.index > 9 -%}{%- break -%}{%- endif -%}
    {%- set text -%}
        {{ message.content.strip() }}
    {%- endset -%}
    {{- turn(message.role|upper, text) if message.role == 'user' else turn(role=message.role, text=text, mark='/') -}}
{%- else -%}
    nobody
{%- endfor -%}
{%- set merged = namespace(options={}) -%}
{%- for name in ['b', 'a'] -%}
    {%- set _ = merged.options.update({name: [1, 2.5, none, true, 'é<&>']}) -%}
{%- endfor -%}
{{- json_sorted(merged.options) }}
{{ seen|join('+') }} {{ seen|unique|list|length }} {{ (seen|last)[::-1] }} {{ '%s:%03d' % ('n', 7) }}
{% generation %}{{ messages|map(attribute='role')|select('equalto', 'system')|list|tojson }}{% endgeneration %}""",
    expected={
        CHAT: "/system/Be brief.\n|USER|Hi there\n/assistant/Hello!\n|USER|Who are you?\n"
        '{"a":[1,2.5,null,true,"é<&>"],"b":[1,2.5,null,true,"é<&>"]}\n'
        'system+user+assistant+user 3 resu n:007\n["system"]',
    },
)

FAMILIES = {
    "alpaca": ALPACA,
    "chatml": CHATML,
    "deepseek-r1": DEEPSEEK_R1,
    "gemma": GEMMA,
    "llama-2": LLAMA2,
    "llama-3": LLAMA3,
    "mistral": MISTRAL,
    "phi-3": PHI3,
    "program": PROGRAM,
    "qwen3": QWEN3,
    "qwen3, no thinking": QWEN3_WITHOUT_THINKING,
    "zephyr": ZEPHYR,
}
