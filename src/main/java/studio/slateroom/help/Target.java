package studio.slateroom.help;

import java.net.URI;

/** Where a link of the guide leads. */
public sealed interface Target {

    /**
     * To another chapter.
     *
     * @param id the chapter's
     */
    record OtherChapter(String id) implements Target {}

    /**
     * To something that the program does.
     *
     * @param id the command's
     */
    record Command(String id) implements Target {}

    /**
     * To a page of the web.
     *
     * @param address encrypted
     */
    record Page(URI address) implements Target {}
}
