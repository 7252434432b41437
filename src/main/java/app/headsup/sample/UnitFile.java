package app.headsup.sample;

import app.headsup.library.NewLesson;
import app.headsup.library.NewNoteLine;
import app.headsup.library.NewQuestion;
import app.headsup.library.NewTask;
import app.headsup.library.QuestionKind;
import app.headsup.library.Translation;
import java.math.BigDecimal;
import java.util.List;

/** {@code unit.json} of a sample unit: its lessons as their author wrote them, with the names of their files. */
record UnitFile(Words title, Words description, List<LessonFile> lessons) {

    record Words(String en, String es) {
    }

    record Lines(List<String> en, List<String> es) {
    }

    /** @param answerGuide in the order of the problems */
    record Practice(List<String> en, List<String> es, List<String> answerGuide) {
    }

    record Check(String prompt, String lookFor) {
    }

    record Choice(String text, boolean correct) {
    }

    record QuestionLine(int atMs, int replayFromMs, QuestionKind kind, String prompt, List<Choice> choices,
            BigDecimal number, BigDecimal tolerance, List<String> accepted, String explanation) {

        NewQuestion question() {
            var offered = choices == null ? List.<NewQuestion.NewChoice>of() : choices.stream()
                    .map(choice -> new NewQuestion.NewChoice(choice.text(), choice.correct())).toList();
            return new NewQuestion(atMs, replayFromMs, kind, prompt, offered, number, tolerance,
                    accepted == null ? List.of() : accepted, explanation);
        }
    }

    /** @param video and captions as names of files beside {@code unit.json} */
    record LessonFile(Words title, Words objective, Words masteryMeans, Lines talkAbout, String video,
            Words captions, List<QuestionLine> questions, List<NewNoteLine> guidedNotes, NewTask task,
            Practice practice, Check masteryCheck) {

        NewLesson words() {
            return new NewLesson(title.en(), objective.en(), masteryMeans.en(), talkAbout.en());
        }

        Translation inSpanish() {
            return new Translation(title.es(), objective.es(), masteryMeans.es(), talkAbout.es(),
                    paragraphs(practice.es()));
        }
    }

    /** Lines apart by an empty one, as the forms take them. */
    static String paragraphs(List<String> lines) {
        return String.join("\n\n", lines);
    }
}
