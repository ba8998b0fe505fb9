package studio.slateroom.cli.service;

import java.time.Clock;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.VideoProvider;
import studio.slateroom.provider.emulator.EmulatorParts;

/**
 * What commands work with.
 *
 * @param provider makes clips on this machine
 * @param paid makes clips for money
 * @param probe looks at media files
 * @param pictures decodes pictures
 * @param emulator what the server stands on
 * @param stop asked for when the program ends, before the journal is closed
 */
public record CliServices(
        AppInfo program,
        ModelCatalog catalog,
        VideoProvider provider,
        PaidService paid,
        MediaProbe probe,
        PictureReader pictures,
        Clock clock,
        Texts texts,
        EmulatorParts emulator,
        CancelToken stop) {}
