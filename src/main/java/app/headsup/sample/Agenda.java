package app.headsup.sample;

import app.headsup.web.SchoolClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens in an hour, told minute by minute: whoever adds first comes first, where the moment is the same. */
class Agenda {

    private final Instant start;
    private final SchoolClock clock;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private int number;

    Agenda(Instant start, SchoolClock clock) {
        this.start = start;
        this.clock = clock;
    }

    void at(int minute, Runnable happening) {
        at(minute, 0, happening);
    }

    void at(int minute, int seconds, Runnable happening) {
        entries.add(new Entry(start.plusSeconds(60L * minute + seconds), number++, happening));
    }

    /** Tells it all; what happens may add what comes later. */
    void run() {
        while (!entries.isEmpty()) {
            var next = entries.remove();
            try (var ignored = clock.at(next.at())) {
                next.happening().run();
            }
        }
    }

    private record Entry(Instant at, int number, Runnable happening) {
    }
}
