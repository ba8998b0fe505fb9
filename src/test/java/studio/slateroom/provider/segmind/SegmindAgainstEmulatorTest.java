package studio.slateroom.provider.segmind;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.VideoProvider;
import studio.slateroom.provider.VideoProviderContract;
import studio.slateroom.provider.emulator.EmulatorOptions;
import studio.slateroom.provider.emulator.EmulatorRig;

/** The real client keeps the port's contract, talking to the emulator over the wire. */
class SegmindAgainstEmulatorTest extends VideoProviderContract {

    @TempDir
    private Path folder;

    private final FakeVideoProvider engine = new FakeVideoProvider().atOnce(4);
    private EmulatorRig emulator;
    private SegmindProvider provider;

    @BeforeEach
    void open() throws Exception {
        emulator = new EmulatorRig(folder.resolve("emulator"))
                .provider(engine)
                .start(EmulatorOptions.STANDARD.withCredits(Usd.of(1000)).withPerMinute(100_000));
        SegmindConnection connection = new SegmindConnection(
                () -> Optional.of(EmulatorRig.KEY),
                emulator.emulator().address(),
                emulator.emulator().address(),
                SegmindConnection.Protocol.V2,
                2,
                Duration.ofMillis(10));
        provider = new SegmindProvider(
                () -> connection,
                CatalogReader.bundled(),
                new FakeMediaProbe(),
                Clock.systemUTC(),
                folder.resolve("client"));
    }

    @AfterEach
    void close() {
        provider.close();
        emulator.close();
    }

    @Override
    protected VideoProvider provider() {
        return provider;
    }

    @Override
    protected GenerationRequest request() {
        return Requests.of(Requests.SEEDANCE_2, Map.of());
    }

    @Override
    protected RemoteId unfinished() throws Exception {
        engine.makes(new RemoteState.Working(0.1));
        return provider.submit(provider.prepare(request(), new CancelToken()));
    }

    @Override
    protected RemoteId doomed() throws Exception {
        engine.makes(new RemoteState.Failed(ProviderFault.ServerFault.UNEXPLAINED));
        return provider.submit(provider.prepare(request(), new CancelToken()));
    }

    @Override
    protected List<Path> kept() throws Exception {
        Path clips = folder.resolve("client/clips");
        if (!Files.exists(clips)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(clips)) {
            return files.toList();
        }
    }
}
