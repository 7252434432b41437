package app.headsup.library;

import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps videos and recordings in pieces of 512 KB, so that neither storing nor playing one ever holds more than a piece in
 * memory, and a range is reached without reading what comes before it.
 */
@Component
@Transactional
class MediaStore {

    static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    MediaStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores the whole file or, the transaction failing, nothing of it. */
    UUID store(Path file, String contentType, int durationMs, UUID uploadedBy) {
        UUID id = SchoolEntity.newId();
        try {
            jdbc.sql("""
                    insert into media (school_id, id, version, content_type, bytes, duration_ms, sha256, uploaded_by,
                        uploaded_at)
                    values (this_school(), ?, 0, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(id, contentType, Files.size(file), durationMs, sha256(file), uploadedBy,
                            Timestamp.from(clock.instant()))
                    .update();
            storePieces(id, file);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void storePieces(UUID media, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                jdbc.sql("""
                        insert into media_piece (school_id, media_id, position, content)
                        values (this_school(), ?, ?, ?)
                        """)
                        .params(media, position++, piece).update();
            }
        }
    }

    void delete(UUID mediaId) {
        jdbc.sql("delete from media where id = ?").param(mediaId).update();
    }

    /** What is said about the file before its bytes. */
    @Transactional(readOnly = true)
    StoredMedia find(UUID mediaId) {
        return jdbc.sql("select id, content_type, bytes, sha256 from media where id = ?").param(mediaId)
                .query((row, i) -> new StoredMedia(row.getObject("id", UUID.class), row.getString("content_type"),
                        row.getLong("bytes"), HexFormat.of().formatHex(row.getBytes("sha256"))))
                .optional().orElseThrow(NotFound::new);
    }

    /** The lesson that plays this file. */
    @Transactional(readOnly = true)
    UUID lessonOf(UUID mediaId) {
        return jdbc.sql("select lesson_id from video where media_id = ?").param(mediaId).query(UUID.class).optional()
                .orElseThrow(NotFound::new);
    }

    /** Bytes of one piece: from {@code offset} within it, at most {@code length}. A short transaction of its own. */
    @Transactional(readOnly = true)
    byte[] bytes(UUID mediaId, int position, int offset, int length) {
        return jdbc.sql("select substr(content, ?, ?) from media_piece where media_id = ? and position = ?")
                .params(offset + 1, length, mediaId, position)
                .query(byte[].class).optional().orElseThrow(NotFound::new);
    }

    private static byte[] sha256(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param sha256 of all its bytes, in hexadecimal: what a cache compares */
    record StoredMedia(UUID id, String contentType, long bytes, String sha256) {

        String etag() {
            return '"' + sha256 + '"';
        }
    }
}
