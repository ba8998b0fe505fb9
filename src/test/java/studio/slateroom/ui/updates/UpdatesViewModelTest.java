package studio.slateroom.ui.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.settings.UpdateChecks;
import studio.slateroom.ui.fx.InlineTasks;
import studio.slateroom.updates.Release;
import studio.slateroom.updates.UpdateMemoryFile;
import studio.slateroom.updates.UpdateSearch;
import studio.slateroom.updates.Version;

class UpdatesViewModelTest {

    private static final Release NEWER =
            new Release(Version.parse("2.0.0").orElseThrow(), URI.create("https://example.org/2.0.0"));

    @TempDir
    Path data;

    private final List<Release> published = new ArrayList<>(List.of(NEWER));
    private final List<URI> opened = new ArrayList<>();
    private final ObjectProperty<UpdateChecks> choice = new SimpleObjectProperty<>(UpdateChecks.UNDECIDED);
    private final InlineTasks tasks = new InlineTasks();
    private int looks;
    private boolean offline;

    @Test
    void neitherLooksNorAsksAtTheFirstStarts() {
        assertThat(start().noticeProperty().get()).isEqualTo(new UpdateNotice.Nothing());
        assertThat(start().noticeProperty().get()).isEqualTo(new UpdateNotice.Nothing());
        assertThat(looks).isZero();
    }

    @Test
    void asksAtTheThirdStartWithoutLooking() {
        start();
        start();

        assertThat(start().noticeProperty().get()).isEqualTo(new UpdateNotice.Question());
        assertThat(looks).isZero();
    }

    @Test
    void looksAsSoonAsItMay() {
        UpdatesViewModel model = start();
        model.allow();

        assertThat(choice.get()).isEqualTo(UpdateChecks.ALLOWED);
        assertThat(model.noticeProperty().get()).isEqualTo(new UpdateNotice.Newer(NEWER));
        assertThat(looks).isOne();
    }

    @Test
    void neverAsksOrLooksOnceItMayNot() {
        start().decline();
        for (int i = 0; i < 5; i++) {
            assertThat(start().noticeProperty().get()).isEqualTo(new UpdateNotice.Nothing());
        }

        assertThat(looks).isZero();
    }

    @Test
    void looksSomeTimeAfterTheStartOnly() {
        choice.set(UpdateChecks.ALLOWED);
        UpdatesViewModel model = model();
        model.begin();
        assertThat(looks).isZero();

        tasks.letTimePass();
        assertThat(model.noticeProperty().get()).isEqualTo(new UpdateNotice.Newer(NEWER));
    }

    @Test
    void showsTheReleaseInTheBrowser() {
        UpdatesViewModel model = start();
        model.allow();
        model.showRelease();

        assertThat(opened).containsExactly(NEWER.page());
        assertThat(model.noticeProperty().get()).isEqualTo(new UpdateNotice.Nothing());
    }

    @Test
    void tellsOfAReleaseThatIsNotWantedToWhoAsksOnly() {
        UpdatesViewModel model = start();
        model.allow();
        model.refuse();
        assertThat(start().noticeProperty().get()).isEqualTo(new UpdateNotice.Nothing());

        model.lookNow();
        assertThat(model.noticeProperty().get()).isEqualTo(new UpdateNotice.Newer(NEWER));
    }

    @Test
    void failsSilentlyUnlessItWasAsked() {
        offline = true;
        UpdatesViewModel model = start();
        model.allow();
        assertThat(model.noticeProperty().get()).isEqualTo(new UpdateNotice.Nothing());

        model.lookNow();
        assertThat(model.noticeProperty().get()).isEqualTo(new UpdateNotice.Unknown());
    }

    @Test
    void saysThatThereIsNothingNewToWhoAsks() {
        published.clear();
        UpdatesViewModel model = start();
        model.lookNow();

        assertThat(model.noticeProperty().get()).isEqualTo(new UpdateNotice.Newest());
        assertThat(choice.get()).as("asking once allows nothing").isEqualTo(UpdateChecks.UNDECIDED);
    }

    private UpdatesViewModel start() {
        UpdatesViewModel model = model();
        model.begin();
        tasks.letTimePass();
        return model;
    }

    private UpdatesViewModel model() {
        Clock clock = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z")).withZone(ZoneOffset.UTC);
        UpdateSearch search = new UpdateSearch(
                Version.parse("1.0.0").orElseThrow(),
                () -> {
                    looks++;
                    if (offline) {
                        throw new IOException("offline");
                    }
                    return published;
                },
                new UpdateMemoryFile(data.resolve("updates.json")),
                clock);
        return new UpdatesViewModel(search, choice, opened::add, tasks.tasks());
    }
}
