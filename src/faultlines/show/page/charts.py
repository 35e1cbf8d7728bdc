"""Charts as SVG, for the page and the report alike: days, positions over time, calibration."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from faultlines.show.page.tags import Markup, tag

BARS = 60
SIGNS = {1: "friendly", -1: "hostile", 0: "neither"}
WIDTH, ROW, LABEL = 1000, 22, 380  # of positions over time, and how much of it names take


def histogram(days: Sequence[date]) -> Markup:
    """Bars of how many of the days fall where between the first and the last."""
    return timeline([(day, 0) for day in days])


def timeline(days: Sequence[tuple[date, int]], kind: str = "bars") -> Markup:
    """Bars of days with a sign (1 friendly, -1 hostile, 0 neither), one colour above another."""
    first, last = min(day for day, _ in days), max(day for day, _ in days)
    length = max(1, (last - first).days)
    count = Counter((min(BARS - 1, (day - first).days * BARS // length), sign)
                    for day, sign in days)  # fmt: skip
    most = max(Counter(at for (at, _), n in count.items() for _ in range(n)).values())
    bars, below = [], Counter[int]()
    for (at, sign), n in sorted(count.items()):
        below[at] += n
        bars.append(tag("rect", x=str(at), width="0.8", y=f"{10 - 10 * below[at] / most:.2f}",
                        height=f"{10 * n / most:.2f}",
                        class_=SIGNS[sign] if sign else None))  # fmt: skip
    words = f"{len(days):,} from {first} to {first + timedelta(length)}"
    return tag("svg", tag("title", words), *bars, viewBox=f"0 0 {BARS} 10",
               preserveAspectRatio="none", role="img", class_=kind)  # fmt: skip


Lane = tuple[str, Sequence[tuple[date, int]]]


def lanes(rows: Sequence[Lane]) -> Markup:
    """One line for each name, a mark for each day: a disc for friendly, a square for hostile."""
    days = [day for _, marks in rows for day, _ in marks]
    first, last = min(days), max(days)
    length = max(1, (last - first).days)
    parts = []
    for at, (name, marks) in enumerate(rows):
        y = ROW * at + ROW
        parts += [tag("text", name if len(name) < 52 else name[:50] + "…", x="0", y=str(y + 4)),
                  tag("line", x1=str(LABEL), x2=str(WIDTH - 8), y1=str(y), y2=str(y))]  # fmt: skip
        for day, sign in marks:
            x = LABEL + 8 + (WIDTH - LABEL - 24) * (day - first).days / length
            parts.append(_mark(x, y, sign, f"{name}: {SIGNS[sign]}, {day}"))
    high = ROW * (len(rows) + 1) + 14
    parts += [tag("text", str(first), x=str(LABEL), y=str(high - 4)),
              tag("text", str(last), x=str(WIDTH - 80), y=str(high - 4))]  # fmt: skip
    return tag("svg", tag("title", f"{len(rows)} positions from {first} to {last}"), *parts,
               viewBox=f"0 0 {WIDTH} {high}", role="img", class_="lanes")  # fmt: skip


def _mark(x: float, y: float, sign: int, words: str) -> Markup:
    said = tag("title", words)
    if sign < 0:
        return tag("rect", said, x=f"{x - 5:.0f}", y=f"{y - 5:.0f}", width="10", height="10",
                   class_="hostile")  # fmt: skip
    return tag("circle", said, cx=f"{x:.0f}", cy=f"{y:.0f}", r="6", class_=SIGNS[sign])


Point = tuple[float, float, float, float, int]


def calibration(points: Sequence[Point]) -> Markup:
    """Meant against come true, with its band: (meant, came, low, high, count), all 0 to 1. On the
    diagonal, as many came true as were meant to."""
    parts = [tag("path", d="M30 10V270H290M30 270L290 10", class_="axis")]
    for meant, came, low, high, count in points:
        x = f"{30 + 260 * meant:.0f}"
        said = tag("title", f"meant {meant:.0%}, {count} forecasts: {came:.0%} came true")
        bottom, top, here = (f"{270 - 260 * one:.0f}" for one in (low, high, came))
        parts += [
            tag("line", x1=x, x2=x, y1=bottom, y2=top),
            tag("circle", said, cx=x, cy=here, r="5"),
        ]
    parts += [
        tag("text", "came true", x="34", y="20"),
        tag("text", "meant, 0 to 100 %", x="190", y="290"),
    ]
    return tag("svg", tag("title", "Chances meant, and shares that came true"), *parts,
               viewBox="0 0 300 300", role="img", class_="calibration")  # fmt: skip
