package app.headsup.library;

import java.util.List;

/** The words of a lesson in a home language. Title and objective as for {@link NewLesson}; practice may be empty. */
public record Translation(NewLesson words, String practiceProblems) {

    public Translation {
        practiceProblems = practiceProblems == null ? "" : practiceProblems.strip();
        Refuse.longerThan(10_000, practiceProblems, "library.practice.problems-long");
    }

    public Translation(String title, String objective, String masteryMeans, List<String> talkAbout,
            String practiceProblems) {
        this(new NewLesson(title, objective, masteryMeans, talkAbout), practiceProblems);
    }
}
