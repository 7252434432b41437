package app.headsup.classhour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shares students out among adults. */
final class Shares {

    private Shares() {
    }

    /**
     * As evenly as can be: no list is more than one longer than another. Who is with one of these adults already stays
     * there while that list has room; the others go to the shortest list.
     *
     * @param now by student, the adult who looks after them now
     * @return by student, in the order of the students
     */
    static Map<UUID, UUID> evenly(Collection<UUID> students, List<UUID> adults, Map<UUID, UUID> now) {
        var lists = new LinkedHashMap<UUID, List<UUID>>();
        adults.forEach(adult -> lists.put(adult, new ArrayList<>()));
        int full = Math.ceilDiv(students.size(), adults.size());
        int mayBeFull = students.size() - (full - 1) * adults.size();
        var others = new ArrayList<UUID>();
        for (var student : students) {
            var list = lists.get(now.get(student));
            boolean room = list != null && (list.size() < full - 1
                    || list.size() < full && lists.values().stream().filter(one -> one.size() == full).count() < mayBeFull);
            (room ? list : others).add(student);
        }
        others.forEach(student -> lists.values().stream().min(Comparator.comparingInt(List::size)).orElseThrow()
                .add(student));
        var shared = new LinkedHashMap<UUID, UUID>();
        lists.forEach((adult, list) -> list.forEach(student -> shared.put(student, adult)));
        return shared;
    }
}
