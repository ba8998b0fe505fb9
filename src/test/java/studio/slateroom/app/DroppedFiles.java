package studio.slateroom.app;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files dropped from the desktop, where there is no desktop to drag them from. */
final class DroppedFiles {

    private DroppedFiles() {}

    /** A dragboard that holds the files. JavaFX offers no way to make one, so that its inside has to help. */
    static Dragboard board(List<Path> paths) {
        Clipboard.getSystemClipboard();
        List<File> files = paths.stream().map(Path::toFile).toList();
        Map<DataFormat, Object> content = Map.of(DataFormat.FILES, files);
        TKClipboard clipboard = (TKClipboard) Proxy.newProxyInstance(
                DroppedFiles.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> content.containsKey((DataFormat) arguments[0]);
                    case "getContent" -> content.get((DataFormat) arguments[0]);
                    case "getContentTypes" -> content.keySet();
                    case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                    case "putContent" -> true;
                    case "getDragViewOffsetX", "getDragViewOffsetY" -> 0d;
                    default -> null;
                });
        return DragboardHelper.createDragboard(clipboard);
    }

    /** What a drop on a node does to it. */
    static void drop(Dragboard board, Node target) {
        fire(board, target, DragEvent.DRAG_ENTERED);
        over(board, target);
        fire(board, target, DragEvent.DRAG_DROPPED);
    }

    /** What it does to a node that files are dragged over it. */
    static void over(Dragboard board, Node target) {
        fire(board, target, DragEvent.DRAG_OVER);
    }

    private static void fire(Dragboard board, Node target, EventType<DragEvent> type) {
        Point2D screen = target.localToScreen(5, 5);
        target.fireEvent(new DragEvent(
                target, target, type, board, 5, 5, screen.getX(), screen.getY(), TransferMode.COPY, null, null, null));
    }
}
