package app.headsup.benchmark;

import java.util.Locale;

/**
 * One line of a table.
 *
 * @param busyMs of processor that one of them takes, of the application and its database together; says the same on a busy
 *               machine as on a quiet one
 * @param bytes of the longest answer's body
 */
record Figure(String name, double perSecond, double p50Ms, double p99Ms, double busyMs, int bytes) {

    static final String HEAD = "%-44s %9s %9s %9s %9s %9s".formatted("", "per s", "p50 ms", "p99 ms", "busy ms", "KB");

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-44s %9.0f %9.2f %9.2f %9.2f %9.1f", name, perSecond, p50Ms,
                p99Ms, busyMs, bytes / 1024.0);
    }

    String json() {
        return String.format(Locale.ROOT, "{\"name\": \"%s\", \"perSecond\": %.1f, \"p50Ms\": %.3f, \"p99Ms\": %.3f, "
                + "\"busyMs\": %.3f, \"bytes\": %d}", name, perSecond, p50Ms, p99Ms, busyMs, bytes);
    }
}
