package studio.slateroom.provider.emulator.http;

/** Ends a call with an answer other than the one that was hoped for. */
final class RefusedCall extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    RefusedCall(Reply reply) {
        super("status " + reply.status());
        this.reply = reply;
    }

    RefusedCall(int status, String sentence) {
        this(Reply.error(status, sentence));
    }

    Reply reply() {
        return reply;
    }
}
