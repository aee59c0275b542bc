"""Heights of many rows with fast sums: a Fenwick tree. Plain Python."""

from collections.abc import Iterable


class Heights:
    """Pixel heights of rows; top of a row and row at a position in O(log n)."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights: list[int] = []
        self._tree: list[int] = [0]
        self.reset(heights)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    def __setitem__(self, row: int, height: int) -> None:
        delta = height - self._heights[row]
        if not delta:
            return
        self._heights[row] = height
        at = row + 1
        while at < len(self._tree):
            self._tree[at] += delta
            at += at & -at

    @property
    def total(self) -> int:
        return self.top(len(self._heights))

    def reset(self, heights: Iterable[int]) -> None:
        """Replace all heights."""
        self._heights = list(heights)
        tree = [0, *self._heights]
        for at in range(1, len(tree)):
            parent = at + (at & -at)
            if parent < len(tree):
                tree[parent] += tree[at]
        self._tree = tree

    def prepend(self, heights: Iterable[int]) -> None:
        """Add rows at the beginning."""
        self.reset([*heights, *self._heights])

    def append(self, height: int) -> None:
        """Add a row at the end."""
        self._heights.append(height)
        at = len(self._heights)
        low = at - (at & -at)
        self._tree.append(height + self.top(at - 1) - self.top(low))

    def pop(self) -> None:
        """Remove the last row."""
        self._heights.pop()
        self._tree.pop()

    def cut(self, rows: int) -> None:
        """Remove all rows but the first ones."""
        del self._heights[rows:], self._tree[rows + 1 :]

    def top(self, row: int) -> int:
        """Return the sum of the heights before the row."""
        total = 0
        while row:
            total += self._tree[row]
            row -= row & -row
        return total

    def find(self, y: int) -> int:
        """Return the row that covers position y; the first or last one when it is outside."""
        count, tree = len(self._heights), self._tree
        at, step = 0, 1 << max(0, count.bit_length() - 1)
        while step:
            if at + step <= count and tree[at + step] <= y:
                at += step
                y -= tree[at]
            step >>= 1
        return max(0, min(at, count - 1))
