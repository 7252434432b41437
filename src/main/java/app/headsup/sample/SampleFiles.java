package app.headsup.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is below {@code db/sample}, which ships with the application. */
@Component
class SampleFiles {

    private final JsonMapper json;

    SampleFiles(JsonMapper json) {
        this.json = json;
    }

    SchoolFile school() {
        return read("school.json", SchoolFile.class);
    }

    /** @param path below {@code db/sample} */
    <T> T read(String path, Class<T> type) {
        try (var content = file(path).getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path below {@code db/sample} */
    ClassPathResource file(String path) {
        return new ClassPathResource("db/sample/" + path);
    }
}
