package app.headsup.dashboard;

import app.headsup.classhour.HourView;
import app.headsup.classhour.State;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind the board: one statement for the people, one for the room. */
@Component
class BoardRows {

    private final JdbcClient jdbc;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Place> places(HourView hour, Instant now) {
        return jdbc.sql("""
                select e.student_id, p.state, p.zone_id, p.adult_id, p.group_id, p.since,
                       g.formed_at, g.lesson_id, t.title as task, t.minutes as task_minutes,
                       r.adult_id as list_of, a.id is not null as absent, coalesce(q.seconds, 0) as screen_seconds,
                       (select l.title from viewing v join lesson l on l.school_id = v.school_id and l.id = v.lesson_id
                            where v.school_id = e.school_id and v.student_id = e.student_id and v.setting = 'CLASS'
                            and v.seen_at >= :started order by v.seen_at desc limit 1) as lesson,
                       d.title as ticked,
                       (select c.id from conference c where c.school_id = e.school_id and c.student_id = e.student_id
                            and c.classroom_id = e.classroom_id and c.closed_at is null) as conference_id,
                       greatest((select max(coalesce(c.closed_at, :now)) from conference c
                                where c.school_id = e.school_id and c.student_id = e.student_id),
                            (select max(c.spoken_at) from contact c
                                where c.school_id = e.school_id and c.student_id = e.student_id)) as last_talk
                from enrollment e
                left join placement p on p.school_id = e.school_id and p.student_id = e.student_id
                    and p.class_hour_id = :hour and p.until is null
                left join work_group g on g.school_id = p.school_id and g.id = p.group_id
                left join task_card t on t.school_id = g.school_id and t.lesson_id = g.lesson_id
                left join responsibility r on r.school_id = e.school_id and r.class_hour_id = :hour
                    and r.student_id = e.student_id
                left join absence a on a.school_id = e.school_id and a.class_hour_id = :hour
                    and a.student_id = e.student_id and a.arrived_at is null
                left join (select s.student_id, sum(extract(epoch from coalesce(s.until, :now) - s.since)) as seconds
                           from placement s where s.class_hour_id = :hour and s.state = 'SCREEN'
                           group by s.student_id) q on q.student_id = e.student_id
                left join (select distinct on (m.student_id) m.student_id, l.title
                           from work_group w
                           join group_member m on m.school_id = w.school_id and m.group_id = w.id and m.left_at is null
                           join lesson l on l.school_id = w.school_id and l.id = w.lesson_id
                           where w.class_hour_id = :hour and w.ticked_at is not null
                           order by m.student_id, w.ticked_at desc) d on d.student_id = e.student_id
                where e.classroom_id = :classroom and e.ends_on is null
                order by p.since, e.student_id
                """).params(Map.of("now", Timestamp.from(now), "started", Timestamp.from(hour.startedAt()),
                        "hour", hour.id(), "classroom", hour.classroomId())).query(Place.class).list();
    }

    /**
     * Everything the form offers: the room's places, its adults, the tasks of the class's playlist; and its limits. Places
     * and adults of a class that is taught together with it are named while somebody of this one is there.
     */
    List<Thing> room(HourView hour) {
        return jdbc.sql("""
                select 'zone' as kind, z.id, z.name, z.seats::int as number, z.devices::int as other, z.position::int as place
                from zone z where z.classroom_id = :classroom and z.removed_at is null or z.id in (
                    select p.zone_id from placement p where p.class_hour_id = :hour and p.until is null)
                union all
                select 'adult', p.id, p.called, 0, 0,
                       case a.duty when 'TEACHER' then 1 when 'AIDE' then 2 else 3 end
                from classroom_adult a join person p on p.school_id = a.school_id and p.id = a.person_id
                where a.classroom_id = :classroom
                union all
                select distinct 'guest', p.id, p.called, 0, 0, 0
                from placement w join person p on p.school_id = w.school_id and p.id = w.adult_id
                where w.class_hour_id = :hour and w.until is null and not exists (select 1 from classroom_adult a
                    where a.school_id = w.school_id and a.classroom_id = :classroom and a.person_id = w.adult_id)
                union all
                select 'task', i.lesson_id, t.title, t.group_size, 0, i.position
                from playlist l
                join playlist_item i on i.school_id = l.school_id and i.playlist_id = l.id
                join task_card t on t.school_id = i.school_id and t.lesson_id = i.lesson_id
                where l.classroom_id = :classroom
                union all
                select 'screen limit', c.id, '', c.screen_minutes, c.nose_down_students, c.nose_down_minutes
                from class_policy c where c.classroom_id = :classroom
                order by kind, place, name
                """).param("classroom", hour.classroomId()).param("hour", hour.id()).query(Thing.class).list();
    }

    /** A student of the class. @param lastTalk with any adult, in a conference or in passing; null for never */
    record Place(UUID studentId, State state, UUID zoneId, UUID adultId, UUID groupId, Instant since, Instant formedAt,
            UUID lessonId, String task, Integer taskMinutes, UUID listOf, boolean absent, double screenSeconds,
            String lesson, String ticked, UUID conferenceId, Instant lastTalk) {
    }

    record Thing(String kind, UUID id, String name, int number, int other, int place) {
    }
}
