package studio.slateroom.cli;

import java.util.Set;

/** What the commands are called, for whoever must not load them to know. */
public final class CommandNames {

    /** All of them. */
    public static final Set<String> ALL =
            Set.of("render", "generate", "jobs", "resume", "balance", "check", "format", "models", "serve", "help");

    private CommandNames() {}
}
