package studio.slateroom.ui.queue;

import java.util.List;
import studio.slateroom.jobs.Job;

/** Writes down where the user was sent. */
record RecordedPlaces(List<String> visited) implements JobPlaces {

    @Override
    public void openKeySettings() {
        visited.add("key");
    }

    @Override
    public void openLimits() {
        visited.add("limits");
    }

    @Override
    public void openService() {
        visited.add("service");
    }

    @Override
    public void editClip(Job job) {
        visited.add("clip");
    }
}
