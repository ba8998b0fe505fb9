package studio.slateroom.ui.updates;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.settings.UpdateChecks;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.updates.Release;
import studio.slateroom.updates.UpdateMemory;
import studio.slateroom.updates.UpdateSearch;

/** Looks for a newer release where the user allows it, and asks once where the user was not asked yet. */
public final class UpdatesViewModel {

    private static final Logger LOG = System.getLogger(UpdatesViewModel.class.getName());

    /** A start has better things to do. */
    private static final Duration AFTER_THE_START = Duration.ofSeconds(8);

    private final UpdateSearch search;
    private final ObjectProperty<UpdateChecks> choice;
    private final Consumer<URI> browser;
    private final UiTasks tasks;
    private final ReadOnlyObjectWrapper<UpdateNotice> notice = new ReadOnlyObjectWrapper<>(new UpdateNotice.Nothing());

    /**
     * A view model that says nothing.
     *
     * @param choice whether the program may look, both ways
     * @param browser shows a page
     */
    public UpdatesViewModel(
            UpdateSearch search, ObjectProperty<UpdateChecks> choice, Consumer<URI> browser, UiTasks tasks) {
        this.search = search;
        this.choice = choice;
        this.browser = browser;
        this.tasks = tasks;
    }

    /** What the bar says. */
    public ReadOnlyObjectProperty<UpdateNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the program may look. */
    public ObjectProperty<UpdateChecks> choiceProperty() {
        return choice;
    }

    /** Counts the start; some seconds later it looks, asks, or does nothing. */
    public void begin() {
        quietly(search::start, this::settled);
    }

    private void settled(UpdateMemory memory) {
        tasks.settle(this, AFTER_THE_START, () -> {
            switch (choice.get()) {
                case ALLOWED -> lookDaily();
                case UNDECIDED -> {
                    if (memory.mayAsk()) {
                        ask();
                    }
                }
                case DECLINED -> {}
            }
        });
    }

    /** Asks whether the program may look. */
    public void ask() {
        notice.set(new UpdateNotice.Question());
    }

    /** The user allows the search, and it looks. */
    public void allow() {
        choice.set(UpdateChecks.ALLOWED);
        dismiss();
        lookDaily();
    }

    /** The user does not want to be asked again. */
    public void decline() {
        choice.set(UpdateChecks.DECLINED);
        dismiss();
    }

    /** Looks because the user has asked, whatever is allowed, and says what came of it. */
    public void lookNow() {
        tasks.run(
                search::now,
                found -> notice.set(
                        found.<UpdateNotice>map(UpdateNotice.Newer::new).orElseGet(UpdateNotice.Newest::new)),
                e -> {
                    LOG.log(Level.WARNING, "no list of releases", e);
                    notice.set(new UpdateNotice.Unknown());
                });
    }

    /** Shows the page of the release that is told of. */
    public void showRelease() {
        if (notice.get() instanceof UpdateNotice.Newer(Release release)) {
            browser.accept(release.page());
            dismiss();
        }
    }

    /** Tells of this release never again. */
    public void refuse() {
        if (notice.get() instanceof UpdateNotice.Newer(Release release)) {
            dismiss();
            quietly(
                    () -> {
                        search.refuse(release.version());
                        return Boolean.TRUE;
                    },
                    _ -> {});
        }
    }

    /** Takes the bar away. */
    public void dismiss() {
        notice.set(new UpdateNotice.Nothing());
    }

    private void lookDaily() {
        quietly(
                search::daily,
                (Optional<Release> found) -> found.ifPresent(release -> notice.set(new UpdateNotice.Newer(release))));
    }

    /** Nobody has asked, so a failure is for the log alone. */
    private <T> void quietly(Callable<T> work, Consumer<? super T> done) {
        tasks.run(work, done, e -> LOG.log(Level.INFO, "the search for updates failed", e));
    }
}
