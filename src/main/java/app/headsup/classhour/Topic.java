package app.headsup.classhour;

import java.util.Optional;
import java.util.UUID;

/** What an open page is about: one classroom of one school. */
record Topic(UUID schoolId, UUID classroomId) {

    String payload() {
        return schoolId + "/" + classroomId;
    }

    /** Empty for a payload that another version of this app may have sent. */
    static Optional<Topic> of(String payload) {
        try {
            var parts = payload.split("/");
            return Optional.of(new Topic(UUID.fromString(parts[0]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }
}
