package app.headsup.library;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads an MP4 file's length from its own boxes (ISO/IEC 14496-12): {@code mvhd}, or, where a browser or phone recorded
 * in fragments and the header says 0, the pictures' own durations added up.
 */
final class Mp4Length {

    private static final int MOST_BOXES = 2_000_000;

    private final FileBytes file;
    private final Map<Long, Long> timescales = new HashMap<>();
    private final Map<Long, Long> sampleDurations = new HashMap<>();
    private final Map<Long, Long> ends = new HashMap<>();
    private boolean picture;
    private boolean sound;
    private long movieScale;
    private long movieDuration;
    private long track;
    private long sampleDuration;

    private Mp4Length(FileBytes file) {
        this.file = file;
    }

    /** The length in milliseconds; 0 when this isn't an MP4 with a moving picture whose length can be told. */
    static long read(FileBytes file) throws IOException {
        var length = of(file);
        return length.picture ? length.millis() : 0;
    }

    /** The length in milliseconds; 0 when this isn't an MP4 with sound and no picture whose length can be told. */
    static long ofSound(FileBytes file) throws IOException {
        var length = of(file);
        return length.sound && !length.picture ? length.millis() : 0;
    }

    private static Mp4Length of(FileBytes file) throws IOException {
        var length = new Mp4Length(file);
        length.walk();
        return length;
    }

    private long millis() {
        if (movieDuration > 0) {
            return millis(movieDuration, movieScale);
        }
        return ends.entrySet().stream()
                .mapToLong(end -> millis(end.getValue(), timescales.getOrDefault(end.getKey(), 0L))).max().orElse(0);
    }

    private static long millis(long units, long perSecond) {
        return perSecond <= 0 ? 0 : Math.round(units * 1000.0 / perSecond);
    }

    private void walk() throws IOException {
        try {
            for (int i = 0; i < MOST_BOXES && !file.atEnd(); i++) {
                long start = file.position();
                long size = file.number(4);
                String type = type();
                size = size == 1 ? file.number(8) : size == 0 ? file.length() - start : size;
                if (size < file.position() - start) {
                    return;
                }
                if (!isContainer(type)) {
                    take(type);
                    file.seek(start + size);
                }
            }
        } catch (EOFException cutOff) {
            // What came before the cut still tells the length.
        }
    }

    private static boolean isContainer(String type) {
        return switch (type) {
            case "moov", "trak", "mdia", "mvex", "moof", "traf" -> true;
            default -> false;
        };
    }

    private void take(String type) throws IOException {
        switch (type) {
            case "mvhd" -> {
                boolean wide = wideTimes();
                movieScale = file.number(4);
                movieDuration = known(file.number(wide ? 8 : 4), wide);
            }
            case "tkhd" -> {
                wideTimes();
                track = file.number(4);
            }
            case "mdhd" -> {
                wideTimes();
                timescales.put(track, file.number(4));
            }
            case "hdlr" -> {
                file.skip(8);
                var kind = type();
                picture |= kind.equals("vide");
                sound |= kind.equals("soun");
            }
            case "trex" -> {
                file.skip(4);
                long id = file.number(4);
                file.skip(4);
                sampleDurations.put(id, file.number(4));
            }
            case "tfhd" -> fragmentOf(flags());
            case "tfdt" -> ends.put(track, file.number(flags() >>> 24 == 1 ? 8 : 4));
            case "trun" -> run(flags());
            default -> { }
        }
    }

    /** Steps over version, flags, and the two dates that begin a header box. */
    private boolean wideTimes() throws IOException {
        boolean wide = flags() >>> 24 == 1;
        file.skip(wide ? 16 : 8);
        return wide;
    }

    /** All ones mean that nobody knows. */
    private static long known(long duration, boolean wide) {
        return duration < 0 || !wide && duration == 0xFFFFFFFFL ? 0 : duration;
    }

    private void fragmentOf(int flags) throws IOException {
        track = file.number(4);
        file.skip(((flags & 0x01) != 0 ? 8 : 0) + ((flags & 0x02) != 0 ? 4 : 0));
        sampleDuration = (flags & 0x08) != 0 ? file.number(4) : sampleDurations.getOrDefault(track, 0L);
    }

    private void run(int flags) throws IOException {
        long samples = file.number(4);
        file.skip(((flags & 0x01) != 0 ? 4 : 0) + ((flags & 0x04) != 0 ? 4 : 0));
        boolean each = (flags & 0x100) != 0;
        int rest = 4 * Integer.bitCount(flags & 0xE00);
        long sum = each ? 0 : samples * sampleDuration;
        for (long i = 0; each && i < samples; i++) {
            sum += file.number(4);
            file.skip(rest);
        }
        ends.merge(track, sum, Long::sum);
    }

    private int flags() throws IOException {
        return (int) file.number(4);
    }

    private String type() throws IOException {
        var name = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            name.append((char) file.next());
        }
        return name.toString();
    }
}
