package app.headsup.classhour;

import app.headsup.database.SchoolEntity;
import app.headsup.roster.AdultName;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which adult looks after whom in an hour that several share. A student is in one list at most, which a constraint says;
 * who is in none is everybody's. It moves nobody and forbids nothing: any adult of the class may help any student.
 */
@Service
@Transactional
public class Responsibilities {

    private final JdbcClient jdbc;
    private final ClassHours hours;
    private final Presence presence;
    private final Roster roster;
    private final Live live;
    private final Clock clock;

    Responsibilities(JdbcClient jdbc, ClassHours hours, Presence presence, Roster roster, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.hours = hours;
        this.presence = presence;
        this.roster = roster;
        this.live = live;
        this.clock = clock;
    }

    /** By student, the adult who looks after them in this hour. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> of(UUID hourId) {
        return jdbc.sql("select student_id, adult_id from responsibility where class_hour_id = ?").param(hourId)
                .query((row, i) -> Map.entry(row.getObject("student_id", UUID.class), row.getObject("adult_id", UUID.class)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Shares everybody who is here out evenly. Refuses without an adult; one of another class is {@link NotFound}. */
    public void shareOut(UUID hourId, Collection<UUID> adultIds, UUID by) {
        var hour = hours.hold(hourId);
        var adults = List.copyOf(new LinkedHashSet<>(adultIds));
        if (adults.isEmpty()) {
            throw new Refusal("classhour.lists.nobody");
        }
        require(hour, Set.copyOf(adults));
        var here = roster.students(hour.classroomId()).stream().map(StudentName::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        presence.absentFrom(hourId).forEach(absence -> here.remove(absence.studentId()));
        write(hour, Shares.evenly(here, adults, of(hourId)), by);
    }

    /** Puts these students of the class into this adult's list, out of any other. */
    public void give(UUID hourId, Collection<UUID> studentIds, UUID adultId, UUID by) {
        var hour = hours.hold(hourId);
        require(hour, Set.of(adultId));
        if (!roster.students(hour.classroomId()).stream().map(StudentName::id).collect(Collectors.toSet())
                .containsAll(studentIds)) {
            throw new NotFound();
        }
        write(hour, studentIds.stream().distinct().collect(Collectors.toMap(student -> student, student -> adultId)), by);
    }

    private void require(HourView hour, Set<UUID> adults) {
        if (!roster.adults(hour.classroomId()).stream().map(AdultName::id).collect(Collectors.toSet()).containsAll(adults)) {
            throw new NotFound();
        }
    }

    private void write(HourView hour, Map<UUID, UUID> lists, UUID by) {
        jdbc.sql("""
                insert into responsibility (school_id, id, class_hour_id, student_id, adult_id, assigned_by, assigned_at)
                select this_school(), one.id, ?, one.student_id, one.adult_id, ?, ?
                from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as one (id, student_id, adult_id)
                on conflict (school_id, class_hour_id, student_id) do update set adult_id = excluded.adult_id,
                    assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at
                """).params(hour.id(), by, Timestamp.from(clock.instant()),
                lists.keySet().stream().map(student -> SchoolEntity.newId()).toArray(UUID[]::new),
                lists.keySet().toArray(UUID[]::new), lists.values().toArray(UUID[]::new)).update();
        live.changed(hour.classroomId());
    }
}
