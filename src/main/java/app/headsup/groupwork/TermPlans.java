package app.headsup.groupwork;

import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Stale;
import app.headsup.web.Stale.Difference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of term plans; a class has one, and of two changes of one version the second is stale. */
@Component
@Transactional
class TermPlans {

    private static final String PLAN = """
            select id, version, classroom_id, weeks, group_size, mixing, starts_on, changed_by, changed_at from term_plan
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TermPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TermPlan find(UUID id) {
        return jdbc.sql(PLAN + "where id = ?").param(id).query(this::plan).optional().orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<TermPlan> of(UUID classroomId) {
        return jdbc.sql(PLAN + "where classroom_id = ?").param(classroomId).query(this::plan).optional();
    }

    /** The class's first plan; stale when somebody else was faster. */
    UUID add(UUID classroomId, int size, Mixing mixing, LocalDate startsOn, List<List<List<UUID>>> weeks, UUID by) {
        UUID id = SchoolEntity.newId();
        try {
            jdbc.sql("""
                    insert into term_plan (school_id, id, version, classroom_id, weeks, group_size, mixing, starts_on,
                                           changed_by, changed_at)
                    values (this_school(), ?, 0, ?, ?, ?, ?, ?, ?, ?)
                    """).params(id, classroomId, weeks.size(), size, mixing.name(), startsOn, by, now()).update();
        } catch (DuplicateKeyException faster) {
            throw new Stale();
        }
        seat(id, weeks);
        return id;
    }

    /** @param wanted with the version that it was made from */
    void change(TermPlan wanted, UUID by) {
        int taken = jdbc.sql("""
                update term_plan set version = version + 1, weeks = ?, group_size = ?, mixing = ?, starts_on = ?,
                       changed_by = ?, changed_at = ?
                where id = ? and version = ?
                """).params(wanted.weeks().size(), wanted.size(), wanted.mixing().name(), wanted.startsOn(), by, now(),
                wanted.id(), wanted.version()).update();
        if (taken == 0) {
            throw new Stale(differences(wanted, find(wanted.id())));
        }
        jdbc.sql("delete from term_plan_seat where term_plan_id = ?").param(wanted.id()).update();
        seat(wanted.id(), wanted.weeks());
    }

    private static List<Difference> differences(TermPlan yours, TermPlan stored) {
        return Stream.of(difference("groupwork.term.weeks", yours.weeks().size(), stored.weeks().size()),
                        difference("groupwork.term.size", yours.size(), stored.size()),
                        difference("groupwork.term.starts-on", yours.startsOn(), stored.startsOn()))
                .filter(one -> !one.yours().equals(one.stored())).toList();
    }

    private static Difference difference(String key, Object yours, Object stored) {
        return new Difference(key, String.valueOf(yours), String.valueOf(stored));
    }

    private void seat(UUID id, List<List<List<UUID>>> weeks) {
        var numbers = new ArrayList<Integer>();
        var tables = new ArrayList<Integer>();
        var students = new ArrayList<UUID>();
        for (int week = 0; week < weeks.size(); week++) {
            for (int table = 0; table < weeks.get(week).size(); table++) {
                for (var student : weeks.get(week).get(table)) {
                    numbers.add(week + 1);
                    tables.add(table);
                    students.add(student);
                }
            }
        }
        jdbc.sql("""
                insert into term_plan_seat (school_id, term_plan_id, week, student_id, table_number)
                select this_school(), ?, seat.*
                from unnest(?::smallint[], ?::uuid[], ?::smallint[]) as seat
                """).params(id, numbers.toArray(Integer[]::new), students.toArray(UUID[]::new),
                tables.toArray(Integer[]::new)).update();
    }

    private TermPlan plan(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new TermPlan(id, row.getLong("version"), row.getObject("classroom_id", UUID.class),
                row.getInt("group_size"), Mixing.valueOf(row.getString("mixing")),
                row.getObject("starts_on", LocalDate.class), row.getObject("changed_by", UUID.class),
                row.getTimestamp("changed_at").toInstant(), weeks(id, row.getInt("weeks")));
    }

    private List<List<List<UUID>>> weeks(UUID id, int count) {
        var weeks = IntStream.range(0, count).<List<List<UUID>>>mapToObj(week -> new ArrayList<>()).toList();
        jdbc.sql("""
                select s.week, s.table_number, s.student_id
                from term_plan_seat s join person p on p.school_id = s.school_id and p.id = s.student_id
                where s.term_plan_id = ? order by s.week, s.table_number, p.given_name, p.family_name, p.id
                """).param(id).query(row -> {
                    var tables = weeks.get(row.getInt("week") - 1);
                    while (tables.size() <= row.getInt("table_number")) {
                        tables.add(new ArrayList<>());
                    }
                    tables.get(row.getInt("table_number")).add(row.getObject("student_id", UUID.class));
                });
        return weeks;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
