package app.headsup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Heads up, screens down: the one application that runs a blended classroom. */
@SpringBootApplication
public class HeadsupApplication {

    public static void main(String[] args) {
        SpringApplication.run(HeadsupApplication.class, args);
    }
}
