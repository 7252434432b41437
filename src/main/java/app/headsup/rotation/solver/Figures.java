package app.headsup.rotation.solver;

import app.headsup.rules.Pair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What a plan comes to, in numbers a teacher asks for.
 *
 * @param newPairs  pairs who work together in this plan and never did before
 * @param repeats   meetings of two who had met before, this term or in an earlier block
 * @param withAdult students who are at a station with an adult at least once
 * @param together  minutes that a student works with others at a table, on average
 */
public record Figures(int newPairs, int repeats, int withAdult, int together) {

    public static Figures of(RotationProblem problem, List<Seat> places) {
        var met = new HashMap<Pair, Integer>();
        var adult = new HashSet<UUID>();
        var minutes = 0;
        for (var i = 0; i < places.size(); i++) {
            var one = places.get(i);
            var kind = problem.station(one.station()).kind();
            if (kind == Kind.ADULT) {
                adult.add(one.student());
            }
            if (kind.shared()) {
                places.subList(i + 1, places.size()).stream().filter(one::sameSpot)
                        .forEach(other -> met.merge(new Pair(one.student(), other.student()), 1, Integer::sum));
                minutes += places.stream().filter(one::sameSpot).count() > 1 ? problem.tableTime().of(one.block()) : 0;
            }
        }
        var fresh = (int) met.keySet().stream().filter(pair -> problem.timesMet(pair) == 0).count();
        return new Figures(fresh, met.values().stream().mapToInt(Integer::intValue).sum() - fresh, adult.size(),
                (int) Math.round((double) minutes / Math.max(1, problem.students().size())));
    }
}
