package studio.slateroom.provider.animatic;

import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.DoubleConsumer;
import studio.slateroom.catalog.*;
import studio.slateroom.generation.*;
import studio.slateroom.platform.*;
import studio.slateroom.provider.*;

public final class AnimaticProvider implements VideoProvider, AutoCloseable {
    long t0;

    public AnimaticProvider(MediaTools m, ModelCatalog c, AppInfo i, Path w, ExecutorService e, int n) {}

    @Override
    public ProviderProfile profile() {
        return new ProviderProfile("animatic", false, 1, java.time.Duration.ofMillis(100));
    }

    @Override
    public PreparedRequest prepare(GenerationRequest r, CancelToken c) {
        return new PreparedRequest(r, Map.of());
    }

    @Override
    public RemoteId submit(PreparedRequest r) {
        t0 = System.currentTimeMillis();
        return new RemoteId("x" + t0);
    }

    @Override
    public RemoteState state(RemoteId id) {
        if (t0 == 0) return new RemoteState.Gone();
        double f = (System.currentTimeMillis() - t0) / 4000.0;
        return f >= 1 ? new RemoteState.Ready() : new RemoteState.Working(f);
    }

    @Override
    public void fetch(RemoteId id, Path t, DoubleConsumer p, CancelToken c) throws ProviderException {
        try {
            Files.copy(Path.of("/tmp/sample.mp4"), t, StandardCopyOption.REPLACE_EXISTING);
        } catch (Exception e) {
            throw new ProviderException(new ProviderFault.ServerFault("x"), e);
        }
    }

    @Override
    public void abandon(RemoteId id) {}

    @Override
    public void close() {}
}
