package app.headsup.library;

import app.headsup.access.CurrentUser;
import app.headsup.library.MediaStore.StoredMedia;
import app.headsup.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Plays videos to whom their lesson has reached, from any moment, holding half a megabyte of each at a time. */
@Controller
class MediaController {

    private final MediaStore media;
    private final Library library;
    private final WhereTaught whereTaught;

    MediaController(MediaStore media, Library library, WhereTaught whereTaught) {
        this.media = media;
        this.library = library;
        this.whereTaught = whereTaught;
    }

    @RequestMapping(path = "/media/{mediaId}", method = {RequestMethod.GET, RequestMethod.HEAD})
    void play(@PathVariable UUID mediaId, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        reach(user, media.lessonOf(mediaId));
        StoredMedia file = media.find(mediaId);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.ETAG, file.etag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=86400");
        if (file.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        var range = ByteRange.asked(request.getHeader(HttpHeaders.RANGE), request.getHeader(HttpHeaders.IF_RANGE), file);
        if (range.isEmpty()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.bytes());
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        if (range.partial()) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(HttpHeaders.CONTENT_RANGE, range.contentRange(file.bytes()));
        }
        response.setContentType(file.contentType());
        response.setContentLengthLong(range.length());
        if (!request.getMethod().equals("HEAD")) {
            write(file.id(), range, response);
        }
    }

    /** Each piece in a transaction of its own: a slow device holds no connection while it takes its bytes. */
    private void write(UUID mediaId, ByteRange range, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        for (long at = range.first(); at <= range.last(); ) {
            int offset = (int) (at % MediaStore.PIECE);
            int length = (int) Math.min(MediaStore.PIECE - offset, range.last() - at + 1);
            out.write(media.bytes(mediaId, (int) (at / MediaStore.PIECE), offset, length));
            at += length;
        }
    }

    @GetMapping("/media/{videoId}/captions/{locale}.vtt")
    ResponseEntity<String> captions(@PathVariable UUID videoId, @PathVariable String locale,
            @AuthenticationPrincipal CurrentUser user) {
        var captions = library.captions(videoId, locale).orElseThrow(NotFound::new);
        reach(user, captions.lessonId());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "vtt", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(captions.webvtt().getBytes(StandardCharsets.UTF_8)))
                .body(captions.webvtt());
    }

    private void reach(CurrentUser user, UUID lessonId) {
        if (!whereTaught.reaches(user, lessonId)) {
            throw new NotFound();
        }
    }
}
