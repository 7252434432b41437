package app.headsup.rotation.solver;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something to tell a teacher, before it is told in a language: {@code rotation-solver.<key>} and what its blanks hold.
 *
 * @param arguments whole numbers (blocks count from 1), days, ids and lists of ids
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    static Sentence of(String key, Object... arguments) {
        return new Sentence("rotation-solver." + key, List.of(arguments));
    }

    /** The arguments in words: every id becomes the name of who or what it is, a day what {@code MessageFormat} knows. */
    public Object[] named(Function<UUID, String> names) {
        return arguments.stream().map(argument -> named(argument, names)).toArray();
    }

    private static Object named(Object argument, Function<UUID, String> names) {
        return switch (argument) {
            case UUID id -> names.apply(id);
            case Collection<?> ids -> ids.stream().map(id -> names.apply((UUID) id)).collect(Collectors.joining(", "));
            case LocalDate day -> Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
            default -> argument;
        };
    }
}
