package app.headsup.progress;

import app.headsup.TestSchool;
import app.headsup.library.LessonEditor;
import app.headsup.library.NewLesson;
import app.headsup.library.NewNoteLine;
import app.headsup.library.NewQuestion;
import app.headsup.library.NewQuestion.NewChoice;
import app.headsup.library.NewTask;
import app.headsup.library.QuestionKind;
import app.headsup.playlist.Playlists;
import app.headsup.playlist.Tier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A lesson of eight seconds on a class's playlist: a choice, a number, words for a person, and a pause to talk. */
public class RatioLesson {

    static final Path VIDEO = Path.of("src/test/resources/video/eight-seconds.mp4");

    public final UUID id;
    public final UUID choice;
    public final UUID number;
    public final UUID words;
    public final UUID talk;
    private final LessonEditor editor;
    private final TestSchool school;

    public RatioLesson(TestSchool school, LessonEditor editor, Playlists playlists, String title) {
        this.editor = editor;
        this.school = school;
        UUID author = school.teacher.personId();
        id = school.in(() -> {
            UUID unit = editor.createUnit(author, "Ratios around us", "");
            UUID lesson = editor.createLesson(unit, new NewLesson(title, "I can tell when two ratios are equal.",
                    "You can explain it with a drawing.", List.of("Where do you mix things at home?")));
            editor.attachVideo(lesson, author, VIDEO);
            editor.addCaptions(lesson, Locale.ENGLISH, "WEBVTT\n\n00:00.000 --> 00:02.000\nTwo cups, three spoons.\n");
            editor.addCaptions(lesson, Locale.of("es"), "WEBVTT\n\n00:00.000 --> 00:02.000\nDos tazas.\n");
            editor.setNotes(lesson, List.of(new NewNoteLine(0, "A ____ compares two ____.", List.of("ratio", "amounts")),
                    new NewNoteLine(2000, "4 : 6 is ____ to 2 : 3.", List.of("equal"))));
            editor.setTask(lesson, new NewTask("Ratio recipes", "", "", List.of("Keep the time"), List.of(),
                    List.of("Mix."), List.of(), "", 15, 4));
            editor.setMasteryCheck(lesson, "How much for 5 cups?", "Both amounts are multiplied.");
            playlists.add(school.classroom, lesson, Tier.MUST, null, author);
            return lesson;
        });
        choice = ask(2000, 500, QuestionKind.ONE_CHOICE, "Which is equal to 2 : 3?", List.of(new NewChoice("4 : 6", true),
                new NewChoice("3 : 2", false), new NewChoice("4 : 5", false)), null, "Both numbers doubled.");
        number = ask(4000, 2000, QuestionKind.NUMBER, "4 cups need how many spoons?", List.of(), new BigDecimal("6"),
                "Two batches.");
        words = ask(6000, 4000, QuestionKind.SHORT_TEXT, "How do you know?", List.of(), null, "");
        talk = ask(7000, 7000, QuestionKind.TALK, "Where have you seen a ratio today?", List.of(), null, "");
    }

    private UUID ask(int atMs, int replayFromMs, QuestionKind kind, String prompt, List<NewChoice> choices,
            BigDecimal number, String explanation) {
        return school.in(() -> editor.addQuestion(id, new NewQuestion(atMs, replayFromMs, kind, prompt, choices, number,
                null, List.of(), explanation)));
    }
}
