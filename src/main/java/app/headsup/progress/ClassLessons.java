package app.headsup.progress;

import app.headsup.roster.StudentName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together how far a class is with one lesson: as many statements for 60 students as for one. */
@Service
class ClassLessons {

    private final Progress progress;
    private final ObjectProvider<TasksDone> tasks;

    ClassLessons(Progress progress, ObjectProvider<TasksDone> tasks) {
        this.progress = progress;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public List<LessonOfStudent> of(List<StudentName> students, UUID lessonId) {
        var ids = students.stream().map(StudentName::id).toList();
        var lessons = progress.ofClass(ids, List.of(lessonId)).stream()
                .collect(Collectors.toMap(StudentLesson::studentId, lesson -> lesson));
        var notes = progress.notes(ids, lessonId).stream()
                .collect(Collectors.toMap(HandedIn::studentId, HandedIn::medium));
        var results = progress.results(ids, lessonId).stream().collect(Collectors.groupingBy(ResultView::studentId));
        var feedback = progress.feedback(ids, lessonId).stream().collect(Collectors.groupingBy(FeedbackView::studentId));
        Set<UUID> done = done(ids, lessonId);
        return students.stream().map(student -> new LessonOfStudent(student, lessons.get(student.id()),
                notes.get(student.id()), done.contains(student.id()), of(results, student), of(feedback, student))).toList();
    }

    private Set<UUID> done(Collection<UUID> studentIds, UUID lessonId) {
        return tasks.orderedStream().flatMap(source -> source.among(studentIds, lessonId).stream())
                .collect(Collectors.toSet());
    }

    private static <T> List<T> of(Map<UUID, List<T>> rows, StudentName student) {
        return rows.getOrDefault(student.id(), List.of());
    }
}
