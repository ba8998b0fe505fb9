package studio.slateroom.provider;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.platform.CancelToken;

/** The fake keeps the port's contract, so that what is tested with it holds for real providers. */
class FakeVideoProviderTest extends VideoProviderContract {

    private final FakeVideoProvider fake = new FakeVideoProvider();

    @Override
    protected VideoProvider provider() {
        return fake;
    }

    @Override
    protected GenerationRequest request() {
        return Requests.of(Requests.SEEDANCE_2, Map.of());
    }

    @Override
    protected RemoteId unfinished() throws ProviderException {
        return submitted(new RemoteState.Working(0.5));
    }

    @Override
    protected RemoteId doomed() throws ProviderException {
        return submitted(new RemoteState.Failed(ProviderFault.ServerFault.UNEXPLAINED));
    }

    @Override
    protected List<Path> kept() {
        return List.of();
    }

    private RemoteId submitted(RemoteState state) throws ProviderException {
        fake.makes(state);
        return fake.submit(fake.prepare(request(), new CancelToken()));
    }
}
