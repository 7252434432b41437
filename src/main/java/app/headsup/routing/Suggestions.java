package app.headsup.routing;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.Live;
import app.headsup.classhour.Signals;
import app.headsup.roster.Roster;
import app.headsup.routing.SuggestionStore.DecisionRow;
import app.headsup.routing.SuggestionStore.Row;
import app.headsup.rules.Evidence;
import app.headsup.rules.NeedRule;
import app.headsup.rules.Reason;
import app.headsup.rules.Route;
import app.headsup.rules.RuleBook;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the rules suggest in a running hour, and what adults make of it. A suggestion by itself moves nobody: only a
 * decision does, each time or, where a class has given a rule its standing yes, in the name of the adult who gave it.
 */
@Service
public class Suggestions {

    private static final Logger log = LoggerFactory.getLogger(Suggestions.class);

    private final SuggestionStore store;
    private final FactsReader facts;
    private final RuleBook rules;
    private final Policies policies;
    private final Needs needs;
    private final Signals signals;
    private final DecisionMoves moves;
    private final RecentDecisions recent;
    private final Roster roster;
    private final ClassHours hours;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    Suggestions(SuggestionStore store, FactsReader facts, RuleBook rules, Policies policies, Needs needs,
            Signals signals, DecisionMoves moves, RecentDecisions recent, Roster roster,
            ClassHours hours, Live live, ApplicationEventPublisher events, MessageSource messages, Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.facts = facts;
        this.rules = rules;
        this.policies = policies;
        this.needs = needs;
        this.signals = signals;
        this.moves = moves;
        this.recent = recent;
        this.roster = roster;
        this.hours = hours;
        this.live = live;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What waits for an adult's word in this hour, oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<SuggestionView> open(UUID hourId, Locale locale) {
        return store.openRows(hourId).stream().map(row -> view(row, locale)).toList();
    }

    /** Whose classroom the suggestion is about; NotFound when there is none. */
    @Transactional(readOnly = true)
    public UUID classroomOf(UUID suggestionId) {
        return store.find(suggestionId).map(Row::classroomId).orElseThrow(NotFound::new);
    }

    /** Who the suggestion is about; NotFound when there is none. */
    @Transactional(readOnly = true)
    public List<UUID> studentsOf(UUID suggestionId) {
        return store.find(suggestionId).map(Row::students).orElseThrow(NotFound::new);
    }

    /**
     * The kind word for a student about where an adult has sent them in this hour, in their language; empty when no
     * suggestion led there. Says neither a score nor anybody's private words.
     */
    @Transactional(readOnly = true)
    public Optional<String> kindWord(UUID hourId, UUID studentId, Locale locale) {
        return sent(hourId, studentId, locale).map(Sent::kindWord);
    }

    /** The same with where it leads; empty when no suggestion led the student to where they are now. */
    @Transactional(readOnly = true)
    public Optional<Sent> sent(UUID hourId, UUID studentId, Locale locale) {
        return store.yes(hourId, studentId).map(row -> new Sent(row.route(), row.lessonId(),
                say(row.reason().forStudents(), row.reason(), locale)));
    }

    /**
     * An adult's answer. A yes is carried out in this transaction by whoever hears {@link SuggestionAccepted}.
     *
     * @throws AlreadyDecided when somebody answered first, or it isn't true any more
     * @throws Refusal when it can't be carried out now, or the answer makes no sense; nothing is written
     */
    @Transactional
    public void decide(UUID suggestionId, UUID adultId, Verdict verdict) {
        decide(suggestionId, adultId, verdict, false);
    }

    /**
     * Says yes to several at once: those of the chosen ones of this hour that are open and whose reason is nothing private, oldest first, each
     * carried out by itself. Works in transactions of its own.
     */
    public Accepted acceptAll(UUID hourId, Collection<UUID> chosen, UUID adultId) {
        var done = new ArrayList<UUID>();
        var not = new LinkedHashMap<List<UUID>, Refusal>();
        for (var open : ownTransaction.execute(status -> store.openRows(hourId))) {
            if (!isSafe(open.rule()) || !chosen.contains(open.id())) {
                continue;
            }
            try {
                ownTransaction.executeWithoutResult(status -> decide(open.id(), adultId, new Verdict.Yes()));
                done.add(open.id());
            } catch (Refusal notNow) {
                not.put(open.students(), notNow);
            } catch (Stale | NotFound somebodyWasFaster) {
                log.debug("Not true any more: {}", open.id());
            }
        }
        return new Accepted(done, not);
    }

    private boolean isSafe(String key) {
        return rules.rules().stream().anyMatch(rule -> rule.key().equals(key) && rule.maySayYesInAdvance());
    }

    /** @param done the suggestions carried out; {@code not}: why it was not possible, by whom it is about */
    public record Accepted(List<UUID> done, Map<List<UUID>, Refusal> not) {
    }

    private void decide(UUID suggestionId, UUID adultId, Verdict verdict, boolean standing) {
        store.lockHourOf(suggestionId);
        var row = store.find(suggestionId).orElseThrow(NotFound::new);
        if (!row.isOpen()) {
            throw new AlreadyDecided(store.decision(suggestionId).orElse(Settled.WITHDRAWN));
        }
        var decision = store.settle(suggestionId, decision(row, verdict, adultId, standing));
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

    /** The end of the hour ends it, whenever that is: see {@link SuggestionStore#endPutOff}. */
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

    /**
     * Looks at the class again: withdraws what stopped being true, adds what is true now, and carries out what a standing
     * yes covers. Looks at one class take turns, so it may be called at any time, by several nodes at once; without a
     * running hour it does nothing. Works in transactions of its own.
     *
     * @return whether an hour is running
     */
    public boolean recompute(UUID classroomId) {
        var hour = ownTransaction.execute(status -> store.lockRunningHour(classroomId).map(running -> {
            suggest(running);
            return running;
        }).orElse(null));
        if (hour == null) {
            return false;
        }
        sayStandingYes(hour);
        return true;
    }

    /** As {@link #recompute}, in the caller's transaction and without a standing yes: for a past that is told. */
    @Transactional
    public void look(UUID classroomId) {
        store.lockRunningHour(classroomId).ifPresent(this::suggest);
    }

    private void suggest(SuggestionStore.Hour hour) {
        var known = facts.facts(hour.classroomId(), hour.startedAt(), hour.startedAt());
        var students = known.at(known.now(clock.instant()));
        if (students.isEmpty()) {
            return;
        }
        var room = students.getFirst().room();
        var policy = policies.view(hour.classroomId()).rules();
        var wanted = rules.ordered(policy.order()).suggest(room, students, policy.modes());
        var stale = room.open().stream().filter(open -> wanted.stream().noneMatch(one -> one.sameAs(open))).toList();
        var fresh = wanted.stream().filter(one -> room.open().stream().noneMatch(one::sameAs)).toList();
        stale.forEach(open -> store.withdraw(open.id()));
        fresh.forEach(proposal -> store.insert(hour.id(), proposal));
        if (!stale.isEmpty() || !fresh.isEmpty()) {
            live.changed(hour.classroomId());
        }
    }

    /**
     * Each in a transaction of its own: one that can't be carried out now (no table is free) stays open for an adult, as
     * does one that somebody has just taken back.
     */
    private void sayStandingYes(SuggestionStore.Hour hour) {
        var saidBy = ownTransaction.execute(status -> policies.standing(hour.classroomId()));
        if (saidBy.isEmpty()) {
            return;
        }
        var resting = ownTransaction.execute(status -> recent.takenBack(hour.id(), clock.instant()
                .minus(Duration.ofMinutes(policies.thresholds(hour.classroomId()).restMinutes()))));
        for (var open : ownTransaction.execute(status -> store.open(hour.id()))) {
            var adult = saidBy.get(open.rule());
            if (adult == null || resting.stream().anyMatch(one -> one.about(open))) {
                continue;
            }
            try {
                ownTransaction.executeWithoutResult(status -> decide(open.id(), adult, new Verdict.Yes(), true));
            } catch (Refusal | Stale | NotFound notNow) {
                log.debug("Standing yes to {} not carried out: {}", open.id(), notNow.getMessage());
            }
        }
    }

    private SuggestionView view(Row row, Locale locale) {
        return new SuggestionView(row.id(), row.route(), row.rule(), row.students(), row.lessonId(),
                say(row.reason().forAdults(), row.reason(), locale), row.madeAt(), isSafe(row.rule()));
    }

    private String say(String key, Reason reason, Locale locale) {
        return messages.getMessage(key, reason.arguments().toArray(), locale);
    }
}
