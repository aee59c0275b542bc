"""The model of the sidebar holds the rows it was given, whatever stood there before."""

import random
from datetime import UTC, datetime

import pytest

from gpt4all_desktop.chats.conversation import ChatInfo, Folder
from gpt4all_desktop.ui.chats.list_model import ROW, ChatListModel
from gpt4all_desktop.ui.chats.rows import ChatRow, FolderRow, Group, Heading, Row

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def _row(number: int) -> Row:
    if number == 0:
        return Heading(group=Group.TODAY)
    if number == 1:
        return FolderRow(folder=Folder(id=1, name="Work"), count=0, unfolded=True)
    return ChatRow(chat=ChatInfo(id=number, title=str(number), created=NOW, updated=NOW))


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.usefixtures("qapp")
def test_rows_are_found_where_they_stand(seed: int) -> None:
    chance = random.Random(seed)
    model = ChatListModel()
    seen: list[list[object]] = []

    def look(*_: object) -> None:
        seen.append([model.index(place).data(ROW) for place in range(model.rowCount())])

    for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
        signal.connect(look)
    for _ in range(15):
        rows = [_row(number) for number in chance.sample(range(12), chance.randrange(12))]
        seen.clear()
        model.set_rows(rows)
        assert [model.index(place).data(ROW) for place in range(model.rowCount())] == rows
        assert all(told == rows for told in seen)  # a view that hears of it sees the new rows
        for number in range(2, 12):
            index = model.index_of(number)
            place = index.row() if index.isValid() else None
            at = next((p for p, row in enumerate(rows) if row == _row(number)), None)
            assert place == at
