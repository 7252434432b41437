package app.headsup.sample;

import app.headsup.groupwork.Interests;
import app.headsup.groupwork.MiniLesson;
import app.headsup.groupwork.MiniLessons;
import app.headsup.groupwork.Mixing;
import app.headsup.groupwork.SeatingRuleView.Kind;
import app.headsup.groupwork.SeatingRules;
import app.headsup.groupwork.TermPlanner;
import app.headsup.roster.Roster;
import app.headsup.web.SchoolClock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who sits with whom in Math 6B: two kept apart, what they care about, a mini-lesson that one missed, and a term plan. */
@Component
@Order(5)
class SampleGroups implements Part {

    private static final String CLASSROOM = "Math 6B";
    private static final int A_WEEK_AGO = -5;
    private static final Map<String, List<String>> LIKES = Map.of(
            "soccer", List.of("Maya", "Kofi", "Mateo", "Ivan", "Leila", "Femi", "Dario"),
            "baking", List.of("Amara", "Sofia", "Elias", "Tess", "Priya", "Noah"),
            "drawing", List.of("Yuki", "Clara", "Hana", "Theo", "Ines", "Wei", "Zuri"),
            "dogs", List.of("Jonas", "Greta", "Malik", "Nia", "Lucas", "Aisha", "Omar", "Ravi"));

    private final Roster roster;
    private final SeatingRules rules;
    private final Interests interests;
    private final MiniLessons miniLessons;
    private final TermPlanner planner;
    private final SchoolClock clock;

    SampleGroups(Roster roster, SeatingRules rules, Interests interests, MiniLessons miniLessons, TermPlanner planner,
            SchoolClock clock) {
        this.roster = roster;
        this.rules = rules;
        this.interests = interests;
        this.miniLessons = miniLessons;
        this.planner = planner;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "who sits with whom";
    }

    @Override
    public boolean isThere() {
        return roster.classrooms().stream().flatMap(room -> miniLessons.held(room.id()).values().stream())
                .anyMatch(days -> !days.isEmpty());
    }

    @Override
    public void enter(Calendar calendar) {
        var room = roster.classrooms().stream().filter(one -> one.name().equals(CLASSROOM)).findFirst().orElseThrow().id();
        var teacher = roster.adults(room).getFirst().id();
        var students = new LinkedHashMap<String, UUID>();
        roster.students(room).forEach(student -> students.put(student.givenName(), student.id()));
        try (var held = clock.at(calendar.at(calendar.schoolDay(A_WEEK_AGO), LocalTime.of(15, 0)))) {
            rules.set(room, Kind.APART, List.of(students.get("Malik"), students.get("Dario")), teacher);
            LIKES.forEach((word, who) -> interests.note(room, word, who.stream().map(students::get).toList(), teacher));
            var present = new ArrayList<>(students.values());
            present.remove(students.get("Zuri"));
            miniLessons.hold(room, MiniLesson.TURNS, calendar.schoolDay(A_WEEK_AGO), present, teacher);
        }
        planner.plan(room, null, 8, 4, Mixing.MIXED, calendar.today(), teacher);
    }
}
