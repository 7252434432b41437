package app.headsup.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.HeadsupTest;
import app.headsup.database.CurrentSchool;
import app.headsup.library.LessonCard;
import app.headsup.library.Library;
import app.headsup.roster.AdultName;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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

    @Autowired
    Library library;

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
    void aUnitOfFiveLessonsWithVideosInTwoLanguages() {
        CurrentSchool.in(SampleSchool.ID, () -> {
            var unit = library.units().getFirst();
            assertThat(unit.lessons()).extracting(LessonCard::title).containsExactly("What a ratio says", "Equal ratios",
                    "Ratio tables", "Unit rates in the shop", "Design your own scale map");
            assertThat(unit.lessons()).allSatisfy(card -> {
                assertThat(card.videoMs()).isBetween(60_000, 150_000);
                assertThat(library.lesson(card.id(), Locale.ENGLISH).video().captionLocales()).containsExactly("en", "es");
            });
            assertThat(library.lesson(unit.lessons().get(1).id(), Locale.of("es")).title()).isEqualTo("Razones iguales");
        });
    }

    @Test
    void loadingAgainChangesNothing() {
        sample.load(ZoneId.of("America/Chicago"));
        assertThat(CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().stream().map(ClassroomView::name).toList()))
                .isEqualTo(List.of("Grade 3/4", "Math 6B"));
    }
}
