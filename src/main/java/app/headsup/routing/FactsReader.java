package app.headsup.routing;

import static app.headsup.routing.Rows.at;
import static app.headsup.routing.Rows.id;

import app.headsup.classhour.SignalKind;
import app.headsup.classhour.State;
import app.headsup.playlist.Tier;
import app.headsup.roster.Roster;
import app.headsup.rules.Facts;
import app.headsup.rules.History;
import app.headsup.rules.History.Needed;
import app.headsup.rules.History.Placed;
import app.headsup.rules.History.Praised;
import app.headsup.rules.History.Signalled;
import app.headsup.rules.Route;
import app.headsup.rules.Situation.OpenNeed;
import app.headsup.rules.Situation.OpenSignal;
import app.headsup.rules.Step;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads everything the rules look at for a whole class and a span of time, with the same number of statements for 5
 * students and for 60. Reads the tables of the modules below as they are; asks the modules above through
 * {@link Partners} and {@link Talks}. What was true at which moment is for {@link Facts#at} to say.
 */
@Component
@Transactional(readOnly = true)
class FactsReader {

    /** How long before the span something may have happened that still matters in it. */
    private static final Duration BEFORE = Duration.ofDays(29);

    private final JdbcClient jdbc;
    private final Roster roster;
    private final WorkReader work;
    private final Partners partners;
    private final Talks talks;
    private final Policies policies;
    private final PastSuggestions suggestions;

    FactsReader(JdbcClient jdbc, Roster roster, WorkReader work, Partners partners, Talks talks, Policies policies,
            PastSuggestions suggestions) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.work = work;
        this.partners = partners;
        this.talks = talks;
        this.policies = policies;
        this.suggestions = suggestions;
    }

    /** The class's hours that ran at any moment from one to the other, both included, and all that matters in them. */
    Facts facts(UUID classroomId, Instant from, Instant to) {
        var hours = hours(classroomId, from, to);
        var before = from.minus(BEFORE);
        var places = places(hours.stream().map(Facts.Hour::id).toArray(UUID[]::new));
        var students = places.keySet().toArray(UUID[]::new);
        var playlist = playlist(classroomId);
        var done = work.read(students, playlist.stream().map(Step::lessonId).toArray(UUID[]::new), before);
        var joined = joined(classroomId);
        var talked = talks.with(classroomId);
        var needs = needs(classroomId, from);
        var signals = signals(classroomId, from);
        var praises = praises(students, before);
        return new Facts(policies.thresholds(classroomId), roster.zone(), hours, done.lessons(), playlist,
                partners.groups(classroomId), suggestions.of(classroomId, before, from),
                places.keySet().stream().sorted().map(student -> new History(student, joined.get(student).enrollmentId(),
                        joined.get(student).on(), places.get(student), done.viewings(student), done.answers(student),
                        done.results(student), talked.getOrDefault(student, List.of()),
                        needs.getOrDefault(student, List.of()), signals.getOrDefault(student, List.of()),
                        praises.getOrDefault(student, List.of()))).toList());
    }

    private List<Facts.Hour> hours(UUID classroomId, Instant from, Instant to) {
        return jdbc.sql("""
                select id, started_at, ended_at from class_hour
                where classroom_id = ? and started_at <= ? and (ended_at is null or ended_at > ?) order by started_at
                """).params(classroomId, Timestamp.from(to), Timestamp.from(from)).query(Facts.Hour.class).list();
    }

    private Map<UUID, List<Placed>> places(UUID[] hours) {
        var places = new HashMap<UUID, List<Placed>>();
        jdbc.sql("""
                select student_id, id, class_hour_id, state, group_id, since, until from placement
                where class_hour_id = any(?) order by since, until nulls last, id
                """).params((Object) hours).query(row -> {
                    places.computeIfAbsent(id(row, "student_id"), student -> new ArrayList<>())
                            .add(new Placed(id(row, "id"), id(row, "class_hour_id"),
                                    State.valueOf(row.getString("state")), id(row, "group_id"), at(row, "since"),
                                    at(row, "until")));
                });
        return places;
    }

    private List<Step> playlist(UUID classroomId) {
        return jdbc.sql("""
                select i.id, i.lesson_id, i.tier, i.target_on, i.added_at
                from playlist p join playlist_item i on i.school_id = p.school_id and i.playlist_id = p.id
                where p.classroom_id = ? order by i.position, i.id
                """).param(classroomId).query((row, i) -> new Step(id(row, "id"), id(row, "lesson_id"),
                        Tier.valueOf(row.getString("tier")), row.getObject("target_on", LocalDate.class),
                        at(row, "added_at"))).list();
    }

    private Map<UUID, Joined> joined(UUID classroomId) {
        var joined = new HashMap<UUID, Joined>();
        jdbc.sql("select id, student_id, starts_on from enrollment where classroom_id = ? order by starts_on")
                .param(classroomId).query(row -> {
                    joined.put(id(row, "student_id"), new Joined(id(row, "id"), row.getObject("starts_on", LocalDate.class)));
                });
        return joined;
    }

    private Map<UUID, List<Needed>> needs(UUID classroomId, Instant from) {
        var needs = new HashMap<UUID, List<Needed>>();
        jdbc.sql("""
                select n.id, n.student_id, n.route, p.called as raised_by,
                       n.words, n.raised_at, n.met_at
                from need n join person p on p.school_id = n.school_id and p.id = n.raised_by
                where n.classroom_id = ? and (n.met_at is null or n.met_at > ?) order by n.raised_at, n.id
                """).params(classroomId, Timestamp.from(from)).query(row -> {
                    needs.computeIfAbsent(id(row, "student_id"), student -> new ArrayList<>()).add(new Needed(
                            new OpenNeed(id(row, "id"), Route.valueOf(row.getString("route")), row.getString("raised_by"),
                                    row.getString("words"), at(row, "raised_at")), at(row, "met_at")));
                });
        return needs;
    }

    private Map<UUID, List<Signalled>> signals(UUID classroomId, Instant from) {
        var signals = new HashMap<UUID, List<Signalled>>();
        jdbc.sql("""
                select id, student_id, kind, lesson_id, raised_at, coalesce(met_at, withdrawn_at) as answered_at from signal
                where classroom_id = ? and (coalesce(met_at, withdrawn_at) is null or coalesce(met_at, withdrawn_at) > ?)
                order by raised_at, id
                """).params(classroomId, Timestamp.from(from)).query(row -> {
                    signals.computeIfAbsent(id(row, "student_id"), student -> new ArrayList<>()).add(new Signalled(
                            new OpenSignal(id(row, "id"), SignalKind.valueOf(row.getString("kind")), id(row, "lesson_id"),
                                    at(row, "raised_at")), at(row, "answered_at")));
                });
        return signals;
    }

    private Map<UUID, List<Praised>> praises(UUID[] students, Instant since) {
        var praises = new HashMap<UUID, List<Praised>>();
        jdbc.sql("select student_id, lesson_id, given_at from feedback where student_id = any(?) and given_at > ?")
                .params(students, Timestamp.from(since)).query(row -> {
                    praises.computeIfAbsent(id(row, "student_id"), student -> new ArrayList<>())
                            .add(new Praised(id(row, "lesson_id"), at(row, "given_at")));
                });
        return praises;
    }

    private record Joined(UUID enrollmentId, LocalDate on) {
    }
}
