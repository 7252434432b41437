package app.headsup.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The mastery check and what its adult looks for. */
class CheckForm {

    @NotBlank(message = "{library.check.prompt-missing}")
    @Size(max = 4000, message = "{library.too-long}")
    private String prompt;

    @Size(max = 4000, message = "{library.too-long}")
    private String lookFor;

    private Long version;

    public String getPrompt() {
        return prompt;
    }

    public void setPrompt(String prompt) {
        this.prompt = prompt;
    }

    public String getLookFor() {
        return lookFor;
    }

    public void setLookFor(String lookFor) {
        this.lookFor = lookFor;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
