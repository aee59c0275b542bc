"""The speed shown is the speed there is."""

from gpt4all_desktop.library.meter import Meter
from tests.ui.fakes import FakeClock


def started() -> tuple[Meter, FakeClock]:
    clock = FakeClock()
    meter = Meter(clock)
    meter.begin()
    return meter, clock


def flow(meter: Meter, clock: FakeClock, seconds: int, rate: int) -> None:
    for _ in range(seconds * 10):
        clock.now += 0.1
        meter.add(rate // 10)


def test_a_steady_flow_has_its_speed():
    meter, clock = started()
    flow(meter, clock, 20, 5_000)

    assert meter.speed() is not None
    assert abs(meter.speed() - 5_000) < 100
    assert abs(meter.seconds_left(50_000) - 10) < 0.3


def test_the_first_moment_says_nothing():
    meter, clock = started()
    clock.now += 0.5
    meter.add(100)

    assert meter.speed() is None
    assert meter.seconds_left(100) is None


def test_a_stall_sinks_to_nothing_without_being_told():
    meter, clock = started()
    flow(meter, clock, 10, 5_000)
    clock.now += 4

    half = meter.speed()
    clock.now += 10

    assert 2_000 < half < 3_000
    assert meter.speed() == 0
    assert meter.seconds_left(100) is None


def test_an_unknown_rest_has_no_time():
    meter, clock = started()
    flow(meter, clock, 10, 5_000)

    assert meter.seconds_left(None) is None


def test_nothing_is_told_when_nothing_is_expected():
    meter, clock = started()
    flow(meter, clock, 10, 5_000)
    meter.end()

    assert meter.speed() is None
