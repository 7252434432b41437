package app.headsup.rotation;

import app.headsup.database.SchoolEntity;
import app.headsup.roster.Roster;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which plans are in use, by whose decision, and what each claims for its time. */
@Component
class PlanUses {

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    PlanUses(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    void begin(UUID planId, UUID by) {
        jdbc.sql("insert into rotation_use (school_id, id, plan_id, begun_by, begun_at) values (this_school(), ?, ?, ?, ?)")
                .params(SchoolEntity.newId(), planId, by, now()).update();
    }

    boolean goesOn(UUID planId) {
        return jdbc.sql("select exists (select 1 from rotation_use where plan_id = ? and ended_at is null)").param(planId)
                .query(Boolean.class).single();
    }

    /** Waits for whoever changes the plan, so that no claim is left of a plan that nobody uses. */
    void end(UUID planId, UUID by) {
        jdbc.sql("select id from rotation_plan where id = ? for update").param(planId).query(UUID.class).optional();
        jdbc.sql("update rotation_use set ended_by = ?, ended_at = ? where plan_id = ? and ended_at is null")
                .params(by, now(), planId).update();
        jdbc.sql("delete from rotation_claim where plan_id = ?").param(planId).update();
    }

    /**
     * Claims the plan's classes and adults for its time.
     *
     * @throws Refusal naming the plan in use that has one of them then; the database refuses the later of two at once
     */
    void claim(PlanView plan) {
        var begins = Timestamp.from(plan.begins(roster.zone()));
        var ends = Timestamp.from(plan.ends(roster.zone()));
        var claimed = Stream.concat(plan.classroomIds().stream(), plan.adults().stream()).toArray(UUID[]::new);
        jdbc.sql("delete from rotation_claim where plan_id = ?").param(plan.id()).update();
        jdbc.sql("""
                select p.title from rotation_claim c join rotation_plan p on p.school_id = c.school_id and p.id = c.plan_id
                where c.claimed = any(?) and c.during && tstzrange(?, ?) order by c.classroom_id nulls last limit 1
                """).params(claimed, begins, ends).query(String.class).optional().ifPresent(title -> {
                    throw new Refusal("rotation.startsAt.taken", title);
                });
        jdbc.sql("insert into rotation_claim (school_id, plan_id, classroom_id, adult_id, during) select this_school()" + """
                , ?, one.classroom, one.adult, tstzrange(?, ?) from (
                    select unnest(?::uuid[]) as classroom, null::uuid as adult
                    union all select null::uuid, unnest(?::uuid[])) as one
                """).params(plan.id(), begins, ends, plan.classroomIds().toArray(UUID[]::new),
                        plan.adults().toArray(UUID[]::new)).update();
    }

    /** The plan in use by which this class works at a moment. */
    Optional<UUID> at(UUID classroomId, Instant moment) {
        return jdbc.sql("select plan_id from rotation_claim where classroom_id = ? and during @> ?::timestamptz")
                .params(classroomId, Timestamp.from(moment)).query(UUID.class).optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
