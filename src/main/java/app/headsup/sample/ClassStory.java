package app.headsup.sample;

import app.headsup.sample.HistoryFile.ClassHistory;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A class with its history to tell: the people and lessons that the file's names and numbers stand for.
 *
 * @param students by given name, in the order of the class's list
 * @param lessons of the unit, in order
 */
record ClassStory(UUID classroom, int hourMinutes, List<UUID> teachers, Map<String, UUID> students, List<UUID> lessons,
        ClassHistory history, Tables tables) {

    UUID student(String givenName) {
        var id = students.get(givenName);
        if (id == null) {
            throw new IllegalArgumentException("Nobody in " + history.classroom() + " is called " + givenName);
        }
        return id;
    }

    /** @param number in the unit, from 1; null stays null */
    UUID lesson(Integer number) {
        return number == null ? null : lessons.get(number - 1);
    }

    List<UUID> students(List<String> givenNames) {
        return givenNames.stream().map(this::student).toList();
    }
}
