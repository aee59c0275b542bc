"""Take the pictures of the transcript in docs/screenshots/: a long reply in themes, sizes, scripts.

    python tools/screenshots_transcript.py [--out FOLDER]

Needs no model: the messages are written here. Every picture is looked at by a person before it is
committed.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.ui.chat.state import AttachmentChip, Note, Turn
from gpt4all_desktop.ui.chat.view import ChatPage
from gpt4all_desktop.ui.theme import Theme, ThemeMode

NOTE = Note(
    model="SmolLM2 135M Instruct",
    reason=StopReason.FINISHED,
    tokens=412,
    tokens_per_second=38.2,
    seconds_to_first=0.4,
    reasoning_seconds=34.0,
)
QUESTION = "How do sorting algorithms compare, and why is merge sort O(n log n)?"
REPLY = r"""<think>
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
ARABIC = """أهلا! هذه **قائمة** قصيرة:

- الأولى مع `code`
- الثانية

> اقتباس قصير

And a *left-to-right* paragraph in between.
"""


def turns() -> list[Turn]:
    files = (AttachmentChip(id=1, name="notes.pdf", tokens=3120),)
    return [
        Turn(id=1, role=Role.USER, text=QUESTION, attachments=files),
        Turn(
            id=2,
            role=Role.ASSISTANT,
            model=NOTE.model,
            text=REPLY,
            note=NOTE,
            version=2,
            versions=3,
        ),
        Turn(id=3, role=Role.USER, text="والآن بالعربية من فضلك"),
        Turn(id=4, role=Role.ASSISTANT, model=NOTE.model, text=ARABIC, note=NOTE),
    ]


def rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def take(qt: QApplication, out: Path, name: str, *, mode: ThemeMode, scale: float) -> None:
    """One picture; names say what it shows."""
    font = qt.font()
    size = font.pointSizeF()
    font.setPointSizeF(size * scale)
    qt.setFont(font)
    theme = Theme(qt, mode, qt)
    page = ChatPage()
    page.resize(round(820 * min(scale, 1.25)), 1180 if "arabic" not in name else 620)
    page.show()
    page.set_turns(turns())
    if "arabic" in name:
        page.transcript.scroll_to_end()
    else:
        page.scroll_to(1)
        if "actions" in name:
            page.move_cursor(1)
            page.move_cursor(1)
    rest(2500)
    page.grab().save(str(out / f"transcript-{name}.png"))
    page.deleteLater()
    font.setPointSizeF(size)
    qt.setFont(font)
    theme.deleteLater()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("docs/screenshots"))
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    for name, mode, scale in (
        ("light", ThemeMode.LIGHT, 1.0),
        ("dark", ThemeMode.DARK, 1.0),
        ("actions-light-125", ThemeMode.LIGHT, 1.25),
        ("dark-200", ThemeMode.DARK, 2.0),
        ("arabic-light", ThemeMode.LIGHT, 1.0),
    ):
        take(qt, out, name, mode=mode, scale=scale)
    return 0


if __name__ == "__main__":
    sys.exit(main())
