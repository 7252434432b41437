package app.headsup.rotation.solver;

import ai.timefold.solver.core.impl.heuristic.selector.common.decorator.SelectionFilter;
import ai.timefold.solver.core.impl.heuristic.selector.move.generic.SelectorBasedSwapMove;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;

/** Only students of one block change places: between blocks a swap says nothing. */
public class SameBlock implements SelectionFilter<Rotation, SelectorBasedSwapMove<Rotation>> {

    @Override
    public boolean accept(ScoreDirector<Rotation> director, SelectorBasedSwapMove<Rotation> move) {
        var one = (Visit) move.getLeftEntity();
        var other = (Visit) move.getRightEntity();
        return one.block == other.block && one.where != other.where;
    }
}
