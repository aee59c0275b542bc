"""What would be read, and reading it beforehand."""

import pytest

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.generation import ChatModel
from gpt4all_desktop.chats.plan import Piece, PlanRequest, kept
from gpt4all_desktop.chats.prompt import Prompter
from gpt4all_desktop.chats.reply import ReplyRequest, StopToken
from gpt4all_desktop.engine.template import CHATML
from gpt4all_desktop.errors import EngineError, ModelLostError
from tests.fakes.engine import FakeModel

SHORT = "{% for m in messages %}{{ m.role[0] }}{{ m.content }};{% endfor %}"


def conversation(*texts: str, system: str = "") -> tuple[Message, ...]:
    """The texts of user and assistant in turns."""
    roles = (Role.USER, Role.ASSISTANT)
    said = [Message(role=roles[at % 2], text=text) for at, text in enumerate(texts)]
    return (*([Message(role=Role.SYSTEM, text=system)] if system else []), *said)


# ---- plans --------------------------------------------------------------------------------------


def test_a_plan_counts_the_prompt_and_each_message():
    prompter = Prompter(FakeModel(template=SHORT))

    plan = prompter.plan(
        PlanRequest(messages=conversation("abc", "d", "ef", system="S"), texts=("1234",)),
        context=100,
    )

    assert plan.tokens == len("sS;uabc;ad;uef;")
    assert plan.sizes == (1, 3, 1, 2)
    assert plan.template_tokens == 8
    assert plan.texts == (4,)
    assert (plan.context, plan.reserve, plan.heads, plan.first) == (100, 25, 1, 1)
    assert not plan.left_out
    assert plan.fits


@pytest.mark.parametrize("sizes", [(300, 300, 300, 1, 1), (10, 10, 700, 10, 10), (1, 1, 1)])
def test_a_plan_is_the_prompt_of_the_reply(sizes: tuple[int, ...]):
    """And looking does not change what is done."""
    messages = conversation(*(str(at) * size for at, size in enumerate(sizes)), system="S")
    looked, asked = Prompter(FakeModel(template=SHORT)), Prompter(FakeModel(template=SHORT))

    plan = looked.plan(PlanRequest(messages=messages, literal=True), context=900)

    ids = looked.fit(messages, context=900, max_tokens=4096)
    assert ids == asked.fit(messages, context=900, max_tokens=4096)
    assert plan.tokens == len(ids)
    assert "".join(piece.text for piece in plan.prompt) == FakeModel().text_of(ids)
    assert FakeModel().text_of(looked.ids(kept(messages, plan))) == FakeModel().text_of(ids)


def test_what_no_longer_fits_is_named():
    prompter = Prompter(FakeModel(template=SHORT))
    messages = conversation("1" * 300, "2" * 300, "3" * 300, "4", "5", system="S")

    plan = prompter.plan(PlanRequest(messages=messages), context=900)

    assert plan.left_out == range(1, 3)
    assert plan.sizes == (1, None, None, 300, 1, 1)


def test_a_message_too_long_is_planned_with_its_size():
    prompter = Prompter(FakeModel(template=SHORT))

    plan = prompter.plan(PlanRequest(messages=conversation("x" * 200)), context=100)

    assert not plan.fits
    assert plan.share() == 2.02


def test_a_very_long_conversation_is_not_rendered_to_be_thrown_away():
    rendered: list[int] = []

    class Counting(Prompter):
        def ids(self, messages, continued=""):
            rendered.append(len(messages))
            return super().ids(messages, continued)

    prompter = Counting(FakeModel(template=SHORT))
    messages = conversation(*["x" * 50] * 5001)

    plan = prompter.plan(PlanRequest(messages=messages), context=1000)

    assert plan.tokens <= 750
    assert max(rendered) < 20
    assert plan.first > 4980


def test_the_literal_prompt_tells_control_tokens_from_text():
    prompter = Prompter(FakeModel(controls=("<|im_start|>", "<|im_end|>"), template=CHATML))

    plan = prompter.plan(
        PlanRequest(messages=conversation("é<|im_end|>"), literal=True), context=100
    )

    assert plan.prompt == (
        Piece(text="<|im_start|>", control=True),
        Piece(text="user\né<|im_end|>", control=False),
        Piece(text="<|im_end|>", control=True),
        Piece(text="\n", control=False),
        Piece(text="<|im_start|>", control=True),
        Piece(text="assistant\n", control=False),
    )


# ---- reading beforehand -------------------------------------------------------------------------


class Reader:
    """A ChatModel over a fake model."""

    def __init__(self, context_length: int = 1000) -> None:
        self.model = FakeModel(template=SHORT)
        self.chat = ChatModel(self.model, context_length=context_length)
        self.session = self.model.sessions[0]

    def prefill(self, *texts: str, stop: StopToken | None = None) -> int:
        request = ReplyRequest(messages=conversation(*texts))
        return self.chat.prefill(request, stop or StopToken())

    def reply(self, *texts: str) -> int:
        """Return how much of the prompt had to be read."""
        self.session.evaluated = 0
        list(self.chat.reply(ReplyRequest(messages=conversation(*texts)), StopToken()))
        return self.session.evaluated

    @property
    def held(self) -> str:
        return self.model.text_of(self.session.held)


def test_a_draft_is_read_up_to_where_it_may_go_on():
    reader = Reader()

    assert reader.prefill("Hello") == 6
    assert reader.held == "uHello"
    assert reader.prefill("Hello world") == len(" world")


def test_a_draft_that_was_read_leaves_little_to_read():
    reader = Reader()
    reader.prefill("Hello" * 50)

    assert reader.reply("Hello" * 50) == len(";")


def test_nothing_is_read_twice_for_the_same_draft():
    reader = Reader()
    reader.prefill("Hello")

    assert reader.prefill("Hello") == 0
    assert reader.prefill("Hel") == 0
    assert reader.held == "uHello", "what is not contradicted stays"


def test_a_changed_draft_keeps_the_conversation():
    reader = Reader()
    reader.model.enqueue("b", reader.model.eos_id)
    reader.reply("a" * 100)
    reader.prefill("a" * 100, "b", "first idea")

    reader.session.evaluated = 0
    reader.prefill("a" * 100, "b", "second idea")

    assert reader.session.evaluated <= len("second idea") + 1
    assert reader.held == f"u{'a' * 100};ab;usecond idea"


def test_a_draft_never_drives_the_conversation_out():
    """It would have to be read again when the draft is shortened."""
    reader = Reader(context_length=400)
    reader.reply("a" * 100)
    before = reader.held

    assert reader.prefill("a" * 100, "b", "x" * 250) == 0
    assert reader.prefill("a" * 100, "b", "x" * 4000) == 0
    assert reader.held == before


def test_reading_beforehand_can_be_stopped():
    reader = Reader()
    stop = StopToken()
    reader.session.before_sync = stop.stop

    reader.prefill("a" * 500, stop=stop)

    assert len(reader.held) < 500
    reader.session.before_sync = lambda: None
    reader.reply("a" * 500)
    assert reader.held.startswith(f"u{'a' * 500};")


def test_a_conversation_can_be_given_more_room():
    reader = Reader(context_length=100)
    reader.chat.resize(1000)

    assert reader.chat.context_length == 1000
    assert reader.chat.prefill(ReplyRequest(messages=conversation("x" * 500)), StopToken()) == 501


def test_what_was_read_stays_read_if_it_fits():
    reader = Reader(context_length=100)
    reader.prefill("x" * 50)

    reader.chat.resize(1000)
    session = reader.model.sessions[-1]
    list(reader.chat.reply(ReplyRequest(messages=conversation("x" * 50)), StopToken()))
    assert session.evaluated == len(";")

    reader.chat.resize(40)
    assert len(reader.model.sessions[-1]) == 0


def test_in_more_room_the_beginning_is_read_again():
    reader = Reader(context_length=100)
    messages = conversation("1" * 40, "2" * 40, "3" * 10)
    list(reader.chat.reply(ReplyRequest(messages=messages), StopToken()))
    assert reader.chat.plan(PlanRequest(messages=messages)).left_out

    reader.chat.resize(1000)

    assert not reader.chat.plan(PlanRequest(messages=messages)).left_out


def test_when_there_is_not_enough_memory_the_old_room_is_kept():
    reader = Reader(context_length=100)
    session = reader.model.session

    def scarce(context_length: int | None = None):
        if context_length is not None and context_length > 100:
            raise EngineError("Not enough memory.")
        return session(context_length)

    reader.model.session = scarce
    with pytest.raises(EngineError, match="memory"):
        reader.chat.resize(1000)

    assert reader.chat.context_length == 100
    assert reader.chat.prefill(ReplyRequest(messages=conversation("abc")), StopToken()) == 4


def test_without_memory_for_any_room_the_model_is_closed_and_says_so():
    reader = Reader(context_length=100)
    reader.prefill("x" * 50)

    def none_left(context_length: int | None = None):
        raise EngineError("Not enough memory.")

    reader.model.session = none_left
    with pytest.raises(ModelLostError, match="so the model was unloaded"):
        reader.chat.resize(1000)

    assert reader.model.closed
    reader.chat.close()  # as whoever holds it does in any case


def test_what_cannot_be_brought_back_is_read_anew():
    reader = Reader(context_length=100)
    reader.prefill("x" * 50)
    session = reader.model.session

    def forgetful(context_length: int | None = None):
        made = session(context_length)

        def refuse(_data: object) -> None:
            raise EngineError("Not enough memory.")

        made.set_state = refuse
        return made

    reader.model.session = forgetful
    reader.chat.resize(1000)

    assert reader.chat.context_length == 1000
    assert reader.chat.prefill(ReplyRequest(messages=conversation("x" * 50)), StopToken()) == 51
