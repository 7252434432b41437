package app.headsup.routing;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.Live;
import app.headsup.classhour.Signals;
import app.headsup.roster.Roster;
import app.headsup.routing.DecisionStore.DecisionRow;
import app.headsup.routing.SuggestionStore.Row;
import app.headsup.rules.Evidence;
import app.headsup.rules.NeedRule;
import app.headsup.rules.Route;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an adult answers to a suggestion: written down, and a yes carried out, in one transaction. */
@Component
@Transactional
class Decisions {

    private final SuggestionStore store;
    private final DecisionStore written;
    private final Needs needs;
    private final Signals signals;
    private final DecisionMoves moves;
    private final Roster roster;
    private final ClassHours hours;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(SuggestionStore store, DecisionStore written, Needs needs, Signals signals, DecisionMoves moves,
            Roster roster, ClassHours hours, Live live, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.written = written;
        this.needs = needs;
        this.signals = signals;
        this.moves = moves;
        this.roster = roster;
        this.hours = hours;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Only the first answer counts.
     *
     * @param standing whether the adult said so in advance
     * @throws AlreadyDecided when somebody answered first, or it isn't true any more
     * @throws Refusal when it can't be carried out now, or the answer makes no sense; nothing is written
     */
    void decide(UUID suggestionId, UUID adultId, Verdict verdict, boolean standing) {
        store.lockHourOf(suggestionId);
        var row = store.find(suggestionId).orElseThrow(NotFound::new);
        if (!row.isOpen()) {
            throw new AlreadyDecided(written.of(suggestionId).orElse(Settled.WITHDRAWN));
        }
        store.settle(suggestionId);
        var decision = written.insert(suggestionId, decision(row, verdict, adultId, standing));
        switch (verdict) {
            case Verdict.Yes yes -> send(decision, row, row.route(), row.students(), adultId, adultId);
            case Verdict.Changed changed -> send(decision, row, changed.route(), changed.whom(row.students()),
                    changed.adultId() == null ? adultId : changed.adultId(), adultId);
            case Verdict.No no when row.rule().equals(NeedRule.KEY) -> needs.meet(row.topic());
            case Verdict.Later later -> { }
            case Verdict.LaterAt later -> { }
            case Verdict.NextHour later -> { }
            case Verdict.No no -> { }
        }
        live.changed(row.classroomId());
    }

    /** Carries it out, and remembers who was where, so that it can be taken back. What asked for it is met. */
    private void send(UUID decision, Row row, Route route, List<UUID> students, UUID withAdult, UUID by) {
        var before = moves.places(students);
        carryOut(row, route, students, withAdult, by);
        if (route != Route.SAY_WELL_DONE) {
            moves.keep(decision, before, moves.places(students));
        }
        signals.meet(store.evidence(row.id(), Evidence.Kind.SIGNAL), by);
        if (row.rule().equals(NeedRule.KEY)) {
            needs.meet(row.topic());
        }
    }

    private DecisionRow decision(Row row, Verdict verdict, UUID adultId, boolean standing) {
        return switch (verdict) {
            case Verdict.Yes yes -> new DecisionRow("YES", null, "", standing, null, adultId, null);
            case Verdict.Changed changed -> {
                if (!changes(row).contains(changed.route())
                        && !(changed.changesPeople() && changed.route() == row.route())) {
                    throw new Refusal("routing.decision.no-such-route");
                }
                yield new DecisionRow("CHANGED", changed.route(), "", false, null, adultId, changed.adultId());
            }
            case Verdict.Later later -> {
                if (later.minutes() < 1 || later.minutes() > 240) {
                    throw new Refusal("routing.decision.minutes", 1, 240);
                }
                yield putOff(clock.instant().plus(Duration.ofMinutes(later.minutes())), adultId);
            }
            case Verdict.LaterAt later -> putOff(today(later.time()), adultId);
            case Verdict.NextHour later -> putOff(untilTheNextHour(row), adultId);
            case Verdict.No no -> {
                if (no.word().length() > 300) {
                    throw new Refusal("routing.decision.word-too-long", 300);
                }
                yield new DecisionRow("NO", null, no.word().strip(), false, null, adultId, null);
            }
        };
    }

    private static DecisionRow putOff(Instant until, UUID adultId) {
        return new DecisionRow("LATER", null, "", false, until, adultId, null);
    }

    private Instant today(LocalTime time) {
        var now = clock.instant().atZone(roster.zone());
        if (!time.isAfter(now.toLocalTime())) {
            throw new Refusal("routing.decision.time");
        }
        return now.with(time).toInstant();
    }

    /** The end of the hour ends it, whenever that is: see {@link DecisionStore#endPutOff}. */
    private Instant untilTheNextHour(Row row) {
        return hours.hour(row.hourId()).plannedEnd().plus(Duration.ofHours(12));
    }

    /** By which other routes an adult may send these students. */
    static List<Route> changes(Row row) {
        return changes(row.route(), row.students(), row.lessonId());
    }

    static List<Route> changes(Route suggested, List<UUID> students, UUID lessonId) {
        var routes = students.size() == 1 ? Route.forOne() : Route.forSeveral();
        return routes.stream().filter(route -> route != suggested)
                .filter(route -> route != Route.GROUP_TASK || lessonId != null).toList();
    }

    private void carryOut(Row row, Route route, List<UUID> students, UUID withAdult, UUID by) {
        switch (route) {
            case SMALL_GROUP -> hours.place(row.hourId(), students, Destination.with(withAdult), by);
            case PAPER_PRACTICE, MASTERY_CHECK -> hours.place(row.hourId(), students, Destination.paper(), by);
            case WATCH_AGAIN, NEXT_LESSON, STRETCH -> hours.place(row.hourId(), students, Destination.screen(), by);
            case SAY_WELL_DONE -> { }
            case CONFERENCE, GROUP_TASK, PARTNER, HELP_A_PEER -> events.publishEvent(new SuggestionAccepted(row.id(),
                    row.hourId(), row.classroomId(), route, students, row.lessonId(), by, withAdult));
        }
    }
}
