package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/**
 * One objective's worth of teaching. Born with its words; video, questions, notes, task, practice and check are added
 * around it in any order, and what is missing is said to its author, never required.
 */
@Entity
class Lesson extends SchoolEntity {

    private UUID unitId;
    @ManyToOne(optional = false, cascade = CascadeType.PERSIST)
    private Objective objective;
    private String title;
    private short position;
    private String talkAbout;

    protected Lesson() {
    }

    Lesson(UUID unitId, int position, NewLesson words) {
        this.unitId = unitId;
        this.position = (short) position;
        this.objective = new Objective(unitId, words);
        this.title = words.title();
        this.talkAbout = Lines.join(words.talkAbout());
    }

    /** Says it in other words; refuses when somebody else did since the author looked. */
    void say(NewLesson words, Long seenVersion) {
        Edits.of(this, seenVersion)
                .compare("library.lesson.title", words.title(), title)
                .compare("library.lesson.objective", words.objective(), objective.statement())
                .compare("library.lesson.mastery-means", words.masteryMeans(), objective.masteryMeans())
                .compare("library.lesson.talk-about", Lines.join(words.talkAbout()), talkAbout)
                .refuseStale();
        title = words.title();
        talkAbout = Lines.join(words.talkAbout());
        objective.say(words);
    }

    WordsForm form() {
        var form = new WordsForm();
        form.setTitle(title);
        form.setObjective(objective.statement());
        form.setMasteryMeans(objective.masteryMeans());
        form.setTalkAbout(talkAbout);
        form.setVersion(version());
        return form;
    }
}
