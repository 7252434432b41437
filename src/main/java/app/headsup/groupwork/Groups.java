package app.headsup.groupwork;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.HourView;
import app.headsup.classhour.Live;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.library.Library;
import app.headsup.library.TaskView;
import app.headsup.roster.Roster;
import app.headsup.roster.ZoneView;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups at a table with a task and no device. A group is formed in a running hour, sits together until an adult ticks it
 * done or the last of them is sent elsewhere, and leaves the place to the next one. Who is sent elsewhere before the tick
 * is no member any more, unless to talk with an adult. The tick counts for every member.
 */
@Service
@Transactional
public class Groups {

    static final int USUAL_SIZE = 4;

    private final GroupStore store;
    private final ClassHours hours;
    private final Library library;
    private final Roster roster;
    private final Live live;
    private final Clock clock;

    Groups(GroupStore store, ClassHours hours, Library library, Roster roster, Live live, Clock clock) {
        this.store = store;
        this.hours = hours;
        this.library = library;
        this.roster = roster;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Forms a group, deals out the roles of its task and sends everybody there.
     *
     * @param lessonId whose task; null for none
     * @param zoneId where; null for the first free place with seats enough, else the largest free one
     * @throws Refusal with fewer than two students, when the place is taken, or no place is free
     */
    public UUID form(UUID hourId, UUID lessonId, UUID zoneId, Collection<UUID> studentIds, UUID formedBy) {
        var students = List.copyOf(new LinkedHashSet<>(studentIds));
        if (students.size() < 2) {
            throw new Refusal("groupwork.too-few");
        }
        var hour = hours.hold(hourId);
        var zone = place(hour, zoneId, students);
        store.endWithNobodyBut(hourId, zone, students, hours.whereabouts(hourId));
        UUID group;
        try {
            group = store.insert(hourId, lessonId, zone, formedBy);
        } catch (DuplicateKeyException taken) {
            throw new Refusal("groupwork.taken");
        }
        store.addMembers(group, Roles.deal(roles(lessonId), students, store.rolesHad(hour.classroomId(), students)),
                students, null);
        hours.place(hourId, students, Destination.group(group, zone), formedBy);
        return group;
    }

    /**
     * Forms several groups at one go, each where it is wanted, or at the first free place with seats enough, and sends
     * everybody there.
     *
     * @return the groups, in the same order
     * @throws Refusal when one has fewer than two students, or no place is left
     */
    public List<UUID> form(UUID hourId, List<Wanted> wanted, UUID formedBy) {
        if (wanted.stream().anyMatch(one -> one.students().size() < 2)) {
            throw new Refusal("groupwork.too-few");
        }
        var hour = hours.hold(hourId);
        var moving = wanted.stream().flatMap(one -> one.students().stream()).toList();
        var places = hours.whereabouts(hourId);
        store.endWithNobodyBut(hourId, moving, places);
        var free = free(hour, places, moving);
        var had = wanted.stream().allMatch(one -> one.lessonId() == null) ? Map.<UUID, Map<String, Integer>>of()
                : store.rolesHad(hour.classroomId(), wanted.stream().flatMap(one -> one.members().stream()).toList());
        var sent = new LinkedHashMap<Destination, List<UUID>>();
        for (var one : wanted) {
            var zone = free.stream().filter(place -> place.id().equals(one.zoneId())).findFirst()
                    .orElseGet(() -> roomy(free, one.students().size()));
            free.remove(zone);
            var group = store.insert(hourId, one.lessonId(), zone.id(), formedBy);
            store.addMembers(group, Roles.deal(roles(one.lessonId()), one.members(), had), one.members(), null);
            sent.put(Destination.group(group, zone.id()), one.students());
        }
        hours.place(hourId, sent, formedBy);
        return sent.keySet().stream().map(Destination::groupId).toList();
    }

    /**
     * Students who are to sit together.
     *
     * @param lessonId whose task; null for none
     * @param zoneId at best where; null for anywhere
     * @param calledAway who belongs to them, but talks with an adult now, stays there, and comes afterwards
     */
    public record Wanted(UUID lessonId, UUID zoneId, List<UUID> students, List<UUID> calledAway) {

        public Wanted(UUID lessonId, List<UUID> students) {
            this(lessonId, null, students, List.of());
        }

        List<UUID> members() {
            return Stream.of(students, calledAway).flatMap(List::stream).toList();
        }
    }

    /** The roles that this lesson's task would ask of students who sat together now; empty without a task. */
    @Transactional(readOnly = true)
    public Map<UUID, String> deal(UUID classroomId, UUID lessonId, Collection<List<UUID>> tables) {
        var roles = roles(lessonId);
        if (roles.isEmpty()) {
            return Map.of();
        }
        var had = store.rolesHad(classroomId, tables.stream().flatMap(List::stream).toList());
        var dealt = new HashMap<UUID, String>();
        tables.forEach(table -> dealt.putAll(Roles.deal(roles, table, had)));
        return dealt;
    }

    /** Sends two students to sit side by side, wherever there is room: a pair takes no table from a group of four. */
    public UUID pair(UUID hourId, Collection<UUID> studentIds, UUID by) {
        var students = List.copyOf(new LinkedHashSet<>(studentIds));
        if (students.size() < 2) {
            throw new Refusal("groupwork.too-few");
        }
        hours.hold(hourId);
        UUID group = store.insert(hourId, null, null, by);
        store.addMembers(group, Map.of(), students, null);
        hours.place(hourId, students, Destination.group(group, null), by);
        return group;
    }

    /** Sends students to a group at work, as members of it. Refuses when it has ended. */
    public void join(UUID groupId, Collection<UUID> studentIds, UUID by) {
        var group = find(groupId);
        hours.hold(group.hourId());
        if (!find(groupId).open()) {
            throw new Refusal("groupwork.ended");
        }
        store.addMembers(groupId, Map.of(), new LinkedHashSet<>(studentIds), clock.instant());
        hours.place(group.hourId(), studentIds, Destination.group(groupId, group.zoneId()), by);
    }

    /**
     * An adult saw that the task is done: it counts for every member. Who still sits there goes on.
     *
     * @param then {@link State#WAITING} or {@link State#PAPER}, for the mastery check
     * @return whether this was the first tick; a second one changes nothing
     */
    public boolean tick(UUID groupId, UUID by, State then) {
        var group = find(groupId);
        var hour = hours.hold(group.hourId());
        if (!store.tick(groupId, by)) {
            return false;
        }
        hours.place(hour.id(), sitting(groupId, hours.whereabouts(hour.id())), new Destination(then, null, null, null), by);
        live.changed(hour.classroomId());
        return true;
    }

    /** As {@link #tick(UUID, UUID, State)}, for groups of one hour together. */
    public void tick(UUID hourId, Collection<UUID> groupIds, UUID by, State then) {
        var hour = hours.hold(hourId);
        var ticked = groupIds.stream().filter(group -> store.tick(group, by)).toList();
        var sitting = hours.whereabouts(hourId).stream().filter(place -> ticked.contains(place.groupId()))
                .map(Whereabouts::studentId).toList();
        hours.place(hourId, sitting, new Destination(then, null, null, null), by);
        live.changed(hour.classroomId());
    }

    /** The group, at work or not; {@link NotFound} when there is none. */
    @Transactional(readOnly = true)
    public GroupView find(UUID groupId) {
        return store.find(groupId).orElseThrow(NotFound::new);
    }

    /** The groups at work in this hour, oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<GroupView> open(UUID hourId) {
        return store.open(hourId);
    }

    /** The group that works at this place now. */
    @Transactional(readOnly = true)
    public Optional<GroupView> at(UUID hourId, UUID zoneId) {
        return open(hourId).stream().filter(group -> zoneId.equals(group.zoneId())).findFirst();
    }

    /** The group at work that the student has been called away from to talk with an adult, and still belongs to. */
    @Transactional(readOnly = true)
    public Optional<GroupView> calledAwayFrom(UUID hourId, UUID studentId) {
        var sitting = hours.ofStudent(studentId).map(Whereabouts::groupId);
        return open(hourId).stream().filter(group -> group.studentIds().contains(studentId)
                && !sitting.equals(Optional.of(group.id()))).findFirst();
    }

    private Optional<TaskView> task(UUID lessonId) {
        return lessonId == null ? Optional.empty() : library.task(lessonId);
    }

    private List<String> roles(UUID lessonId) {
        return task(lessonId).map(TaskView::roles).orElse(List.of());
    }

    /** Where these students can sit: places with somebody who stays there are taken. */
    private UUID place(HourView hour, UUID wanted, List<UUID> students) {
        var taken = taken(hour.id(), students);
        if (wanted != null) {
            if (taken.contains(wanted)) {
                throw new Refusal("groupwork.taken");
            }
            return wanted;
        }
        return roomy(roster.zones(hour.classroomId()).stream().filter(zone -> !taken.contains(zone.id())).toList(),
                students.size()).id();
    }

    private static ZoneView roomy(List<ZoneView> free, int students) {
        return free.stream().filter(zone -> zone.seats() >= students).findFirst()
                .or(() -> free.stream().max(Comparator.comparingInt(ZoneView::seats)))
                .orElseThrow(() -> new Refusal("groupwork.no-place"));
    }

    private List<ZoneView> free(HourView hour, List<Whereabouts> places, List<UUID> moving) {
        var taken = places.stream().filter(place -> !moving.contains(place.studentId())).map(Whereabouts::zoneId).toList();
        return roster.zones(hour.classroomId()).stream().filter(zone -> !taken.contains(zone.id()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Set<UUID> taken(UUID hourId, List<UUID> moving) {
        return hours.whereabouts(hourId).stream()
                .filter(place -> place.zoneId() != null && !moving.contains(place.studentId()))
                .map(Whereabouts::zoneId).collect(Collectors.toCollection(HashSet::new));
    }

    static List<UUID> sitting(UUID groupId, List<Whereabouts> places) {
        return places.stream().filter(place -> groupId.equals(place.groupId())).map(Whereabouts::studentId)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
