package app.headsup.groupwork;

import app.headsup.grouping.Obstacle;
import app.headsup.grouping.Obstacle.FewerStudentsThanSeats;
import app.headsup.grouping.Obstacle.LockedApart;
import app.headsup.grouping.Obstacle.LockedOverfull;
import app.headsup.grouping.Obstacle.LockedTogether;
import app.headsup.grouping.Obstacle.MoreStudentsThanSeats;
import app.headsup.grouping.Obstacle.NoArrangement;
import app.headsup.grouping.Obstacle.TogetherAndApart;
import app.headsup.grouping.Obstacle.TogetherTooLarge;
import app.headsup.web.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Says why no groups can be made, with names. */
final class ObstacleWords {

    private ObstacleWords() {
    }

    static List<Refusal> of(Collection<Obstacle> obstacles, IntFunction<String> names) {
        return obstacles.stream().map(obstacle -> words(obstacle, names)).toList();
    }

    private static Refusal words(Obstacle obstacle, IntFunction<String> names) {
        return switch (obstacle) {
            case MoreStudentsThanSeats more -> new Refusal("groupwork.no.seats", more.students(), more.seats());
            case FewerStudentsThanSeats fewer -> new Refusal("groupwork.no.seats", fewer.students(), fewer.seats());
            case TogetherAndApart both -> new Refusal("groupwork.no.both", names.apply(both.pair().one()),
                    names.apply(both.pair().other()));
            case TogetherTooLarge large -> new Refusal("groupwork.no.too-large", all(large.together(), names),
                    large.together().size(), large.largestGroup());
            case LockedApart locked -> new Refusal("groupwork.no.locked-apart", all(locked.together(), names));
            case LockedTogether locked -> new Refusal("groupwork.no.locked-together",
                    names.apply(locked.apart().one()), names.apply(locked.apart().other()));
            case LockedOverfull full -> new Refusal("groupwork.no.overfull", full.locked(), full.seats());
            case NoArrangement none -> new Refusal("groupwork.no.arrangement");
        };
    }

    private static String all(Collection<Integer> students, IntFunction<String> names) {
        return students.stream().map(names::apply).sorted().collect(Collectors.joining(", "));
    }
}
