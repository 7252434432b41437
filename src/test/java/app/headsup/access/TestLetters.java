package app.headsup.access;

import app.headsup.database.RunMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters over a mail server of this machine that isn't there: nobody listens at its port. */
public final class TestLetters {

    private TestLetters() {
    }

    public static Letters toNobody(Clock clock) {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(closedPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", server);
        return new Letters(beans.getBeanProvider(JavaMailSender.class), new RunMode(false), clock, "headsup@example.org");
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
