package app.headsup.rotation;

import app.headsup.database.SchoolEntity;
import app.headsup.library.LessonCard;
import app.headsup.roster.ZoneView;
import app.headsup.web.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.springframework.context.MessageSource;

/**
 * The stations a new plan begins with, from what its class has: screens where the devices stand or at the back, one place
 * with a teacher, paper for about a quarter, and all other tables together.
 */
class Outline {

    private static final int FEWEST_FOR_ALL = 4;

    private final TaughtClass taught;
    private final LessonCard lesson;
    private final Set<UUID> blocks;
    private final MessageSource words;
    private final Locale locale;
    private final Deque<ZoneView> free;

    /** @param lesson what the class works on that day; null for none in particular */
    Outline(TaughtClass taught, LessonCard lesson, Set<UUID> blocks, MessageSource words, Locale locale) {
        this.taught = taught;
        this.lesson = lesson;
        this.blocks = blocks;
        this.words = words;
        this.locale = locale;
        // Taken from the end: places without screens first in line stay for sitting together.
        this.free = new ArrayDeque<>(taught.zones().stream().sorted(Comparator.comparing(zone -> zone.devices() > 0)).toList());
    }

    /** Refuses ({@code rotation.room.none}) a class whose room has no place to sit. */
    List<Station> stations() {
        if (free.isEmpty()) {
            throw new Refusal("rotation.room.none");
        }
        var stations = new ArrayList<Station>();
        boolean all = free.size() >= FEWEST_FOR_ALL;
        if (taught.devices() > 0 && free.size() > 1) {
            var spots = spots(all ? 3 : 1, seats -> seats < taught.devices());
            stations.add(station("video", title(), StationKind.SCREEN, null, Math.min(taught.devices(), seats(spots)), spots));
        }
        var adult = all && !taught.adults().isEmpty() ? taught.adults().getFirst() : null;
        var withAdult = adult == null ? null
                : station("with", adult.name(), StationKind.ADULT, adult.id(), 0, spots(2, seats -> seats == 0));
        if (free.size() > 1) {
            stations.add(station("paper", title(), StationKind.PAPER, null, 0,
                    spots(1, seats -> seats < Math.max(1, taught.students().size() / 4))));
        }
        stations.add(stations.isEmpty() ? 0 : 1, station("together", task(), StationKind.TOGETHER, null, 0, rest()));
        if (withAdult != null) {
            stations.add(2, withAdult);
        }
        return stations;
    }

    private String title() {
        return lesson == null ? null : lesson.title();
    }

    private String task() {
        return lesson == null ? null : lesson.taskTitle();
    }

    private Station station(String word, String about, StationKind kind, UUID adult, int devices, List<Spot> spots) {
        var name = about == null ? words.getMessage("rotation.outline." + word, null, locale)
                : words.getMessage("rotation.outline." + word + "-of", new Object[] {about}, locale);
        int room = kind == StationKind.SCREEN ? devices : seats(spots);
        boolean everybody = kind == StationKind.SCREEN && room * blocks.size() >= taught.students().size();
        return new Station(SchoolEntity.newId(), name.length() > Station.LONGEST_NAME ? name.substring(0, Station.LONGEST_NAME) : name,
                kind, lesson == null || kind == StationKind.ADULT ? null : lesson.id(), adult, everybody, devices, spots, blocks);
    }

    /** Takes places from the end while more is wanted, and leaves so many for others. */
    private List<Spot> spots(int leave, IntPredicate more) {
        var taken = new ArrayList<Spot>();
        while (free.size() > leave && more.test(seats(taken))) {
            var zone = free.pollLast();
            taken.addFirst(new Spot(zone.id(), zone.seats()));
        }
        return taken;
    }

    private List<Spot> rest() {
        return free.stream().map(zone -> new Spot(zone.id(), zone.seats())).toList();
    }

    private static int seats(List<Spot> spots) {
        return spots.stream().mapToInt(Spot::seats).sum();
    }
}
