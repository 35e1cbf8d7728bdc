"""The brief as data: the same sections, lines, ids and sentences."""

from dataclasses import asdict
from typing import Any

from faultlines.show.brief import Brief
from faultlines.show.sections.parts import Line, Section


def brief_data(brief: Brief) -> dict[str, Any]:
    """JSON-ready. A line without a sentence is a comparison of ours, without ids."""
    return {
        "documents": [asdict(read) for read in brief.documents],
        "sections": [_section(section) for section in brief.sections],
        "rest": dict(brief.rest),
        "below_floor": brief.below,
        "floor": brief.floor,
        "rejected": brief.rejected,
    }


def _section(section: Section) -> dict[str, Any]:
    blocks = [{"title": block.title, "lines": [_line(line) for line in block.lines]}
              for block in section.blocks]  # fmt: skip
    return {"key": section.key, "title": section.title, "about": section.about, "blocks": blocks}


def _line(line: Line) -> dict[str, Any]:
    evidence = line.evidence
    return {
        "text": line.text,
        "ids": list(line.ids),
        "evidence": None if evidence is None else {
            "document": evidence.doc_id,
            "span": [evidence.start, evidence.end],
            "quote": evidence.quote,
        },
        "shown": line.quote or None,
    }  # fmt: skip
