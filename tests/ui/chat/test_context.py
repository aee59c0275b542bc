"""What is said about the context before anything is sent."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from gpt4all_desktop.chats.conversation import Attachment, Draft, Role
from gpt4all_desktop.chats.plan import PlanRequest, PromptPlan
from gpt4all_desktop.chats.reading import Part, Reading, read_as, summary_text
from gpt4all_desktop.chats.reply import ReplyRequest
from gpt4all_desktop.chats.summary import SUMMARY_PROMPT
from gpt4all_desktop.ui.chat.context import ContextPresenter, Prefill
from gpt4all_desktop.ui.chat.context_state import Contents, Meter, Shortage
from gpt4all_desktop.ui.chat.state import NoModel, Ready
from gpt4all_desktop.ui.events import Failure, ModelInfo, ReplyProgress
from tests.fakes.replier import FakeReplier

MODEL = ModelInfo(
    path=Path("a.gguf"),
    name="Fake",
    context_length=100,
    trained_context=1000,
    kv_bytes_per_token=1 << 20,
)


class Page:
    """Everything around the presenter. Words are tokens; each message has two more."""

    def __init__(self) -> None:
        self.replier = FakeReplier(context_length=100)
        self.turns: list[Part] = []
        self.busy = False
        self.written = 0
        self.when = Prefill.ALWAYS
        self.plugged: list[bool] = []
        self.meter: Meter | None = None
        self.dimmed: frozenset[int] = frozenset()
        self.shortage: Shortage | None = None
        self.tokens: list[Sequence[int]] = []
        self.contents: Contents | None = None
        self.requests: list[PlanRequest] = []
        self.prefills: list[ReplyRequest] = []
        self.stops = 0
        self.asked: list[ReplyRequest] = []
        self.summaries: list[tuple[int, str]] = []
        self.context = ContextPresenter(self, self, self, self, prefill=lambda: self.when)
        self.context.set_model_state(Ready(model=MODEL))

    # the chat
    def says(self, *texts: str) -> None:
        roles = (Role.USER, Role.ASSISTANT)
        for text in texts:
            at = len(self.turns)
            self.turns.append(Part(id=at + 1, role=roles[at % 2], text=text))
        self.context.on_conversation_changed()
        self.count()

    def writes(self, text: str, *attachments: Attachment) -> None:
        self.context.on_draft_changed(Draft(text=text, attachments=attachments))
        self.count()

    def reading(self) -> Reading:
        return read_as(self.turns)

    def request(self, reading: Reading) -> ReplyRequest:
        return ReplyRequest(messages=reading.messages)

    def add_summary(self, last: int, text: str) -> None:
        self.summaries.append((last, text))

    # the counter
    def plan(self, request: PlanRequest) -> None:
        self.requests.append(request)

    def count(self) -> None:
        """Let the counter do what was asked of it; of several requests it knows the newest."""
        while self.requests:
            request = self.requests[-1]
            self.requests.clear()
            self.context.on_planned(request, self.replier.plan(request))

    # the engine
    def prefill(self, request: ReplyRequest, *, plugged: bool = False) -> None:
        self.prefills.append(request)
        self.plugged.append(plugged)

    def stop_prefill(self) -> None:
        self.stops += 1

    def ask(self, request: ReplyRequest) -> None:
        self.asked.append(request)

    def stop_ask(self) -> None:
        self.context.on_answered(self.asked[-1], None)

    # the view
    def set_meter(self, meter: Meter | None) -> None:
        self.meter = meter

    def set_chip_tokens(self, tokens: Sequence[int]) -> None:
        self.tokens.append(tokens)

    def set_dimmed(self, turns: frozenset[int]) -> None:
        self.dimmed = turns

    def set_shortage(self, shortage: Shortage | None) -> None:
        self.shortage = shortage

    def show_context(self, contents: Contents) -> None:
        self.contents = contents


@pytest.fixture
def page() -> Page:
    return Page()


def words(count: int) -> str:
    return " ".join(["w"] * count)


def test_an_empty_chat_has_no_meter(page: Page) -> None:
    assert page.meter is None


def test_the_meter_shows_the_conversation_and_what_the_draft_adds(page: Page) -> None:
    page.says(words(18), words(18))
    assert page.meter == Meter(now=0.4, then=0.4)
    page.writes(words(8))
    assert page.meter == Meter(now=0.4, then=0.5, tokens=8)
    page.writes("")
    assert page.meter == Meter(now=0.4, then=0.4)


def test_the_meter_grows_with_the_reply(page: Page) -> None:
    page.says(words(18))
    page.written = 30
    page.context.on_reply_progressed(ReplyProgress(text="w", tokens=30))
    assert page.meter == Meter(now=0.5, then=0.5)
    page.writes(words(10))
    assert page.meter is not None
    assert (page.meter.now, page.meter.then) == (0.5, 0.6)
    page.written = 0
    page.writes("")
    page.says(words(30))
    assert page.meter == Meter(now=0.52, then=0.52)


def test_the_first_message_is_counted_while_it_is_written(page: Page) -> None:
    page.writes(words(8))
    assert page.meter == Meter(now=0.0, then=0.1, tokens=8)


def test_documents_are_counted_one_by_one(page: Page) -> None:
    document = Attachment(name="a", media="text/plain", size=1, text="one two three")
    page.writes("Why?", document)
    assert page.tokens[-1] == (3,)


def test_without_a_model_nothing_is_claimed(page: Page) -> None:
    page.says(words(18))
    page.context.set_model_state(NoModel(folder=Path()))
    assert (page.meter, page.dimmed, page.shortage) == (None, frozenset(), None)
    page.writes("Hello")
    assert page.requests == []


def test_what_no_longer_fits_is_dimmed_before_it_is_sent(page: Page) -> None:
    page.says(words(30), words(20))
    assert page.dimmed == frozenset()
    page.writes(words(40))
    assert page.dimmed == {1, 2}
    assert page.meter is not None
    assert page.meter.dropping
    page.writes(words(4))
    assert page.dimmed == frozenset()


def test_a_shortage_names_the_way_out_and_its_cost(page: Page) -> None:
    page.says(words(30), words(20))
    page.writes(words(40))
    assert page.shortage == Shortage(
        left_out=2,
        fits=True,
        tokens=42,
        context=100,
        can_summarise=True,
        larger=200,
        larger_bytes=100 << 20,
    )


@pytest.mark.parametrize(
    ("trained", "larger"), [(1000, 400), (300, 300), (252, 0), (200, 0), (100, 0), (50, 0), (0, 0)]
)
def test_a_message_too_long_asks_for_as_much_as_it_takes(
    page: Page, trained: int, larger: int
) -> None:
    from dataclasses import replace

    page.context.set_model_state(Ready(model=replace(MODEL, trained_context=trained)))
    page.writes(words(250))
    assert page.shortage is not None
    assert not page.shortage.fits
    assert (page.shortage.tokens, page.shortage.larger) == (252, larger)
    assert page.meter is not None
    assert not page.meter.fits


def test_leaving_the_beginning_out_is_chosen_once_per_chat(page: Page) -> None:
    page.says(words(30), words(20))
    page.writes(words(40))
    page.context.accept()
    assert page.shortage is None
    page.writes(words(41))
    assert page.shortage is None
    assert page.dimmed == {1, 2}, "what is true stays visible"
    page.turns = [Part(id=50, role=Role.USER, text=words(50))]
    page.says(words(20))
    assert page.shortage is not None


def test_the_beginning_can_be_summarised(page: Page) -> None:
    page.replier.context_length = 1000
    page.says(words(300), words(200))
    page.writes(words(400))
    page.context.summarise()
    page.count()
    assert [m.text for m in page.asked[0].messages] == [words(300), words(200), SUMMARY_PROMPT]
    assert page.shortage is not None
    assert page.shortage.summarising
    page.context.on_answered(page.asked[0], "In short.")
    assert page.summaries == [(2, "In short.")]


def test_a_beginning_longer_than_the_context_is_summarised_in_rounds(page: Page) -> None:
    page.replier.context_length = 1000
    page.says(words(5000), "Bye.")
    page.writes(words(400))
    page.context.summarise()
    page.context.on_draft_changed(Draft(text=words(410)))
    page.count()
    page.count()
    for at in range(50):
        if page.summaries:
            break
        page.context.on_answered(page.asked[at], f"Summary {at}.")
    assert len(page.asked) > 5
    assert page.summaries == [(2, f"Summary {len(page.asked) - 1}.")]
    assert page.shortage is None or not page.shortage.summarising


def test_a_summary_is_begun_although_one_writes_on(page: Page) -> None:
    page.replier.context_length = 1000
    page.says(words(300), words(200))
    page.writes(words(400))
    page.context.summarise()
    page.context.on_draft_changed(Draft(text=words(410)))
    page.count()
    assert [m.text for m in page.asked[0].messages] == [words(300), words(200), SUMMARY_PROMPT]


def test_what_a_summary_stands_for_stays_dimmed(page: Page) -> None:
    page.turns = [
        Part(id=1, role=Role.USER, text="a"),
        Part(id=2, role=Role.ASSISTANT, text="b"),
        Part(id=3, role=Role.SYSTEM, text=summary_text(2, "They said a and b.")),
    ]
    page.says()
    assert page.dimmed == {1, 2}
    page.writes("Hello")
    assert page.dimmed == {1, 2}


@pytest.mark.parametrize("text", [None, " "])
def test_a_summary_that_does_not_come_changes_nothing(page: Page, text: str | None) -> None:
    page.says(words(30), words(20))
    page.writes(words(40))
    before = page.shortage
    page.context.summarise()
    page.count()
    page.context.on_answered(page.asked[0], text)
    assert (page.shortage, page.summaries) == (before, [])


def test_a_summary_can_be_called_off(page: Page) -> None:
    page.says(words(30), words(20))
    page.writes(words(40))
    for counted in (True, False):
        page.context.summarise()
        assert page.shortage is not None
        assert page.shortage.summarising
        if counted:
            page.count()
        page.context.stop_summary()
        assert page.shortage is not None
        assert not page.shortage.summarising
    page.count()
    assert len(page.asked) == 1


def test_nothing_is_summarised_during_a_reply(page: Page) -> None:
    page.busy = True
    page.says(words(30), words(20))
    page.writes(words(40))
    assert page.shortage is not None
    assert not page.shortage.can_summarise
    page.context.summarise()
    assert page.asked == []


def test_a_message_too_long_is_said_all_the_same(page: Page) -> None:
    page.says(words(30), words(20))
    page.context.accept()
    page.writes(words(250))
    assert page.shortage is not None


def test_the_draft_is_read_while_there_is_nothing_else_to_do(page: Page) -> None:
    page.says("a", "b")
    assert page.prefills == [], "somebody who only looks around costs nothing"
    page.writes("Hello")
    assert [m.text for m in page.prefills[-1].messages] == ["a", "b", "Hello"]
    page.context.on_prefilled(page.prefills[-1])
    assert page.meter is not None
    assert page.meter.ready
    page.writes("Hello you")
    assert not page.meter.ready


def set_busy(page: Page) -> None:
    page.busy = True


def forbid(page: Page) -> None:
    page.when = Prefill.NEVER


@pytest.mark.parametrize("change", [set_busy, forbid])
def test_drafts_are_not_read_when_that_is_unwanted(
    page: Page, change: Callable[[Page], None]
) -> None:
    change(page)
    page.writes("Hello")
    assert page.prefills == []
    assert page.meter is not None, "but counted"


def test_the_battery_is_spared_if_wanted(page: Page) -> None:
    page.writes("Hello")
    page.when = Prefill.PLUGGED
    page.writes("Hello you")
    assert page.plugged == [False, True]


def test_what_cannot_be_sent_is_not_read_beforehand(page: Page) -> None:
    page.writes(words(250))
    assert page.prefills == []


def test_an_emptied_draft_is_not_read_on(page: Page) -> None:
    page.says("a", "b")
    page.writes("Hello")
    before = page.stops
    page.writes("")
    assert page.stops > before


def test_a_template_that_refuses_is_left_to_the_reply(page: Page) -> None:
    page.says("a", "b")
    page.context.on_draft_changed(Draft(text="Hello"))
    page.context.on_plan_failed(page.requests.pop(), Failure(sentence="No."))
    assert page.meter is None


def test_a_plan_that_comes_too_late_is_not_shown(page: Page) -> None:
    page.says("a", "b")
    page.context.on_draft_changed(Draft(text="one"))
    late = page.requests.pop()
    page.context.on_draft_changed(Draft(text=""))
    before = page.meter
    page.context.on_planned(late, page.replier.plan(late))
    assert page.meter == before


def test_the_panel_shows_each_message_and_the_prompt(page: Page) -> None:
    page.says(words(30), words(20))
    page.writes(words(40))
    page.context.show()
    assert page.requests[-1].literal
    page.count()
    assert page.contents is not None
    assert [(m.role, m.tokens) for m in page.contents.messages] == [
        ("user", None),
        ("assistant", None),
        ("user", 40),
    ]
    assert page.contents.plan.prompt


def test_a_plan_knows_its_share() -> None:
    plan = PromptPlan(tokens=50, context=100, reserve=25, heads=0, first=0, sizes=(40,))
    assert (plan.share(), plan.share(10), plan.template_tokens) == (0.5, 0.1, 10)
