package studio.slateroom.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.CatalogWords;
import studio.slateroom.catalog.InvalidCatalogException;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.generation.CostEstimate;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.media.CommentReader;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.PictureReader;
import studio.slateroom.media.ffmpeg.FfmpegClipAssembler;
import studio.slateroom.media.ffmpeg.FfmpegClipEncoder;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.FfmpegFilmReader;
import studio.slateroom.media.ffmpeg.FfmpegPictureReader;
import studio.slateroom.media.ffmpeg.FfmpegProbe;
import studio.slateroom.media.ffmpeg.FfmpegReferenceRepair;
import studio.slateroom.media.ffmpeg.FfmpegSoundReader;
import studio.slateroom.media.ffmpeg.RememberingProbe;
import studio.slateroom.media.reference.ReferenceRepair;
import studio.slateroom.media.speech.EspeakSpeech;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.animatic.AnimaticProvider;
import studio.slateroom.provider.animatic.MediaTools;
import studio.slateroom.provider.animatic.Shelf;
import studio.slateroom.provider.animatic.Workers;
import studio.slateroom.provider.animatic.frame.ShotPanel;
import studio.slateroom.provider.emulator.EmulatorParts;
import studio.slateroom.provider.emulator.account.TokenTariff;
import studio.slateroom.provider.live.LiveDrafts;
import studio.slateroom.settings.ServiceAddressException;
import studio.slateroom.settings.ServiceSettings;

/** The parts that window and command line share. JavaFX is not among them. */
final class CoreGraph implements AutoCloseable {

    private static final Logger LOG = System.getLogger(CoreGraph.class.getName());

    private final AppDirectories directories;
    private final AppInfo program = AppInfo.fromBuild();
    private final Texts texts;
    private final ModelCatalog catalog;
    private final ModelCatalog published;
    private final Optional<Message> catalogFault;
    private final FfmpegEngine ffmpeg = new FfmpegEngine(ffmpegFolder());
    private final FfmpegProbe prober = new FfmpegProbe(ffmpeg);
    private final MediaProbe probe = new RememberingProbe(prober);
    private final PictureReader pictures = new FfmpegPictureReader(ffmpeg);
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService renderers = Executors.newFixedThreadPool(
            cores, Thread.ofPlatform().daemon().name("animatic-", 1).factory());
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final CancelToken stop = new CancelToken();
    private final AnimaticProvider animatic;
    private final LiveParts live;
    private final PaidParts paid;
    private final SegmindAccount account;
    private final CurrentSettings settings;

    /**
     * The parts.
     *
     * @throws ServiceAddressException when the environment names an address of the service that cannot be used
     */
    CoreGraph(AppDirectories directories, SegmindAccount account) throws ServiceAddressException {
        this(directories, account, Shelf.ofPanels());
    }

    private CoreGraph(AppDirectories directories, SegmindAccount account, Shelf<ShotPanel> panels)
            throws ServiceAddressException {
        this.directories = directories;
        this.account = account;
        this.settings = CurrentSettings.in(directories);
        this.texts = settings.texts();
        ModelCatalog found;
        Optional<Message> fault = Optional.empty();
        try {
            found = CatalogReader.withOverrides(directories.config().resolve("models.json"));
        } catch (InvalidCatalogException e) {
            LOG.log(Level.WARNING, "the user's model catalogue is left out", e);
            found = CatalogReader.bundled();
            fault = Optional.of(e.message());
        }
        this.catalog = CatalogWords.in(texts.language(), found);
        this.published = found;
        this.catalogFault = fault;
        MediaTools media = new MediaTools(
                probe,
                pictures,
                new FfmpegFilmReader(ffmpeg),
                new FfmpegSoundReader(ffmpeg),
                new EspeakSpeech(),
                new FfmpegClipEncoder(ffmpeg),
                new FfmpegClipAssembler(ffmpeg));
        Path work = directories.cache().resolve("animatic");
        this.animatic = new AnimaticProvider(catalog, media, new Workers(renderers, cores), panels, work);
        this.live = new LiveParts(catalog, media, cores, work);
        Connections connections = new Connections(account, settings);
        this.paid = new PaidParts(
                connections.folder(directories.data()), catalog, probe, connections, this::limits, settings.fault());
    }

    /** The parts for one command, which makes one clip at most. */
    static CoreGraph ofCommand(AppDirectories directories, SegmindAccount account) throws ServiceAddressException {
        return new CoreGraph(directories, account, Shelf.ofOneClip());
    }

    AppDirectories directories() {
        return directories;
    }

    AppInfo program() {
        return program;
    }

    Texts texts() {
        return texts;
    }

    /** The models, described in the user's language. */
    ModelCatalog catalog() {
        return catalog;
    }

    /** Why the user's own models are left out; empty where they are not. */
    Optional<Message> catalogFault() {
        return catalogFault;
    }

    MediaProbe probe() {
        return probe;
    }

    /** Reads what clips say of themselves. */
    CommentReader comments() {
        return prober;
    }

    PictureReader pictures() {
        return pictures;
    }

    ReferenceRepair repairs() {
        return new FfmpegReferenceRepair(ffmpeg);
    }

    /** The engine on this machine. */
    AnimaticProvider animatic() {
        return animatic;
    }

    /** The engine that follows the script. */
    LiveDrafts live() {
        return live.drafts();
    }

    CliServices cliServices() {
        return new CliServices(
                program,
                catalog,
                animatic,
                paid.service(),
                probe,
                pictures,
                Clock.systemUTC(),
                texts,
                emulatorParts(),
                stop);
    }

    private EmulatorParts emulatorParts() {
        return new EmulatorParts(
                published,
                animatic,
                probe,
                pictures,
                CoreGraph::price,
                Texts.in(Locale.ENGLISH),
                calls,
                Clock.systemUTC(),
                stop,
                directories.data().resolve("emulator"));
    }

    /** Play money for what has no known price: the tokens of the dearest common model. */
    private static Usd price(VideoModel model, GenerationRequest request, double referenceVideoSeconds) {
        Duration video = Duration.ofMillis(Math.round(referenceVideoSeconds * 1000));
        return CostEstimate.of(model, request, video)
                .price()
                .orElseGet(() -> new TokenTariff().price(model, request, referenceVideoSeconds));
    }

    private SpendLimits limits() {
        ServiceSettings service = settings.now().service();
        return new SpendLimits(service.limitPerDay(), service.limitPerProject());
    }

    CurrentSettings settings() {
        return settings;
    }

    SegmindAccount account() {
        return account;
    }

    /** What clips for money need. */
    PaidParts paid() {
        return paid;
    }

    @Override
    public void close() {
        try {
            // Commands call off what they have not ordered yet, and write that into the journal.
            stop.cancel();
        } finally {
            closeParts();
        }
    }

    private void closeParts() {
        paid.close();
        calls.shutdownNow();
        animatic.close();
        live.close();
        renderers.shutdownNow();
        ffmpeg.close();
    }

    /** The launcher says where the executables are; in a development tree they are where the build puts them. */
    private static Path ffmpegFolder() {
        return Path.of(System.getProperty("slateroom.ffmpeg", "target/app/ffmpeg"))
                .toAbsolutePath();
    }
}
