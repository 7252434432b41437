package app.headsup.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;

/** The words of a collaboration as a teacher types them. */
public class PurposeForm {

    /** Beside which field a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of("collaboration.question.needed", "question",
            "collaboration.social.needed", "social", "collaboration.jigsaw.topics", "topics",
            "collaboration.topic.too-long", "topics", "collaboration.buddies.two-classes", "partner",
            "collaboration.invitation.waits-already", "partner", "collaboration.too-few", "students",
            "collaboration.apart", "students");

    private Long version = 0L;
    @NotBlank
    @Size(max = 300)
    private String question = "";
    @Size(max = 300)
    private String academic = "";
    @NotBlank
    @Size(max = 300)
    private String social = "";
    @Size(max = 1000)
    private String norms = "";
    @Size(max = 2000)
    private String prompts = "";
    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate startsOn;
    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate endsOn;

    static PurposeForm of(CollaborationView view) {
        var form = new PurposeForm();
        form.version = view.version();
        form.question = view.question();
        form.academic = view.academicObjective();
        form.social = view.socialObjective();
        form.norms = view.norms();
        form.prompts = view.prompts();
        form.startsOn = view.startsOn();
        form.endsOn = view.endsOn();
        return form;
    }

    static String fieldOf(String refusal) {
        return FIELDS.getOrDefault(refusal, "endsOn");
    }

    Purpose purpose() {
        return new Purpose(question, academic, social, norms, prompts, startsOn, endsOn);
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAcademic() {
        return academic;
    }

    public void setAcademic(String academic) {
        this.academic = academic;
    }

    public String getSocial() {
        return social;
    }

    public void setSocial(String social) {
        this.social = social;
    }

    public String getNorms() {
        return norms;
    }

    public void setNorms(String norms) {
        this.norms = norms;
    }

    public String getPrompts() {
        return prompts;
    }

    public void setPrompts(String prompts) {
        this.prompts = prompts;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
