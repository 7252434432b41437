package app.headsup.rotation.solver;

import app.headsup.rules.Pair;
import java.util.List;
import java.util.UUID;

/** Why no plan can satisfy a problem, with the numbers, in a form that a page can say to a teacher. Blocks count from 0. */
public sealed interface Obstacle {

    Sentence words();

    /** Seats where there are devices for them: a chair at a screen without a device seats nobody. */
    record MoreStudentsThanSeats(int block, int students, int seats) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.seats", block + 1, students, seats);
        }
    }

    /** All stations at a screen that are open then use more devices than there are. */
    record DevicesShared(int block, int wanted, int devices) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.devices-shared", block + 1, wanted, devices);
        }
    }

    /** All stations that are open then use more seats of one place than it has. */
    record SeatsShared(UUID zone, int block, int wanted, int seats) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.seats-shared", zone, block + 1, wanted, seats);
        }
    }

    /** Whoever leads the station has left the class. */
    record AdultGone(UUID station) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.adult-gone", station);
        }
    }

    record PlaceGone(UUID station) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.place-gone", station);
        }
    }

    /** A conference with an adult who has left the class. */
    record TalkGone(UUID student, int block) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.talk-gone", student, block + 1);
        }
    }

    /** Everybody must come by, there are seats, but not the devices. */
    record TooFewDevices(UUID station, int students, int places, int devices) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.devices", station, students, places, devices);
        }
    }

    /** @param places how many can come by in all the blocks in which it is open */
    record RequiredTooSmall(UUID station, int students, int places) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.required-small", station, students, places);
        }
    }

    /** Whenever the station is open the student is away, in a conference, or locked elsewhere. */
    record RequiredOutOfReach(UUID station, UUID student) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.required-out-of-reach", station, student);
        }
    }

    /** Each station alone is within reach, all of them aren't. @param reach how many of them at most */
    record RequiredTooMany(UUID student, int required, int reach) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.required-many", student, required, reach);
        }
    }

    /** So many students would have to be at a screen in this block or the next, and some of them in both. */
    record ScreensInARow(int block, int places, int students) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.screens", block + 1, block + 2, places, students);
        }
    }

    record ConferenceTwice(UUID student, int block) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.conference-twice", student, block + 1);
        }
    }

    /** @param wanted stations and students in conference, in that order */
    record AdultInTwoPlaces(UUID adult, int block, List<UUID> wanted) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.adult-twice", adult, block + 1, wanted);
        }
    }

    record LockedTwice(UUID student, int block) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.locked-twice", student, block + 1);
        }
    }

    record LockedAway(UUID student, int block, UUID station) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.locked-away", student, block + 1, station);
        }
    }

    /** Locked into a conference's block. */
    record LockedInConference(UUID student, int block, UUID station) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.locked-conference", student, block + 1, station);
        }
    }

    /** The station isn't open then, or doesn't have that spot. */
    record LockedClosed(UUID student, int block, UUID station) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.locked-closed", student, block + 1, station);
        }
    }

    /** @param seats of the spot, or what the station takes at once */
    record LockedOverfull(UUID where, int block, int locked, int seats) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.locked-overfull", where, block + 1, locked, seats);
        }
    }

    record LockedScreensInARow(UUID student, int block) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.locked-screens", student, block + 1, block + 2);
        }
    }

    record LockedTogether(Pair apart, int block, UUID zone) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.locked-together", apart.one(), apart.other(), zone, block + 1);
        }
    }

    record LockedApart(Pair together, int block) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.locked-apart", together.one(), together.other(), block + 1);
        }
    }

    /** Two who must sit apart are kept together, perhaps over a common partner. */
    record TogetherAndApart(Pair pair) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.together-and-apart", pair.one(), pair.other());
        }
    }

    /** @param seats of the largest spot where students work with each other */
    record TogetherTooLarge(List<UUID> together, int seats) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.together-large", together, together.size(), seats);
        }
    }

    /** All of these keep apart from each other, and there are fewer spots. */
    record TooFewSpots(int block, List<UUID> apart, int spots) implements Obstacle {
        @Override
        public Sentence words() {
            return Sentence.of("obstacle.spots", block + 1, apart, apart.size(), spots);
        }
    }
}
