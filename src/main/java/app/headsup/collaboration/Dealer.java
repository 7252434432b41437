package app.headsup.collaboration;

import app.headsup.groupwork.PartnersLedger;
import app.headsup.groupwork.Seating;
import app.headsup.groupwork.SeatingRules;
import app.headsup.groupwork.TwoStudents;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Deals a new collaboration's students, with what the school knows of them: checks, earlier partners, who is kept apart. */
@Component
class Dealer {

    private static final int TRIES = 100;

    private final CollaborationReader reader;
    private final PartnersLedger partners;
    private final SeatingRules rules;
    private final Roster roster;

    Dealer(CollaborationReader reader, PartnersLedger partners, SeatingRules rules, Roster roster) {
        this.reader = reader;
        this.partners = partners;
        this.rules = rules;
        this.roster = roster;
    }

    /** Refuses too few students, and rules that no deal keeps. Students of another class are not found. */
    List<Place> deal(NewCollaboration wanted, long seed) {
        var students = studentsOf(wanted.classroomId(), wanted.students());
        if (students.size() < wanted.kind().fewest()) {
            throw new Refusal("collaboration.too-few", wanted.kind().fewest());
        }
        var readiness = reader.readiness(students);
        var met = met(wanted.classroomId(), students);
        var seating = wanted.kind() == Kind.SEMINAR ? new Seating(Set.of(), List.of()) : seating(wanted.classrooms());
        var younger = wanted.kind() == Kind.BUDDIES ? younger(wanted, students) : List.<UUID>of();
        // To keep them apart counts more than a mix of readiness: the second half of the tries does without.
        var tried = LongStream.range(0, TRIES)
                .mapToObj(i -> new Deal(wanted.classroomId(), students, i < TRIES / 2 ? readiness : Map.of(), met, seating, seed + i))
                .map(deal -> new Tried(wanted.kind(), deal, dealt(deal, wanted, younger))).filter(Tried::holds);
        // Pairs and teams see to who belongs together by themselves; of jigsaws the one is taken that does so best.
        return (wanted.kind() == Kind.JIGSAW && !seating.together().isEmpty()
                ? tried.min(Comparator.comparingLong(Tried::torn)) : tried.findFirst())
                .orElseThrow(() -> new Refusal("collaboration.apart")).places();
    }

    private List<Place> dealt(Deal deal, NewCollaboration wanted, List<UUID> younger) {
        return switch (wanted.kind()) {
            case DEBATE -> deal.sides();
            case SEMINAR -> deal.circles();
            case INTERVIEW -> deal.teams(2);
            case JIGSAW -> deal.homes(wanted.topics());
            case BUDDIES -> deal.buddies(wanted.partnerClassroomId(), younger);
            case PROJECT -> deal.teams(Math.clamp(wanted.teamSize(), 1, NewCollaboration.LARGEST_TEAM));
        };
    }

    private List<UUID> studentsOf(UUID classroomId, List<UUID> chosen) {
        var all = ids(roster.students(classroomId));
        if (!all.containsAll(chosen)) {
            throw new NotFound();
        }
        return chosen.isEmpty() ? all : all.stream().filter(chosen::contains).toList();
    }

    /** Who is in both classes is among the older ones: nobody is their own buddy. */
    private List<UUID> younger(NewCollaboration wanted, List<UUID> older) {
        return studentsOf(wanted.partnerClassroomId(), wanted.partnerStudents()).stream()
                .filter(student -> !older.contains(student)).toList();
    }

    /** This term: in groups of its hours, or in teams. What a team did in an hour is in both, so the larger number counts. */
    private Map<TwoStudents, Integer> met(UUID classroomId, List<UUID> students) {
        var since = roster.classroom(classroomId).map(ClassroomView::termStartsOn).orElseThrow(NotFound::new);
        var met = new HashMap<>(partners.met(students, since.atStartOfDay(roster.zone()).toInstant()));
        reader.met(classroomId, since).forEach((two, times) -> met.merge(two, times, Math::max));
        return met;
    }

    /** Who is kept apart and together in these classes. */
    Seating seating(List<UUID> classrooms) {
        return rules.of(classrooms);
    }

    private static List<UUID> ids(List<StudentName> students) {
        return students.stream().map(StudentName::id).toList();
    }

    private record Tried(Kind kind, Deal deal, List<Place> places) {

        /** A jigsaw's experts sit together as well. */
        boolean holds() {
            return !deal.breaks(places, Place::team) && (kind != Kind.JIGSAW || !deal.breaks(places, Place::part));
        }

        long torn() {
            return deal.torn(places);
        }
    }
}
