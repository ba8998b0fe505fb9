package studio.slateroom.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.KeyUnreadableException;
import studio.slateroom.provider.segmind.SegmindConnection;
import studio.slateroom.settings.ServiceAddressException;
import studio.slateroom.settings.ServiceProtocol;
import studio.slateroom.settings.ServiceSettings;
import studio.slateroom.settings.secrets.KeyStoreException;
import studio.slateroom.settings.secrets.Secret;

/**
 * How Segmind is reached: at the address that environment and settings named when the program began, since the journal
 * that is open belongs to it, and else as key store and settings say at the moment.
 */
final class Connections implements Supplier<SegmindConnection> {

    private final SegmindAccount account;
    private final CurrentSettings settings;
    private final ServiceSettings atStart;

    /**
     * Connections of an account.
     *
     * @throws ServiceAddressException when the environment names an address that cannot be used
     */
    Connections(SegmindAccount account, CurrentSettings settings) throws ServiceAddressException {
        this.account = account;
        this.settings = settings;
        this.atStart = settings.now().service().in(account.environment());
    }

    /**
     * Where journal, ledger and records of this service lie. What was ordered at one address is unknown at another, and
     * play money is none, so that each address has its own.
     *
     * @param data where those of Segmind's own address lie
     */
    Path folder(Path data) {
        String name = atStart.address().folderName();
        return name.equals(ServiceSettings.STANDARD.address().folderName())
                ? data
                : data.resolve("services").resolve(name);
    }

    @Override
    public SegmindConnection get() {
        ServiceSettings now = settings.now().service();
        return new SegmindConnection(
                this::key,
                atStart.address().uri(),
                atStart.uploads().uri(),
                now.protocol() == ServiceProtocol.V1 ? SegmindConnection.Protocol.V1 : SegmindConnection.Protocol.V2,
                now.jobsAtOnce(),
                SegmindConnection.POLL_INTERVAL);
    }

    private Optional<String> key() {
        try {
            return account.key().current().map(Secret::reveal);
        } catch (KeyStoreException e) {
            throw new KeyUnreadableException(Message.of("provider.fault.keyUnread", e.message()), e);
        }
    }
}
