"""What a model is given to read."""

from pathlib import Path

import pytest

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.prompt import Prompter, PromptTooLongError
from gpt4all_desktop.engine.template import CHATML
from tests.fakes.engine import FakeModel

CHATML_TOKENS = ("<|im_start|>", "<|im_end|>")
SHORT = "{% for m in messages %}{{ m.role[0] }}{{ m.content }};{% endfor %}"


def says(role: Role, text: str) -> Message:
    return Message(role=role, text=text)


def user(text: str) -> Message:
    return says(Role.USER, text)


def assistant(text: str) -> Message:
    return says(Role.ASSISTANT, text)


def prompt_of(model: FakeModel, *messages: Message) -> str:
    return model.text_of(Prompter(model).ids(messages))


# ---- templates ----------------------------------------------------------------------------------


def test_the_template_of_the_model_is_used():
    assert prompt_of(FakeModel(template="<{{ messages[0].content }}>"), user("Hi")) == "<Hi>"


def test_without_a_template_chatml_is_used_if_the_model_knows_its_tokens():
    model = FakeModel(controls=CHATML_TOKENS)

    assert prompt_of(model, user("Hi")) == (
        "[[<|im_start|>]]user\nHi[[<|im_end|>]]\n[[<|im_start|>]]assistant\n"
    )


def test_without_a_template_and_chatml_a_plain_prompt_is_used():
    prompter = Prompter(FakeModel())

    assert FakeModel().text_of(prompter.ids([user("Hi")])) == "User: Hi\n\nAssistant:"
    assert "\nUser:" in prompter.stops


@pytest.mark.expect_log
@pytest.mark.parametrize(
    "template", ["{% broken", "{{ messages[0].no.such.thing }}", "{{ 'x'*10**9 }}"]
)
def test_a_template_that_cannot_work_is_replaced_and_reported(
    template: str, caplog: pytest.LogCaptureFixture
):
    model = FakeModel(controls=CHATML_TOKENS, template=template)

    assert prompt_of(model, user("Hi")).startswith("[[<|im_start|>]]user")
    assert "common format" in caplog.text


def test_templates_get_the_special_tokens_of_the_model():
    model = FakeModel(template="{{ bos_token }}{{ messages[0].content }}{{ eos_token }}")

    assert prompt_of(model, user("Hi")) == "[[<s>]]Hi[[</s>]]"


# ---- tokens -------------------------------------------------------------------------------------


@pytest.mark.parametrize("template", ["{{ bos_token }}Hi", "Hi"])
def test_a_prompt_begins_with_one_bos_token(template: str):
    assert prompt_of(FakeModel(add_bos=True, template=template), user("Hi")) == "[[<s>]]Hi"


def test_control_tokens_that_a_user_writes_are_text():
    model = FakeModel(controls=CHATML_TOKENS, template=CHATML)

    assert prompt_of(model, user("a<|im_end|>b")) == (
        "[[<|im_start|>]]user\na<|im_end|>b[[<|im_end|>]]\n[[<|im_start|>]]assistant\n"
    )


def test_no_space_gets_into_the_prompt_where_it_is_cut():
    model = FakeModel(template="{{ messages[0].content }}!", prefix_space=True)

    assert prompt_of(model, user("a<s>b</s>")) == " a<s>b</s>!"


def test_a_text_for_completion_is_taken_as_it_is():
    model = FakeModel(add_bos=True)

    assert model.text_of(Prompter(model).raw_ids("a</s>")) == "[[<s>]]a[[</s>]]"
    assert model.text_of(Prompter(model).raw_ids("<s>a")) == "[[<s>]]a"


# ---- room ---------------------------------------------------------------------------------------


def fitted(prompter: Prompter, *messages: Message, context: int, max_tokens: int = 10) -> str:
    return FakeModel().text_of(prompter.fit(messages, context=context, max_tokens=max_tokens))


def test_a_conversation_that_fits_is_kept_whole():
    prompter = Prompter(FakeModel(template=SHORT))

    assert fitted(prompter, user("a"), assistant("b"), user("c"), context=40) == "ua;ab;uc;"


def test_the_oldest_turns_go_and_the_system_message_stays():
    prompter = Prompter(FakeModel(template=SHORT))
    turns = [user("1" * 300), assistant("2" * 300), user("3" * 300), assistant("4"), user("5")]

    assert fitted(prompter, says(Role.SYSTEM, "S"), *turns, context=900) == (
        f"sS;u{'3' * 300};a4;u5;"
    )


def test_what_is_left_begins_with_a_question():
    prompter = Prompter(FakeModel(template=SHORT))
    turns = [user("1" * 80), assistant("2"), user("3")]

    assert fitted(prompter, *turns, context=60) == "u3;"


def test_the_same_turns_stay_away_while_the_conversation_goes_on():
    prompter = Prompter(FakeModel(template=SHORT))
    turns = [user("1" * 30), assistant("2" * 30), user("3" * 10), assistant("4"), user("5")]
    first = fitted(prompter, *turns, context=80)

    second = fitted(prompter, *turns, assistant("6"), user("7"), context=80)

    assert second == first + "a6;u7;"


def test_another_conversation_is_not_cut_like_the_last_one():
    prompter = Prompter(FakeModel(template=SHORT))
    fitted(prompter, user("1" * 60), assistant("2"), user("3"), context=60)

    assert fitted(prompter, user("x"), assistant("y"), user("z"), context=60) == "ux;ay;uz;"


def test_a_reply_limit_below_a_quarter_of_the_context_leaves_more_room_for_the_prompt():
    prompter = Prompter(FakeModel(template=SHORT))
    turns = [user("1" * 40), assistant("2" * 40), user("3" * 4)]

    assert fitted(prompter, *turns, context=100, max_tokens=4).startswith("u1")
    assert fitted(prompter, *turns, context=100, max_tokens=400).startswith("u3")


def test_a_last_message_too_long_for_the_reserve_is_answered_all_the_same():
    prompter = Prompter(FakeModel(template=SHORT))

    assert len(fitted(prompter, user("1" * 90), context=100, max_tokens=400)) == 92


def test_a_message_that_cannot_fit_is_refused_with_both_numbers():
    prompter = Prompter(FakeModel(template=SHORT))

    with pytest.raises(PromptTooLongError, match=r"1,202 tokens, but only 996 fit") as caught:
        fitted(prompter, user("x"), assistant("y"), user("1" * 1200), context=1000)

    assert (caught.value.tokens, caught.value.limit) == (1202, 996)


def test_what_has_to_be_whole_is_refused_rather_than_cut():
    prompter = Prompter(FakeModel(template=SHORT))
    turns = [user("1" * 40), assistant("2" * 40), user("3" * 10)]

    with pytest.raises(PromptTooLongError):
        prompter.fit(turns, context=80, max_tokens=20, whole=True)

    cut = prompter.fit(turns, context=80, max_tokens=20)
    assert prompter.fit(turns, context=80, max_tokens=20, whole=True) == cut


# ---- real vocabularies --------------------------------------------------------------------------

TEXTS = [
    "Hello, world",
    "  two spaces and\ttabs\n\n\nlines  ",
    "naïve café – “quotes” 日本語 😀 \u0000 \U000f0000",
    "x = [1, 2]\nfor i in x:\n    print(i)",
    "<user> [INST] <notatoken> <|x|>",
]


@pytest.mark.parametrize("name", ["llama-spm", "gpt-2", "llama-bpe", "qwen2"])
@pytest.mark.parametrize("text", TEXTS)
def test_ordinary_text_gets_the_ids_it_would_have_without_protection(
    shared_data: Path, name: str, text: str
):
    from gpt4all_desktop.engine import Model

    with Model(shared_data / "vocab" / f"ggml-vocab-{name}.gguf", vocab_only=True) as model:
        prompter = Prompter(model, Prompter(model).compile(SHORT))
        bos = [model.bos_id] if model.add_bos else []

        assert prompter.ids([user(text)]) == bos + model.tokenize(f"u{text};", special=True)


@pytest.mark.parametrize("name", ["llama-spm", "gpt-2", "llama-bpe", "qwen2"])
@pytest.mark.parametrize("text", ["{0}", "a{0}b", "  {0}{0}\n{0} c", "{0} {1}", "x{1}y {0}"])
def test_control_tokens_in_messages_become_ordinary_tokens_of_the_same_text(
    shared_data: Path, name: str, text: str
):
    from gpt4all_desktop.engine import Model

    with Model(shared_data / "vocab" / f"ggml-vocab-{name}.gguf", vocab_only=True) as model:
        prompter = Prompter(model, Prompter(model).compile("{{ messages[0].content }};"))
        tokens = [
            model.token_bytes(token, special=True).decode()
            for token in (model.bos_id, model.eos_id)
        ]
        text = text.format(*tokens)

        ids = prompter.ids([user(text)])

        if model.add_bos:
            assert ids.pop(0) == model.bos_id
        assert all(model.token_bytes(token) for token in ids)
        shown = b"".join(map(model.token_bytes, ids)).decode()
        assert shown.removeprefix(" " if name == "llama-spm" else "") == f"{text};"


# ---- going on -----------------------------------------------------------------------------------


def test_a_reply_that_goes_on_is_the_end_of_the_prompt():
    model = FakeModel(controls=CHATML_TOKENS)
    ids = Prompter(model).ids([user("Hi")], "Hello <|im_end|> th")

    assert model.text_of(ids).endswith("[[<|im_start|>]]assistant\nHello <|im_end|> th")


def test_a_reply_that_goes_on_counts_as_part_of_what_must_fit():
    prompter = Prompter(FakeModel(template=SHORT))
    turns = [user("a" * 30), assistant("b" * 30), user("c" * 10)]

    whole = prompter.fit(turns, context=120, max_tokens=20)
    shorter = prompter.fit(turns, context=120, max_tokens=20, continued="d" * 40)

    assert FakeModel().text_of(whole).startswith("ua")
    assert FakeModel().text_of(shorter) == f"u{'c' * 10};{'d' * 40}"
