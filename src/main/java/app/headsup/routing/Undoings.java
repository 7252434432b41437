package app.headsup.routing;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Live;
import app.headsup.classhour.Signals;
import app.headsup.rules.Evidence;
import app.headsup.rules.Facts;
import app.headsup.rules.NeedRule;
import app.headsup.rules.Route;
import app.headsup.routing.DecisionMoves.Back;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a decision back: for two minutes, by the adult who took it, or, where it was said in advance, by any teacher of
 * the class; a standing yes then rests as long as a no does. Who has not been moved since goes back to
 * where they were; a group that this leaves empty is dissolved, a conference without a word is not held. The decision is
 * kept as taken back, by whom and when, and its suggestion is open again.
 */
@Service
@Transactional
public class Undoings {

    /** How long a decision may be taken back. */
    public static final Duration LIMIT = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final SuggestionStore store;
    private final DecisionMoves moves;
    private final RecentDecisions recent;
    private final Partners partners;
    private final Needs needs;
    private final Signals signals;
    private final ClassHours hours;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Undoings(JdbcClient jdbc, SuggestionStore store, DecisionMoves moves, RecentDecisions recent, Partners partners,
            Needs needs, Signals signals, ClassHours hours, Live live, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.moves = moves;
        this.recent = recent;
        this.partners = partners;
        this.needs = needs;
        this.signals = signals;
        this.hours = hours;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** What this teacher of the class may still take back in its running hour, newest first; one statement. */
    @Transactional(readOnly = true)
    public List<Undoable> open(UUID classroomId, UUID adultId) {
        return recent.of(classroomId, adultId, clock.instant().minus(LIMIT));
    }

    /**
     * Takes the decision on this suggestion back, for a teacher of its class.
     *
     * @throws Refusal after two minutes, when somebody else decided, when nothing stands that could be taken back, or what
     *     was decided has really begun; nothing is changed then
     */
    public void undo(UUID suggestionId, UUID adultId) {
        store.lockHourOf(suggestionId);
        var row = store.find(suggestionId).orElseThrow(NotFound::new);
        var decided = jdbc.sql("""
                select id, coalesce(route, ?) as route, verdict, standing, decided_by, decided_at from decision
                where suggestion_id = ? and undone_at is null
                """).params(row.route().name(), suggestionId).query(Decided.class).optional()
                .orElseThrow(() -> new Refusal("routing.undo.nothing"));
        if (!decided.standing() && !decided.decidedBy().equals(adultId)) {
            throw new Refusal("routing.undo.not-yours");
        }
        if (clock.instant().isAfter(decided.decidedAt().plus(LIMIT))) {
            throw new Refusal("routing.undo.too-late");
        }
        hours.hold(row.hourId());
        jdbc.sql("update decision set undone_by = ?, undone_at = ? where id = ?").params(adultId, now(), decided.id()).update();
        reopen(suggestionId);
        if (row.rule().equals(NeedRule.KEY)) {
            needs.reopen(row.topic());
        }
        signals.reopen(store.evidence(suggestionId, Evidence.Kind.SIGNAL), decided.decidedBy());
        if (decided.sent()) {
            putBack(row.hourId(), decided, adultId);
        }
        live.changed(row.classroomId());
    }

    /** The decisions on this suggestion that were taken back, oldest first. */
    @Transactional(readOnly = true)
    public List<Undone> of(UUID suggestionId) {
        return jdbc.sql("""
                select p.called as by, d.verdict, d.standing, d.decided_at,
                       d.undone_at
                from decision d join person p on p.school_id = d.school_id and p.id = d.undone_by
                where d.suggestion_id = ? order by d.undone_at
                """).param(suggestionId).query(Undone.class).list();
    }

    /** A decision that was taken back; @param verdict what it had been */
    public record Undone(String by, String verdict, boolean standing, Instant decidedAt, Instant undoneAt) {

        /** Key of its sentence ({0} who took it back, {1} when). */
        public String messageKey() {
            return standing ? "routing.undone.standing" : "routing.undone.by";
        }
    }

    private void putBack(UUID hourId, Decided decided, UUID adultId) {
        var back = moves.toPutBack(decided.id());
        var atWork = partners.groups(hours.hour(hourId).classroomId()).stream().filter(group -> group.endedAt() == null)
                .map(Facts.Gathered::id).collect(Collectors.toSet());
        var toGroup = back.stream().filter(one -> one.groupId() != null && atWork.contains(one.groupId()))
                .collect(Collectors.toMap(Back::studentId, Back::groupId));
        events.publishEvent(new DecisionUndone(hourId, decided.route(), moves.of(decided.id()), toGroup, adultId,
                decided.decidedAt()));
        back.stream().filter(one -> !toGroup.containsKey(one.studentId())).forEach(one ->
                hours.place(hourId, List.of(one.studentId()), one.alone(), adultId));
    }

    /** Unless the class was looked at in between and the same is open again. */
    private void reopen(UUID suggestionId) {
        jdbc.sql("""
                update suggestion s set settled_at = null, version = version + 1
                where s.id = ? and not exists (
                    select 1 from suggestion o where o.school_id = s.school_id and o.class_hour_id = s.class_hour_id
                      and o.rule = s.rule and o.subject = s.subject and o.settled_at is null and o.withdrawn_at is null)
                """).param(suggestionId).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    record Decided(UUID id, Route route, String verdict, boolean standing, UUID decidedBy, Instant decidedAt) {

        boolean sent() {
            return verdict.equals("YES") || verdict.equals("CHANGED");
        }
    }
}
