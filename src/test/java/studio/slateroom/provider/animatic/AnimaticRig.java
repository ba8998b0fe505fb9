package studio.slateroom.provider.animatic;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.Speech;
import studio.slateroom.media.ffmpeg.FfmpegClipAssembler;
import studio.slateroom.media.ffmpeg.FfmpegClipEncoder;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.FfmpegFilmReader;
import studio.slateroom.media.ffmpeg.FfmpegPictureReader;
import studio.slateroom.media.ffmpeg.FfmpegProbe;
import studio.slateroom.media.ffmpeg.FfmpegSoundReader;
import studio.slateroom.media.ffmpeg.SampleMedia;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;

/** The whole local engine with real FFmpeg, on threads of its own. */
public final class AnimaticRig implements AutoCloseable {

    private final FfmpegEngine ffmpeg = SampleMedia.engine();
    private final CancelToken cancel = new CancelToken();
    private final ExecutorService threads;
    private final AnimaticProvider provider;

    /** An engine with so many workers that works in a folder. */
    public AnimaticRig(Path shared, int workers) {
        this(shared, workers, encoder -> encoder);
    }

    /** The same with another encoder in front of the real one. */
    AnimaticRig(Path shared, int workers, UnaryOperator<ClipEncoder> encoder) {
        this(shared, workers, encoder, Speech.NONE);
    }

    /** The same with a voice. */
    AnimaticRig(Path shared, int workers, UnaryOperator<ClipEncoder> encoder, Speech speech) {
        threads = Executors.newFixedThreadPool(workers);
        MediaTools tools = new MediaTools(
                new FfmpegProbe(ffmpeg),
                new FfmpegPictureReader(ffmpeg),
                new FfmpegFilmReader(ffmpeg),
                new FfmpegSoundReader(ffmpeg),
                speech,
                encoder.apply(new FfmpegClipEncoder(ffmpeg)),
                new FfmpegClipAssembler(ffmpeg));
        provider = new AnimaticProvider(
                SmallModels.CATALOG, tools, new Workers(threads, workers), Shelf.ofPanels(), shared);
    }

    public AnimaticProvider provider() {
        return provider;
    }

    public FfmpegEngine ffmpeg() {
        return ffmpeg;
    }

    RemoteId submit(GenerationRequest request) throws ProviderException {
        return provider.submit(provider.prepare(request, cancel));
    }

    /** Makes a clip and brings it home. */
    Path render(GenerationRequest request, Path target) throws ProviderException {
        RemoteId id = submit(request);
        switch (end(id)) {
            case RemoteState.Ready _ -> provider.fetch(id, target, part -> {}, cancel);
            case RemoteState.Failed(ProviderFault fault) -> throw new ProviderException(fault);
            case RemoteState other -> throw new IllegalStateException(other.toString());
        }
        provider.abandon(id);
        return target;
    }

    /** Waits until a clip is no longer being made. */
    RemoteState end(RemoteId id) {
        RemoteState state = provider.state(id, cancel);
        while (state instanceof RemoteState.Waiting || state instanceof RemoteState.Working) {
            cancel.await(provider.profile().pollInterval().dividedBy(5));
            state = provider.state(id, cancel);
        }
        return state;
    }

    /** Waits until some of a clip's frames are made, but not all. */
    RemoteId begun(GenerationRequest request) throws ProviderException {
        RemoteId id = submit(request);
        while (!(provider.state(id, cancel) instanceof RemoteState.Working(double fraction) && fraction > 0)) {
            cancel.await(provider.profile().pollInterval().dividedBy(5));
        }
        return id;
    }

    /** The folders of clips below a shared folder. */
    static List<Path> clipFolders(Path shared) throws Exception {
        if (!Files.exists(shared)) {
            return List.of();
        }
        // Only names are read: what goes in the meantime is not looked at.
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(shared, "render-*")) {
            for (Path process : processes) {
                try (DirectoryStream<Path> clips = Files.newDirectoryStream(process, "clip-*")) {
                    clips.forEach(found::add);
                }
            }
        }
        return found;
    }

    /** Files as a request takes them. */
    static ParameterValue attached(Path... files) throws Exception {
        List<AttachedFile> attached = new ArrayList<>();
        for (Path file : files) {
            attached.add(new AttachedFile(file, ContentHash.of(file)));
        }
        return new ParameterValue.Files(attached);
    }

    @Override
    public void close() {
        provider.close();
        threads.close();
        ffmpeg.close();
    }
}
