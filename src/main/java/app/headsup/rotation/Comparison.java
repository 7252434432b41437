package app.headsup.rotation;

import app.headsup.roster.StudentName;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Two plans side by side. @param differing the students who are elsewhere in one of them, block by block */
public record Comparison(Side left, Side right, List<Line> differing, int same) {

    public record Side(PlanView plan, PlanShape shape) {
    }

    /** @param blocks one for each block of the longer plan */
    public record Line(String student, List<Step> blocks) {
    }

    /** What a student does in a block, in each plan; empty where a plan has no such block. */
    public record Step(String left, String right) {

        public boolean isDifferent() {
            return !left.equals(right);
        }
    }

    /** @param words what a student does in a block of a plan */
    static Comparison of(Side left, Side right, List<StudentName> students, Where words) {
        int blocks = Math.max(left.plan().blocks().size(), right.plan().blocks().size());
        var lines = students.stream().map(student -> new Line(student.name(), IntStream.range(0, blocks).mapToObj(i ->
                new Step(at(left.plan(), student.id(), i, words), at(right.plan(), student.id(), i, words))).toList())).toList();
        var differing = lines.stream().filter(line -> line.blocks().stream().anyMatch(Step::isDifferent)).toList();
        return new Comparison(left, right, differing, lines.size() - differing.size());
    }

    private static String at(PlanView plan, UUID student, int index, Where words) {
        return index < plan.blocks().size() ? words.of(plan, student, plan.blocks().get(index).id()) : "";
    }

    /** Says where a student is. */
    @FunctionalInterface
    interface Where {
        String of(PlanView plan, UUID student, UUID block);
    }
}
