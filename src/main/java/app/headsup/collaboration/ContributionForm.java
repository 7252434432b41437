package app.headsup.collaboration;

import app.headsup.web.Refusal;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;

/** What a student types, or an adult for a student who works on paper. */
public class ContributionForm {

    private UUID student;
    private ContributionKind kind;
    @Size(max = 2000)
    private String words = "";
    @Size(max = 300)
    private String source = "";
    private String side = "";
    private Long version;
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate onDay;

    /** For writing over what is there. @param stored null for the first one */
    static ContributionForm of(UUID student, ContributionKind kind, ContributionView stored) {
        var form = new ContributionForm();
        form.student = student;
        form.kind = kind;
        if (stored != null) {
            form.words = stored.words();
            form.side = stored.side() == null ? "" : stored.side().name();
            form.version = stored.version();
        }
        return form;
    }

    NewContribution given() {
        if (kind == null || student == null) {
            throw new Refusal("collaboration.not-here");
        }
        return new NewContribution(student, kind, said(), version, onDay);
    }

    Said said() {
        return new Said(words, source, Side.of(side));
    }

    /** No version is none that was ever stored. */
    long versionRead() {
        return version == null ? -1 : version;
    }

    /** What can't be shown beside words that are written is told on a page of its own. */
    void requireWords(Refusal refusal) {
        if (kind == null || !kind.worded()) {
            throw refusal;
        }
    }

    static String fieldOf(String refusal) {
        return refusal.equals("collaboration.side.needed") ? "side" : "words";
    }

    public boolean is(String key) {
        return kind != null && kind.key().equals(key);
    }

    public UUID getStudent() {
        return student;
    }

    public void setStudent(UUID student) {
        this.student = student;
    }

    public ContributionKind getKind() {
        return kind;
    }

    public void setKind(ContributionKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public void setOnDay(LocalDate onDay) {
        this.onDay = onDay;
    }
}
