package app.headsup.sample;

import app.headsup.progress.Medium;
import app.headsup.progress.NewFeedback;
import app.headsup.progress.NewResult;
import app.headsup.progress.Progress;
import app.headsup.sample.HistoryFile.Check;
import app.headsup.sample.HistoryFile.Said;
import app.headsup.web.SchoolClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What adults saw in the mastery checks of a day, what they wrote about it, and what students wrote back. */
@Component
class SampleWords {

    private static final List<Integer> PERCENTS = List.of(95, 80, 100, 75, 90, 85, 70, 100, 90);
    private static final int REACHED = 70;
    /** Whom the file calls silent, nobody has told about a check this recent. */
    private static final int SILENT_SINCE = -3;

    private final Progress progress;
    private final SchoolClock clock;

    SampleWords(Progress progress, SchoolClock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    /** @param seenAt when the students meet the words of this day; null when that is still to come */
    void say(ClassStory story, HistoryFile file, int day, Instant checkedAt, Instant writtenAt, Instant seenAt) {
        for (var check : checks(story, day)) {
            UUID student = story.student(check.student());
            UUID result = clock.at(checkedAt, () -> progress.recordResult(new NewResult(student,
                    story.lesson(check.lesson()), Medium.PAPER, check.percent(), check.percent() >= REACHED,
                    story.teachers().getFirst())));
            if (day < SILENT_SINCE || !story.history().silent().contains(check.student())) {
                int turn = Math.floorMod(check.student().hashCode() + check.lesson(), file.feedbackWords().size());
                write(story, new Said(check.student(), check.lesson(), day, file.feedbackWords().get(turn), null),
                        result, writtenAt, seenAt);
            }
        }
        story.history().feedback().stream().filter(said -> said.day() == day)
                .forEach(said -> write(story, said, null, writtenAt.plusSeconds(60), seenAt));
    }

    /** Those that the file tells on their own, and the rest of each group's, which went well. */
    private static List<Check> checks(ClassStory story, int day) {
        var told = story.history().checks();
        var checks = new ArrayList<>(told.stream().filter(check -> check.day() == day).toList());
        for (var work : story.history().work()) {
            if (work.check() != null && work.check() == day) {
                for (int i = 0; i < work.students().size(); i++) {
                    String student = work.students().get(i);
                    if (told.stream().noneMatch(check -> check.student().equals(student)
                            && check.lesson() == work.lesson())) {
                        checks.add(new Check(student, work.lesson(), day,
                                PERCENTS.get((i + work.watch() + 20) % PERCENTS.size())));
                    }
                }
            }
        }
        return checks;
    }

    private void write(ClassStory story, Said said, UUID result, Instant writtenAt, Instant seenAt) {
        UUID student = story.student(said.student());
        UUID words = clock.at(writtenAt, () -> progress.giveFeedback(new NewFeedback(student,
                story.lesson(said.lesson()), result, story.teachers().getFirst(), said.words())));
        if (seenAt != null) {
            try (var ignored = clock.at(seenAt)) {
                progress.see(student, words);
                if (said.reply() != null) {
                    progress.reply(student, words, said.reply());
                }
            }
        }
    }
}
