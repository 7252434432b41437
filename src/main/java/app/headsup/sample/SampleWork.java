package app.headsup.sample;

import app.headsup.database.SchoolEntity;
import app.headsup.library.AnswerKey;
import app.headsup.library.ChoiceView;
import app.headsup.library.Library;
import app.headsup.library.QuestionKind;
import app.headsup.library.QuestionView;
import app.headsup.progress.NewAnswer;
import app.headsup.progress.Progress;
import app.headsup.progress.Segment;
import app.headsup.progress.Setting;
import app.headsup.sample.HistoryFile.How;
import app.headsup.web.SchoolClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A student watches a lesson and answers what it asks, well or not so well. */
@Component
class SampleWork {

    private static final int THINKING_MS = 20_000;

    private final Library library;
    private final Progress progress;
    private final SchoolClock clock;

    SampleWork(Library library, Progress progress, SchoolClock clock) {
        this.library = library;
        this.progress = progress;
        this.clock = clock;
    }

    /** The lesson with what it asks, read once for all who watch it. */
    Script script(UUID lessonId) {
        int length = library.cards(List.of(lessonId)).get(lessonId).videoMs();
        return new Script(lessonId, length, library.questions(lessonId).stream()
                .map(question -> new Asked(question, library.key(lessonId, question.id()).orElseThrow())).toList());
    }

    /** @param turn tells apart those who slip (each at another question) and what they write */
    void watch(UUID studentId, Script script, How how, Instant from, int turn, List<String> shortTexts) {
        int end = how == How.HALFWAY ? script.lengthMs() * 6 / 10 : script.lengthMs();
        var asked = script.questions().stream().filter(one -> one.question().atMs() <= end).toList();
        var hard = hard(asked.stream().filter(Asked::isMarked).toList(), how, turn);
        String ownWords = shortTexts.get(turn % shortTexts.size());
        for (int i = 0; i < asked.size(); i++) {
            var one = asked.get(i);
            var moment = from.plusMillis(one.question().atMs() + (long) THINKING_MS * (i + 1));
            answer(studentId, script, one, one.equals(hard) ? one.wrong() : one.right(ownWords), moment);
            if (one.equals(hard)) {
                answer(studentId, script, one, how == How.STUCK ? one.wrong() : one.right(ownWords),
                        moment.plusMillis(THINKING_MS));
            }
        }
        var done = from.plusMillis(end + (long) THINKING_MS * (asked.size() + 2));
        try (var ignored = clock.at(done)) {
            progress.watch(studentId, script.lessonId(), Setting.CLASS, end, List.of(new Segment(0, end)));
        }
    }

    /** The question that doesn't go well at first; null when all do. One in three slips nowhere. */
    private static Asked hard(List<Asked> marked, How how, int turn) {
        return switch (how) {
            case RIGHT -> null;
            case STUCK -> marked.getLast();
            case HALFWAY -> marked.getFirst();
            case SLIPS -> turn % 3 == 0 ? null : marked.get(turn % marked.size());
        };
    }

    private void answer(UUID studentId, Script script, Asked one, String response, Instant moment) {
        clock.at(moment, () -> progress.answer(new NewAnswer(SchoolEntity.newId(), studentId, studentId,
                script.lessonId(), one.question().id(), Setting.CLASS, response)));
    }

    /** A lesson as it is watched. */
    record Script(UUID lessonId, int lengthMs, List<Asked> questions) {
    }

    /** A question with what marks it. */
    record Asked(QuestionView question, AnswerKey key) {

        boolean isMarked() {
            return key.kind() != QuestionKind.TALK
                    && !(key.kind() == QuestionKind.SHORT_TEXT && key.accepted().isEmpty());
        }

        String right(String ownWords) {
            return switch (key.kind()) {
                case ONE_CHOICE, SEVERAL_CHOICES -> key.correctChoices().stream().map(UUID::toString)
                        .collect(Collectors.joining(","));
                case NUMBER -> key.number().toPlainString();
                case SHORT_TEXT -> key.accepted().isEmpty() ? ownWords : key.accepted().getFirst();
                case TALK -> "talked";
            };
        }

        /** A mistake one makes: the first wrong choice, or a number somewhat too small. */
        String wrong() {
            return switch (key.kind()) {
                case ONE_CHOICE, SEVERAL_CHOICES -> question.choices().stream().map(ChoiceView::id)
                        .filter(id -> !key.correctChoices().contains(id)).findFirst().orElseThrow().toString();
                case NUMBER -> key.number().subtract(BigDecimal.valueOf(3)).toPlainString();
                case SHORT_TEXT, TALK -> throw new IllegalStateException("Nothing marks this: " + question.prompt());
            };
        }
    }
}
