"""What is expected and what is advised, apart from what happened."""

from faultlines.model.claims import Forecast, Modality
from faultlines.show.quoting import shorten
from faultlines.show.sections.parts import Block, Line, Section, single
from faultlines.show.view import View, one_line
from faultlines.show.when_words import when_words

STATEMENT = 250  # characters


def conditional(view: View) -> Section:
    """Claims of plans, conditions and advice that the reports put into words."""
    found = [entry for entry in view.claims if entry.claim.modality is not Modality.ACTUAL]
    return Section(
        key="conditional",
        title="Planned, conditional or advised",
        about="Not said to have happened; these make no tie.",
        blocks=single(view, found),
    )


def forecasts(view: View) -> Section:
    return Section(
        key="forecasts",
        title="Forecasts",
        about="In the authors' own words of probability; the range is ICD 203's for those words.",
        blocks=_block(view, advice=False),
    )


def advice(view: View) -> Section:
    return Section(
        key="advice",
        title="Advice",
        about="What somebody says should be done: neither a forecast nor a fact.",
        blocks=_block(view, advice=True),
    )


def _block(view: View, *, advice: bool) -> tuple[Block, ...]:
    found = [forecast for forecast in view.snap.forecasts if forecast.advice is advice]
    return (Block(lines=tuple(_line(view, one) for one in found)),) if found else ()


def _line(view: View, forecast: Forecast) -> Line:
    verb = "advised" if forecast.advice else "expected"
    return Line(
        text=f"{verb} by {author_of(view, forecast)}, {', '.join(terms(forecast))}:",
        ids=(forecast.id,),
        evidence=forecast.evidence,
        quote=shorten(forecast.statement, room=STATEMENT),
    )


def author_of(view: View, forecast: Forecast) -> str:
    if forecast.author is None:
        return view.author(forecast.statement.doc_id)
    return view.named(forecast.author)


def terms(forecast: Forecast) -> list[str]:
    """Its words of probability, their range, its condition and by when."""
    found = [f"in the words “{one_line(forecast.words)}”"]
    if forecast.low is not None and forecast.high is not None:
        found.append(f"{forecast.low * 100:.0f} to {forecast.high * 100:.0f} %")
    if forecast.condition is not None:
        found.append(f"on the condition “{shorten(forecast.condition, room=100)}”")
    if forecast.horizon.known or forecast.horizon.words:
        found.append(f"horizon: {when_words(forecast.horizon) or forecast.horizon.words}")
    return found
