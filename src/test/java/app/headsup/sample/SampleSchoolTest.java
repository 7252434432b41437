package app.headsup.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.HeadsupTest;
import app.headsup.database.CurrentSchool;
import app.headsup.roster.AdultName;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample school is loaded once into the run's database, through the façades, and read back the same way. */
@HeadsupTest
class SampleSchoolTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    Roster roster;

    @BeforeEach
    void load() {
        sample.load(ZoneId.of("America/Chicago"));
    }

    @Test
    void twoClassesWithTheirAdults() {
        var names = CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().stream()
                .map(room -> room.name() + ": " + roster.students(room.id()).size() + " students with "
                        + roster.adults(room.id()).stream().map(AdultName::name).toList()).toList());
        assertThat(names).containsExactly(
                "Grade 3/4: 60 students with [Ms. Lindqvist, Mr. Okafor, Ms. Chen, Ms. Navarro]",
                "Math 6B: 28 students with [Ms. Rivera, Ms. Navarro]");
    }

    @Test
    void nobodyInAClassSharesAGivenName() {
        CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().forEach(room ->
                assertThat(roster.students(room.id())).extracting(StudentName::givenName).doesNotHaveDuplicates()));
    }

    @Test
    void loadingAgainChangesNothing() {
        sample.load(ZoneId.of("America/Chicago"));
        assertThat(CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().stream().map(ClassroomView::name).toList()))
                .isEqualTo(List.of("Grade 3/4", "Math 6B"));
    }
}
