package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** The spoken words of a video in one language, as the file that was given. */
@Entity
class CaptionTrack extends SchoolEntity {

    private UUID videoId;
    private String locale;
    private String webvtt;

    protected CaptionTrack() {
    }

    CaptionTrack(UUID videoId, String locale, WebVtt captions) {
        this.videoId = videoId;
        this.locale = locale;
        this.webvtt = captions.text();
    }

    void replace(WebVtt captions) {
        webvtt = captions.text();
    }
}
