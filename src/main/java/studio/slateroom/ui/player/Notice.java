package studio.slateroom.ui.player;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Message;

/**
 * What stands in the place of the picture while there is none.
 *
 * @param sentence what is the matter
 * @param command what the user can type to get out of it
 * @param canOpenElsewhere whether another program on this machine may show the clip
 */
record Notice(Kind kind, Message sentence, Optional<String> command, boolean canOpenElsewhere) {

    /** What it is about. */
    enum Kind {
        /** There is no clip yet. */
        EMPTY,
        /** This clip cannot be shown. */
        FAULT,
        /** No clip can be shown on this machine. */
        NO_PLAYER
    }

    /**
     * The notice for a player; empty when there is a picture, or will be in a moment.
     *
     * @param fault why it cannot play, or null when it can
     * @param hasClip whether it was given a clip
     * @param install how its library is installed
     */
    static Optional<Notice> of(@Nullable PlayerFault fault, boolean hasClip, Optional<InstallCommand> install) {
        return switch (fault) {
            case null ->
                hasClip
                        ? Optional.empty()
                        : Optional.of(
                                new Notice(Kind.EMPTY, Message.of("player.notice.empty"), Optional.empty(), false));
            case PlayerFault.Unavailable none ->
                Optional.of(new Notice(Kind.NO_PLAYER, none.message(), install.map(InstallCommand::command), hasClip));
            case PlayerFault.Missing gone ->
                Optional.of(new Notice(Kind.FAULT, gone.message(), Optional.empty(), false));
            case PlayerFault.NoDraft none ->
                Optional.of(new Notice(Kind.FAULT, none.message(), Optional.empty(), false));
            case PlayerFault.Unplayable broken ->
                Optional.of(new Notice(Kind.FAULT, broken.message(), Optional.empty(), true));
        };
    }
}
