package app.headsup.rotation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The search beside the plan that its reader sees.
 *
 * @param view null if nobody ever asked
 * @param same the best places so far are those of the plan
 */
public record SolvingPiece(SolvingView view, PlanView plan, boolean same) {

    static SolvingPiece of(SolvingView view, PlanView plan, List<Place> best) {
        return new SolvingPiece(view, plan, view != null && unlocked(best).equals(unlocked(plan.places())));
    }

    private static Set<Place> unlocked(List<Place> places) {
        return places.stream().map(place -> place.with(null)).collect(Collectors.toSet());
    }

    public boolean going() {
        return view != null && view.going();
    }

    public boolean found() {
        return view != null && view.best() != null;
    }

    /** Something better is there, and it is for the plan as it is. */
    public boolean takeable() {
        return found() && !same && view.takeable(plan.version());
    }

    /** The plan was changed since: what was found no longer fits it. */
    public boolean outdated() {
        return found() && !same && !view.takeable(plan.version());
    }
}
