package app.headsup.routing;

import app.headsup.classhour.Destination;
import app.headsup.classhour.State;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a decision moved, from which place to which: what taking it back goes by. */
@Component
class DecisionMoves {

    private final JdbcClient jdbc;

    DecisionMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The placement each of them is in now; who has none is missing. */
    Map<UUID, UUID> places(Collection<UUID> students) {
        return jdbc.sql("select student_id, id from placement where student_id = any(?) and until is null")
                .params((Object) students.toArray(UUID[]::new))
                .query((row, i) -> Map.entry(row.getObject("student_id", UUID.class), row.getObject("id", UUID.class)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(UUID decisionId, Map<UUID, UUID> before, Map<UUID, UUID> after) {
        var students = after.keySet().toArray(UUID[]::new);
        jdbc.sql("""
                insert into decision_move (school_id, decision_id, student_id, moved_from, moved_to)
                select this_school(), ?, move.student_id, move.moved_from,
                       move.moved_to
                from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as move (student_id, moved_from, moved_to)
                """).params(decisionId, students, List.of(students).stream().map(before::get).toArray(UUID[]::new),
                        List.of(students).stream().map(after::get).toArray(UUID[]::new)).update();
    }

    /** Whom the decision sent. */
    List<UUID> of(UUID decisionId) {
        return jdbc.sql("select student_id from decision_move where decision_id = ?").param(decisionId).query(UUID.class)
                .list();
    }

    /** Those who are still where the decision sent them, and where they had been before. */
    List<Back> toPutBack(UUID decisionId) {
        return jdbc.sql("""
                select m.student_id, old.state, old.zone_id, old.adult_id, old.group_id
                from decision_move m
                join placement now on now.school_id = m.school_id and now.id = m.moved_to and now.until is null
                join placement old on old.school_id = m.school_id and old.id = m.moved_from and old.id <> now.id
                where m.decision_id = ? order by m.student_id
                """).param(decisionId).query(Back.class).list();
    }

    /** @param groupId the group they had sat with; null for none */
    record Back(UUID studentId, State state, UUID zoneId, UUID adultId, UUID groupId) {

        /** Where to without the group, should it have gone home meanwhile: they wait. */
        Destination alone() {
            return groupId != null ? Destination.waiting() : new Destination(state, zoneId, adultId, null);
        }
    }
}
