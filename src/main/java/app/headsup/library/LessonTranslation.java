package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.Locale;
import java.util.UUID;

/** A lesson's words in a home language: what families read and print. */
@Entity
class LessonTranslation extends SchoolEntity {

    private UUID lessonId;
    private String locale;
    private String title;
    private String objective;
    private String masteryMeans;
    private String talkAbout;
    private String practiceProblems;

    protected LessonTranslation() {
    }

    LessonTranslation(UUID lessonId, Locale locale, Translation words) {
        this.lessonId = lessonId;
        this.locale = locale.getLanguage();
        take(words);
    }

    void say(Translation words, Long seenVersion) {
        Edits.of(this, seenVersion)
                .compare("library.lesson.title", words.words().title(), title)
                .compare("library.lesson.objective", words.words().objective(), objective)
                .compare("library.lesson.mastery-means", words.words().masteryMeans(), masteryMeans)
                .compare("library.lesson.talk-about", Lines.join(words.words().talkAbout()), talkAbout)
                .compare("library.practice.problems", words.practiceProblems(), practiceProblems)
                .refuseStale();
        take(words);
    }

    private void take(Translation words) {
        title = words.words().title();
        objective = words.words().objective();
        masteryMeans = words.words().masteryMeans();
        talkAbout = Lines.join(words.words().talkAbout());
        practiceProblems = words.practiceProblems();
    }

    TranslationForm form() {
        var form = new TranslationForm();
        form.setTitle(title);
        form.setObjective(objective);
        form.setMasteryMeans(masteryMeans);
        form.setTalkAbout(talkAbout);
        form.setPracticeProblems(practiceProblems);
        form.setVersion(version());
        return form;
    }
}
