package app.headsup.library;

import app.headsup.web.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A question as its author types it. Which fields it shows depends on its kind. */
class QuestionForm {

    private QuestionKind kind = QuestionKind.ONE_CHOICE;

    @NotBlank(message = "{library.question.at-missing}")
    private String at;

    private String replayFrom;
    @NotBlank(message = "{library.question.prompt-missing}")
    @Size(max = 600, message = "{library.too-long}")
    private String prompt;

    private List<String> choices = new ArrayList<>();
    private List<Integer> correct = new ArrayList<>();
    private String number;
    private String tolerance;
    @Size(max = 600, message = "{library.too-long}")
    private String accepted;

    @Size(max = 600, message = "{library.too-long}")
    private String explanation;

    private static final int ROWS = 6;

    static QuestionForm of(QuestionKind kind) {
        var form = new QuestionForm();
        form.kind = kind;
        form.widen();
        return form;
    }

    static QuestionForm of(NewQuestion question) {
        var form = of(question.kind());
        form.at = Moment.text(question.atMs());
        form.replayFrom = Moment.text(question.replayFromMs());
        form.prompt = question.prompt();
        form.number = question.number() == null ? null : question.number().toPlainString();
        form.tolerance = question.tolerance().signum() == 0 ? null : question.tolerance().toPlainString();
        form.accepted = Lines.join(question.accepted());
        form.explanation = question.explanation();
        form.choices = new ArrayList<>(question.choices().stream().map(NewQuestion.NewChoice::text).toList());
        form.correct = IntStream.range(0, question.choices().size())
                .filter(i -> question.choices().get(i).correct()).boxed().toList();
        form.widen();
        return form;
    }

    /** Rows to write choices in: six, or one more than there are. */
    void widen() {
        int rows = Math.max(ROWS, choices.size());
        while (kind != null && kind.hasChoices() && choices.size() < rows) {
            choices.add("");
        }
    }

    /**
     * @param before where the question before this one stands: watching again begins there when nothing else was typed
     * @throws Refusal when it could never be answered
     */
    NewQuestion question(IntUnaryOperator before) {
        int atMs = moment(at, "library.question.at-unreadable");
        int replayMs = replayFrom == null || replayFrom.isBlank() ? before.applyAsInt(atMs)
                : moment(replayFrom, "library.question.replay-unreadable");
        return new NewQuestion(atMs, replayMs, kind, prompt, writtenChoices(),
                typed(number, "library.question.number-unreadable"),
                typed(tolerance, "library.question.tolerance-unreadable"), Lines.of(accepted), explanation);
    }

    private List<NewQuestion.NewChoice> writtenChoices() {
        return !kind.hasChoices() ? List.of() : IntStream.range(0, choices.size())
                .filter(i -> choices.get(i) != null && !choices.get(i).isBlank())
                .mapToObj(i -> new NewQuestion.NewChoice(choices.get(i), correct.contains(i))).toList();
    }

    private static int moment(String typed, String messageCode) {
        return Moment.read(typed).orElseThrow(() -> new Refusal(messageCode));
    }

    private static BigDecimal typed(String number, String messageCode) {
        if (number == null || number.isBlank()) {
            return null;
        }
        return TypedNumber.readings(number).stream().min(Comparator.naturalOrder())
                .orElseThrow(() -> new Refusal(messageCode));
    }

    public QuestionKind getKind() {
        return kind;
    }

    /** A form that forgot its kind is one of the simplest: the page can't be drawn without. */
    public void setKind(QuestionKind kind) {
        this.kind = kind == null ? QuestionKind.ONE_CHOICE : kind;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getReplayFrom() {
        return replayFrom;
    }

    public void setReplayFrom(String replayFrom) {
        this.replayFrom = replayFrom;
    }

    public String getPrompt() {
        return prompt;
    }

    public void setPrompt(String prompt) {
        this.prompt = prompt;
    }

    public List<String> getChoices() {
        return choices;
    }

    public void setChoices(List<String> choices) {
        this.choices = choices;
    }

    public List<Integer> getCorrect() {
        return correct;
    }

    public void setCorrect(List<Integer> correct) {
        this.correct = correct;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(String tolerance) {
        this.tolerance = tolerance;
    }

    public String getAccepted() {
        return accepted;
    }

    public void setAccepted(String accepted) {
        this.accepted = accepted;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
