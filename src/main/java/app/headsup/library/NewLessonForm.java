package app.headsup.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** What a teacher gives for a new lesson: the words, and if they have them the video and where it goes. */
class NewLessonForm {

    private UUID unitId;
    @Size(max = 120, message = "{library.too-long}")
    private String newUnit;

    @NotBlank(message = "{library.lesson.title-missing}")
    @Size(max = 120, message = "{library.too-long}")
    private String title;

    @NotBlank(message = "{library.lesson.objective-missing}")
    @Size(max = 300, message = "{library.too-long}")
    private String objective;

    @Size(max = 600, message = "{library.too-long}")
    private String masteryMeans;

    @Size(max = 2000, message = "{library.too-long}")
    private String talkAbout;

    private MultipartFile video;
    private MultipartFile captionsEn;
    private MultipartFile captionsEs;
    private UUID classroomId;

    boolean hasUnit() {
        return unitId != null || newUnit != null && !newUnit.isBlank();
    }

    NewLesson words() {
        return new NewLesson(title, objective, masteryMeans, Lines.of(talkAbout));
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getMasteryMeans() {
        return masteryMeans;
    }

    public void setMasteryMeans(String masteryMeans) {
        this.masteryMeans = masteryMeans;
    }

    public String getTalkAbout() {
        return talkAbout;
    }

    public void setTalkAbout(String talkAbout) {
        this.talkAbout = talkAbout;
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
