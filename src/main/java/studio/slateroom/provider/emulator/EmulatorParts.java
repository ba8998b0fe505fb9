package studio.slateroom.provider.emulator;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.VideoProvider;
import studio.slateroom.provider.emulator.account.Tariff;

/**
 * What the emulator stands on.
 *
 * @param catalog the models that can be called
 * @param provider makes the clips
 * @param tariff what they cost
 * @param texts the language of the provider's own refusals
 * @param threads runs any number of tasks that block
 * @param stop asked for when the program ends
 * @param folder where jobs, files, and books lie; one server at a time
 */
public record EmulatorParts(
        ModelCatalog catalog,
        VideoProvider provider,
        MediaProbe probe,
        PictureReader pictures,
        Tariff tariff,
        Texts texts,
        ExecutorService threads,
        Clock clock,
        CancelToken stop,
        Path folder) {}
