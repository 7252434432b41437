package app.headsup.library;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Big-endian numbers out of a file, skipping what isn't looked at, with 64 KB of memory whatever the file claims. */
final class FileBytes implements Closeable {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024).limit(0);
    private final long length;
    private long bufferStart;

    FileBytes(Path file) throws IOException {
        channel = FileChannel.open(file);
        length = channel.size();
    }

    long length() {
        return length;
    }

    long position() {
        return bufferStart + buffer.position();
    }

    boolean atEnd() {
        return position() >= length;
    }

    void seek(long position) {
        if (position >= bufferStart && position <= bufferStart + buffer.limit()) {
            buffer.position((int) (position - bufferStart));
        } else {
            bufferStart = position;
            buffer.limit(0);
        }
    }

    void skip(long count) {
        seek(position() + count);
    }

    int next() throws IOException {
        if (!buffer.hasRemaining()) {
            fill();
        }
        return buffer.get() & 0xff;
    }

    /** An unsigned number of this many bytes; of eight, those beyond a long's range come out negative. */
    long number(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | next();
        }
        return value;
    }

    private void fill() throws IOException {
        bufferStart += buffer.position();
        buffer.clear();
        int read = channel.read(buffer, bufferStart);
        buffer.flip();
        if (read <= 0) {
            throw new EOFException();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
