package app.headsup.library;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A task card as its author types it; lists are one line each. */
class TaskForm {

    @NotBlank(message = "{library.task.title-missing}")
    @Size(max = 120, message = "{library.too-long}")
    private String title;

    @Size(max = 600, message = "{library.too-long}")
    private String purpose;

    @Size(max = 300, message = "{library.too-long}")
    private String socialObjective;

    @NotBlank(message = "{library.task.steps-missing}")
    @Size(max = 4000, message = "{library.too-long}")
    private String steps;

    @Size(max = 2000, message = "{library.too-long}")
    private String roles;

    @Size(max = 2000, message = "{library.too-long}")
    private String materials;

    @Size(max = 2000, message = "{library.too-long}")
    private String norms;

    @Size(max = 600, message = "{library.too-long}")
    private String product;

    @NotNull(message = "{library.task.minutes-range}")
    @Min(value = 1, message = "{library.task.minutes-range}")
    @Max(value = 240, message = "{library.task.minutes-range}")
    private Integer minutes = 15;

    @NotNull(message = "{library.task.size-range}")
    @Min(value = 2, message = "{library.task.size-range}")
    @Max(value = 8, message = "{library.task.size-range}")
    private Integer groupSize = 4;

    private Long version;

    NewTask task() {
        return new NewTask(title, purpose, socialObjective, Lines.of(roles), Lines.of(materials), Lines.of(steps),
                Lines.of(norms), product, minutes, groupSize);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSocialObjective() {
        return socialObjective;
    }

    public void setSocialObjective(String socialObjective) {
        this.socialObjective = socialObjective;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    public String getRoles() {
        return roles;
    }

    public void setRoles(String roles) {
        this.roles = roles;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public String getNorms() {
        return norms;
    }

    public void setNorms(String norms) {
        this.norms = norms;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getGroupSize() {
        return groupSize;
    }

    public void setGroupSize(Integer groupSize) {
        this.groupSize = groupSize;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
