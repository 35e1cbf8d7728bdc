"""How good a source is in a named person's opinion: the Admiralty scale of NATO (AJP-2.1)."""

from dataclasses import dataclass

from faultlines.model.errors import BadValue

RELIABILITY = {
    "A": "completely reliable", "B": "usually reliable", "C": "fairly reliable",
    "D": "not usually reliable", "E": "unreliable", "F": "reliability cannot be judged",
}  # fmt: skip
CREDIBILITY = {
    "1": "confirmed by other sources", "2": "probably true", "3": "possibly true",
    "4": "doubtful", "5": "improbable", "6": "truth cannot be judged",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """source: an outlet's name. grade: "B" or "B2". by, reason, made: whose opinion, why, since
    when (UTC). It never counts in an analysis: grades are for the reader."""

    source: str
    grade: str
    by: str
    reason: str = ""
    made: str = ""

    def __post_init__(self) -> None:
        check_grade(self.grade)

    @property
    def words(self) -> str:
        """ "usually reliable; probably true"."""
        return "; ".join(dict(RELIABILITY | CREDIBILITY)[sign] for sign in self.grade)


def check_grade(grade: str) -> str:
    """BadValue unless it is a letter from A to F, with a figure from 1 to 6 if wanted."""
    if len(grade) in (1, 2) and grade[0] in RELIABILITY and set(grade[1:]) <= set(CREDIBILITY):
        return grade
    raise BadValue(
        f"{grade!r} is no grade. A letter from A ({RELIABILITY['A']}) to F ({RELIABILITY['F']}), "
        f"then if wanted a figure from 1 ({CREDIBILITY['1']}) to 6 ({CREDIBILITY['6']}): B2"
    )
