package app.headsup.rotation;

import app.headsup.roster.AdultName;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.StudentName;
import app.headsup.roster.ZoneView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One class, or two taught together: everybody in them and everything in their rooms, as they are now. */
public record TaughtClass(List<ClassroomView> classrooms, List<StudentName> students, List<AdultName> adults, List<ZoneView> zones) {

    public int devices() {
        return classrooms.stream().mapToInt(ClassroomView::devices).sum();
    }

    /** How long an hour is planned, in minutes: the first class's. */
    int hourMinutes() {
        return classrooms.getFirst().hourMinutes();
    }

    public String name() {
        return classrooms.stream().map(ClassroomView::name).collect(Collectors.joining(" + "));
    }

    public Set<UUID> studentIds() {
        return students.stream().map(StudentName::id).collect(Collectors.toSet());
    }

    public Map<UUID, ZoneView> zonesById() {
        return zones.stream().collect(Collectors.toMap(ZoneView::id, Function.identity()));
    }

    public Map<UUID, String> adultNames() {
        return adults.stream().collect(Collectors.toMap(AdultName::id, AdultName::name, (one, same) -> one));
    }

    public Map<UUID, String> studentNames() {
        return students.stream().collect(Collectors.toMap(StudentName::id, StudentName::name, (one, same) -> one));
    }
}
