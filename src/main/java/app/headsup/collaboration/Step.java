package app.headsup.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a student does next in a collaboration: one thing.
 *
 * @param key of the headline, and with {@code .why} of the sentence below it; both take {@code name}, {@code words}
 * @param name of a partner; empty for none
 * @param words a topic or a milestone; empty for none
 * @param on the day it is about; null for none
 * @param asks what the page offers to write; null for nothing
 */
public record Step(String key, String name, String words, LocalDate on, ContributionKind asks) {

    static Step of(Work work, UUID student, LocalDate today) {
        if (!work.view().open()) {
            return new Step("closed", "", "", null, null);
        }
        return switch (work.view().kind()) {
            case DEBATE -> debate(work, student, today);
            case SEMINAR -> work.heard(student) ? plain("seminar.heard", null)
                    : new Step("seminar.speak", "", "", day(work, today), ContributionKind.WRITTEN);
            case INTERVIEW -> interview(work, student);
            case JIGSAW -> jigsaw(work, student);
            case BUDDIES -> new Step(day(work, today) == null ? "buddies.think" : "buddies.meet", names(work, student), "",
                    day(work, today), ContributionKind.LOG);
            case PROJECT -> work.next(today)
                    .map(day -> new Step("project.next", "", day.words(), day.onDay(), ContributionKind.LOG))
                    .orElseGet(() -> plain("project.log", ContributionKind.LOG));
        };
    }

    /** Cards until the last meeting; from its day on, where one stands. */
    private static Step debate(Work work, UUID student, LocalDate today) {
        if (work.one(student, "position") != null) {
            return plain("debate.done", ContributionKind.POSITION);
        }
        var last = work.days().isEmpty() ? work.view().endsOn() : work.days().getLast().onDay();
        if (work.spoke(student) || !today.isBefore(last)) {
            return plain("debate.position", ContributionKind.POSITION);
        }
        return new Step(work.of(student, "card").isEmpty() ? "debate.card" : "debate.bring", names(work, student), "",
                day(work, today), ContributionKind.CARD);
    }

    private static Step interview(Work work, UUID student) {
        var asked = work.interviewedBy(student);
        if (asked.isEmpty()) {
            return plain("interview.alone", null);
        }
        var theirs = work.one(asked.get().studentId(), "record");
        var mine = work.one(student, "record");
        if (theirs == null) {
            return new Step("interview.ask", asked.get().name(), "", null, ContributionKind.RECORD);
        }
        if (mine != null && !mine.confirmed(student)) {
            return new Step("interview.confirm", mine.writer(), "", null, null);
        }
        if (!theirs.confirmed(student)) {
            return new Step("interview.check", asked.get().name(), "", null, ContributionKind.RECORD);
        }
        return plain(work.counts(theirs) && work.counts(mine) ? "interview.done" : "interview.wait", null);
    }

    private static Step jigsaw(Work work, UUID student) {
        if (work.spoke(student)) {
            return plain("jigsaw.done", null);
        }
        var key = work.of(student, "log").isEmpty() ? "jigsaw.study" : "jigsaw.teach";
        return new Step(key, names(work, student), work.member(student).part(), null, ContributionKind.LOG);
    }

    private static Step plain(String key, ContributionKind asks) {
        return new Step(key, "", "", null, asks);
    }

    private static LocalDate day(Work work, LocalDate today) {
        return work.next(today).map(Day::onDay).orElse(null);
    }

    private static String names(Work work, UUID student) {
        return String.join(", ", work.partners(student).stream().map(Member::name).toList());
    }

    public String headline() {
        return "collaboration.step." + key;
    }

    public String sentence() {
        return headline() + ".why";
    }

    public boolean asks(String kind) {
        return asks != null && asks.key().equals(kind);
    }

    /** For {@code #{…}}: names, words. */
    public List<String> arguments() {
        return List.of(name, words);
    }
}
