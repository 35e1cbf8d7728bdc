"""Charts of days, of positions and of calibration: what they show, they also say in words."""

import re
from datetime import date

from faultlines.analyse.positions import positions
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot
from faultlines.show.page.charts import calibration, histogram, lanes, timeline
from faultlines.show.paper.charts import positions_chart, when_it_was
from faultlines.show.view import View

MAY, JUNE = date(2021, 5, 3), date(2021, 6, 1)


def test_a_histogram_says_how_many_days_from_when_to_when():
    drawn = histogram([MAY, MAY, JUNE])
    assert "<title>3 from 2021-05-03 to 2021-06-01</title>" in drawn
    assert drawn.count("<rect") == 2


def test_one_day_alone_can_be_drawn():
    assert histogram([MAY]).count("<rect") == 1


def test_friendly_and_hostile_stand_above_one_another_and_fill_the_height():
    drawn = timeline([(MAY, 1), (MAY, -1), (JUNE, 0)])
    heights = [float(one) for one in re.findall(r'height="([\d.]+)"', drawn)]
    assert heights == [5.0, 5.0, 5.0]
    assert 'class="friendly"' in drawn
    assert 'class="hostile"' in drawn


def test_a_position_has_a_mark_for_each_day_told_apart_by_shape_too():
    drawn = lanes([("Red Oars on Tomas Brandt", [(MAY, 1), (JUNE, -1)])])
    assert "Red Oars on Tomas Brandt: hostile, 2021-06-01" in drawn
    assert (drawn.count("<circle"), drawn.count("<rect")) == (1, 1)


def test_calibration_says_what_was_meant_and_what_came_true():
    drawn = calibration([(0.7, 0.5, 0.2, 0.8, 4)])
    assert "meant 70%, 4 forecasts: 50% came true" in drawn


def test_positions_of_one_day_alone_are_no_line_through_time(snap: Snapshot):
    assert positions_chart(View(snap), positions(snap, Asked())) is None


def test_the_timeline_names_the_days_of_which_something_is_said(snap: Snapshot):
    part = when_it_was(View(snap))
    assert part is not None
    assert part.about.startswith("4 claims with a day, from 2021-05-03 to")
    assert part.notes


def test_without_days_there_is_no_timeline():
    assert when_it_was(View(Snapshot())) is None
