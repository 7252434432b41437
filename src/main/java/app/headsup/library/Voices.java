package app.headsup.library;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Short recordings of a person's voice, kept as videos are. Who may hear one is for whoever keeps its id to say. */
@Service
@Transactional
public class Voices {

    /** A minute of speech takes a quarter of it. */
    static final long MOST_BYTES = 2_000_000;

    private final MediaStore media;

    Voices(MediaStore media) {
        this.media = media;
    }

    /** Whether a form brought a recording at all. */
    public static boolean given(MultipartFile upload) {
        return Uploads.given(upload);
    }

    /**
     * Keeps an upload that is sound, by its bytes, of a minute at most.
     *
     * @throws MaxUploadSizeExceededException beyond two million bytes
     */
    public UUID keep(MultipartFile upload, UUID by) {
        if (upload.getSize() > MOST_BYTES) {
            throw new MaxUploadSizeExceededException(MOST_BYTES);
        }
        var kept = new UUID[1];
        Uploads.lend(upload, file -> {
            var sound = SoundFile.of(file);
            kept[0] = media.store(file, sound.contentType(), sound.durationMs(), by);
        });
        return kept[0];
    }

    @Transactional(readOnly = true)
    public Voice read(UUID voiceId) {
        var file = media.find(voiceId);
        var bytes = new ByteArrayOutputStream((int) file.bytes());
        for (int piece = 0; bytes.size() < file.bytes(); piece++) {
            bytes.writeBytes(media.bytes(voiceId, piece, 0, MediaStore.PIECE));
        }
        return new Voice(file.contentType(), bytes.toByteArray());
    }

    /** It is gone for good, unless somebody else's row still leads to it. */
    public void delete(UUID voiceId) {
        media.delete(voiceId);
    }

    /** @param contentType {@code audio/webm} or {@code audio/mp4} */
    public record Voice(String contentType, byte[] bytes) {
    }
}
