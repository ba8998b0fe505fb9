package studio.slateroom.ui.queue;

import studio.slateroom.jobs.Job;

/** Where jobs send their user for what cannot be done in the queue. */
public interface JobPlaces {

    /** The settings of the account's key. */
    void openKeySettings();

    /** The settings of the spending limits. */
    void openLimits();

    /** The service's own site: the balance is topped up there, and past orders are listed. */
    void openService();

    /** The desk, with a job's clip on it. */
    void editClip(Job job);
}
