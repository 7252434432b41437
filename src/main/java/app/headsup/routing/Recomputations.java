package app.headsup.routing;

import app.headsup.database.CurrentSchool;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has classes looked at again, soon and never twice for one burst of news: what arrives while a look is still queued
 * is part of it. Each look runs beside the request that caused it, so it can neither slow nor lose a student's answer;
 * one that fails is logged, and the next news, or {@link #again}, repeats it.
 */
class Recomputations {

    private static final Logger log = LoggerFactory.getLogger(Recomputations.class);

    private final Function<Collection<UUID>, List<UUID>> classroomsOf;
    private final Predicate<UUID> recompute;
    private final Executor executor;
    private final Map<UUID, News> queued = new HashMap<>();
    /** Classrooms in whose hour something has happened on this node, with their school. */
    private final Map<UUID, UUID> running = new ConcurrentHashMap<>();

    /**
     * @param classroomsOf the classrooms of these students in which an hour runs
     * @param recompute looks at one classroom and answers whether its hour still runs
     */
    Recomputations(Function<Collection<UUID>, List<UUID>> classroomsOf, Predicate<UUID> recompute, Executor executor) {
        this.classroomsOf = classroomsOf;
        this.recompute = recompute;
        this.executor = executor;
    }

    /** Something happened to the student, in whichever class they are. */
    void aboutStudent(UUID schoolId, UUID studentId) {
        enqueue(schoolId, news -> news.students().add(studentId));
    }

    /** Something happened in the classroom. */
    void aboutClassroom(UUID schoolId, UUID classroomId) {
        enqueue(schoolId, news -> news.classrooms().add(classroomId));
    }

    /** Time has passed, which a waiting limit may have noticed. */
    void again() {
        running.forEach((classroom, school) -> aboutClassroom(school, classroom));
    }

    /** The schools of the classrooms in whose hour something has happened on this node. */
    Set<UUID> schools() {
        return Set.copyOf(running.values());
    }

    private void enqueue(UUID schoolId, Consumer<News> add) {
        boolean first;
        synchronized (queued) {
            first = !queued.containsKey(schoolId);
            add.accept(queued.computeIfAbsent(schoolId, school -> new News(new HashSet<>(), new HashSet<>())));
        }
        if (first) {
            executor.execute(() -> CurrentSchool.in(schoolId, () -> look(schoolId)));
        }
    }

    private void look(UUID schoolId) {
        News news;
        synchronized (queued) {
            news = queued.remove(schoolId);
        }
        var classrooms = new HashSet<>(news.classrooms());
        guarded("finding the classes of " + news.students(), () -> {
            if (!news.students().isEmpty()) {
                classrooms.addAll(classroomsOf.apply(news.students()));
            }
        });
        classrooms.forEach(classroom -> guarded("looking at class " + classroom, () -> look(schoolId, classroom)));
    }

    private void look(UUID schoolId, UUID classroomId) {
        if (recompute.test(classroomId)) {
            running.put(classroomId, schoolId);
        } else {
            running.remove(classroomId);
        }
    }

    private static void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("Routing failed {}", what, e);
        }
    }

    private record News(Set<UUID> students, Set<UUID> classrooms) {
    }
}
