package app.headsup.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has come in through the app's own door and holds a session; their requests carry its cookies. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new TreeMap<>();
    private final Wire wire;

    private Visitor(Wire wire) {
        this.wire = wire;
    }

    /** A member of staff, by password. */
    static Visitor staff(Wire wire, String email, String password) throws IOException {
        var visitor = new Visitor(wire);
        var token = token(visitor.get("/sign-in").text());
        visitor.in(visitor.post("/sign-in", form(Map.of("email", email, "password", password, "_csrf", token))));
        return visitor;
    }

    /** A student, by class code, name card and PIN. */
    static Visitor student(Wire wire, String classCode, String studentId, String pin) throws IOException {
        var visitor = new Visitor(wire);
        var token = token(visitor.get("/sign-in/class?code=" + classCode).text());
        visitor.in(visitor.post("/sign-in/class/" + classCode,
                form(Map.of("student", studentId, "pin", pin, "_csrf", token))));
        return visitor;
    }

    private void in(Wire.Answer answer) {
        if (answer.status() != 302) {
            throw new IllegalStateException("Could not sign in: " + answer.status() + "\n" + answer.text());
        }
    }

    Wire.Answer get(String path) throws IOException {
        return keep(wire.send(bytes("GET", path, null)));
    }

    Wire.Answer post(String path, String body, String... headers) throws IOException {
        return keep(wire.send(bytes("POST", path, body, headers)));
    }

    /** A request of this visitor, to be sent on any connection to the same server. */
    byte[] bytes(String method, String path, String body, String... headers) {
        var all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Cookie: " + cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        return wire.request(method, path, body, all);
    }

    private Wire.Answer keep(Wire.Answer answer) {
        answer.headers().getOrDefault("set-cookie", "").lines().map(line -> line.split(";", 2)[0].split("=", 2))
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
        return answer;
    }

    /** What the first form of the page would send along. */
    static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No form on this page:\n" + page);
        }
        return found.group(1);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
