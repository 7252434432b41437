package app.headsup.library;

import app.headsup.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** Files as a form brings them: a video goes through a temporary file that never stays, captions are read at once. */
final class Uploads {

    private static final long MOST_CAPTION_BYTES = 2_000_000;

    private Uploads() {
    }

    static boolean given(MultipartFile file) {
        return file != null && !file.isEmpty();
    }

    /** Lends the upload as a file of its own; whatever happens, it is gone afterwards. */
    static void lend(MultipartFile upload, Consumer<Path> work) {
        try {
            Path file = Files.createTempFile("headsup-video-", ".upload");
            try {
                upload.transferTo(file.toFile());
                work.accept(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries a caption file before anything is stored, and says beside its field what is wrong with it. */
    static void check(String field, MultipartFile upload, Errors errors) {
        if (!given(upload)) {
            return;
        }
        try {
            WebVtt.parse(text(upload));
        } catch (Refusal refusal) {
            Refused.beside(field, errors, refusal);
        }
    }

    static String text(MultipartFile upload) {
        Refuse.when(upload.getSize() > MOST_CAPTION_BYTES, "library.captions.too-long");
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(upload.getBytes())).toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("library.captions.not-utf8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
