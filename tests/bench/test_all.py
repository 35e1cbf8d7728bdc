"""All sets answered, scored and on the page; what people wrote on the page stays."""

import json
import sys
from pathlib import Path

import pytest
from bench.__main__ import main
from bench.errors import BenchError
from bench.page.figures import NOTHING, figure
from bench.page.file import END, START, rewrite
from bench.page.sets import tasks
from bench.scoring import score
from bench.sets import TASKS

SHARED = Path(__file__).parents[3] / "shared" / "bench"
PAIRS = "name1,name2,is_match\nNorthern Front,Northern Front,true\nRana Khalil,Peru,false\n"
SCORER = "import json, sys\nprint(json.dumps({'auc': 0.75, 'read': open(sys.argv[2]).read()}))\n"


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """A folder of sets that has one, in words of our own, and a scorer that is soon content."""
    for folder in ("data/name-matching/dev", "score"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "data/name-matching/dev/name-cases.csv").write_text(PAIRS, encoding="utf-8")
    (tmp_path / "score" / "name_matching.py").write_text(SCORER, encoding="utf-8")
    return tmp_path


def call(sets: Path, monkeypatch: pytest.MonkeyPatch, *more: str) -> int:
    words = ["bench", "all", "--data", str(sets / "data"), "--score", str(sets / "score"),
             "--work", str(sets / "work"), "--page", str(sets / "page.md"), *more]  # fmt: skip
    monkeypatch.setattr(sys, "argv", words)
    return main()


@pytest.mark.parametrize(
    ("path", "printed"),
    [
        ("type.accuracy", "0.500 [0.40–0.60]"),
        ("whole", "0.250 (P 0.50, R 0.17) [0.10–0.30]"),
        ("pair", "0.400 (P 0.40, R 0.40) [0.30–0.50]"),
        ("uw.pearson_r", "0.700 [0.60–0.80]"),
        ("nobody.asked", NOTHING),
    ],
)
def test_a_figure_is_printed_with_what_stands_beside_it(path: str, printed: str):
    scores = {
        "type": {"accuracy": 0.5, "accuracy_95": [0.4, 0.6]},
        "whole": {"p": 0.5, "r": 0.1667, "f": 0.25, "f_95": [0.1, 0.3]},
        "pair": {"p": 0.4, "r": 0.4, "f": 0.4},
        "f_95": [0.3, 0.5],
        "uw": {"pearson_r": 0.7, "r_95": [0.6, 0.8]},
    }
    assert figure(scores, path) == printed


def test_every_task_that_the_page_shows_has_an_adapter():
    assert all(task.task in TASKS[task.set] for task in tasks())


def test_what_others_reached_stands_in_a_column_of_the_table():
    shown = {(task.key, column) for task in tasks() for column in task.measures}
    told = {(task.key, column) for task in tasks()
            for other in (*task.baseline, *task.published) for column in other.values}  # fmt: skip
    assert told <= shown


def test_what_is_published_says_by_whom():
    assert all(other.cite for task in tasks() for other in task.published)


def test_a_set_goes_through_to_the_page(sets: Path, monkeypatch: pytest.MonkeyPatch):
    assert call(sets, monkeypatch, "--only", "name-matching") == 0
    page = (sets / "page.md").read_text(encoding="utf-8")
    assert "| **faultlines** | **–** | **–** | **0.750** |" in page
    assert 'python -m bench all --only "name-matching"' in page
    kept = json.loads((sets / "work" / "name-matching.json").read_text(encoding="utf-8"))
    assert [json.loads(line)["pair"] for line in kept["scores"]["read"].splitlines()] == [1, 2]


def test_words_around_the_figures_stay(tmp_path: Path):
    page = tmp_path / "docs" / "page.md"
    rewrite(page, "| one |")
    page.write_text(f"{page.read_text('utf-8')}\n## By hand\n", encoding="utf-8")
    rewrite(page, "| two |")
    text = page.read_text("utf-8")
    assert "| one |" not in text
    assert text.index(START) < text.index("| two |") < text.index(END) < text.index("## By hand")


def test_a_page_without_the_marks_is_left_alone(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text("All by hand.", encoding="utf-8")
    with pytest.raises(BenchError, match="has lost the lines"):
        rewrite(page, "| one |")
    assert page.read_text("utf-8") == "All by hand."


def test_a_set_that_does_not_exist_is_named_with_those_that_do(
    sets: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    assert call(sets, monkeypatch, "--only", "name-matcing") == 2
    said = capsys.readouterr().err
    assert "no such set: name-matcing" in said
    assert "name-matching aliases" in said


def test_a_part_that_is_not_there_says_what_to_name(
    sets: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    assert call(sets, monkeypatch, "--only", "re3d") == 2
    assert "Name the sets' with --data" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("import sys; sys.exit('malformed: line 1: not JSON')", "re3d: malformed: line 1"),
        ("import nobody_has_this", "Name a Python that has it with --python"),
    ],
)
def test_a_scorer_that_refuses_is_heard(tmp_path: Path, script: str, words: str):
    (tmp_path / "re3d.py").write_text(script, encoding="utf-8")
    with pytest.raises(BenchError, match=words):
        score("re3d", "", gold=tmp_path, predictions=tmp_path / "none", scorers=tmp_path)


@pytest.mark.skipif(not SHARED.exists(), reason="the sets aren't on this machine")
def test_the_set_s_own_scorer_gives_all_that_the_page_shows(
    sets: Path, monkeypatch: pytest.MonkeyPatch
):
    given = ("--data", str(SHARED / "data"), "--score", str(SHARED / "score"))
    assert call(sets, monkeypatch, *given, "--only", "name-matching") == 0
    page = (sets / "page.md").read_text(encoding="utf-8")
    assert f"**{NOTHING}**" not in page


def test_a_set_without_a_scorer_brings_its_own_figures(
    sets: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    own = tmp_path / "data/mapping-militants/dev"
    own.mkdir(parents=True)
    rows = [f"{n},all,{one},{n},2000-01-01,,Coast,Coast" for n in (5, 6, 7) for one in (1, 2)]
    head = "id,type,group1,group2,date,description,maps1,maps2"
    links = [head, "1,spl,1,2,2001-01-01,,Coast,Coast", *rows]
    (own / "links.csv").write_text("\n".join(links), encoding="utf-8")
    assert call(sets, monkeypatch, "--only", "splinters") == 0
    assert "From whom a militant group split" in (sets / "page.md").read_text(encoding="utf-8")
