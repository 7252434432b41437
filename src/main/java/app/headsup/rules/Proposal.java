package app.headsup.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a rule would suggest now.
 *
 * @param rule key of the rule
 * @param topic what it is about within the rule (a lesson, a question, a need), so that an answer is remembered for it
 * @param students never empty, nobody twice
 * @param lessonId null where it is about no lesson
 * @param evidence never empty
 * @param asOf when what it rests on last changed: a yes given since settles it. Null where only the students' place does
 */
public record Proposal(String rule, Route route, UUID topic, List<UUID> students, UUID lessonId, Reason reason,
        List<Evidence> evidence, Instant asOf) {

    public Proposal {
        students = List.copyOf(students);
        evidence = List.copyOf(evidence);
        if (students.isEmpty() || evidence.isEmpty() || students.stream().distinct().count() < students.size()) {
            throw new IllegalArgumentException("Somebody, once each, and something to show: " + students + evidence);
        }
    }

    /** Unique among the open suggestions of a rule: nobody is in two of them. */
    public String subject() {
        return topic + "/" + students.stream().min(UUID::compareTo).orElseThrow();
    }

    /** Whether the open suggestion already says this. */
    public boolean sameAs(OpenSuggestion open) {
        return rule.equals(open.rule()) && route == open.route() && topic.equals(open.topic())
                && open.students().size() == students.size() && open.students().containsAll(students);
    }
}
