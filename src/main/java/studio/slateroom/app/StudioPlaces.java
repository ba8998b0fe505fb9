package studio.slateroom.app;

import java.net.URI;
import java.util.function.Consumer;
import studio.slateroom.jobs.Job;
import studio.slateroom.ui.queue.JobPlaces;
import studio.slateroom.ui.settings.SettingsSection;
import studio.slateroom.ui.shell.Desktop;

/**
 * Where jobs send their user.
 *
 * @param settings opens a part of the settings
 * @param desktop opens the service's site
 * @param desk puts a job's clip on the desk
 */
record StudioPlaces(Consumer<SettingsSection> settings, Desktop desktop, Consumer<Job> desk) implements JobPlaces {

    private static final URI SERVICE = URI.create("https://www.segmind.com");

    @Override
    public void openKeySettings() {
        settings.accept(SettingsSection.ACCOUNT);
    }

    @Override
    public void openLimits() {
        settings.accept(SettingsSection.LIMITS);
    }

    @Override
    public void openService() {
        desktop.open(SERVICE);
    }

    @Override
    public void editClip(Job job) {
        desk.accept(job);
    }
}
