package app.headsup.library;

import org.springframework.web.multipart.MultipartFile;

/** A new recording, captions, or both. */
class VideoForm {

    private MultipartFile video;
    private MultipartFile captionsEn;
    private MultipartFile captionsEs;

    boolean hasAny() {
        return Uploads.given(video) || Uploads.given(captionsEn) || Uploads.given(captionsEs);
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
}
