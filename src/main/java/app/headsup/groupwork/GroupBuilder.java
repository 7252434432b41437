package app.headsup.groupwork;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.HourView;
import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/**
 * Makes groups for one sitting and lets adults change them. It reads, thinks and writes one after the other: while it looks
 * for partners, no transaction is open. Callers have made sure that their reader may see the class.
 */
@Service
public class GroupBuilder {

    private final ClassFactsReader reader;
    private final Proposals proposals;
    private final ClassHours hours;
    private final ProposalStart start;

    GroupBuilder(ClassFactsReader reader, Proposals proposals, ClassHours hours, ProposalStart start) {
        this.reader = reader;
        this.proposals = proposals;
        this.hours = hours;
        this.start = start;
    }

    /**
     * Proposes groups and stores them.
     *
     * @param lessonId whose task; null for none
     * @param tables how many groups; a group has two students at least
     * @throws Refusal when the class's rules contradict each other or can't be met in groups of this size, or when there are
     *         too few students for so many groups
     */
    public UUID propose(UUID classroomId, UUID lessonId, Mixing mixing, int tables, Collection<UUID> absent, UUID by) {
        var facts = reader.read(classroomId);
        if (!facts.ids().containsAll(absent)) {
            throw new NotFound();
        }
        var empty = Arrangement.empty(facts.ids(), absent, tables);
        if (empty.present().size() < 2) {
            throw new Refusal("groupwork.too-few");
        }
        if (tables < 1 || tables > empty.present().size() / 2) {
            throw new Refusal("groupwork.builder.too-many-groups", empty.present().size(), empty.present().size() / 2);
        }
        var mixed = facts.possible(() -> new Mixer(facts).mix(empty, mixing, seed()));
        return proposals.add(classroomId, lessonId, mixing, null, mixed, by);
    }

    /** Stores groups that were planned for a week; who is absent is left out with the fewest moves. */
    UUID propose(UUID classroomId, Mixing mixing, int week, List<List<UUID>> tables, Collection<UUID> absent, UUID by) {
        var facts = reader.read(classroomId);
        var planned = Arrangement.at(tables).of(facts.ids());
        var mixer = new Mixer(facts);
        var here = mixer.late(planned, planned.unplaced(), mixing);
        return proposals.add(classroomId, null, mixing, week, mixer.absent(here, absent, mixing), by);
    }

    /** Mixes all but those who are held. */
    void mixAgain(UUID id, long versionRead, UUID by) {
        change(id, versionRead, by, (mixer, now) -> mixer.mix(now.arrangement(), now.mixing(), seed()));
    }

    /** @param table from 0, or {@link Arrangement#NOWHERE} */
    void move(UUID id, long versionRead, Collection<UUID> students, int table, UUID by) {
        change(id, versionRead, by, (mixer, now) -> {
            if (table >= now.arrangement().tables().size()) {
                throw new NotFound();
            }
            return now.arrangement().move(among(students, now), table);
        });
    }

    void hold(UUID id, long versionRead, Collection<UUID> students, UUID by) {
        change(id, versionRead, by, (mixer, now) -> now.arrangement().lock(among(students, now)));
    }

    void free(UUID id, long versionRead, Collection<UUID> students, UUID by) {
        change(id, versionRead, by, (mixer, now) -> now.arrangement().free(among(students, now)));
    }

    void absent(UUID id, long versionRead, Collection<UUID> students, UUID by) {
        change(id, versionRead, by, (mixer, now) -> mixer.absent(now.arrangement(), among(students, now), now.mixing()));
    }

    /** Those without a place, or absent before, each join a smallest table. */
    void late(UUID id, long versionRead, Collection<UUID> students, UUID by) {
        change(id, versionRead, by, (mixer, now) -> mixer.late(now.arrangement(), among(students, now), now.mixing()));
    }

    /** Sends everybody to their table in the class's running hour. */
    HourView start(UUID id, long versionRead, UUID by) {
        var read = proposals.find(id);
        var hour = hours.running(read.classroomId()).orElseThrow(() -> new Refusal("groupwork.proposal.no-hour"));
        if (read.version() != versionRead && !read.started()) {
            throw new Stale();
        }
        start.start(read.in(reader.read(read.classroomId())), hour, by);
        return hour;
    }

    private void change(UUID id, long versionRead, UUID by, BiFunction<Mixer, Proposal, Arrangement> change) {
        var stored = proposals.find(id);
        var facts = reader.read(stored.classroomId());
        var now = stored.in(facts);
        var changed = facts.possible(() -> change.apply(new Mixer(facts), now));
        proposals.change(now.readAt(versionRead), changed, by);
    }

    private static List<UUID> among(Collection<UUID> students, Proposal now) {
        var asked = new LinkedHashSet<>(students);
        if (asked.isEmpty()) {
            throw new Refusal("groupwork.proposal.nobody-chosen");
        }
        if (asked.stream().anyMatch(student -> !now.arrangement().knows(student))) {
            throw new NotFound();
        }
        return List.copyOf(asked);
    }

    /** Another one each time, so that mixing again is mixing again. */
    private static long seed() {
        return SchoolEntity.newId().getLeastSignificantBits();
    }
}
