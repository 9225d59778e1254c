from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.decode.sums import HUNDREDTHS, STRONGEST, heard, side_by_side, sums_apart

COUNT = 19
STRENGTH = st.integers(-int(STRONGEST) * HUNDREDTHS, int(STRONGEST) * HUNDREDTHS)
ROWS = st.lists(st.dictionaries(st.integers(0, COUNT - 1), STRENGTH), max_size=30)


@given(ROWS)
def test_rows_added_up_are_every_state_added_up(rows: list[dict[int, int]]) -> None:
    packed = {
        str(number): side_by_side(tuple((s, value / HUNDREDTHS) for s, value in row.items()))
        for number, row in enumerate(rows)
    }
    found = sums_apart(heard([*packed, "said by nobody"], packed), COUNT)
    assert found == tuple(sum(row.get(state, 0) for row in rows) for state in range(COUNT))


def test_a_sum_of_nothing_is_zero() -> None:
    assert sums_apart(heard((), {}), 3) == (0, 0, 0)
