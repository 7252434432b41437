package app.headsup.rehearsal;

import app.headsup.rules.Mode;
import app.headsup.rules.RuleBook;
import app.headsup.rules.Thresholds;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How an hour is run. */
public sealed interface Way {

    /** Everybody at a screen for everything, one after the other where screens are short; adults answer raised hands. */
    record EveryoneOnline() implements Way {
    }

    /** Everybody moves at the same time, block after block, ready or not. */
    record FixedRotation(List<Block> blocks) implements Way {

        public FixedRotation {
            blocks = List.copyOf(blocks);
        }
    }

    /** Each takes what is free next: a screen, three others who are ready, the adult's ear in the order of raised hands. */
    record FirstCome() implements Way {
    }

    /** The board's rules suggest, adults decide; in advance where a class has said so. */
    record Rules(RuleBook book, Thresholds policy, Map<String, Mode> modes) implements Way {

        public Rules {
            modes = Map.copyOf(modes);
        }
    }

    /** @param startsAt minutes from the hour's start, the move before it left aside; @param minutes of work */
    record Block(double startsAt, double minutes, List<Station> stations) {

        public Block {
            stations = List.copyOf(stations);
        }
    }

    /**
     * A place in one block.
     *
     * @param kind SCREEN, TOGETHER, ONE_ON_ONE for talks with the adult one after the other, SMALL_GROUP with them, PAPER,
     *     or WAITING for who has no place
     * @param learners those who share a table, or the whole station where nobody sits together
     * @param adultId null without an adult
     * @param lessonId one of the setting's; null for the period's own
     */
    record Station(Doing kind, List<UUID> learners, UUID adultId, UUID lessonId) {

        public Station {
            learners = List.copyOf(learners);
        }
    }
}
