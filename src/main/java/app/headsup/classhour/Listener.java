package app.headsup.classhour;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This node's ear: one connection of its own, outside the pool, that LISTENs from start to stop. Lost, it is opened again,
 * ever more slowly; and whenever it was opened, every page of this node asks again, because the gap told nothing.
 */
@Component
class Listener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Listener.class);

    private static final int QUIET_MS = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private final JdbcConnectionDetails database;
    private final Streams streams;
    private volatile Thread thread;
    private volatile Connection connection;

    Listener(JdbcConnectionDetails database, Streams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public void start() {
        streams.start();
        thread = Thread.ofPlatform().daemon().name("live-listener").unstarted(this::run);
        thread.start();
    }

    /** First of all to stop: open streams would hold up a graceful shutdown for as long as it waits. */
    @Override
    public void stop() {
        var listening = thread;
        thread = null;
        listening.interrupt();
        close(connection);
        streams.stop();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    private void run() {
        var wait = FIRST_WAIT;
        while (mine()) {
            try (var opened = open()) {
                wait = FIRST_WAIT;
                streams.changed();
                listen(opened);
            } catch (SQLException | RuntimeException lost) {
                if (mine()) {
                    log.warn("Live pages hear nothing from the database, next try in {}: {}", wait, lost.toString());
                    rest(wait);
                    wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
                }
            }
        }
    }

    private Connection open() throws SQLException {
        var properties = new Properties();
        PGProperty.USER.set(properties, database.getUsername());
        PGProperty.PASSWORD.set(properties, database.getPassword());
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.CONNECT_TIMEOUT.set(properties, 5);
        PGProperty.APPLICATION_NAME.set(properties, "headsup live");
        connection = DriverManager.getConnection(database.getJdbcUrl(), properties);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Live.CHANNEL);
        }
        return connection;
    }

    private void listen(Connection opened) throws SQLException {
        var postgres = opened.unwrap(PGConnection.class);
        while (mine()) {
            var heard = postgres.getNotifications(QUIET_MS);
            if (heard == null || heard.length == 0) {
                if (!opened.isValid(3)) {
                    throw new SQLException("The connection went silent");
                }
                continue;
            }
            for (var notification : heard) {
                hear(notification.getParameter());
            }
        }
    }

    private void hear(String payload) {
        if (payload.equals(Live.SESSIONS)) {
            Thread.startVirtualThread(streams::endWithTheirSessions);
        } else {
            Topic.of(payload).ifPresent(streams::changed);
        }
    }

    private boolean mine() {
        return Thread.currentThread() == thread;
    }

    private static void rest(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyGone) {
            log.debug("Closing the listening connection", alreadyGone);
        }
    }
}
