"""The tree of heights against plain sums."""

import random

from gpt4all_desktop.ui.chat.heights import Heights


def test_tops_and_rows_agree_with_plain_sums() -> None:
    dice = random.Random(3)
    plain: list[int] = []
    heights = Heights()
    for _ in range(1500):
        action = dice.randrange(4)
        if action == 0 or not plain:
            plain.append(dice.randrange(1, 90))
            heights.append(plain[-1])
        elif action == 1:
            at = dice.randrange(len(plain))
            plain[at] = heights[at] = dice.randrange(1, 90)
        elif action == 2 and dice.random() < 0.3:
            plain.pop()
            heights.pop()
        elif dice.random() < 0.02:
            heights.reset(plain)
        assert len(heights) == len(plain)
        if plain:
            at = dice.randrange(len(plain))
            assert heights.top(at) == sum(plain[:at])
            assert heights.find(heights.top(at)) == at
            assert heights.find(heights.top(at) + plain[at] - 1) == at
    assert heights.total == sum(plain)


def test_positions_outside_give_the_nearest_row() -> None:
    heights = Heights([10, 20, 30])
    assert (heights.find(-5), heights.find(60), heights.find(1000)) == (0, 2, 2)
