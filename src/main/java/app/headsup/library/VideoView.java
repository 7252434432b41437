package app.headsup.library;

import java.util.List;
import java.util.UUID;

/**
 * A lesson's video.
 *
 * @param id the video; its captions are at {@code /media/{id}/captions/{locale}.vtt}
 * @param mediaId the file; it plays from {@code /media/{mediaId}}
 * @param durationMs its length in milliseconds, as read from the file
 * @param captionLocales "en", "es", "ar", in alphabetical order
 */
public record VideoView(UUID id, UUID mediaId, String contentType, int durationMs, List<String> captionLocales) {

    public String length() {
        return Moment.length(durationMs);
    }

    public LengthNotice lengthNotice() {
        return LengthNotice.of(durationMs);
    }
}
