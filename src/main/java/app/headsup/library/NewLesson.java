package app.headsup.library;

import java.util.List;

/**
 * The words of a lesson. One objective each.
 *
 * @param masteryMeans what having understood it looks like; may be empty
 * @param talkAbout prompts for a talk; may be empty
 */
public record NewLesson(String title, String objective, String masteryMeans, List<String> talkAbout) {

    public NewLesson {
        title = title.strip();
        objective = objective.strip();
        masteryMeans = masteryMeans == null ? "" : masteryMeans.strip();
        talkAbout = Lines.clean(talkAbout);
        Refuse.when(title.isEmpty(), "library.lesson.title-missing");
        Refuse.longerThan(120, title, "library.lesson.title-long");
        Refuse.when(objective.isEmpty(), "library.lesson.objective-missing");
        Refuse.longerThan(300, objective, "library.lesson.objective-long");
        Refuse.longerThan(600, masteryMeans, "library.lesson.mastery-long");
        Refuse.longerThan(2000, Lines.join(talkAbout), "library.lesson.talk-long");
    }
}
