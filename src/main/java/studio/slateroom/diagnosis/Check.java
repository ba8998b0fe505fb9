package studio.slateroom.diagnosis;

import studio.slateroom.platform.Message;

/** One thing that is looked at. */
public interface Check {

    /** What it is about, in a few words. */
    Message subject();

    /**
     * Looks. May block for seconds, so it belongs off the UI thread.
     *
     * @throws Exception when it could not look
     */
    Finding look() throws Exception;

    /** Looks, whatever happens. */
    static Finding finding(Check check) {
        try {
            return check.look();
        } catch (Exception e) {
            // The kind of the failure is enough; its words may hold paths or worse.
            return new Finding.Unknown(Message.of(
                    "diagnosis.check.failed", String.valueOf(e.getClass().getSimpleName())));
        }
    }
}
