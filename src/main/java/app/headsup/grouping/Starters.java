package app.headsup.grouping;

import app.headsup.grouping.Starter.Symmetry;
import java.util.List;
import java.util.Optional;

/**
 * The starters we know, found by a backtracking search over differences and checked pair by pair in {@code DesignsTest}.
 * That designs of these kinds exist was known: Kirkman triple systems KTS (Ray-Chaudhuri and Wilson 1971), nearly Kirkman
 * NKTS (Baker and Wilson 1977), resolvable block designs RBIBD(v,4,1) (Hanani, Ray-Chaudhuri and Wilson 1972), group
 * divisible ones (4-RGDD: Ge, Shen and others, Handbook of Combinatorial Designs IV.5). The tables of best known rounds:
 * Triska and Musliu 2012; Miller, Valkov and Abel, Symmetry 2026, 18(2), 269.
 */
final class Starters {

    private static final List<Starter> FOUND = List.of(
            starter(15, 3, 7, new Symmetry(2, 0, 0),
                    "∞0 0a 0b | 1a 2a 4a | 3a 4b 6b", ""),
            new Starter(18, 3, 4, Symmetry.NONE, List.of(
                    "∞1 1a 1d | ∞0 0a 1c | 2a 3b 0d | 3a 2d 2b | 0b 0c 1b | 2c 3d 3c",
                    "∞1 3c 2b | ∞0 3b 1d | 0a 2c 0b | 1a 2a 1c | 3a 1b 0d | 0c 2d 3d"), ""),
            starter(21, 3, 7, new Symmetry(1, 1, 0),
                    "0a 3b 1c | 2a 5a 4a | 6a 6b 6c",
                    "0a 1b 3c | 0a 2b 6c | 0a 4b 5c"),
            starter(24, 3, 11, new Symmetry(1, 1, 1),
                    "∞1 7a 10b | 0a 2b 3a | 1a 8b 6b | 4a 5a 9a", ""),
            starter(27, 3, 13, new Symmetry(1, 1, 0),
                    "∞0 3a 3b | 0a 6b 1b | 2a 12a 10b | 4a 7b 8b | 5a 11a 9a", ""),
            starter(30, 3, 14, Symmetry.NONE,
                    "∞1 13a 1b | ∞0 9b 8a | 0a 4b 12b | 1a 4a 3a | 2a 13b 7a | 5a 8b 9a | 6a 12a 6b"
                    + " | 10a 3b 5b | 11a 7b 2b | 0b 10b 11b", ""),
            starter(33, 3, 11, Symmetry.NONE,
                    "0a 4b 5b | 1a 1c 8c | 2a 2b 0c | 3a 6c 5a | 4a 9a 7b | 6a 7a 10a | 8a 10c 9b | 0b 8b 7c"
                    + " | 1b 6b 10b | 3b 9c 3c | 2c 5c 4c",
                    "0a 2b 6c | 0a 6b 8c | 0a 7b 10c | 0a 8b 5c | 0a 10b 4c"),
            starter(36, 3, 17, Symmetry.NONE,
                    "∞1 0a 6b | ∞0 12a 2b | 1a 10a 13a | 2a 3b 7b | 3a 1b 7a | 4a 11a 14b | 5a 6a 5b"
                    + " | 8a 4b 12b | 9a 15a 0b | 14a 11b 16a | 8b 13b 10b | 9b 15b 16b", ""),
            starter(39, 3, 13, new Symmetry(1, 1, 0),
                    "0a 12a 5c | 1a 3c 11c | 2a 6a 9a | 4a 8b 10b | 7a 7c 7b",
                    "0a 1b 3c | 0a 2b 12c | 0a 5b 1c | 0a 9b 8c | 0a 10b 11c | 0a 12b 4c"),
            starter(42, 3, 20, Symmetry.NONE,
                    "∞1 13a 1b | ∞0 14a 14b | 0a 3a 12a | 1a 8a 3b | 2a 16a 6b | 4a 7b 16b | 5a 4b 2b"
                    + " | 6a 10a 11a | 7a 12b 0b | 9a 18b 15b | 15a 11b 17a | 18a 19b 5b | 19a 17b 10b"
                    + " | 8b 9b 13b", ""),
            starter(45, 3, 15, new Symmetry(1, 1, 0),
                    "0a 14c 6c | 1a 12a 9c | 2a 13c 11a | 3a 7c 4a | 5a 8a 10a",
                    "0a 0b 0c | 0a 2b 7c | 0a 5b 13c | 0a 6b 1c | 0a 8b 10c | 0a 10b 9c | 0a 14b 5c"),
            starter(48, 3, 23, new Symmetry(1, 1, 1),
                    "∞1 15a 5b | 0a 17b 20a | 1a 10b 6b | 2a 9b 7a | 3a 16a 14a | 4a 19a 8b | 11a 12a 18a"
                    + " | 13a 21b 22a", ""),
            starter(51, 3, 25, new Symmetry(1, 1, 0),
                    "∞0 20b 20a | 0a 18a 14b | 1a 23b 21a | 2a 17a 3a | 4a 19b 11b | 5a 13b 7a | 6a 22b 9a"
                    + " | 8a 24a 12a | 10a 15b 16a", ""),
            starter(54, 3, 26, Symmetry.NONE,
                    "∞1 12a 7b | ∞0 21a 13b | 0a 12b 19a | 1a 10b 17b | 2a 8b 22b | 3a 11b 8a | 4a 18b 21b"
                    + " | 5a 20a 14a | 6a 7a 3b | 9a 13a 23a | 10a 23b 18a | 11a 9b 15b | 15a 17a 16b"
                    + " | 16a 5b 1b | 22a 6b 25a | 24a 24b 0b | 2b 20b 19b | 4b 14b 25b", ""),
            starter(57, 3, 19, new Symmetry(1, 1, 0),
                    "0a 3b 4a | 1a 14c 5b | 2a 12b 13b | 6a 8a 18a | 7a 15a 10a | 9a 9c 9b | 11a 16c 17a",
                    "0a 2b 7c | 0a 5b 17c | 0a 7b 3c | 0a 8b 2c | 0a 12b 14c | 0a 13b 11c | 0a 15b 12c"
                    + " | 0a 16b 4c | 0a 17b 6c"),
            starter(60, 3, 29, Symmetry.NONE,
                    "∞1 14a 5b | ∞0 27b 20a | 0a 8b 2b | 1a 17b 12b | 2a 7a 21b | 3a 25a 4a | 5a 19a 21a"
                    + " | 6a 1b 4b | 8a 27a 13b | 9a 15b 3b | 10a 16a 9b | 11a 11b 22a | 12a 24a 15a"
                    + " | 13a 17a 26b | 18a 14b 22b | 23a 6b 24b | 26a 0b 7b | 28a 20b 16b | 10b 23b 25b"
                    + " | 18b 28b 19b", ""),
            starter(24, 4, 7, new Symmetry(1, 1, 1),
                    "∞2 0b 4a 6c | 1a 2b 3b 5b", ""),
            starter(28, 4, 9, new Symmetry(2, 1, 0),
                    "∞0 0b 0c 0a | 1a 8a 6b 3b | 2a 1b 7a 8b", ""),
            starter(36, 4, 11, new Symmetry(1, 1, 1),
                    "∞2 2a 5c 4b | 0a 8c 1c 6a | 3a 10b 7b 9b", ""),
            starter(40, 4, 13, new Symmetry(1, 1, 0),
                    "∞0 11b 11a 11c | 0a 1c 8c 9a | 2a 4b 7a 5b | 3a 10b 12b 6a", ""),
            starter(44, 4, 14, new Symmetry(9, 1, 0),
                    "∞1 6a 12b 10c | ∞0 5a 3b 13c | 0a 1a 3c 4a | 2a 7b 10b 10a | 3a 9c 2b 1c", ""),
            starter(48, 4, 15, new Symmetry(1, 1, 1),
                    "∞2 4b 8c 2a | 0a 3b 7a 12a | 1a 14b 13b 6c | 5a 10b 11a 9a", ""),
            starter(52, 4, 17, new Symmetry(1, 1, 0),
                    "∞0 1c 1b 1a | 0a 6b 10b 15a | 2a 13b 12a 5c | 3a 11a 14a 16b | 4a 8b 7b 9a", ""),
            starter(56, 4, 18, new Symmetry(7, 1, 0),
                    "∞1 14a 8b 2c | ∞0 4b 16a 10c | 0a 14b 3b 5a | 1a 5b 15a 2b | 4a 5c 12a 10a"
                    + " | 6a 13b 9c 13a", ""),
            starter(60, 4, 19, new Symmetry(1, 1, 1),
                    "∞2 3c 8a 9b | 0a 16c 17b 12b | 1a 7a 18c 11c | 2a 6a 5a 14c | 4a 15a 10b 13a", ""),
            starter(30, 5, 6, new Symmetry(1, 1, 0),
                    "0a 1c 2c 5b 4a | 3a 3c 3b 3e 3d", ""));

    private Starters() {
    }

    static Optional<Design> of(int points, int size) {
        return FOUND.stream().filter(found -> found.points() == points && found.size() == size).findFirst()
                .map(Starter::develop);
    }

    private static Starter starter(int points, int size, int modulus, Symmetry symmetry, String blocks, String fixed) {
        return new Starter(points, size, modulus, symmetry, List.of(blocks), fixed);
    }
}
