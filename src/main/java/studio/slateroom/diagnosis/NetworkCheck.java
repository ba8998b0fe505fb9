package studio.slateroom.diagnosis;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Message;

/** Whether the service can be reached. Any answer will do, since no key is sent. */
public final class NetworkCheck implements Check {

    private static final int SERVER_FAULT = 500;

    private final ServiceAnswer service;

    /** A check of the way to a service. */
    public NetworkCheck(ServiceAnswer service) {
        this.service = service;
    }

    @Override
    public Message subject() {
        return Message.of("diagnosis.network.subject");
    }

    @Override
    public Finding look() {
        try {
            int status = service.get().status();
            return status < SERVER_FAULT
                    ? new Finding.Fine(Message.of("diagnosis.network.fine", service.host()))
                    : new Finding.Trouble(
                            Message.of("diagnosis.network.down", service.host(), Integer.toString(status)),
                            Remedy.of(Message.of("diagnosis.network.wait")));
        } catch (IOException e) {
            return unreachable(e);
        }
    }

    private Finding unreachable(IOException e) {
        if (isCausedBy(e, SSLException.class)) {
            return new Finding.Trouble(
                    Message.of("diagnosis.network.insecure", service.host()),
                    Remedy.of(Message.of("diagnosis.network.certificates")));
        }
        boolean offline = isCausedBy(e, UnknownHostException.class)
                || isCausedBy(e, UnresolvedAddressException.class)
                || isCausedBy(e, ConnectException.class);
        return new Finding.Trouble(
                Message.of(offline ? "diagnosis.network.offline" : "diagnosis.network.silent", service.host()),
                Remedy.of(Message.of("diagnosis.network.connect")));
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> kind) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
