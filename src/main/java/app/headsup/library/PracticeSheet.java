package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Problems to do on paper. */
@Entity
class PracticeSheet extends SchoolEntity {

    private UUID lessonId;
    private String problems;

    protected PracticeSheet() {
    }

    PracticeSheet(UUID lessonId, String problems) {
        this.lessonId = lessonId;
        this.problems = checked(problems);
    }

    void say(String words, Long seenVersion) {
        Edits.of(this, seenVersion).compare("library.practice.problems", checked(words), problems).refuseStale();
        problems = checked(words);
    }

    private static String checked(String problems) {
        String plain = problems.replace("\r", "").strip();
        Refuse.when(plain.isEmpty(), "library.practice.problems-missing");
        Refuse.longerThan(10_000, plain, "library.practice.problems-long");
        return plain;
    }

    void fill(PracticeForm form) {
        form.setProblems(problems);
        form.setVersion(version());
    }
}
