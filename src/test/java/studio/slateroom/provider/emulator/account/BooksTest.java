package studio.slateroom.provider.emulator.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.platform.Usd;

class BooksTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Entry.Submit SUBMIT = new Entry.Submit(NOON, "a", "seedance-2.0", "v2", "f00d");
    private static final Entry.Clip CLIP = new Entry.Clip(NOON, "a", "a.mp4", 9);
    private static final Entry.Charge CHARGE = new Entry.Charge(NOON, "a", Usd.of(1.5), Usd.of(23.5));

    @TempDir
    private Path folder;

    @Test
    void keepWhatWasWritten() throws Exception {
        try (Books books = Books.open(folder).orElseThrow()) {
            books.add(SUBMIT);
            books.add(CLIP);
            books.add(CHARGE);
        }

        try (Books books = Books.open(folder).orElseThrow()) {
            assertThat(books.submits()).containsExactly(SUBMIT);
            assertThat(books.clips()).containsExactly(CLIP);
            assertThat(books.charges()).containsExactly(CHARGE);
        }
    }

    @Test
    void canBeReadWhileTheyAreWritten() throws Exception {
        try (Books books = Books.open(folder).orElseThrow()) {
            books.add(SUBMIT);

            assertThat(Books.read(folder)).containsExactly(SUBMIT);
        }
    }

    @Test
    void strikeOffHalfALine() throws Exception {
        try (Books books = Books.open(folder).orElseThrow()) {
            books.add(SUBMIT);
        }
        Files.writeString(folder.resolve(Books.FILE), "{\"at\":\"2026-", StandardOpenOption.APPEND);

        try (Books books = Books.open(folder).orElseThrow()) {
            books.add(CHARGE);
        }

        assertThat(Books.read(folder)).containsExactly(SUBMIT, CHARGE);
    }

    @Test
    void strikeOffALastLineThatCannotBeRead() throws Exception {
        try (Books books = Books.open(folder).orElseThrow()) {
            books.add(SUBMIT);
        }
        Files.writeString(
                folder.resolve(Books.FILE), "{\"at\":\"2026-{\"at\":\"2026-11-25\"}\n", StandardOpenOption.APPEND);

        try (Books books = Books.open(folder).orElseThrow()) {
            books.add(CHARGE);
        }

        assertThat(Books.read(folder)).containsExactly(SUBMIT, CHARGE);
    }

    @Test
    void haveOneWriterAtATime() throws Exception {
        try (Books _ = Books.open(folder).orElseThrow()) {
            assertThat(Books.open(folder)).isEmpty();
        }
    }
}
