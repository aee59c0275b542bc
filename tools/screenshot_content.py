"""What the pictures show: made-up chats, written here so that no model is needed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from gpt4all_desktop.chats.conversation import Attachment, ReplyStats, Role
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.chats.store import ChatStore

MODEL = "SmolLM2 135M Instruct"
STATS = ReplyStats(
    prompt_tokens=3180,
    evaluated_tokens=3180,
    reply_tokens=412,
    prompt_seconds=0.4,
    reply_seconds=10.8,
    reasoning_seconds=34.0,
)
SORTING = "How do sorting algorithms compare, and why is merge sort O(n log n)?"
SKY = "Why is the sky blue?"
FAILED = "Compare the two contracts"
TITLES = (
    ("Three tips for a good night's sleep", 0.02),
    (SKY, 0.05),
    (SORTING, 0.1),
    ("Zweisprachige Erziehung: Erfahrungen und Empfehlungen", 1.0),
    ("Donaudampfschifffahrtsgesellschaftskapitänsmütze", 1.1),
    ("خطة السفر إلى لشبونة", 3.0),
    ("会議の議事録をまとめる", 4.0),
    (FAILED, 9.0),
    ("A letter to the landlord", 20.0),
    ("Vocabulary for the interview", 75.0),
)
ANSWERS = {
    SKY: "The light of the sun is scattered by the air, blue light more than red. That is why the "
    "sky looks blue from everywhere, and why the sun is red in the evening.",
    "Three tips for a good night's sleep": "1. Go to bed at the same time every day.\n"
    "2. Keep the room dark: bright light in the evening moves the inner clock.\n"
    "3. Leave the telephone in another room.",
    "Tomatoes on the balcony": "They want six hours of light a day, a pot of ten litres, and water "
    "in the morning.",
}
OTHER = "Here is a first draft; say what you would like to change."
ARABIC = """أهلا! هذه **قائمة** قصيرة:

- الأولى مع `code`
- الثانية

> اقتباس قصير

And a *left-to-right* paragraph in between.
"""
SORTED = r"""<think>
The user wants a comparison. A **table** is best, then the recurrence.
</think>

# Sorting, briefly

Merge sort splits the list **in half**, sorts *each* half and merges them. It needs `O(n log n)`
comparisons: the tree is $\log_2 n$ high and each level costs $n$. See
[the article](https://en.wikipedia.org/wiki/Merge_sort).

| Algorithm | Average | Worst | Stable | Remarks |
|:----------|:-------:|:-----:|:------:|---------|
| Merge sort | $n \log n$ | $n \log n$ | yes | needs extra memory; good for linked lists |
| Quick sort | $n \log n$ | $n^2$ | no | in place; the `pivot` matters |
| Insertion sort | $n^2$ | $n^2$ | yes | best for **short** lists |

The recurrence is

$$
T(n) = 2\,T\left(\frac{n}{2}\right) + \Theta(n) = \sum_{i=0}^{\log_2 n} 2^i \cdot \frac{n}{2^i}
$$

1. Split the list.
2. Sort both halves:
   - the left one
   - the right one, which may be **one longer**
3. Merge.

```python
def merge_sort(items: list[int]) -> list[int]:
    if len(items) < 2:
        return items  # nothing to do
    middle = len(items) // 2
    return merge(merge_sort(items[:middle]), merge_sort(items[middle:]))
```

> Sorting is *the* classic of computing.
"""


def fill(path: Path, failure: str) -> None:
    """Make up chats of some months. Args: failure: what a reply that failed says."""
    now = datetime.now(UTC)
    at = [now]
    store = ChatStore.open(path, clock=lambda: at[0])
    folder = store.create_folder("Garden & balcony")
    store.create_folder("Work")
    named = [(title, days, None) for title, days in TITLES]
    named += [("Tomatoes on the balcony", 2.0, folder.id), ("Watering while away", 4.0, folder.id)]
    for title, days, place in sorted(named, key=lambda each: -each[1]):
        at[0] = now - timedelta(days=days)
        chat = store.create_chat(title=title, folder=place)
        files = [_notes()] if title == SORTING else []
        question = store.add(chat.id, None, Role.USER, title, attachments=files)
        if title == FAILED:
            reply = store.add(chat.id, question.id, Role.ASSISTANT, "", model=MODEL)
            store.finish(reply.id, failure=failure)
            continue
        if title == SORTING:
            first = store.add(chat.id, question.id, Role.ASSISTANT, OTHER, model=MODEL)
            store.finish(first.id, reason=StopReason.STOPPED, stats=STATS)
        text = SORTED if title == SORTING else ANSWERS.get(title, OTHER)
        reply = store.add(chat.id, question.id, Role.ASSISTANT, text, model=MODEL)
        store.finish(reply.id, reason=StopReason.FINISHED, stats=STATS)
        if title == SORTING:
            arabic = store.add(chat.id, reply.id, Role.USER, "والآن بالعربية من فضلك")
            answer = store.add(chat.id, arabic.id, Role.ASSISTANT, ARABIC, model=MODEL)
            store.finish(answer.id, reason=StopReason.FINISHED, stats=STATS)
    pinned = store.create_chat(title="Shopping list")
    store.add(pinned.id, None, Role.USER, "Milk, bread, tomatoes")
    store.pin(pinned.id, True)
    store.close()


def _notes() -> Attachment:
    return Attachment(
        name="notes.pdf", media="application/pdf", size=48_000, text="notes " * 3120, tokens=3120
    )
