package app.headsup.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The practice sheet and, beside it, the answers for adults. */
class PracticeForm {

    @NotBlank(message = "{library.practice.problems-missing}")
    @Size(max = 10000, message = "{library.too-long}")
    private String problems;

    @Size(max = 10000, message = "{library.too-long}")
    private String answers;

    private boolean forFamilies = true;
    private Long version;
    private Long guideVersion;

    boolean hasAnswers() {
        return answers != null && !answers.isBlank();
    }

    public String getProblems() {
        return problems;
    }

    public void setProblems(String problems) {
        this.problems = problems;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public boolean isForFamilies() {
        return forFamilies;
    }

    public void setForFamilies(boolean forFamilies) {
        this.forFamilies = forFamilies;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Long getGuideVersion() {
        return guideVersion;
    }

    public void setGuideVersion(Long guideVersion) {
        this.guideVersion = guideVersion;
    }
}
