"""The article set, where it isn't there."""

from pathlib import Path

import pytest
from bench.errors import BenchError
from bench.sets.article import predict


def test_a_folder_without_an_article_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="has neither"):
        list(predict(tmp_path))
