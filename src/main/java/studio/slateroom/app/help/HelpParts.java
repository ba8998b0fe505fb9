package studio.slateroom.app.help;

import studio.slateroom.ui.updates.UpdatesViewModel;

/** What the help menu leads to. Lives on the FX thread. */
public final class HelpParts implements AutoCloseable {

    private final HelpWindows windows;
    private final TourParts tour;
    private final UpdateParts updates;

    /** The parts; windows and views are made when they are first needed. */
    public HelpParts(Program program, Machine machine, HelpHooks hooks) {
        windows = new HelpWindows(program, machine, hooks);
        tour = new TourParts(program, hooks);
        updates = new UpdateParts(program, hooks);
    }

    /** Begins the tour. */
    public void beginTour() {
        tour.begin();
    }

    /** Shows what the program is. */
    public void showAbout() {
        windows.showAbout();
    }

    /** Looks for troubles. */
    public void showDiagnosis() {
        windows.showDiagnosis();
    }

    /** Looks for a newer release, and says what came of it. */
    public void lookForUpdates() {
        updates.model().lookNow();
    }

    /** The search for updates. */
    public UpdatesViewModel updates() {
        return updates.model();
    }

    @Override
    public void close() {
        windows.close();
    }
}
