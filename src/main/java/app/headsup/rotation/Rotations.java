package app.headsup.rotation;

import app.headsup.grouping.Style;
import app.headsup.access.CurrentUser;
import app.headsup.database.SchoolEntity;
import app.headsup.library.Library;
import app.headsup.library.LessonCard;
import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Playlists;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans of station rotations. A plan is drafted for a day, changed by hand and by the solver, and put to use by an adult.
 * Every change names the version it was made on; two at once never overwrite each other. Callers have made sure that their
 * reader may see the class, but where a {@link CurrentUser} is asked for.
 */
@Service
@Transactional
public class Rotations {

    private final PlanReader reader;
    private final PlanWriter writer;
    private final PlanUses uses;
    private final TaughtClasses classes;
    private final SchoolCalendar calendar;
    private final PlanChecks checks;
    private final Roster roster;
    private final Playlists playlists;
    private final Library library;
    private final MessageSource words;
    private final Clock clock;

    Rotations(PlanReader reader, PlanWriter writer, PlanUses uses, TaughtClasses classes, SchoolCalendar calendar,
            PlanChecks checks, Roster roster, Playlists playlists, Library library, MessageSource words, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.uses = uses;
        this.classes = classes;
        this.calendar = calendar;
        this.checks = checks;
        this.roster = roster;
        this.playlists = playlists;
        this.library = library;
        this.words = words;
        this.clock = clock;
    }

    /** @throws NotFound when there is none of this id */
    @Transactional(readOnly = true)
    public PlanView find(UUID planId) {
        return reader.find(planId).orElseThrow(NotFound::new);
    }

    /** The plan, if its reader works in one of its classes. */
    @Transactional(readOnly = true)
    public PlanView find(CurrentUser user, UUID planId) {
        var plan = find(planId);
        var own = roster.classroomsOf(user.personId()).stream().anyMatch(one -> plan.classroomIds().contains(one.id()));
        if (!own || reader.thrownAway(planId)) {
            throw new NotFound();
        }
        return plan;
    }

    /** Every plan in which the class takes part, latest day first. */
    @Transactional(readOnly = true)
    public List<PlanLine> ofClass(UUID classroomId) {
        return reader.ofClass(classroomId);
    }

    /** The plan in use by which the class works at this moment. */
    @Transactional(readOnly = true)
    public Optional<PlanView> inUse(UUID classroomId, Instant moment) {
        return uses.at(classroomId, moment).map(this::find);
    }

    /**
     * Drafts a plan with stations from what the room has, and deals everybody out, so that there is something to look at.
     *
     * @param secondClassroomId a class taught together with the first; null for none
     * @param locale in which the stations are named
     * @throws Refusal for a day or a time at which the classes can't be taught, or a room without places
     */
    public UUID draft(UUID classroomId, UUID secondClassroomId, PlanTimes times, Style style, UUID by, Locale locale) {
        var taught = classes.of(classroomId, secondClassroomId);
        calendar.check(times, taught.classrooms());
        var blocks = RotationPlan.newBlocks(times.blockMinutes());
        var stations = new Outline(taught, lesson(classroomId, times.day()),
                blocks.stream().map(Block::id).collect(Collectors.toSet()), words, locale).stations();
        return store(new PlanView(SchoolEntity.newId(), 0, classroomId, secondClassroomId, times.title(), times.day(),
                times.startsAt(), times.moveMinutes(), style, by, clock.instant(), null, blocks, stations, List.of(), List.of()),
                taught, null);
    }

    /** Drafts a plan like another one: its stations and who was where, without students who left; the others are dealt in. */
    public UUID copy(UUID planId, PlanTimes times, UUID by) {
        var copied = find(planId);
        var taught = classes.of(copied.classroomIds());
        calendar.check(times, taught.classrooms());
        var plan = PlanCopy.of(copied, times, taught, by, clock.instant());
        return store(plan, taught, copied.id());
    }

    private UUID store(PlanView plan, TaughtClass taught, UUID copiedFrom) {
        var students = taught.students().stream().map(student -> student.id()).toList();
        writer.insert(Deal.everybody(plan, students), copiedFrom);
        return plan.id();
    }

    /** What a new plan is called: what the class works on that day, or what it is. */
    @Transactional(readOnly = true)
    public String title(ClassroomView classroom, LocalDate day, Locale locale) {
        var lesson = lesson(classroom.id(), day);
        return lesson == null ? words.getMessage("rotation.outline.title", null, locale) : lesson.title();
    }

    /** What the class works on that day: the first of its playlist that is due then or later, else its first. */
    private LessonCard lesson(UUID classroomId, LocalDate day) {
        var entries = playlists.entries(classroomId);
        var due = entries.stream().filter(entry -> entry.targetOn() != null && !entry.targetOn().isBefore(day)).findFirst();
        return due.or(() -> entries.stream().findFirst()).map(PlaylistEntry::lessonId)
                .map(id -> library.cards(Set.of(id)).get(id)).orElse(null);
    }

    /**
     * Takes over a better set of places. What is locked stays; who is in a conference stays there.
     *
     * @throws Stale when the plan was changed since this version
     */
    public void keep(UUID planId, long version, Collection<Place> places) {
        change(planId, version, plan -> plan.keep(places), stored -> List.of());
    }

    /**
     * Changes a plan that its reader may see.
     *
     * @param version the one that was read
     * @param against what the reader wanted, beside what is stored, for a change that came too late
     * @throws Stale with both versions when it was changed since
     */
    void change(UUID planId, long version, Consumer<RotationPlan> change, Function<PlanView, List<Stale.Difference>> against) {
        var stored = find(planId);
        if (stored.version() != version) {
            throw new Stale(against.apply(stored));
        }
        var plan = new RotationPlan(stored);
        plan.keepOnly(classes.of(stored.classroomIds()).studentIds());
        change.accept(plan);
        var changed = plan.view();
        if (!changed.day().equals(stored.day()) || !changed.startsAt().equals(stored.startsAt())) {
            calendar.check(changed.times(), classes.of(changed.classroomIds()).classrooms());
        }
        if (!writer.update(changed)) {
            throw new Stale(against.apply(find(planId)));
        }
        // Somebody may have set it aside since it was read; from the update on nobody does.
        if (uses.goesOn(planId)) {
            uses.claim(changed);
        }
    }

    /**
     * The adult decides that the class works by this plan.
     *
     * @throws Refusal while somebody has no place, it takes more than there is, or another plan in use has the class or an
     *     adult at that time
     */
    public void use(UUID planId, long version, UUID by) {
        change(planId, version, changing -> ready(changing.view()), stored -> List.of());
        var plan = find(planId);
        if (!plan.inUse()) {
            uses.begin(planId, by);
            uses.claim(plan);
        }
    }

    private void ready(PlanView plan) {
        var taught = classes.of(plan.classroomIds());
        Readiness.require(plan, taught, checks.names(plan, taught));
    }

    /**
     * Throws a draft away for good. What a class works by, or ever worked by, stays.
     *
     * @throws Stale when it was changed since this version
     */
    public void throwAway(UUID planId, long version, UUID by) {
        if (find(planId).inUse()) {
            throw new Refusal("rotation.throw-away.in-use");
        }
        if (reader.ran(planId)) {
            throw new Refusal("rotation.throw-away.ran");
        }
        if (!writer.throwAway(planId, version, by, clock.instant())) {
            throw new Stale();
        }
    }

    /** It is a draft again. */
    public void setAside(UUID planId, UUID by) {
        uses.end(planId, by);
    }
}
