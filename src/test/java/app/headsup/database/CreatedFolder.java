package app.headsup.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/** A data folder with an empty cluster, cleanly closed. Creating one takes seconds, so it is made once and copied. */
class CreatedFolder {

    private CreatedFolder() {
    }

    static Path copyTo(Path target) {
        try (Stream<Path> files = Files.walk(Original.FOLDER)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = target.resolve(Original.FOLDER.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Original {

        static final Path FOLDER = create();

        private static Path create() {
            try {
                Path parent = Files.createTempDirectory("headsup-created");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(parent.toFile())));
                EmbeddedDatabase.start(parent.resolve("data")).close();
                return parent.resolve("data");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
