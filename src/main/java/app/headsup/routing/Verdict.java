package app.headsup.routing;

import app.headsup.rules.Route;
import app.headsup.web.Refusal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What an adult answers to a suggestion. */
public sealed interface Verdict {

    /** As suggested. */
    record Yes() implements Verdict {
    }

    /**
     * Yes, but by this route, with this adult or with another partner.
     *
     * @param adultId who sits down with them; null for the adult who decides
     * @param leaves of those suggested, who stays out; null for nobody
     * @param comes instead; null for nobody
     */
    record Changed(Route route, UUID adultId, UUID leaves, UUID comes) implements Verdict {

        public Changed(Route route) {
            this(route, null, null, null);
        }

        boolean changesPeople() {
            return adultId != null || comes != null;
        }

        /** Refuses somebody who isn't among them, or an exchange with one side missing. */
        List<UUID> whom(List<UUID> suggested) {
            if (leaves == null && comes == null) {
                return suggested;
            }
            if (comes == null || leaves == null || !suggested.contains(leaves) || suggested.contains(comes)) {
                throw new Refusal("routing.decision.partner");
            }
            return suggested.stream().map(student -> student.equals(leaves) ? comes : student).toList();
        }
    }

    /** Not now: ask again after this many minutes (1 to 240). */
    record Later(int minutes) implements Verdict {
    }

    /** Not now: ask again at this time of today, by the school's clock. */
    record LaterAt(LocalTime time) implements Verdict {
    }

    /** Not in this hour: ask again in the class's next one. */
    record NextHour() implements Verdict {
    }

    /** No, with a word why; may be empty. It rests for the policy's time and is held against nobody. */
    record No(String word) implements Verdict {
    }
}
