"""What the texts of a set say of the gold's dates."""

from pathlib import Path

import pytest
from bench.told_dates import main

ROWS = """id,type,date,description
1,riv,2003-05-00,The Red Brigade attacked the Blue Column in May 2003.
2,riv,2003-05-17,The Red Brigade attacked the Blue Column in May 2003.
3,spl,2001-00-00,The Blue Column split from the Red Brigade long ago.
4,all,0000-00-00,The Red Brigade and the Green League marched together in 1999.
"""


def test_a_month_does_not_tell_the_day_and_a_text_without_the_year_is_not_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "links.csv").write_text(ROWS, encoding="utf-8")
    main(str(tmp_path))
    assert capsys.readouterr().out == "2 texts name the year; 1 tell the date\n"
