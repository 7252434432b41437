package app.headsup.library;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** What a teacher gives for a new lesson: the words, and if they have them the video and where it goes. */
class NewLessonForm extends LessonForm {

    private UUID unitId;
    @Size(max = 120, message = "{library.too-long}")
    private String newUnit;

    private MultipartFile video;
    private MultipartFile captionsEn;
    private MultipartFile captionsEs;
    private UUID classroomId;

    boolean hasUnit() {
        return unitId != null || newUnit != null && !newUnit.isBlank();
    }

    public UUID getUnitId() {
        return unitId;
    }

    public void setUnitId(UUID unitId) {
        this.unitId = unitId;
    }

    public String getNewUnit() {
        return newUnit;
    }

    public void setNewUnit(String newUnit) {
        this.newUnit = newUnit;
    }

    public MultipartFile getVideo() {
        return video;
    }

    public void setVideo(MultipartFile video) {
        this.video = video;
    }

    public MultipartFile getCaptionsEn() {
        return captionsEn;
    }

    public void setCaptionsEn(MultipartFile captionsEn) {
        this.captionsEn = captionsEn;
    }

    public MultipartFile getCaptionsEs() {
        return captionsEs;
    }

    public void setCaptionsEs(MultipartFile captionsEs) {
        this.captionsEs = captionsEs;
    }

    public UUID getClassroomId() {
        return classroomId;
    }

    public void setClassroomId(UUID classroomId) {
        this.classroomId = classroomId;
    }
}
