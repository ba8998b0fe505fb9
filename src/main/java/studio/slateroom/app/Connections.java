package studio.slateroom.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.provider.segmind.SegmindConnection;
import studio.slateroom.settings.ServiceAddressException;
import studio.slateroom.settings.ServiceProtocol;
import studio.slateroom.settings.ServiceSettings;
import studio.slateroom.settings.secrets.KeyStoreException;
import studio.slateroom.settings.secrets.Secret;

/** How Segmind is reached, as environment, key store and settings say at the moment. */
final class Connections implements Supplier<SegmindConnection> {

    private static final Logger LOG = System.getLogger(Connections.class.getName());

    private final SegmindAccount account;
    private final CurrentSettings settings;

    /**
     * Connections of an account.
     *
     * @throws ServiceAddressException when the environment names an address that cannot be used
     */
    Connections(SegmindAccount account, CurrentSettings settings) throws ServiceAddressException {
        this.account = account;
        this.settings = settings;
        settings.now().service().in(account.environment());
    }

    @Override
    public SegmindConnection get() {
        ServiceSettings service = service();
        return new SegmindConnection(
                this::key,
                service.address().uri(),
                service.uploads().uri(),
                service.protocol() == ServiceProtocol.V1
                        ? SegmindConnection.Protocol.V1
                        : SegmindConnection.Protocol.V2,
                service.jobsAtOnce(),
                SegmindConnection.POLL_INTERVAL);
    }

    private ServiceSettings service() {
        try {
            return settings.now().service().in(account.environment());
        } catch (ServiceAddressException e) {
            throw new IllegalStateException("the environment was looked at before", e);
        }
    }

    /** A key that cannot be looked up is none: the order is refused with a word on the key, and nothing is bought. */
    private Optional<String> key() {
        try {
            return account.key().current().map(Secret::reveal);
        } catch (KeyStoreException e) {
            LOG.log(Level.WARNING, "the key cannot be looked up", e);
            return Optional.empty();
        }
    }
}
