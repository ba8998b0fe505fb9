package studio.slateroom.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.ffmpeg.FfmpegClipAssembler;
import studio.slateroom.media.ffmpeg.FfmpegClipEncoder;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.FfmpegFilmReader;
import studio.slateroom.media.ffmpeg.FfmpegPictureReader;
import studio.slateroom.media.ffmpeg.FfmpegProbe;
import studio.slateroom.media.ffmpeg.FfmpegSoundReader;
import studio.slateroom.media.ffmpeg.RememberingProbe;
import studio.slateroom.media.ffmpeg.SampleMedia;
import studio.slateroom.media.speech.EspeakSpeech;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.animatic.AnimaticProvider;
import studio.slateroom.provider.animatic.MediaTools;
import studio.slateroom.provider.animatic.Shelf;
import studio.slateroom.provider.animatic.Workers;

/** The local engine as the running studio has it, whose frames can be kept on their way into the encoder. */
final class BenchEngine implements AutoCloseable {

    static final Path SAMPLE = Path.of("src/main/resources/studio/slateroom/project/sample");
    static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final Duration GLANCE = Duration.ofMillis(2);

    private final FfmpegEngine ffmpeg = SampleMedia.engine();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            CORES, Thread.ofPlatform().name("render-", 1).factory());
    private final ClipEncoder encoder = new FfmpegClipEncoder(ffmpeg);
    private final CancelToken cancel = new CancelToken();
    private final Path folder;
    private final AnimaticProvider provider;
    private @Nullable List<Piece> kept;

    /** An engine that works in a folder. */
    BenchEngine(Path folder) {
        this.folder = folder;
        MediaTools tools = new MediaTools(
                new RememberingProbe(new FfmpegProbe(ffmpeg)),
                new FfmpegPictureReader(ffmpeg),
                new FfmpegFilmReader(ffmpeg),
                new FfmpegSoundReader(ffmpeg),
                new EspeakSpeech(),
                this::open,
                new FfmpegClipAssembler(ffmpeg));
        provider = new AnimaticProvider(
                CatalogReader.bundled(), tools, new Workers(threads, CORES), Shelf.ofPanels(), folder.resolve("work"));
    }

    /** One shot's frames, as the encoder was given them. */
    record Piece(FrameSize size, List<byte[]> frames) {}

    /**
     * What something took.
     *
     * @param wall seconds from start to end
     * @param processor seconds of processor time, that of child processes included
     */
    record Cost(double wall, double processor) {}

    /** The same clip with other chances, so that nothing that was drawn for another one is of use. */
    static GenerationRequest seeded(GenerationRequest request, long seed) {
        Map<String, ParameterValue> values = new HashMap<>(request.values());
        values.put("seed", Requests.whole(1_000 + seed));
        return new GenerationRequest(request.model(), values);
    }

    /** A request to the second model, with the given further values. */
    static GenerationRequest request(String script, String resolution, int seconds, Path... pictures)
            throws IOException, MediaException {
        Map<String, ParameterValue> values = new HashMap<>(Map.of(
                "prompt", Requests.text(script),
                "resolution", Requests.text(resolution),
                "duration", Requests.whole(seconds),
                "aspect_ratio", Requests.text("16:9"),
                "seed", Requests.whole(7)));
        List<AttachedFile> files = new ArrayList<>();
        for (Path picture : pictures) {
            files.add(new AttachedFile(picture, ContentHash.of(picture)));
        }
        if (!files.isEmpty()) {
            values.put("reference_images", new ParameterValue.Files(files));
        }
        return Requests.of(Requests.SEEDANCE_2, values);
    }

    /** The sample's eight shots with its four pictures. */
    static GenerationRequest sample(String resolution, int seconds) throws IOException, MediaException {
        String script = Files.readString(SAMPLE.resolve("red-convertible.shots"));
        return request(script, resolution, seconds, pictures());
    }

    /** The same shots without a picture, so that each gets a card. */
    static GenerationRequest cards(String resolution, int seconds) throws IOException, MediaException {
        String script = Files.readString(SAMPLE.resolve("red-convertible.shots"));
        return request(script.replaceAll(" ?\\(image \\d\\)", ""), resolution, seconds);
    }

    static Path[] pictures() {
        return List.of("couple.jpg", "woman.jpg", "convertible.jpg", "drive.jpg").stream()
                .map(SAMPLE::resolve)
                .map(Path::toAbsolutePath)
                .toArray(Path[]::new);
    }

    /** Renders a clip. */
    Cost render(GenerationRequest request, Path target) throws Exception {
        return cost(() -> {
            RemoteId id = provider.submit(provider.prepare(request, cancel));
            RemoteState state = provider.state(id, cancel);
            while (state instanceof RemoteState.Waiting || state instanceof RemoteState.Working) {
                cancel.await(GLANCE);
                state = provider.state(id, cancel);
            }
            if (!(state instanceof RemoteState.Ready)) {
                throw new IllegalStateException(state.toString());
            }
            provider.fetch(id, target, part -> {}, cancel);
            provider.abandon(id);
            return target;
        });
    }

    /** Renders a clip and keeps its frames. */
    List<Piece> frames(GenerationRequest request) throws Exception {
        List<Piece> pieces = Collections.synchronizedList(new ArrayList<>());
        kept = pieces;
        try {
            render(request, folder.resolve("kept.mp4"));
        } finally {
            kept = null;
        }
        return pieces;
    }

    /** Encodes frames that are there already, by the same encoder with as many pieces at a time. */
    Cost encode(List<Piece> pieces) throws Exception {
        return cost(() -> {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                Path target = folder.resolve("encoded-" + i + ".mp4");
                Piece piece = pieces.get(i);
                tasks.add(() -> encode(piece, target));
            }
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
            return null;
        });
    }

    private Void encode(Piece piece, Path target) throws MediaException {
        try (ClipEncoder.FrameSink sink = encoder.open(target, piece.size(), 24, cancel)) {
            for (byte[] frame : piece.frames()) {
                sink.write(frame);
            }
            sink.finish();
        }
        return null;
    }

    private ClipEncoder.FrameSink open(Path target, FrameSize size, int framesPerSecond, CancelToken token)
            throws MediaException {
        ClipEncoder.FrameSink sink = encoder.open(target, size, framesPerSecond, token);
        List<Piece> into = kept;
        if (into == null) {
            return sink;
        }
        Piece piece = new Piece(size, new ArrayList<>());
        into.add(piece);
        return new ClipEncoder.FrameSink() {
            @Override
            public void write(byte[] i420) throws MediaException {
                piece.frames().add(i420.clone());
                sink.write(i420);
            }

            @Override
            public void finish() throws MediaException {
                sink.finish();
            }

            @Override
            public void close() {
                sink.close();
            }
        };
    }

    private static Cost cost(Callable<?> work) throws Exception {
        double processor = processorSeconds();
        long begun = System.nanoTime();
        work.call();
        return new Cost((System.nanoTime() - begun) / 1e9, processorSeconds() - processor);
    }

    /** This process's processor time and that of its children that have ended, after proc(5). */
    private static double processorSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long childrenTicks = Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9 + childrenTicks / 100.0;
    }

    @Override
    public void close() {
        provider.close();
        threads.shutdownNow();
        ffmpeg.close();
    }
}
