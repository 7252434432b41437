package app.headsup.library;

import app.headsup.library.NewQuestion.NewChoice;
import app.headsup.TestSchool;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A lesson with a video of three seconds, as tests of several modules need one. */
public final class SampleLesson {

    public static final Path VIDEO = Path.of("src/test/resources/video/three-seconds.mp4");

    private SampleLesson() {
    }

    /** Made by the school's teacher; without questions. */
    public static UUID in(TestSchool school, LessonEditor editor, String title) {
        return school.in(() -> {
            UUID unit = editor.createUnit(school.teacher.personId(), "Ratios around us", "");
            UUID lesson = editor.createLesson(unit, new NewLesson(title, "I can tell when two ratios are equal.",
                    "You can explain it with a drawing.", List.of("Where do you mix things at home?")));
            editor.attachVideo(lesson, school.teacher.personId(), VIDEO);
            return lesson;
        });
    }

    /** "Which is equal to 2 : 3?", 4 : 6 is. */
    public static NewQuestion oneChoice(int atMs) {
        return new NewQuestion(atMs, 0, QuestionKind.ONE_CHOICE, "Which is equal to 2 : 3?",
                List.of(new NewChoice("4 : 6", true), new NewChoice("3 : 2", false), new NewChoice("4 : 5", false)),
                null, null, List.of(), "Both numbers doubled.");
    }

    /** Asks for the number 6. */
    public static NewQuestion number(int atMs) {
        return new NewQuestion(atMs, 0, QuestionKind.NUMBER, "4 cups need how many spoons?", List.of(),
                new BigDecimal("6"), BigDecimal.ZERO, List.of(), "");
    }
}
