package app.headsup.library;

import java.io.EOFException;
import java.io.IOException;

/**
 * Reads a WebM file's length from its own elements (EBML, RFC 8794; Matroska, RFC 9559). A file recorded in a browser
 * names no Duration; then the last picture's or sound's moment counts. Sizes of containers are not trusted or needed: their
 * children follow anyway, which also reads files of "unknown size".
 */
final class WebmLength {

    private static final int DOC_TYPE = 0x4282;
    private static final int TIMESTAMP_SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int TRACK_TYPE = 0x83;
    private static final int CLUSTER = 0x1F43B675;
    private static final int CLUSTER_TIMESTAMP = 0xE7;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int BLOCK = 0xA1;
    private static final int MOST_ELEMENTS = 5_000_000;
    private static final long UNKNOWN = -1;

    private final FileBytes file;
    private boolean webm;
    private boolean picture;
    private boolean sound;
    private long scaleNanos = 1_000_000;
    private double duration;
    private long clusterTimestamp;
    private long lastTimestamp;

    private WebmLength(FileBytes file) {
        this.file = file;
    }

    /** The length in milliseconds; 0 when this isn't a WebM with a moving picture whose length can be told. */
    static long read(FileBytes file) throws IOException {
        var length = of(file);
        return length.webm && length.picture ? length.millis() : 0;
    }

    /** The length in milliseconds; 0 when this isn't a WebM with sound and no picture whose length can be told. */
    static long ofSound(FileBytes file) throws IOException {
        var length = of(file);
        return length.webm && length.sound && !length.picture ? length.millis() : 0;
    }

    private static WebmLength of(FileBytes file) throws IOException {
        var length = new WebmLength(file);
        length.walk();
        return length;
    }

    private long millis() {
        double units = duration > 0 ? duration : lastTimestamp;
        return Math.round(units * scaleNanos / 1_000_000);
    }

    private void walk() throws IOException {
        try {
            for (int i = 0; i < MOST_ELEMENTS && !file.atEnd(); i++) {
                int id = (int) variable(4, false);
                long size = variable(8, true);
                if (id == CLUSTER && duration > 0) {
                    return;
                }
                if (!isContainer(id)) {
                    take(id, size);
                }
            }
        } catch (EOFException cutOff) {
            // What came before the cut still tells the length.
        }
    }

    private static boolean isContainer(int id) {
        return switch (id) {
            case 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, CLUSTER, 0xA0 -> true;
            default -> false;
        };
    }

    private void take(int id, long size) throws IOException {
        if (size == UNKNOWN) {
            throw new EOFException("Only containers have an unknown size");
        }
        long end = file.position() + size;
        switch (id) {
            case DOC_TYPE -> webm = size == 4 && file.number(4) == 0x7765626DL;
            case TIMESTAMP_SCALE -> scaleNanos = number(size);
            case DURATION -> duration = size == 4
                    ? Float.intBitsToFloat((int) file.number(4)) : Double.longBitsToDouble(file.number(8));
            case TRACK_TYPE -> {
                long kind = number(size);
                picture |= kind == 1;
                sound |= kind == 2;
            }
            case CLUSTER_TIMESTAMP -> clusterTimestamp = number(size);
            case SIMPLE_BLOCK, BLOCK -> {
                variable(8, true);
                lastTimestamp = Math.max(lastTimestamp, clusterTimestamp + (short) file.number(2));
            }
            default -> { }
        }
        file.seek(end);
    }

    private long number(long size) throws IOException {
        return size <= 8 ? file.number((int) size) : 0;
    }

    /** A number whose first byte's leading zeros tell how many bytes follow. */
    private long variable(int most, boolean withoutMarker) throws IOException {
        int first = file.next();
        int more = Integer.numberOfLeadingZeros(first) - 24;
        if (more >= most) {
            throw new EOFException("Not an element");
        }
        int valueBits = 7 * (more + 1);
        long value = (long) first << 8 * more | file.number(more);
        if (!withoutMarker) {
            return value;
        }
        value &= (1L << valueBits) - 1;
        return value == (1L << valueBits) - 1 ? UNKNOWN : value;
    }
}
