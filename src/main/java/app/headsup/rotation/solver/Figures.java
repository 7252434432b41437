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
 */
public record Figures(int newPairs, int repeats, int withAdult) {

    public static Figures of(RotationProblem problem, List<Seat> places) {
        var met = new HashMap<Pair, Integer>();
        var adult = new HashSet<UUID>();
        for (var i = 0; i < places.size(); i++) {
            var one = places.get(i);
            var kind = problem.station(one.station()).kind();
            if (kind == Kind.ADULT) {
                adult.add(one.student());
            }
            if (kind.shared()) {
                places.subList(i + 1, places.size()).stream().filter(one::sameSpot)
                        .forEach(other -> met.merge(new Pair(one.student(), other.student()), 1, Integer::sum));
            }
        }
        var fresh = (int) met.keySet().stream().filter(pair -> problem.timesMet(pair) == 0).count();
        return new Figures(fresh, met.values().stream().mapToInt(Integer::intValue).sum() - fresh, adult.size());
    }
}
