package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.roster.Registrar;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A lesson on paper: what is on the sheet, and who never gets one. */
@HeadsupTest
class PrintTest {

    static final Locale SPANISH = Locale.of("es");

    @Autowired
    MockMvc mvc;
    @Autowired
    LessonEditor editor;

    @Autowired
    LessonSheets sheets;
    @Autowired
    WhereTaught whereTaught;
    @Autowired
    Registrar registrar;

    TestSchool school;
    CurrentUser maya;
    UUID lesson;

    @BeforeEach
    void aLessonWithAllItsSheets() {
        school = new TestSchool(registrar, "Maya");
        maya = school.students.getFirst();
        lesson = SampleLesson.in(school, editor, "Equal ratios");
        school.in(() -> {
            whereTaught.teach(school.classroom, lesson, school.teacher.personId());
            editor.setPractice(lesson, "1. Draw 2 : 3.\n\n2. Say why 4 : 6 is equal.");
            editor.setAnswerGuide(lesson, "Two and three circles.\n\nBoth doubled.", true);
            editor.setMasteryCheck(lesson, "Explain it to me.", "Both numbers grow together.");
            editor.setNotes(lesson, List.of(new NewNoteLine(0, "A ratio compares ____.", List.of("two amounts"))));
            editor.setTask(lesson, new NewTask("Ratio recipes", "", "", List.of("Reader", "Time keeper"),
                    List.of("Cups"), List.of("Mix.", "Taste."), List.of("Listen."), "A recipe", 15, 4));
            editor.translate(lesson, SPANISH, new Translation("Razones iguales", "Sé cuándo son iguales.", "",
                    List.of(), "Dibuja 2 : 3.\n\nDi por qué 4 : 6 es igual."));
        });
    }

    @Test
    void practiceHasANameLineAndItsProblemsInTheReadersLanguage() throws Exception {
        var sheet = Jsoup.parse(print("practice", maya, Locale.ENGLISH).getContentAsString());
        assertThat(sheet.select(".sheet-name").text()).isEqualTo("Name");
        assertThat(sheet.select(".problems li").eachText()).containsExactly("Draw 2 : 3.", "Say why 4 : 6 is equal.");
        var spanish = Jsoup.parse(print("practice", maya, SPANISH).getContentAsString());
        assertThat(spanish.select("h1").text()).isEqualTo("Razones iguales");
        assertThat(spanish.select(".problems li").eachText())
                .containsExactly("Dibuja 2 : 3.", "Di por qué 4 : 6 es igual.");
    }

    @Test
    void notesKeepTheirBlanksOpen() throws Exception {
        String sheet = print("notes", maya, Locale.ENGLISH).getContentAsString();
        assertThat(Jsoup.parse(sheet).select(".note-lines .blank")).hasSize(1);
        assertThat(sheet).doesNotContain("two amounts");
    }

    @Test
    void theTaskHasARoleForEveryHandAndEveryName() throws Exception {
        var sheet = Jsoup.parse(print("task", maya, Locale.ENGLISH).getContentAsString());
        assertThat(sheet.select(".sheet-name .blank")).hasSize(4);
        assertThat(sheet.select(".to-fill li").eachText()).containsExactly("Reader", "Time keeper");
        assertThat(sheet.select(".steps li").eachText()).containsExactly("Mix.", "Taste.");
    }

    @Test
    void theGuideIsForAdultsAndForFamiliesOnlyWhenShared() throws Exception {
        var guardian = school.guardianOf(maya);
        var sheet = Jsoup.parse(print("guide", guardian, Locale.ENGLISH).getContentAsString());
        assertThat(sheet.select(".answers b").eachText()).containsExactly("Two and three circles.", "Both doubled.");
        assertThat(sheet.text()).doesNotContain("Both numbers grow together.");
        assertThat(print("guide", school.teacher, Locale.ENGLISH).getContentAsString())
                .contains("Both numbers grow together.");
        assertThat(print("guide", maya, Locale.ENGLISH).getStatus()).isEqualTo(403);
        school.in(() -> sheets.setAnswerGuide(lesson, "Two and three circles.", false, 0L));
        assertThat(print("guide", guardian, Locale.ENGLISH).getStatus()).isEqualTo(404);
        assertThat(print("guide", school.mentorOf(maya), Locale.ENGLISH).getStatus()).isEqualTo(200);
    }

    @Test
    void noSheetOfALessonThatHasNotReachedTheReader() throws Exception {
        UUID unreleased = SampleLesson.in(school, editor, "Not yet");
        school.in(() -> editor.setPractice(unreleased, "Draw it."));
        assertThat(mvc.perform(get("/print/lessons/" + unreleased + "/practice").with(school.as(maya))).andReturn()
                .getResponse().getStatus()).isEqualTo(404);
        assertThat(print("practice", school.guardianOf(), Locale.ENGLISH).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse print(String sheet, CurrentUser reader, Locale locale) throws Exception {
        return mvc.perform(get("/print/lessons/" + lesson + "/" + sheet).locale(locale).with(school.as(reader)))
                .andReturn().getResponse();
    }
}
