"""The form that gives a forecast its test and its day, and says how it came out."""

from faultlines.model.findings import Finding
from faultlines.model.foretold import Outcome
from faultlines.show.page.tags import Markup, tag
from faultlines.show.workbench.forms import box, field, options
from faultlines.show.workbench.frame import hidden


def foretell_form(finding: Finding, token: str) -> Markup:
    """finding: one of the analysis of forecasts, whose data has what was decided so far."""
    data = {key: "" if value is None else str(value) for key, value in finding.data.items()}
    fields = (
        field("Test", box("test", data["test"], "by what anyone can tell")),
        field("Can be told by", box("due", data["due"], "2020-12-31")),
        field("Chance meant, %", box("range", "", "55-80")),
        field("Topic", box("topic", data["topic"], "")),
        field("Came out", options("outcome", list(Outcome), data["outcome"] or None)),
        field("Known on", box("resolved", "", "today")),
        field("Why", box("reason", "", "")),
    )
    buttons = (tag("button", "Keep test and day", name="kind", value="due"),
               tag("button", "Say how it came out", name="kind", value="resolve"),
               tag("button", "Undo the last decision", name="kind", value="undo"))  # fmt: skip
    common = (hidden("token", token), hidden("forecast", data["id"]), hidden("back", "/forecasts"))
    form = tag("form", *common, *fields, *buttons, method="post", action="/decide", class_="edit")
    words = "Decide again" if data["outcome"] else "Give it a test, or say how it came out"
    return tag("details", tag("summary", words), form, class_="decide")
