package studio.slateroom.provider.emulator.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.provider.emulator.fault.FailScope;
import studio.slateroom.provider.emulator.work.FileStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes callers' files, as the service does: as data addresses in one body. */
final class UploadRoute {

    private static final int LIMIT = 64 << 20;
    private static final Pattern HEAD = Pattern.compile("data:([a-z]+/[a-z0-9.+-]+)(;[a-z0-9=._-]+)*;base64");
    private static final JsonMapper JSON = new JsonMapper();

    private final FileStore files;

    UploadRoute(FileStore files) {
        this.files = files;
    }

    Route route() {
        return Route.ordering("/upload-asset", FailScope.UPLOAD, (call, _) -> answer(call));
    }

    /** One file. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(String extension, byte[] bytes) {}

    private Reply answer(Call call) throws RefusedCall, IOException {
        JsonNode list = call.json(LIMIT).path("data_urls");
        if (!list.isArray() || list.isEmpty()) {
            throw new RefusedCall(400, "data_urls is required and must be a list");
        }
        List<Asset> assets = new ArrayList<>();
        for (JsonNode element : list) {
            assets.add(asset(element.isString() ? element.asString() : ""));
        }
        ObjectNode body = JSON.createObjectNode();
        var addresses = body.putArray("file_urls");
        for (Asset asset : assets) {
            addresses.add(files.address(files.add(asset.bytes(), asset.extension())));
        }
        return Reply.json(200, body.put("message", "Files uploaded successfully"));
    }

    private static Asset asset(String address) throws RefusedCall {
        int comma = address.indexOf(',');
        Matcher head = HEAD.matcher(address.substring(0, Math.max(0, comma)).toLowerCase(Locale.ROOT));
        if (!head.matches()) {
            throw new RefusedCall(400, "data_urls must hold base64 data URLs");
        }
        String extension = MediaTypes.extension(head.group(1))
                .orElseThrow(() -> new RefusedCall(400, "Unsupported file type " + head.group(1)));
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(address.substring(comma + 1).strip());
            if (bytes.length == 0) {
                throw new RefusedCall(400, "A file has no content");
            }
            return new Asset(extension, bytes);
        } catch (IllegalArgumentException e) {
            throw new RefusedCall(400, "data_urls must hold base64 data URLs");
        }
    }
}
