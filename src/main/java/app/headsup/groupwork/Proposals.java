package app.headsup.groupwork;

import app.headsup.classhour.Live;
import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of proposals. A change names the version it was made from, and of two from one version the second is stale. */
@Component
@Transactional
class Proposals {

    private static final String PROPOSAL = """
            select id, version, classroom_id, lesson_id, mixing, tables, week, changed_by, changed_at, started_hour
            from group_proposal
            """;

    private final JdbcClient jdbc;
    private final ProposalWords words;
    private final Live live;
    private final Clock clock;

    Proposals(JdbcClient jdbc, ProposalWords words, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.live = live;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Proposal find(UUID id) {
        return jdbc.sql(PROPOSAL + "where id = ?").param(id).query(this::proposal).optional().orElseThrow(NotFound::new);
    }

    /** The proposals of this class that were changed last, newest first. */
    @Transactional(readOnly = true)
    List<Proposal> latest(UUID classroomId, int atMost) {
        return jdbc.sql(PROPOSAL + "where classroom_id = ? order by changed_at desc, id desc limit ?")
                .params(classroomId, atMost).query(this::proposal).list();
    }

    /** @param lessonId and week may be null */
    UUID add(UUID classroomId, UUID lessonId, Mixing mixing, Integer week, Arrangement arrangement, UUID by) {
        UUID id = SchoolEntity.newId();
        jdbc.sql("""
                insert into group_proposal (school_id, id, version, classroom_id, lesson_id, mixing, tables, week, changed_by,
                                            changed_at)
                values (this_school(), ?, 0, ?, ?, ?, ?, ?, ?, ?)
                """).params(id, classroomId, lessonId, mixing.name(), arrangement.tables().size(), week, by,
                Timestamp.from(clock.instant())).update();
        seat(id, arrangement);
        return id;
    }

    /** @param read as it was before the change; stale with both versions when somebody else was faster */
    void change(Proposal read, Arrangement wanted, UUID by) {
        take(read, wanted, by, null);
        jdbc.sql("delete from group_proposal_seat where proposal_id = ?").param(read.id()).update();
        seat(read.id(), wanted);
    }

    /** It is what the class does from now on. */
    void start(Proposal read, UUID hourId, UUID by) {
        take(read, read.arrangement(), by, hourId);
    }

    private void take(Proposal read, Arrangement wanted, UUID by, UUID hourId) {
        int taken = jdbc.sql("""
                update group_proposal set version = version + 1, changed_by = ?, changed_at = ?, started_hour = ?
                where id = ? and version = ? and started_hour is null
                """).params(by, Timestamp.from(clock.instant()), hourId, read.id(), read.version()).update();
        if (taken == 0) {
            var stored = find(read.id());
            if (stored.started()) {
                throw new Refusal("groupwork.proposal.already-started");
            }
            throw new Stale(words.differences(wanted, stored));
        }
        live.changed(read.classroomId());
    }

    private void seat(UUID id, Arrangement now) {
        var students = new ArrayList<>(now.present());
        students.addAll(now.absent());
        jdbc.sql("""
                insert into group_proposal_seat (school_id, proposal_id, student_id, table_number, absent, locked)
                select this_school(), ?, seat.*
                from unnest(?::uuid[], ?::smallint[], ?::boolean[], ?::boolean[]) as seat
                """).params(id, students.toArray(UUID[]::new),
                students.stream().map(now::tableOf).map(table -> table == Arrangement.NOWHERE ? null : table)
                        .toArray(Integer[]::new),
                students.stream().map(now.absent()::contains).toArray(Boolean[]::new),
                students.stream().map(now.locked()::contains).toArray(Boolean[]::new)).update();
    }

    private Proposal proposal(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Proposal(id, row.getLong("version"), row.getObject("classroom_id", UUID.class),
                row.getObject("lesson_id", UUID.class), Mixing.valueOf(row.getString("mixing")),
                row.getObject("week", Integer.class), row.getObject("changed_by", UUID.class),
                row.getTimestamp("changed_at").toInstant(), row.getObject("started_hour", UUID.class),
                arrangement(id, row.getInt("tables")));
    }

    private Arrangement arrangement(UUID id, int count) {
        var tables = new ArrayList<List<UUID>>(Collections.nCopies(count, null));
        tables.replaceAll(none -> new ArrayList<>());
        Set<UUID> locked = new HashSet<>();
        Set<UUID> absent = new HashSet<>();
        var unplaced = new ArrayList<UUID>();
        jdbc.sql("""
                select s.student_id, s.table_number, s.absent, s.locked
                from group_proposal_seat s join person p on p.school_id = s.school_id and p.id = s.student_id
                where s.proposal_id = ? order by p.given_name, p.family_name, p.id
                """).param(id).query(row -> {
                    UUID student = row.getObject("student_id", UUID.class);
                    Optional.ofNullable(row.getObject("table_number", Integer.class)).map(tables::get)
                            .or(() -> Optional.of(unplaced)).ifPresent(list -> list.add(student));
                    if (row.getBoolean("absent")) {
                        unplaced.remove(student);
                        absent.add(student);
                    }
                    if (row.getBoolean("locked")) {
                        locked.add(student);
                    }
                });
        return new Arrangement(tables, locked, absent, unplaced);
    }
}
