package app.headsup.rotation.solver;

/** Two students and what it costs to seat them at one table. */
final class Pairing {

    /** Meetings beyond which one more is no worse. */
    private static final int OFTEN = 3;

    final boolean apart;
    /** Of one sitting: how little they fit together, in the style the teacher chose. */
    final int misfit;
    private final int met;
    private final int repeatCost;

    Pairing(boolean apart, int met, int repeatCost, int misfit) {
        this.apart = apart;
        this.met = met;
        this.repeatCost = repeatCost;
        this.misfit = misfit;
    }

    /** What it costs that they sit together so many times in this plan, after all the meetings of the term. */
    int repeats(long times) {
        var cost = 0;
        for (var before = met; before < met + times; before++) {
            cost += Math.min(OFTEN, before) * repeatCost;
        }
        return cost;
    }
}
