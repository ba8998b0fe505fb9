package studio.slateroom.diagnosis;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.platform.Message;

/** Whether LibVLC is there and fits, without which no clip can be watched. */
public final class PlayerCheck implements Check {

    private static final URI DOWNLOADS = URI.create("https://www.videolan.org/vlc/");

    private final Supplier<Standing> library;
    private final Optional<String> command;

    /**
     * A check of the player.
     *
     * @param library asks LibVLC; may block
     * @param command installs LibVLC on this system; empty where none is known
     */
    public PlayerCheck(Supplier<Standing> library, Optional<String> command) {
        this.library = library;
        this.command = command;
    }

    @Override
    public Message subject() {
        return Message.of("diagnosis.player.subject");
    }

    @Override
    public Finding look() {
        return switch (library.get()) {
            case Standing.Works(String version) -> new Finding.Fine(Message.of("diagnosis.player.fine", version));
            case Standing.Missing() -> new Finding.Trouble(Message.of("diagnosis.player.missing"), install());
            case Standing.Unfit(String what) ->
                new Finding.Trouble(
                        Message.of("diagnosis.player.unfit", what, System.getProperty("os.arch", "?")), install());
            case Standing.Broken() -> new Finding.Trouble(Message.of("diagnosis.player.broken"), install());
            case Standing.Silent() -> new Finding.Unknown(Message.of("diagnosis.player.silent"));
        };
    }

    private Remedy install() {
        return command.map(
                        typed -> Remedy.of(Message.of("diagnosis.player.install", typed), new Remedy.Step.Copy(typed)))
                .orElseGet(() -> Remedy.of(Message.of("diagnosis.player.fetch"), new Remedy.Step.OpenPage(DOWNLOADS)));
    }
}
