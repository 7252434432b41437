package app.headsup.library;

import app.headsup.library.MediaStore.StoredMedia;
import java.util.List;
import org.springframework.http.HttpRange;

/**
 * The bytes a player asked for, both ends included. Empty when they lie behind the file's end.
 *
 * @param partial whether it was asked for at all: without a header that counts, it is the whole file
 */
record ByteRange(long first, long last, boolean partial) {

    /**
     * Several ranges, one that can't be read, and one of another version of the file ({@code If-Range}) don't count:
     * the whole file is the right answer to them (RFC 9110, 14.2).
     */
    static ByteRange asked(String header, String ifRange, StoredMedia file) {
        var whole = new ByteRange(0, file.bytes() - 1, false);
        if (header == null || ifRange != null && !ifRange.equals(file.etag())) {
            return whole;
        }
        List<HttpRange> ranges;
        try {
            ranges = HttpRange.parseRanges(header);
        } catch (IllegalArgumentException unreadable) {
            return whole;
        }
        if (ranges.size() != 1) {
            return whole;
        }
        var range = ranges.getFirst();
        return new ByteRange(range.getRangeStart(file.bytes()), range.getRangeEnd(file.bytes()), true);
    }

    boolean isEmpty() {
        return first > last;
    }

    long length() {
        return last - first + 1;
    }

    String contentRange(long of) {
        return "bytes " + first + "-" + last + "/" + of;
    }
}
