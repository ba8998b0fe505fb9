package studio.slateroom.cli.service;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** Ends a command with one clear line and an exit code. */
public final class CommandFailure extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message message;
    private final int exitCode;

    private CommandFailure(int exitCode, Message message, Throwable cause) {
        super(message.toString(), cause);
        this.exitCode = exitCode;
        this.message = message;
    }

    private CommandFailure(int exitCode, Message message) {
        super(message.toString());
        this.exitCode = exitCode;
        this.message = message;
    }

    /** What the user gave cannot be used. */
    public static CommandFailure badInput(Message message) {
        return new CommandFailure(ExitCode.BAD_INPUT, message);
    }

    /** What the user gave cannot be used, as an exception has told. */
    public static CommandFailure badInput(Message message, Throwable cause) {
        return new CommandFailure(ExitCode.BAD_INPUT, message, cause);
    }

    /** The input was good and the work failed all the same. */
    public static CommandFailure failed(Message message) {
        return new CommandFailure(ExitCode.FAILED, message);
    }

    /** It is not known whether something was bought. */
    public static CommandFailure unknown(Message message) {
        return new CommandFailure(ExitCode.UNKNOWN, message);
    }

    public int exitCode() {
        return exitCode;
    }

    @Override
    public Message message() {
        return message;
    }
}
