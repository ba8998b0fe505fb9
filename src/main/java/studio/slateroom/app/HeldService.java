package studio.slateroom.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.OrderName;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.ProviderProfile;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.VideoProvider;

/**
 * A service from which nothing may be ordered. What was ordered before can be watched and fetched still.
 *
 * @param reason why, and what the user can do
 */
record HeldService(VideoProvider service, Message reason) implements VideoProvider {

    @Override
    public PreparedRequest prepare(GenerationRequest request, CancelToken cancel) throws ProviderException {
        throw held();
    }

    @Override
    public RemoteId submit(PreparedRequest request) throws ProviderException {
        throw held();
    }

    private ProviderException held() {
        return new ProviderException(new ProviderFault.OverLimit(reason));
    }

    @Override
    public ProviderProfile profile() {
        return service.profile();
    }

    @Override
    public Optional<RemoteId> find(OrderName name) {
        return service.find(name);
    }

    @Override
    public RemoteState state(RemoteId id, CancelToken cancel) throws ProviderException {
        return service.state(id, cancel);
    }

    @Override
    public void fetch(RemoteId id, Path target, DoubleConsumer progress, CancelToken cancel) throws ProviderException {
        service.fetch(id, target, progress, cancel);
    }

    @Override
    public boolean fetchLastFrame(RemoteId id, Path target, CancelToken cancel) throws ProviderException {
        return service.fetchLastFrame(id, target, cancel);
    }

    @Override
    public Optional<Usd> balance(CancelToken cancel) throws ProviderException {
        return service.balance(cancel);
    }

    @Override
    public void abandon(RemoteId id) {
        service.abandon(id);
    }
}
