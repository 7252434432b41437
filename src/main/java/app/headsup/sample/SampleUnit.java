package app.headsup.sample;

import app.headsup.library.LessonEditor;
import app.headsup.library.Library;
import app.headsup.playlist.Playlists;
import app.headsup.roster.Roster;
import app.headsup.sample.SchoolFile.Line;
import app.headsup.sample.SchoolFile.Room;
import app.headsup.sample.UnitFile.LessonFile;
import app.headsup.web.SchoolClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Then what is taught: one unit with its videos, and the playlists of both classes, all made before its first day. */
@Component
@Order(2)
class SampleUnit implements Part {

    /** The school day, counted back from today, on which the classes begin the unit. */
    static final int FIRST_DAY = -10;

    private static final String FOLDER = "ratios/";
    private static final Locale SPANISH = Locale.of("es");

    private final SampleFiles files;
    private final Library library;
    private final LessonEditor editor;
    private final Playlists playlists;
    private final Roster roster;
    private final SchoolClock clock;

    SampleUnit(SampleFiles files, Library library, LessonEditor editor, Playlists playlists, Roster roster,
            SchoolClock clock) {
        this.files = files;
        this.library = library;
        this.editor = editor;
        this.playlists = playlists;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "its lessons and videos";
    }

    @Override
    public boolean isThere() {
        return !library.units().isEmpty();
    }

    @Override
    public void enter(Calendar calendar) {
        var file = files.read(FOLDER + "unit.json", UnitFile.class);
        var school = files.school();
        try (var ignored = clock.at(calendar.at(calendar.schoolDay(FIRST_DAY - 1), LocalTime.of(17, 0)))) {
            UUID author = teacher(room(school.classrooms().getFirst().name()));
            UUID unit = editor.createUnit(author, file.title().en(), file.description().en());
            List<UUID> lessons = new ArrayList<>();
            file.lessons().forEach(lesson -> lessons.add(write(unit, author, lesson)));
            for (var room : school.classrooms()) {
                room.playlist().forEach(line -> put(room, line, lessons.get(line.lesson() - 1), calendar));
            }
        }
    }

    private void put(Room room, Line line, UUID lesson, Calendar calendar) {
        var classroom = room(room.name());
        playlists.add(classroom, lesson, line.tier(), line.target() == null ? null : calendar.schoolDay(line.target()),
                teacher(classroom));
    }

    private UUID room(String name) {
        return roster.classrooms().stream().filter(room -> room.name().equals(name)).findFirst().orElseThrow().id();
    }

    private UUID teacher(UUID classroom) {
        return roster.adults(classroom).getFirst().id();
    }

    private UUID write(UUID unit, UUID author, LessonFile file) {
        UUID lesson = editor.createLesson(unit, file.words());
        editor.translate(lesson, SPANISH, file.inSpanish());
        attach(lesson, author, file);
        file.questions().forEach(line -> editor.addQuestion(lesson, line.question()));
        editor.setNotes(lesson, file.guidedNotes());
        editor.setTask(lesson, file.task());
        editor.setPractice(lesson, UnitFile.paragraphs(file.practice().en()));
        editor.setAnswerGuide(lesson, UnitFile.paragraphs(file.practice().answerGuide()), true);
        editor.setMasteryCheck(lesson, file.masteryCheck().prompt(), file.masteryCheck().lookFor());
        return lesson;
    }

    /** The video is read from a file of its own, as an upload is; inside a jar it has none. */
    private void attach(UUID lesson, UUID author, LessonFile file) {
        try (var content = files.file(FOLDER + file.video()).getInputStream()) {
            Path copy = Files.createTempFile("headsup-sample", ".mp4");
            try {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                editor.attachVideo(lesson, author, copy);
            } finally {
                Files.delete(copy);
            }
            editor.addCaptions(lesson, Locale.ENGLISH, text(file.captions().en()));
            editor.addCaptions(lesson, SPANISH, text(file.captions().es()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) throws IOException {
        return files.file(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
