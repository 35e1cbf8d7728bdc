"""What befell somebody, whom "it" doesn't mean then."""

import pytest
from tests.extract.reading import denied, told


@pytest.mark.parametrize("deed", ["suffered a coup", "saw an uprising", "faced a mutiny"])
def test_what_befell_a_state_is_what_is_judged(deed: str) -> None:
    assert denied(f"Chad {deed} in May. The New Harvest Movement did not condemn it.") == []
    assert told(f"Chad {deed} in May. The New Harvest Movement condemned it.") == []
