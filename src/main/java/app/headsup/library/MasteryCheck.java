package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** How a student shows the objective, on paper or in a talk, and what an adult looks for. */
@Entity
class MasteryCheck extends SchoolEntity {

    private UUID lessonId;
    private String prompt;
    private String lookFor;

    protected MasteryCheck() {
    }

    MasteryCheck(UUID lessonId, String prompt, String lookFor) {
        this.lessonId = lessonId;
        take(prompt, lookFor);
    }

    void say(String newPrompt, String newLookFor, Long seenVersion) {
        Edits.of(this, seenVersion)
                .compare("library.check.prompt", newPrompt.strip(), prompt)
                .compare("library.check.look-for", newLookFor.strip(), lookFor)
                .refuseStale();
        take(newPrompt, newLookFor);
    }

    private void take(String newPrompt, String newLookFor) {
        prompt = newPrompt.replace("\r", "").strip();
        lookFor = newLookFor.replace("\r", "").strip();
        Refuse.when(prompt.isEmpty(), "library.check.prompt-missing");
        Refuse.longerThan(4000, prompt, "library.check.prompt-long");
        Refuse.longerThan(4000, lookFor, "library.check.look-for-long");
    }

    CheckForm form() {
        var form = new CheckForm();
        form.setPrompt(prompt);
        form.setLookFor(lookFor);
        form.setVersion(version());
        return form;
    }
}
