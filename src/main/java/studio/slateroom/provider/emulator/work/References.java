package studio.slateroom.provider.emulator.work;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.FileCheck;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;

/** Brings the files of an order to this machine. */
final class References {

    private final FileStore files;
    private final Fetcher fetcher;
    private final MediaProbe probe;
    private final boolean strict;

    /** @param strict whether a file that cannot be had ends the order, as with the service */
    References(FileStore files, Fetcher fetcher, MediaProbe probe, boolean strict) {
        this.files = files;
        this.fetcher = fetcher;
        this.probe = probe;
        this.strict = strict;
    }

    /**
     * An order with its files.
     *
     * @param videoSeconds how long the reference videos are together; stand-ins do not count
     * @param warnings what is not as it was asked for
     */
    record Gathered(GenerationRequest request, double videoSeconds, List<String> warnings) {}

    /** One file. */
    private record Found(Path path, double seconds) {}

    /**
     * Brings all files.
     *
     * @param scratch an empty folder for those that come from elsewhere
     * @throws Refusal when one is not what it should be, or, when strict, cannot be had
     */
    Gathered gather(Order order, Path scratch, CancelToken cancel) throws Refusal, IOException {
        List<String> warnings = new ArrayList<>();
        order.unknown().forEach(name -> warnings.add("Unknown parameter " + name + " was ignored."));
        Map<String, List<AttachedFile>> attached = new LinkedHashMap<>();
        double seconds = 0;
        for (Map.Entry<String, List<String>> entry : order.addresses().entrySet()) {
            Parameter parameter = order.parameter(entry.getKey());
            List<AttachedFile> list = new ArrayList<>();
            for (String address : entry.getValue()) {
                Place place = new Place(parameter, list.size() + 1, scratch);
                Found found = find(URI.create(address.strip()), place, warnings, cancel);
                list.add(new AttachedFile(found.path(), hash(found.path())));
                seconds += found.seconds();
            }
            attached.put(entry.getKey(), list);
        }
        return new Gathered(order.request(attached), seconds, warnings);
    }

    private Found find(URI address, Place place, List<String> warnings, CancelToken cancel)
            throws Refusal, IOException {
        Optional<Path> own = WebAddress.ownFile(address).flatMap(files::find);
        Path file = own.orElseGet(place::file);
        Optional<String> obstacle = own.isPresent() ? Optional.empty() : fetcher.fetch(address, file, cancel);
        cancel.check();
        if (obstacle.isEmpty()) {
            return new Found(file, checked(file, place));
        }
        String what = place + " could not be fetched from " + WebAddress.shown(address) + " (" + obstacle.get() + ")";
        if (strict) {
            throw new Refusal(Refusal.Kind.MEDIA, "Failed to download reference media: " + what + ".");
        }
        warnings.add(what + "; a placeholder stands in.");
        return new Found(Placeholder.write(place.kind(), place.cited(), WebAddress.name(address), file), 0);
    }

    /** How long a file plays, when it is of the kind that is wanted and a video; else 0. */
    private double checked(Path file, Place place) throws Refusal {
        try {
            MediaInfo info = new FileCheck(probe).check(new AttachedFile(file, ContentHash.of(file)), place.kind());
            return place.kind() == MediaKind.VIDEO ? info.length().toMillis() / 1000.0 : 0;
        } catch (MediaException e) {
            String wanted = place.kind().name().toLowerCase(Locale.ROOT);
            throw new Refusal(Refusal.Kind.MEDIA, "Invalid reference media: " + place + " is no " + wanted + ".", e);
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            return ContentHash.of(file);
        } catch (MediaException e) {
            throw new IOException(e);
        }
    }

    /** Where a file stands in its order. */
    private record Place(Parameter parameter, int number, Path scratch) {

        MediaKind kind() {
            return ((ParameterType.Files) parameter.type()).kind();
        }

        boolean single() {
            return ((ParameterType.Files) parameter.type()).max() == 1;
        }

        Path file() {
            return scratch.resolve(parameter.name() + "-" + number);
        }

        /** What a script would call it. */
        String cited() {
            return single() ? parameter.label() : kind().name().toLowerCase(Locale.ROOT) + " " + number;
        }

        @Override
        public String toString() {
            return single() ? parameter.name() : parameter.name() + "[" + (number - 1) + "]";
        }
    }
}
