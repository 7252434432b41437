package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.State;
import app.headsup.roster.Registrar;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeadsupTest
class SuggestionsTest {

    @Autowired
    Registrar registrar;
    @Autowired
    ClassHours hours;
    @Autowired
    Suggestions suggestions;
    @Autowired
    Needs needs;

    @Test
    void aNeedIsSuggestedAndAYesPutsTheStudentWithTheAdult() {
        var school = new TestSchool(registrar, "Ana", "Ben");
        var ana = school.students.getFirst();
        school.in(() -> {
            var hour = hours.start(school.classroom, school.teacher.personId(), 50);
            needs.raise(school.classroom, ana.personId(), Route.CONFERENCE, "I want to talk with Ana",
                    school.teacher.personId());
            suggestions.recompute(school.classroom);

            var open = suggestions.open(hour, Locale.ENGLISH);
            assertThat(open).singleElement().satisfies(one -> {
                assertThat(one.studentIds()).containsExactly(ana.personId());
                assertThat(one.sentence()).isEqualTo("Ms. Rivera wrote: “I want to talk with Ana”");
                assertThat(one.evidenceCount()).isEqualTo(1);
            });
            suggestions.decide(open.getFirst().id(), school.teacher.personId(), new Verdict.Yes());

            assertThat(suggestions.open(hour, Locale.ENGLISH)).isEmpty();
            assertThat(hours.ofStudent(ana.personId()).orElseThrow().state()).isEqualTo(State.ADULT);
        });
    }
}
