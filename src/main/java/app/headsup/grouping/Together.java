package app.headsup.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keep-together sets: two that share a student are one, and a set of one binds nobody. */
public final class Together {

    private Together() {
    }

    public static <T extends Comparable<T>> List<Set<T>> joined(List<Set<T>> sets) {
        var merged = new ArrayList<Set<T>>();
        for (var set : sets) {
            var whole = new TreeSet<>(set);
            var touching = merged.stream().filter(other -> !Collections.disjoint(other, set)).toList();
            touching.forEach(whole::addAll);
            merged.removeAll(touching);
            merged.add(whole);
        }
        return merged.stream().filter(set -> set.size() > 1).toList();
    }
}
