package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** The answers to the practice sheet. Adults only; families when the author shares it. */
@Entity
class AnswerGuide extends SchoolEntity {

    private UUID lessonId;
    private String answers;
    private boolean forFamilies;

    protected AnswerGuide() {
    }

    AnswerGuide(UUID lessonId, String answers, boolean forFamilies) {
        this.lessonId = lessonId;
        this.answers = checked(answers);
        this.forFamilies = forFamilies;
    }

    void say(String words, boolean shared, Long seenVersion) {
        Edits.of(this, seenVersion).compare("library.guide.answers", checked(words), answers).refuseStale();
        answers = checked(words);
        forFamilies = shared;
    }

    private static String checked(String answers) {
        String plain = answers.replace("\r", "").strip();
        Refuse.when(plain.isEmpty(), "library.guide.answers-missing");
        Refuse.longerThan(10_000, plain, "library.guide.answers-long");
        return plain;
    }

    void fill(PracticeForm form) {
        form.setAnswers(answers);
        form.setForFamilies(forFamilies);
        form.setGuideVersion(version());
    }
}
