package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.grouping.Bound;
import app.headsup.library.Library;
import app.headsup.library.LessonCard;
import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Playlists;
import app.headsup.roster.Roster;
import app.headsup.rotation.solver.RotationProblem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the planner's pages read. */
@Component
class PlannerPages {

    private static final int TABLE = 4;

    private final TaughtClasses classes;
    private final Problems problems;
    private final PlanChecks checks;
    private final Roster roster;
    private final Playlists playlists;
    private final Library library;
    private final Solving solving;
    private final Rehearsing rehearsing;

    PlannerPages(TaughtClasses classes, Problems problems, PlanChecks checks, Roster roster, Playlists playlists,
            Library library, Solving solving, Rehearsing rehearsing) {
        this.classes = classes;
        this.problems = problems;
        this.checks = checks;
        this.roster = roster;
        this.playlists = playlists;
        this.library = library;
        this.solving = solving;
        this.rehearsing = rehearsing;
    }

    /** The plan's own page. */
    String plan(PlanView plan, CurrentUser user, Locale locale, Model model) {
        var taught = classes.of(plan.classroomIds());
        var teaches = user.is(Role.TEACHER);
        model.addAttribute("grid", Grid.of(plan, taught));
        model.addAttribute("plan", plan);
        model.addAttribute("solving", SolvingPiece.of(solving.progress(plan.id()).orElse(null), plan, solving.best(plan.id())));
        model.addAttribute("rehearsed", rehearsing.glance(plan));
        model.addAttribute("shape", PlanShape.of(plan, taught.studentIds(), problems.ledger(taught)));
        model.addAttribute("obstacles", checks.of(teaches ? problems.of(plan, taught) : withoutRules(problems.of(plan, taught)),
                plan, taught, locale));
        model.addAttribute("bound", bound(taught));
        model.addAttribute("mayChange", teaches);
        model.addAttribute("home", classes.own(user, plan).getFirst());
        model.addAttribute("usedBy", plan.inUse() ? name(plan.use().by()) : null);
        return "rotation/plan";
    }

    /** Who keeps apart or together is for those alone who may read the rules. */
    private static RotationProblem withoutRules(RotationProblem problem) {
        return problem.apart(Set.of()).together(List.of());
    }

    /** For how many rounds of fours this class need meet nobody twice; null for a class too small for tables. */
    private static Bound bound(TaughtClass taught) {
        int students = taught.students().size();
        return students < 2 * TABLE ? null : Bound.of(students, Math.ceilDiv(students, TABLE));
    }

    private String name(UUID person) {
        return roster.names(Stream.of(person).toList()).get(person);
    }

    /** What the classes' playlists hold, in their order: titles by lesson. */
    Map<UUID, String> lessons(Collection<UUID> classroomIds) {
        var ids = classroomIds.stream().flatMap(id -> playlists.entries(id).stream()).map(PlaylistEntry::lessonId).distinct().toList();
        var cards = library.cards(ids);
        return ids.stream().map(cards::get).filter(card -> card != null).collect(Collectors.toMap(LessonCard::id,
                LessonCard::title, (one, same) -> one, LinkedHashMap::new));
    }
}
