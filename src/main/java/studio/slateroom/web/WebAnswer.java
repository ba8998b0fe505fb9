package studio.slateroom.web;

import java.time.Instant;
import java.util.Optional;

/**
 * What came back.
 *
 * @param status the HTTP status, such as 200
 * @param date what the other side's clock says
 * @param body the text, perhaps cut
 */
public record WebAnswer(int status, Optional<Instant> date, String body) {

    /** Whether the page was there. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }
}
