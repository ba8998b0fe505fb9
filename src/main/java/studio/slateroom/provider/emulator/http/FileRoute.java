package studio.slateroom.provider.emulator.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.provider.emulator.fault.FailScope;
import studio.slateroom.provider.emulator.work.FileStore;

/** Gives files out, whole or in parts, to everybody who knows their names. */
final class FileRoute {

    private final FileStore files;

    FileRoute(FileStore files) {
        this.files = files;
    }

    Route route() {
        return Route.open(FileStore.PATH + "(.+)", FailScope.DOWNLOAD, this::answer);
    }

    private Reply answer(Call call, String name) throws RefusedCall, IOException {
        Path file = files.find(name).orElseThrow(() -> new RefusedCall(404, "File not found"));
        return of(call, file);
    }

    /** A file as a call asks for it. */
    static Reply of(Call call, Path file) throws IOException {
        long size = Files.size(file);
        String name = String.valueOf(file.getFileName());
        String tag = "\"" + name + "\"";
        boolean same = call.header("If-Range").map(tag::equals).orElse(true);
        Optional<ByteRange> range =
                same ? call.header("Range").flatMap(header -> ByteRange.parse(header, size)) : Optional.empty();
        Reply reply = range.map(part -> part(part, file, size, name))
                .orElseGet(() -> Reply.file(200, MediaTypes.of(name), new Reply.Body.Part(file, 0, size)));
        return reply.with("Accept-Ranges", "bytes").with("ETag", tag);
    }

    private static Reply part(ByteRange part, Path file, long size, String name) {
        if (part.length() == 0) {
            return Reply.error(416, "Range Not Satisfiable").with("Content-Range", "bytes */" + size);
        }
        long last = part.from() + part.length() - 1;
        return Reply.file(206, MediaTypes.of(name), new Reply.Body.Part(file, part.from(), part.length()))
                .with("Content-Range", "bytes " + part.from() + "-" + last + "/" + size);
    }
}
