"""The page's words: a chapter for each task."""

from collections.abc import Iterator, Mapping, Sequence

from bench.page.figures import NOTHING, figure
from bench.page.sets import Other, Task
from bench.scoring import Result


def chapters(tasks: Sequence[Task], results: Mapping[str, Result]) -> str:
    """Markdown of all tasks that have a result, each with what it asks, figures and sources."""
    return "\n".join(line for task in tasks if task.key in results
                     for line in _chapter(task, results[task.key]))  # fmt: skip


def _chapter(task: Task, result: Result) -> Iterator[str]:
    yield f"### {task.title} (`{task.key}`)\n"
    yield f"{task.about}\n"
    yield from _table(task, result)
    yield f"\n{task.note}\n" if task.note else ""
    yield f"Ours: {result.day}, {result.commit}, {result.seconds:.0f} s of CPU; again with"
    yield f"`{command(task)}`.\n"
    yield f"From: {task.source}\n"


def command(task: Task) -> str:
    """What makes the chapter's figures anew."""
    return f'python -m bench all --only "{task.key}"'


def _table(task: Task, result: Result) -> Iterator[str]:
    columns = tuple(task.measures)
    ours = [figure(result.scores, path) for path in task.measures.values()]
    yield _row("", *columns)
    yield _row(*["---"] * (len(columns) + 1))
    yield _row("**faultlines**", *(f"**{one}**" for one in ours))
    for other in (*task.baseline, *task.published):
        yield _row(_name(other), *(other.values.get(column, NOTHING) for column in columns))


def _name(other: Other) -> str:
    where = ", ".join(filter(None, (other.cite, other.on)))
    return f"{other.name} ({where})" if where else other.name


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
