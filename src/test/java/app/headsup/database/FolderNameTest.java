package app.headsup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class FolderNameTest {

    @Test
    void anOrdinaryNameIsThatFolder() {
        assertThat(FolderName.path("./data")).isEqualTo(Path.of("./data"));
    }

    /** In a plain-ASCII locale "/srv/école" reaches the JVM like this; it would make a folder named "/srv/??cole". */
    @Test
    void aNameTheJvmCouldNotReadIsRefused() {
        assertThatExceptionOfType(DatabaseRefusal.class).isThrownBy(() -> FolderName.path("/srv/\uFFFD\uFFFDcole"))
                .withMessageContaining("can't read the folder name");
    }
}
