"""The covering programme in HiGHS: drop edges, as light as can be, until every row is covered.

Huangfu and Hall 2018, doi 10.1007/s12532-017-0130-5.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

INTERIOR_FROM = 2500  # rows; warm-started simplex stalls on larger ones
TOLERANCE = 1e-7
ROUGHLY, STEPS = 1e-3, 10_000  # of a first-order method: nearer tells no more, and takes longer


class Programme:
    """Minimise Σ weight · x subject to Σ x ≥ 1 on each row, 0 ≤ x.

    weight: of each edge, more than 0. Rows are sets of edges; only edges in a row take part.
    """

    def __init__(self, weight: Sequence[int]) -> None:
        self.weight = np.array(weight, dtype=np.float64)
        self.rows: list[tuple[int, ...]] = []
        self._warm: Any = None
        self._told = 0

    def keep(self, rows: list[tuple[int, ...]]) -> None:
        """Go on with these rows only."""
        self.rows = rows
        self._warm, self._told = None, 0

    def relaxed(self, enough: float = np.inf) -> tuple[NDArray[np.float64], float] | None:
        """x of the relaxed programme and a bound that no division beats; None if it fails.

        enough: a bound with which it may stop; x is nothing then. The bound comes from the
        dual values, scaled down until they are feasible, so it holds whatever the solver's
        tolerances were.
        """
        import highspy

        if len(self.rows) > INTERIOR_FROM:
            model, used = self._model()
            model.setOptionValue("solver", "ipm")
            model.setOptionValue("run_crossover", "off")
        else:
            model, used = self._warmed()
            model.setOptionValue("objective_bound", enough)
        model.run()
        if model.getModelStatus() == highspy.HighsModelStatus.kObjectiveBound:
            if (bound := self._bound(model)) >= enough:
                return np.zeros(len(self.weight)), bound
            model.setOptionValue("objective_bound", np.inf)
            model.run()
        if model.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        x = np.zeros(len(self.weight))
        x[used] = np.maximum(np.array(model.getSolution().col_value), 0)
        return x, self._bound(model)

    def _bound(self, model: Any) -> float:
        return self._load(model)[1]

    def _load(self, model: Any) -> tuple[NDArray[np.float64], float]:
        """What the rows through each edge are worth together, and what all rows are: dual values,
        each scaled down until none of its edges bears more than it weighs."""
        sizes, flat = self._flat(self.rows)
        dual: NDArray[np.float64] = np.zeros(len(sizes))
        if len(found := model.getSolution().row_dual) == len(sizes):
            dual = np.maximum(np.array(found), 0)
        load = np.bincount(flat, np.repeat(dual, sizes), minlength=len(self.weight))
        over = np.maximum(load / self.weight, 1.0)
        dual /= np.maximum.reduceat(over[flat], np.cumsum(sizes) - sizes)
        load = np.bincount(flat, np.repeat(dual, sizes), minlength=len(self.weight))
        return load.astype(np.float64), float(dual.sum())

    def reduced(self) -> tuple[float, NDArray[np.float64]]:
        """A bound, and what each edge costs beyond it if it is dropped: reduced costs, from a point
        that is no corner, so that as few are nothing as can be. Both hold whatever the solver's
        tolerances were."""
        model, _ = self._model()
        if len(self.rows) > INTERIOR_FROM:
            model.setOptionValue("solver", "ipm")
            model.setOptionValue("run_crossover", "off")
        else:
            model.setOptionValue("solver", "pdlp")
            model.setOptionValue("presolve", "off")
            model.setOptionValue("pdlp_optimality_tolerance", ROUGHLY)
            model.setOptionValue("pdlp_iteration_limit", STEPS)
        model.run()
        load, bound = self._load(model)
        return bound, self.weight - load

    def whole(self, incumbent: Sequence[float], seconds: float
              ) -> tuple[NDArray[np.float64], float, bool]:  # fmt: skip
        """x in whole numbers, a bound, and whether the programme was solved to the end."""
        import highspy

        model, used = self._model()
        places = np.arange(len(used), dtype=np.int32)
        model.changeColsBounds(len(used), places, np.zeros(len(used)), np.ones(len(used)))
        kinds = np.array([highspy.HighsVarType.kInteger] * len(used))
        model.changeColsIntegrality(len(used), places, kinds)
        model.setOptionValue("mip_rel_gap", 0.0)
        model.setOptionValue("mip_abs_gap", TOLERANCE)
        model.setOptionValue("time_limit", max(0.1, seconds))
        start = highspy.HighsSolution()
        start.col_value = [float(one) for one in np.array(incumbent)[used]]
        model.setSolution(start)
        model.run()
        value = np.array(model.getSolution().col_value)
        x = np.zeros(len(self.weight))
        if len(value) == len(used):
            x[used] = np.maximum(value, 0)
        done = model.getModelStatus() == highspy.HighsModelStatus.kOptimal
        return x, float(model.getInfo().mip_dual_bound), done

    def _warmed(self) -> "tuple[Any, NDArray[np.int64]]":
        """The model of the last round with the new rows, so that the solver goes on from there."""
        used = np.arange(len(self.weight))
        if self._warm is None:
            self._warm = self._empty(used)
        _add_rows(self._warm, *self._flat(self.rows[self._told :]))
        self._told = len(self.rows)
        return self._warm, used

    def _model(self) -> "tuple[Any, NDArray[np.int64]]":
        """A fresh model, with only those edges that a row holds."""
        sizes, flat = self._flat(self.rows)
        used = np.unique(flat)
        column = np.zeros(len(self.weight), dtype=np.int64)
        column[used] = np.arange(len(used))
        model = self._empty(used)
        _add_rows(model, sizes, column[flat])
        return model, used

    def _empty(self, used: "NDArray[np.int64]") -> Any:
        import highspy

        model, many = solver(), len(used)
        model.addVars(many, np.zeros(many), np.full(many, highspy.kHighsInf))
        model.changeColsCost(many, np.arange(many, dtype=np.int32), self.weight[used])
        return model

    def _flat(self, rows: Sequence[tuple[int, ...]]) -> "tuple[NDArray[np.int64], ...]":
        """The length of each row, and the rows one after the other."""
        sizes = np.array([len(row) for row in rows], dtype=np.int64)
        every = (one for row in rows for one in row)
        return sizes, np.fromiter(every, np.int64, int(sizes.sum()))


def solver() -> Any:
    """One of HiGHS without a task yet, that says nothing and does the same each time."""
    import highspy

    model: Any = highspy.Highs()  # type: ignore[no-untyped-call]
    model.setOptionValue("output_flag", False)
    model.setOptionValue("threads", 1)
    model.setOptionValue("random_seed", 0)
    return model


def _add_rows(model: Any, sizes: "NDArray[np.int64]", flat: "NDArray[np.int64]") -> None:
    if not len(sizes):
        return
    from highspy import kHighsInf

    starts = np.concatenate(([0], np.cumsum(sizes)[:-1])).astype(np.int32)
    count = len(sizes)
    model.addRows(count, np.ones(count), np.full(count, kHighsInf), len(flat), starts,
                  flat.astype(np.int32), np.ones(len(flat)))  # fmt: skip
