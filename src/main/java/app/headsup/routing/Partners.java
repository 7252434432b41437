package app.headsup.routing;

import app.headsup.rules.OpenGroup;
import app.headsup.rules.Pair;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the rules ask about groups. Module {@code groupwork}, above this one, keeps the ledger and answers. */
public interface Partners {

    /** How often two students of the class really sat together this term; a pair that never did is absent. */
    Map<Pair, Integer> meetings(UUID classroomId);

    /** The groups at work in this hour. */
    List<OpenGroup> open(UUID hourId);

    /** The group tasks an adult has ticked off for students of this class, ever. */
    Set<Ticked> ticked(UUID classroomId);

    /** This student has done the group task of this lesson. */
    record Ticked(UUID studentId, UUID lessonId) {
    }
}
