package app.headsup.routing;

import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.database.SchoolEntity;
import app.headsup.library.LessonEditor;
import app.headsup.library.Library;
import app.headsup.playlist.Playlists;
import app.headsup.progress.Medium;
import app.headsup.progress.NewAnswer;
import app.headsup.progress.NewResult;
import app.headsup.progress.Progress;
import app.headsup.progress.RatioLesson;
import app.headsup.progress.Segment;
import app.headsup.progress.Setting;
import app.headsup.roster.Registrar;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A running hour in which students watch "Equal ratios": two marked questions, and a task for four. */
public class ClassAtWork {

    private final Registrar registrar;
    private final LessonEditor editor;
    private final Library library;
    private final Playlists playlists;
    private final ClassHours hours;
    private final Progress progress;
    private final Suggestions suggestions;

    public ClassAtWork(Registrar registrar, LessonEditor editor, Library library, Playlists playlists, ClassHours hours,
            Progress progress, Suggestions suggestions) {
        this.registrar = registrar;
        this.editor = editor;
        this.library = library;
        this.playlists = playlists;
        this.hours = hours;
        this.progress = progress;
        this.suggestions = suggestions;
    }

    public Hour with(String... students) {
        return new Hour(new TestSchool(registrar, students));
    }

    /** One class in its hour. */
    public class Hour {

        public final TestSchool school;
        public final RatioLesson lesson;
        public final UUID id;

        Hour(TestSchool school) {
            this.school = school;
            this.lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
            this.id = school.in(() -> hours.start(school.classroom, school.teacher.personId(), 50));
        }

        public CurrentUser student(int index) {
            return school.students.get(index);
        }

        public void answer(CurrentUser student, UUID question, String response) {
            school.in(() -> {
                progress.answer(new NewAnswer(SchoolEntity.newId(), student.personId(), student.personId(), lesson.id,
                        question, Setting.CLASS, response));
            });
        }

        public void missTwice(CurrentUser student) {
            answer(student, lesson.number, "5");
            answer(student, lesson.number, "7");
        }

        public void understand(CurrentUser student) {
            school.in(() -> progress.watch(student.personId(), lesson.id, Setting.CLASS, 8000,
                    List.of(new Segment(0, 8000))));
            answer(student, lesson.number, "6");
            answer(student, lesson.choice, rightChoice());
        }

        public void result(CurrentUser student, int percent) {
            school.in(() -> {
                progress.recordResult(new NewResult(student.personId(), lesson.id, Medium.TALK, percent, percent >= 80,
                        school.teacher.personId()));
            });
        }

        /** What the board would show now. */
        public List<SuggestionView> look() {
            return school.in(() -> {
                suggestions.recompute(school.classroom);
                return suggestions.open(id, Locale.ENGLISH);
            });
        }

        private String rightChoice() {
            return school.in(() -> library.questions(lesson.id).stream()
                    .filter(question -> question.id().equals(lesson.choice))
                    .flatMap(question -> question.choices().stream()).filter(choice -> choice.text().equals("4 : 6"))
                    .findFirst().orElseThrow().id().toString());
        }
    }
}
