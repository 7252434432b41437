package app.headsup.access;

import static app.headsup.access.AccessMatrixTest.Who.BESIDE;
import static app.headsup.access.AccessMatrixTest.Who.OTHER_CLASS;
import static app.headsup.access.AccessMatrixTest.Who.OTHER_SCHOOL;
import static app.headsup.access.AccessMatrixTest.Who.OWN;
import static java.util.Map.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Walks every address that names something with everybody it may open to: with what is their own, another student's of
 * the class, another class's and another school's. Not yours is not found. Of a new address this test asks what it names
 * ({@link ClassWithEverything#ids}) and, where the first matching line below isn't true of it, whom it reaches.
 */
@HeadsupTest
class AccessMatrixTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    /** What names no row: it is of nobody. */
    private static final Pattern NO_ROW = Pattern.compile("\\{(locale|key|week)}");
    private static final Set<String> DOORS = Set.of("/sign-in/class/{code}", "/sign-in/link/{token}");
    /** What is gone or over afterwards comes last. */
    private static final Pattern LAST = Pattern.compile(".*/(end|tick|decision|reading|removal|undoing|withdrawal)");

    /** Whom an address reaches, beside the wall of roles: the first line that begins it. */
    private static final List<Reach> REACHES = List.of(
            new Reach("/teach/library/", Set.of(OWN, OTHER_CLASS), Set.of()),
            new Reach("/learn/lessons/", Set.of(OWN, BESIDE), Set.of()),
            new Reach("/media/", Set.of(OWN, BESIDE), Set.of(Role.TEACHER, Role.ADMIN)),
            new Reach("/print/", Set.of(OWN, BESIDE), Set.of(Role.TEACHER, Role.ADMIN)),
            new Reach("/admin/", Set.of(OWN, OTHER_CLASS), Set.of()),
            new Reach("/", Set.of(OWN), Set.of()));

    /** Fewer than its roles: what a teacher began or wrote, and an alert that was told to a teacher and a facilitator. */
    private static final Map<String, Set<Role>> ONLY = Map.of("POST /teach/conferences/{id}", Set.of(Role.TEACHER),
            "GET /teach/conferences/{id}/note", Set.of(Role.TEACHER),
            "POST /teach/conferences/{id}/note", Set.of(Role.TEACHER),
            "POST /alerts/{alertId}/sight", Set.of(Role.TEACHER, Role.FACILITATOR),
            "POST /alerts/{alertId}/meeting", Set.of(Role.TEACHER, Role.FACILITATOR),
            "POST /alerts/{alertId}/closing", Set.of(Role.TEACHER, Role.FACILITATOR),
            "POST /teach/collaborations/{id}/contributions/{entryId}/words", Set.of(Role.TEACHER),
            "POST /teach/collaborations/{id}/contributions/{entryId}/strike-out", Set.of(Role.TEACHER),
            "POST /teach/collaborations/{id}/observations/{observationId}/words", Set.of(Role.TEACHER),
            "POST /teach/collaborations/{id}/observations/{observationId}/strike-out", Set.of(Role.TEACHER));

    /** What forms need before they look at whose it is; those that don't know a field leave it alone. */
    private static final Map<String, String> FIELDS = Map.ofEntries(entry("words", "Well done"), entry("percent", "80"),
            entry("reached", "true"), entry("medium", "PAPER"), entry("verdict", "NO"), entry("direction", "UP"),
            entry("position", "0"), entry("to", "waiting"), entry("reply", "YES"), entry("read", "60"),
            entry("route", "CONFERENCE"), entry("name", "Rug"), entry("seats", "4"), entry("devices", "0"),
            entry("version", "0"), entry("duty", "TEACHER"), entry("number", "2"), entry("accept", "false"), entry("style", "MIXED"));

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    BeanFactory beans;

    ClassWithEverything mine;
    ClassWithEverything otherClass;
    ClassWithEverything otherSchool;

    @BeforeEach
    void classes() {
        var school = new TestSchool(registrar);
        mine = new ClassWithEverything(beans, school, school.classroom);
        otherClass = new ClassWithEverything(beans, school, school.openClassroom("Math 6C"));
        var far = new TestSchool(registrar);
        otherSchool = new ClassWithEverything(beans, far, far.classroom);
    }

    /** What is refused comes first: it changes nothing. */
    @Test
    void notYoursIsNotFound() {
        var softly = new SoftAssertions();
        yoursDoesNotOpenWhatIsNot(softly);
        eachReachesWhomItShould(softly);
        softly.assertAll();
    }

    private void eachReachesWhomItShould(SoftAssertions softly) {
        for (var route : naming()) {
            for (var who : List.of(OTHER_SCHOOL, OTHER_CLASS, BESIDE, OWN)) {
                people(who).forEach((role, user) -> {
                    if (route.roles().contains(role)) {
                        int answer = ask(route, user, who == OTHER_SCHOOL ? otherSchool.school : mine.school, mine, mine);
                        boolean reached = answer != 404 && answer != 403 && answer < 500;
                        softly.assertThat(reached).as("%s %s as %s, %s: %d", route.method(), route.pattern(), role, who,
                                answer).isEqualTo(expected(route, role, who));
                    }
                });
            }
        }
    }

    /** A page of one's own with somebody else's student, lesson, item … in its address. */
    private void yoursDoesNotOpenWhatIsNot(SoftAssertions softly) {
        for (var route : naming()) {
            if (VARIABLE.matcher(NO_ROW.matcher(route.pattern()).replaceAll("")).results().count() < 2) {
                continue;
            }
            for (var role : route.roles()) {
                var user = mine.own.get(role);
                for (var other : List.of(otherClass, otherSchool)) {
                    softly.assertThat(ask(route, user, mine.school, mine, other))
                            .as("%s %s as %s, theirs inside mine", route.method(), route.pattern(), role).isEqualTo(404);
                    softly.assertThat(ask(route, user, mine.school, other, mine))
                            .as("%s %s as %s, mine inside theirs", route.method(), route.pattern(), role).isEqualTo(404);
                }
            }
        }
    }

    private static List<Route> naming() {
        return Routes.ALL.stream().filter(route -> !route.isOpen() && VARIABLE.matcher(route.pattern()).find())
                .filter(route -> !DOORS.contains(route.pattern()))
                .sorted(Comparator.<Route>comparingInt(route -> route.method() == HttpMethod.POST ? 1 : 0)
                        .thenComparing(route -> LAST.matcher(route.pattern()).matches())).toList();
    }

    private Map<Role, CurrentUser> people(Who who) {
        return switch (who) {
            case OWN -> mine.own;
            case BESIDE -> mine.beside;
            case OTHER_CLASS -> otherClass.own;
            case OTHER_SCHOOL -> otherSchool.own;
        };
    }

    private static boolean expected(Route route, Role role, Who who) {
        return REACHES.stream().filter(reach -> route.pattern().startsWith(reach.begins())).findFirst().orElseThrow()
                .reaches(who, role)
                && ONLY.getOrDefault(route.method() + " " + route.pattern(), route.roles()).contains(role);
    }

    private int ask(Route route, CurrentUser user, TestSchool school, ClassWithEverything first,
            ClassWithEverything others) {
        var asked = request(route.method(), address(route.pattern(), first, others)).with(csrf()).with(school.as(user));
        FIELDS.forEach(asked::param);
        asked.param("student", first.ids.get("studentId")).param("students", first.ids.get("studentId") + "@0")
                .param("person", first.ids.get("person"));
        try {
            return mvc.perform(asked).andReturn().getResponse().getStatus();
        } catch (Exception faultWhileDrawing) {
            return 500;
        }
    }

    /** The first thing that the address names is of one class, the others may be of another. */
    private static String address(String pattern, ClassWithEverything first, ClassWithEverything others) {
        var parts = new ArrayList<String>();
        var from = first;
        for (var part : pattern.split("/")) {
            var variable = VARIABLE.matcher(part);
            if (variable.find()) {
                parts.add(variable.replaceAll(name(variable.group(1), parts.getLast(), from)));
                from = others;
            } else {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** What is called {id} is told by the word before it. */
    private static String name(String variable, String before, ClassWithEverything of) {
        var known = variable.equals("id") ? Map.of("classes", "classroomId", "students", "studentId")
                .getOrDefault(before, before) : variable;
        var id = of.ids.get(known);
        if (id == null) {
            throw new AssertionError("ClassWithEverything has no " + known + " yet");
        }
        return id;
    }

    enum Who {
        OWN, BESIDE, OTHER_CLASS, OTHER_SCHOOL
    }

    /** @param wholeSchool roles that it reaches from another class of the school too */
    private record Reach(String begins, Set<Who> who, Set<Role> wholeSchool) {

        boolean reaches(Who from, Role role) {
            return who.contains(from) || from == OTHER_CLASS && wholeSchool.contains(role);
        }
    }
}
